import { readObjectName } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import type { RawDatabase, RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { matchObject } from './match-object.ts';
import { packObjects } from './pack-objects.ts';
import { unpackObjects } from './unpack-objects.ts';

function matchIn(raw: RawSyncJobInfo, name: string) {
  return matchObject(unpackObjects(packObjects(raw)), readObjectName(name) ?? []);
}

const inDatabases = (databases: RawDatabase[], name: string) =>
  matchIn({ Objects: { Mode: 'Partial', Databases: databases } }, name);
const by = (way: 'name' | 'wildcard', path: string, renamedTo: string | null = null) => ({
  by: way,
  path,
  renamedTo,
});

const listed: RawDatabase = {
  DbName: 'shop',
  DbMode: 'Partial',
  TableMode: 'Partial',
  Tables: [{ TableName: 'orders' }, { TableName: 'old', NewTableName: 'new', TmpTables: ['_old_new'] }],
  Views: [{ ViewName: 'v' }],
  Functions: ['f'],
  Procedures: ['p'],
  Triggers: ['t'],
  Events: ['e'],
};

describe('an object is carried', () => {
  test.each([
    ['shop', by('name', 'shop')],
    ['shop.orders', by('name', 'shop.orders')],
    ['shop.v', by('name', 'shop.v')],
    ['shop.f', by('name', 'shop.f')],
    ['shop.p', by('name', 'shop.p')],
    ['shop.t', by('name', 'shop.t')],
    ['shop.e', by('name', 'shop.e')],
    ['shop._old_new', by('name', 'shop._old_new')],
    ['shop.old', by('name', 'shop.old', 'shop.new')],
    ['shop.new', by('name', 'shop.old', 'shop.new')],
    ['shop.order', null],
    ['Shop.orders', null],
    ['sho', null],
    ['orders', null],
  ])('by the exact name at either side: %s', (name, match) => {
    expect(inDatabases([listed], name)).toEqual(match);
  });

  test('under the new name of its database with the names of the destination alone', () => {
    const renamed = { ...listed, NewDbName: 'store' };
    expect(inDatabases([renamed], 'store')).toEqual(by('name', 'shop', 'store'));
    expect(inDatabases([renamed], 'store.orders')).toEqual(by('name', 'shop.orders', 'store.orders'));
    expect(inDatabases([renamed], 'shop.old')).toEqual(by('name', 'shop.old', 'store.new'));
    expect(inDatabases([renamed], 'shop.new')).toBeNull();
    expect(inDatabases([renamed], 'store.old')).toBeNull();
  });

  test.each([{ DbMode: 'All' }, { DbMode: 'Partial', TableMode: 'ALL' }, { SchemaMode: 'all' }])(
    'by wildcard where all of the database is: %j',
    (modes) => {
      const whole = { DbName: 'shop', NewDbName: 'store', ...modes };
      expect(inDatabases([whole], 'shop.orders')).toEqual(by('wildcard', 'shop.*', 'store.*'));
      expect(inDatabases([whole], 'store.any.orders')).toEqual(by('wildcard', 'shop.*', 'store.*'));
      expect(inDatabases([whole], 'shop')).toEqual(by('name', 'shop', 'store'));
      expect(inDatabases([whole], 'other.orders')).toBeNull();
    },
  );

  test('not by all views of a database whose tables are named', () => {
    expect(inDatabases([{ ...listed, ViewMode: 'All' }], 'shop.other')).toBeNull();
  });

  test('by its schema, or in any where none is told', () => {
    const schemas = [{ ...listed, SchemaName: 'public', NewSchemaName: 'app' }];
    expect(inDatabases(schemas, 'shop.public')).toEqual(by('name', 'shop.public', 'shop.app'));
    expect(inDatabases(schemas, 'shop.public.orders')).toEqual(
      by('name', 'shop.public.orders', 'shop.app.orders'),
    );
    expect(inDatabases(schemas, 'shop.app.new')).toEqual(by('name', 'shop.public.old', 'shop.app.new'));
    expect(inDatabases(schemas, 'shop.orders')).toEqual(by('name', 'shop.public.orders', 'shop.app.orders'));
    expect(inDatabases(schemas, 'shop.other.orders')).toBeNull();
    expect(inDatabases([listed], 'shop.any.orders')).toEqual(by('name', 'shop.orders'));
    expect(
      inDatabases([{ DbName: 'shop', SchemaName: 'public', TableMode: 'All' }], 'shop.public.x'),
    ).toEqual(by('wildcard', 'shop.public.*'));
  });

  test('by wildcard where all of the instance is, by name still where it is named', () => {
    const raw: RawSyncJobInfo = { Objects: { Mode: 'All', Databases: [listed] } };
    expect(matchIn(raw, 'anything')).toEqual(by('wildcard', '*'));
    expect(matchIn(raw, 'shop.orders')).toEqual(by('name', 'shop.orders'));
  });

  test('by name before by wildcard, whichever stands first', () => {
    const whole = { DbName: 'shop', DbMode: 'All' };
    expect(inDatabases([whole, listed], 'shop.orders')).toEqual(by('name', 'shop.orders'));
  });

  test('as a topic, dots and all', () => {
    const raw: RawSyncJobInfo = { Options: { KafkaOption: { TopicRules: [{ TopicName: 'shop.orders' }] } } };
    expect(matchIn(raw, 'shop.orders')).toEqual(by('name', '`shop.orders`'));
    expect(matchIn(raw, '`shop.orders`')).toEqual(by('name', '`shop.orders`'));
    expect(matchIn(raw, 'shop')).toBeNull();
  });

  test('nowhere in a job that tells nothing', () => {
    for (const raw of [
      {},
      { Objects: null },
      { Objects: { Databases: null } },
      { Objects: { Databases: [{}] } },
    ])
      expect(matchIn(raw, 'shop')).toBeNull();
  });
});
