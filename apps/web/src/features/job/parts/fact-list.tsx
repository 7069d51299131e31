import type { ReactNode } from 'react';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { NoneText } from '../../../ui/none-text.tsx';
import { classes } from '../../../ui/classes.ts';

/** One labelled value; a null value is shown as missing, never as a made-up one. */
export interface Fact {
  id: string;
  label: string;
  value: ReactNode;
  /** What the copy button copies; without it there is none. */
  copy?: string | null;
  /** Why a missing value is missing; not set by default. */
  missing?: 'none' | 'unknown';
}

interface FactListProps {
  facts: readonly Fact[];
  /** In a card: less room for the labels. */
  narrow?: boolean;
  className?: string;
}

/** Labels beside their values, one a line, the values in one column. */
export function FactList({ facts, narrow = false, className }: FactListProps) {
  return (
    <dl
      className={classes(
        'grid gap-x-3',
        narrow
          ? 'grid-cols-[6.5rem_minmax(0,1fr)]'
          : 'grid-cols-[6.5rem_minmax(0,1fr)] @md:grid-cols-[10rem_minmax(0,1fr)]',
        className,
      )}
    >
      {facts.map((fact) => (
        <FactLine key={fact.id} fact={fact} />
      ))}
    </dl>
  );
}

function FactLine({ fact: { label, value, copy, missing = 'none' } }: { fact: Fact }) {
  return (
    <div className="group/fact col-span-2 grid grid-cols-subgrid items-start">
      <dt className="py-0.5 text-ink-faint">{label}</dt>
      <dd className="relative flex min-w-0 items-start gap-1 py-0.5">
        <span className="min-w-0 wrap-anywhere">{value ?? <NoneText why={missing} />}</span>
        {copy && (
          <CopyButton
            value={copy}
            what={label}
            className="absolute top-0 right-0 bg-surface opacity-0 focus-visible:opacity-100 group-hover/fact:opacity-100 pointer-coarse:static pointer-coarse:-my-0.5 pointer-coarse:opacity-100"
          />
        )}
      </dd>
    </div>
  );
}
