import { useRef } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Menu } from '../../../ui/menu/menu.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { removeValue, toggleValue } from '../filters/change-filter.ts';
import { valueName } from '../filters/filter-fields.ts';
import type { CellFilter } from './list-column.ts';

export interface OpenCellMenu {
  anchor: HTMLElement;
  filters: CellFilter[];
}

/** Filters on a value of the table, or excludes it. */
export function CellMenu({ opened, onClose }: { opened: OpenCellMenu | null; onClose: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const anchor = useRef<HTMLElement | null>(null);
  anchor.current = opened?.anchor ?? null;
  const items = (opened?.filters ?? []).flatMap(({ name, value }) => {
    const named = { name: t(`filter.${name}`), value: valueName(messages, name, value) };
    const choose = (excluded: boolean) => () =>
      changeQuery((query) => toggleValue(removeValue(query, name, value), name, value, excluded));
    return [
      { label: t('filter.only', named), onSelect: choose(false) },
      { label: t('filter.without', named), onSelect: choose(true) },
    ];
  });
  return (
    <Menu
      open={opened !== null}
      onOpenChange={onClose}
      anchor={anchor}
      label={t('filter.menu')}
      items={items}
    />
  );
}
