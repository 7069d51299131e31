import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classes } from './classes.ts';

interface TabItem<T extends string> {
  id: T;
  label: string;
}

export interface TabsProps<T extends string> {
  /** Accessible name of the tablist. */
  label: string;
  /** Prefix of the ids that tie tabs and panel together. */
  idPrefix: string;
  items: readonly TabItem<T>[];
  value: T;
  onChange: (id: T) => void;
  children: ReactNode;
  className?: string;
}

/** Tabs with the panel of the chosen one; arrows, Home and End move and choose. */
export function Tabs<T extends string>({
  label,
  idPrefix,
  items,
  value,
  onChange,
  children,
  className,
}: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === value);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = next === undefined ? undefined : items[(next + items.length) % items.length];
    if (item === undefined) return;
    event.preventDefault();
    onChange(item.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${idPrefix}-tab-${item.id}`)}`)?.focus();
  };
  return (
    <div className={classes('flex min-h-0 flex-col', className)}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="flex shrink-0 gap-1 overflow-x-auto border-line border-b px-4 print:hidden"
      >
        {items.map(({ id, label: name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${idPrefix}-tab-${id}`}
            aria-selected={id === value}
            aria-controls={`${idPrefix}-panel`}
            tabIndex={id === value ? 0 : -1}
            onClick={() => onChange(id)}
            className="-mb-px whitespace-nowrap border-transparent border-b-2 px-2.5 py-2 text-ink-soft hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${idPrefix}-panel`}
        aria-labelledby={`${idPrefix}-tab-${value}`}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto"
      >
        {children}
      </div>
    </div>
  );
}
