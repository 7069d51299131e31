import type { JobDetail, SyncDatabase, SyncTable } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { jobDetail, syncDatabase } from '../job/fixtures/job-detail.ts';
import { compareRows } from './compare-rows.ts';
import { compareObjects } from './object-differences.ts';
import { objectName } from './object-signs.ts';

const plain = jobDetail();

function table(tableName: string, changes: Partial<SyncTable> = {}): SyncTable {
  const none = { newTableName: null, filterCondition: null, columnMode: null, tableEditMode: null };
  return { ...none, tableName, columns: [], tmpTables: [], ...changes };
}

function carrying(...databases: SyncDatabase[]): JobDetail {
  return jobDetail({ objects: { ...plain.objects, databases } });
}

function shop(...tables: SyncTable[]): SyncDatabase {
  return syncDatabase({ dbMode: 'Partial', tableMode: 'Partial', tables });
}

const names = (columns: (JobDetail | null)[]) =>
  compareObjects(columns).differing.map(({ key }) => objectName(key));

describe('properties side by side', () => {
  test('the same job twice differs in nothing', () => {
    expect(compareRows([plain, plain]).filter(({ differs }) => differs)).toEqual([]);
  });

  test('an option that differs is told, with the value of each job', () => {
    const other = jobDetail({ options: { ...plain.options, conflictHandleType: 'Cover' } });
    const differing = compareRows([plain, other]).filter(({ differs }) => differs);
    expect(differing.map(({ field, values }) => [field.label, values])).toEqual([
      ['job.option.conflictHandleType', ['ReportError', 'Cover']],
    ]);
  });

  test.each<[what: string, change: Partial<JobDetail>, labels: string[]]>([
    ['specification', { specification: 'Small' }, ['job.field.specification']],
    [
      'limits',
      { rateLimit: { ...plain.rateLimit, sinkerThreads: { current: 8, default: 32 } } },
      ['job.limit.sinkerThreads'],
    ],
    [
      'source',
      {
        source: {
          ...plain.source,
          endpoints: plain.source.endpoints.map((node) => ({ ...node, engineVersion: '9.9' })),
        },
      },
      ['job.node.engineVersion'],
    ],
    ['destination', { destination: { ...plain.destination, address: 'other' } }, ['job.endpoint.address']],
    ['tags', { tags: [{ key: 'new', value: '1' }] }, ['job.tags']],
  ])('what differs in %s alone is told alone', (group, change, labels) => {
    const differing = compareRows([plain, jobDetail(change)]).filter(({ differs }) => differs);
    expect(differing.map(({ field }) => [field.group, field.label])).toEqual(
      labels.map((label) => [group, label]),
    );
  });

  test('the order of operations makes no difference', () => {
    const first = jobDetail({ options: { ...plain.options, opTypes: ['Insert', 'Update'] } });
    const second = jobDetail({ options: { ...plain.options, opTypes: ['Update', 'Insert'] } });
    expect(compareRows([first, second]).some(({ differs }) => differs)).toBe(false);
  });

  test('a job that is gone takes no part in differing', () => {
    expect(compareRows([plain, null, plain]).some(({ differs }) => differs)).toBe(false);
  });
});

describe('objects side by side', () => {
  test('a table that only one job carries is told, and counted for that job', () => {
    const columns = [carrying(shop(table('a'), table('b'))), carrying(shop(table('a')))];
    expect(names(columns)).toEqual(['shop.b']);
    expect(compareObjects(columns).onlyHere).toEqual([1, 0]);
  });

  test('another new name differs, and the same one does not', () => {
    const renamed = (newTableName: string) => carrying(shop(table('a', { newTableName })));
    expect(names([renamed('x'), renamed('y')])).toEqual(['shop.a']);
    expect(names([renamed('x'), renamed('x')])).toEqual([]);
  });

  test('a table listed here is carried there too, where the whole database is', () => {
    const columns = [carrying(shop(table('a'))), carrying(syncDatabase())];
    expect(names(columns)).toEqual(['shop']);
    const filtered = carrying(shop(table('a', { filterCondition: 'id > 1' })));
    expect(names([filtered, carrying(syncDatabase())])).toEqual(['shop', 'shop.a']);
  });

  test('a dot in a table’s name belongs to the name', () => {
    const columns = [carrying(shop(table('a.b'))), carrying(syncDatabase())];
    expect(names(columns)).toEqual(['shop']);
  });

  test('an object that all carry alike is among all rows, and differs not', () => {
    const { rows, differing } = compareObjects([carrying(shop(table('a'))), carrying(shop(table('a')))]);
    expect(rows.map(({ name, differs }) => [name, differs])).toEqual([
      ['shop', false],
      ['shop.a', false],
    ]);
    expect(differing).toEqual([]);
  });

  test('names are in order of their numbers', () => {
    const columns = [carrying(shop(table('t10'), table('t9'))), carrying(shop())];
    expect(names(columns)).toEqual(['shop.t9', 'shop.t10']);
  });

  test('four jobs of 2,000 tables each are compared in a moment, in linear time', () => {
    const big = (prefix: string) =>
      carrying(shop(...Array.from({ length: 2000 }, (_, index) => table(`${prefix}${index}`))));
    const begun = performance.now();
    const { differing, onlyHere } = compareObjects([big('a'), big('b'), big('c'), big('a')]);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(differing).toHaveLength(6000);
    expect(onlyHere).toEqual([0, 2000, 2000, 0]);
  });
});
