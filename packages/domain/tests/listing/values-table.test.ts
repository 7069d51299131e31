import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ValuesTable, valuesAt, valuesOf, ValuesTableWriter } from '../../src/index.ts';
import { job } from './arbitrary-jobs.ts';

test('whatever jobs go into a table, each has its values there, also after JSON', () => {
  fc.assert(
    fc.property(fc.array(job, { maxLength: 8 }), (jobs) => {
      const writer = new ValuesTableWriter();
      for (const each of jobs) writer.add(valuesOf(each));
      const read = JSON.parse(JSON.stringify(writer.table)) as ValuesTable;
      expect(jobs.map((_, place) => valuesAt(read, place))).toEqual(jobs.map(valuesOf));
    }),
  );
});

test('each text stands in a table once', () => {
  fc.assert(
    fc.property(fc.array(job, { maxLength: 8 }), (jobs) => {
      const writer = new ValuesTableWriter();
      for (const each of jobs) writer.add(valuesOf(each));
      const { texts } = writer.table;
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});
