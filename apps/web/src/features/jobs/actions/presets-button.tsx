import { parseJobQuery } from '@syncdeck/contract';
import { ListFilter } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { presets } from './presets.ts';

/** Offers the questions that are asked often; each takes the place of the filters, the grouping stays. */
export function PresetsButton() {
  const { t } = useMessages();
  return (
    <MenuButton
      variant="plain"
      label={t('presets.button')}
      face={t('presets.button')}
      icon={ListFilter}
      items={presets.map(({ words, text }) => ({
        label: t(words),
        onSelect: () =>
          changeQuery(({ group }) => ({
            ...parseJobQuery(new URLSearchParams(text), Date.now()).query,
            group,
          })),
      }))}
    />
  );
}
