import type { SyncObjects, SyncTable } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { syncDatabase } from '../fixtures/job-detail.ts';
import { objectTree } from './object-tree.ts';
import type { ObjectNode } from './tree-node.ts';

const table = (changes: Partial<SyncTable>): SyncTable => ({
  tableName: 'orders',
  newTableName: null,
  filterCondition: null,
  columnMode: null,
  columns: [],
  tmpTables: [],
  tableEditMode: null,
  ...changes,
});
const objects = (changes: Partial<SyncObjects>): SyncObjects => ({
  mode: 'Partial',
  databases: [],
  advancedObjects: [],
  onlineDdl: null,
  databasesOpFilter: [],
  ...changes,
});
const outline = (nodes: readonly ObjectNode[]): unknown[] =>
  nodes.map(({ kind, name, newName, children }) => [kind, name, newName, outline(children)]);
const ids = (nodes: readonly ObjectNode[]): string[] =>
  nodes.flatMap(({ id, children }) => [id, ...ids(children)]);

describe('objectTree', () => {
  test('a table shows its rename, its columns and its temporary tables', () => {
    const tables = [
      table({
        newTableName: 'orders_new',
        columns: [{ columnName: 'c1', newColumnName: 'c1_new' }],
        tmpTables: ['_t1_new'],
      }),
    ];
    const tree = objectTree(objects({ databases: [syncDatabase({ newDbName: 'shop_copy', tables })] }));
    expect(outline(tree)).toEqual([
      [
        'database',
        'shop',
        'shop_copy',
        [
          [
            'tables',
            null,
            null,
            [
              [
                'table',
                'orders',
                'orders_new',
                [
                  ['column', 'c1', 'c1_new', []],
                  ['temporary-table', '_t1_new', null, []],
                ],
              ],
            ],
          ],
        ],
      ],
    ]);
  });

  test('a new name equal to the old one is no rename', () => {
    const [database] = objectTree(objects({ databases: [syncDatabase({ newDbName: 'shop' })] }));
    expect(database?.newName).toBeNull();
  });

  test('entries of one database with different schemas stand under one database', () => {
    const databases = [
      syncDatabase({ schemaName: 'public', schemaMode: 'All' }),
      syncDatabase({ schemaName: 'audit', newSchemaName: 'audit2', schemaMode: 'Partial' }),
    ];
    const tree = objectTree(objects({ databases }));
    expect(tree).toHaveLength(1);
    expect(tree[0]?.children.map(({ kind, name, newName }) => [kind, name, newName])).toEqual([
      ['schema', 'public', null],
      ['schema', 'audit', 'audit2'],
    ]);
  });

  test('an operation filter stands on the table it names, and an unlisted view gets a line', () => {
    const opFilter = { opTypes: ['Insert'], ddlOptions: [] };
    const tree = objectTree(
      objects({
        databases: [syncDatabase({ tables: [table({})] })],
        databasesOpFilter: [
          {
            dbName: 'shop',
            opFilter: null,
            tables: [{ tableName: 'orders', opFilter }],
            views: [{ viewName: 'v_orders', opFilter }],
          },
        ],
      }),
    );
    const [tables, views] = tree[0]?.children ?? [];
    expect(tables?.children[0]?.opFilter).toEqual(opFilter);
    expect(views?.children[0]).toMatchObject({ kind: 'view', name: 'v_orders', opFilter });
  });

  test('a filter on a database that is not listed adds that database', () => {
    const opFilter = { opTypes: ['DDL'], ddlOptions: [] };
    const tree = objectTree(
      objects({ databasesOpFilter: [{ dbName: 'other', opFilter, tables: [], views: [] }] }),
    );
    expect(tree).toMatchObject([{ kind: 'database', name: 'other', opFilter }]);
  });

  test('ids are unique even where names are missing or repeat in another database', () => {
    const tables = [table({ tableName: null }), table({ tableName: null }), table({})];
    const databases = [
      syncDatabase({ tables }),
      syncDatabase({ dbName: 'b', tables }),
      syncDatabase({ dbName: null }),
    ];
    const all = ids(objectTree(objects({ databases })));
    expect(new Set(all).size).toBe(all.length);
  });
});
