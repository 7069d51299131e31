import { loadArea } from '../messages/text-store.ts';

/** The comparison with its texts, in the form that React.lazy takes. */
export async function loadCompare() {
  const [{ ComparePage }] = await Promise.all([
    import('../features/compare/compare-page.tsx'),
    loadArea('job'),
  ]);
  return { default: ComparePage };
}
