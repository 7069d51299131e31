import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextMap } from './text-map.ts';

const text = fc.oneof(fc.string(), fc.constantFrom('', 'a', 'ab', '__proto__', '1,2,3'));
const step = fc.oneof(
  fc.record({ does: fc.constant('set' as const), text, value: fc.nat() }),
  fc.record({ does: fc.constant('delete' as const), text }),
);

test('whatever is set and deleted, it holds what a Map holds, however short or strange the texts', () => {
  fc.assert(
    fc.property(fc.array(step), text, (steps, other) => {
      const subject = new TextMap<number>();
      const model = new Map<string, number>();
      for (const each of steps) {
        if (each.does === 'delete') for (const map of [subject, model]) map.delete(each.text);
        else for (const map of [subject, model]) map.set(each.text, each.value);
      }
      expect(new Map(subject)).toEqual(model);
      expect(subject.size).toBe(model.size);
      for (const asked of [...model.keys(), other]) {
        expect(subject.get(asked)).toBe(model.get(asked));
        expect(subject.has(asked)).toBe(model.has(asked));
      }
    }),
  );
});

test('what is deleted while it is walked through is not met any more', () => {
  const subject = new TextMap<number>();
  for (let value = 0; value < 1000; value++) subject.set(String(value), value);
  let met = 0;
  for (const [key, value] of subject) {
    subject.delete(key);
    subject.delete(String(value ^ 1));
    met += 1;
  }
  expect(met).toBe(500);
  expect(subject.size).toBe(0);
});
