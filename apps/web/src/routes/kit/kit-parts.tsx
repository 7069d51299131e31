import type { ReactNode } from 'react';

/** A part of the kit under its name. */
export function KitSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-line border-b pb-1 font-semibold text-md">{title}</h2>
      {children}
    </section>
  );
}

/** One part with the name of its state. */
export function KitState({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <span className="text-ink-faint text-xs">{name}</span>
      {children}
    </div>
  );
}

/** Parts in a row. */
export function KitRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-6 gap-y-3">{children}</div>;
}
