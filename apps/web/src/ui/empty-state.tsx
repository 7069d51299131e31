import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Stands where rows would: why there are none and what can be done. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center gap-2 px-4 py-12 text-center">
      <Icon aria-hidden size={28} strokeWidth={1.25} className="text-ink-faint" />
      <h2 className="font-semibold text-md">{title}</h2>
      <div className="text-ink-soft">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
