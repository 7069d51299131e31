import { ArrowDownWideNarrow } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';

/** Puts the worst jobs first, or the newest again. */
export function WorstFirstButton() {
  const { t } = useMessages();
  const first = useView().query.sort?.[0];
  const isWorstFirst = first?.name === 'severity' && first.descending;
  return (
    <Button
      icon={ArrowDownWideNarrow}
      word={t('list.worstFirst')}
      aria-pressed={isWorstFirst}
      onClick={() =>
        changeQuery((query) => ({
          ...query,
          sort: isWorstFirst ? null : [{ name: 'severity', descending: true }],
        }))
      }
    />
  );
}
