import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** `h1` where it is all of the page. */
  heading?: 'h1' | 'h2';
  children?: ReactNode;
  actions?: ReactNode;
}

/** Stands where rows would: why there are none and what can be done. */
export function EmptyState({
  icon: Icon,
  title,
  heading: Heading = 'h2',
  children,
  actions,
}: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center gap-2 px-4 py-12 text-center">
      <Icon aria-hidden size={28} strokeWidth={1.25} className="text-ink-faint" />
      <Heading className="font-semibold text-md">{title}</Heading>
      <div className="text-ink-soft">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
