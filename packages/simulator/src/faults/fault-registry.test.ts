import { expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { createFaultRegistry } from './fault-registry.ts';

const list = { region: 'ap-guangzhou', byId: false };
const detail = { region: 'ap-guangzhou', byId: true };

function strikes(fault: Fault, calls: { region: string; byId: boolean }[]): boolean[] {
  const registry = createFaultRegistry(() => {});
  registry.set(fault);
  return calls.map((call) => registry.strike(call).length > 0);
}

test('a fault strikes only the regions that it names', () => {
  expect(
    strikes({ kind: 'hang', regions: ['ap-beijing'] }, [list, { ...list, region: 'ap-beijing' }]),
  ).toEqual([false, true]);
});

test('a fault passes the first calls and is over after its times', () => {
  expect(strikes({ kind: 'hang', after: 1, times: 2 }, [list, list, list, list])).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a fault of details leaves lists alone, and the other way round', () => {
  expect(strikes({ kind: 'hang', calls: 'detail' }, [list, detail])).toEqual([false, true]);
  expect(strikes({ kind: 'hang', calls: 'list' }, [list, detail])).toEqual([true, false]);
});

test('a rate strikes about that share, the same calls for the same seed', () => {
  const calls = Array.from({ length: 2000 }, () => list);
  const first = strikes({ kind: 'reset', rate: 0.15, seed: 9 }, calls);
  expect(first).toEqual(strikes({ kind: 'reset', rate: 0.15, seed: 9 }, calls));
  expect(first).not.toEqual(strikes({ kind: 'reset', rate: 0.15, seed: 10 }, calls));
  const share = first.filter(Boolean).length / calls.length;
  expect(share).toBeGreaterThan(0.12);
  expect(share).toBeLessThan(0.18);
});

test('a cleared fault strikes no more, and clearing all clears the rest', () => {
  const registry = createFaultRegistry(() => {});
  const id = registry.set({ kind: 'hang' });
  registry.set({ kind: 'reset' });
  registry.set({ kind: 'html' });
  registry.clear(id);
  expect(registry.strike(list).map(({ kind }) => kind)).toEqual(['reset', 'html']);
  registry.clear();
  expect(registry.list()).toEqual([]);
});
