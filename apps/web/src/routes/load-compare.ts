import { loadArea } from '../messages/text-store.ts';

/** The comparison with its texts, in the form that React.lazy takes. */
export async function loadCompare() {
  const [{ CompareSlot }] = await Promise.all([import('./compare-slot.tsx'), loadArea('job')]);
  return { default: CompareSlot };
}
