import { expect, test, vi } from 'vitest';
import type { Area, Texts } from './areas.ts';
import { getTexts, loadArea, speak } from './text-store.ts';

interface Load {
  areas: Area[];
  end: () => void;
}
const loads = vi.hoisted((): Load[] => []);

vi.mock('./areas.ts', () => ({
  loadTexts: (language: Texts['language'], areas: Iterable<Area>) => {
    const held = [...areas];
    const messages = Object.fromEntries(held.map((area) => [area, area]));
    return new Promise<Texts>((resolve) => {
      loads.push({ areas: held, end: () => resolve({ language, messages, enums: {} }) });
    });
  },
}));

test('a load that ends behind a later one takes away none of the texts that are there', async () => {
  const all = [speak('en'), loadArea('job'), loadArea('tools')];
  for (const load of loads.toReversed()) {
    load.end();
    await Promise.resolve();
  }
  await Promise.all(all);
  expect(loads.map(({ areas }) => areas.length)).toEqual([1, 2, 3]);
  expect(Object.keys(getTexts().messages)).toEqual(['core', 'job', 'tools']);
});
