import { type ReactNode, useId } from 'react';
import { classes } from '../../../ui/classes.ts';

interface SectionProps {
  title: string;
  /** Beside the title, at the end of its line. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled part of a tab, named by its title. */
export function Section({ title, aside, children, className }: SectionProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={classes('min-w-0 break-inside-avoid-page', className)}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={titleId} className="font-semibold text-sm text-ink">
          {title}
        </h3>
        {aside && <div className="text-ink-soft text-xs">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
