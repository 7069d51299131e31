import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { rawObjects } from '../../tests/listing/arbitrary-objects.ts';
import { official } from '../../tests/sample-jobs.ts';
import { readRawJob } from '../border/read-raw-job.ts';
import { packObjects } from './pack-objects.ts';
import { mayHoldName, unpackObjects } from './unpack-objects.ts';

function packed(job: unknown) {
  const raw = readRawJob(job);
  if (raw === null) throw new TypeError('a sample has a JobId');
  return packObjects(raw);
}

test('the official samples say what they carry', () => {
  expect(unpackObjects(packed(official.running)).scopes).toEqual([
    { database: 'db_big', newDatabase: null, schema: null, newSchema: null, whole: true, listed: [] },
  ]);
  expect(unpackObjects(packed(official.tableColumns)).scopes).toEqual([
    {
      database: 'tf_ci_test',
      newDatabase: 'tf_ci_test_new',
      schema: null,
      newSchema: null,
      whole: false,
      listed: ['test', '_t1_new', '_t1_old'].map((name) => ({ name, newName: null })),
    },
  ]);
});

test('every name comes out of the packed form as it went in', () => {
  fc.assert(
    fc.property(rawObjects, (raw) => {
      const objects = packObjects(raw);
      const carried = unpackObjects(objects);
      const databases = (raw.Objects?.Databases ?? []).filter(({ DbName }) => DbName);
      expect(carried.scopes.map(({ database }) => database)).toEqual(databases.map(({ DbName }) => DbName));
      expect(carried.scopes.map(({ newSchema }) => newSchema ?? '')).toEqual(
        databases.map(({ NewSchemaName }) => NewSchemaName ?? ''),
      );
      for (const [place, { Tables }] of databases.entries()) {
        const listed = carried.scopes[place]?.listed ?? [];
        for (const { TableName, NewTableName } of Tables ?? []) {
          if (TableName) expect(listed).toContainEqual({ name: TableName, newName: NewTableName || null });
        }
        for (const { name, newName } of listed)
          for (const each of [name, newName ?? name]) expect(mayHoldName(objects.lists, each)).toBe(true);
      }
    }),
  );
});

test('a part of a listed name is not listed', () => {
  const objects = packObjects({
    Objects: { Databases: [{ DbName: 'd', Tables: [{ TableName: 'orders', NewTableName: 'new_orders' }] }] },
  });
  expect(['orders', 'new_orders'].map((name) => mayHoldName(objects.lists, name))).toEqual([true, true]);
  expect(['order', 'rders', 'new', 'd'].map((name) => mayHoldName(objects.lists, name))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

function scopesOf(TableMode: string) {
  return unpackObjects(packObjects({ Objects: { Databases: [{ DbName: 'd', TableMode }] } })).scopes;
}

test('a mode means the same in either case', () => {
  expect(scopesOf('ALL')).toEqual(scopesOf('all'));
  expect(scopesOf('All')).not.toEqual(scopesOf('Partial'));
});
