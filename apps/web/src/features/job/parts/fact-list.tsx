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

/** Labels beside their values, one a line, the values in one column. */
export function FactList({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl className={classes('grid grid-cols-[minmax(6.5rem,max-content)_minmax(0,1fr)] gap-x-4', className)}>
      {facts.map((fact) => (
        <FactLine key={fact.id} fact={fact} />
      ))}
    </dl>
  );
}

function FactLine({ fact: { label, value, copy, missing = 'none' } }: { fact: Fact }) {
  return (
    <div className="group/fact col-span-2 grid grid-cols-subgrid items-start">
      <dt className="max-w-36 py-0.5 text-ink-faint">{label}</dt>
      <dd className="flex min-w-0 items-start gap-1 py-0.5">
        <span className="min-w-0 wrap-anywhere">{value ?? <NoneText why={missing} />}</span>
        {copy && (
          <CopyButton
            value={copy}
            what={label}
            className="-my-0.5 opacity-0 focus-visible:opacity-100 group-hover/fact:opacity-100 pointer-coarse:opacity-100"
          />
        )}
      </dd>
    </div>
  );
}
