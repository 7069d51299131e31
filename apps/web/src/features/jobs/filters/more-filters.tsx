import { Plus } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { type furtherFilters, pickerLabel } from './filter-fields.ts';

type FurtherFilter = (typeof furtherFilters)[number];

/** Offers the filters that do not stand in the bar yet. */
export function MoreFilters({
  names,
  onChoose,
}: {
  names: readonly FurtherFilter[];
  onChoose: (name: FurtherFilter) => void;
}) {
  const messages = useMessages();
  const { t } = messages;
  if (names.length === 0) return null;
  return (
    <MenuButton
      label={t('filter.more')}
      face={t('filter.more')}
      icon={Plus}
      items={names.map((name) => ({ label: pickerLabel(messages, name), onSelect: () => onChoose(name) }))}
    />
  );
}
