import { Filter } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { valueName } from '../filters/filter-fields.ts';
import type { CellFilter } from './list-column.ts';

export interface CellMenuButtonProps {
  filters: CellFilter[];
  onFilter: (anchor: HTMLElement, filters: CellFilter[]) => void;
}

/** Opens the menu of a cell under the pointer; the key `f` opens the same for the whole row. */
export function CellMenuButton({ filters, onFilter }: CellMenuButtonProps) {
  const messages = useMessages();
  const first = filters[0];
  if (first === undefined) return null;
  const label = messages.t('filter.cellMenu', {
    name: messages.t(`filter.${first.name}`),
    value: valueName(messages, first.name, first.value),
  });
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => onFilter(currentTarget.closest('td') ?? currentTarget, filters)}
      className="absolute top-1/2 right-1 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-md border border-line bg-raised text-ink-soft hover:text-accent"
    >
      <Filter aria-hidden size={12} />
    </button>
  );
}
