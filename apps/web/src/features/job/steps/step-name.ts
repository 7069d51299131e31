import type { Messages } from '../../../messages/use-messages.ts';

/** The official name of a known step id, else upstream's own text, else the id; null where none came. */
export function stepName(id: string | null, name: string | null, { enumName }: Messages): string | null {
  if (id === null) return name;
  const official = enumName('step', id);
  return official === id ? (name ?? id) : official;
}
