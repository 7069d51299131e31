import type { RawDatabase, RawObjects, RawTable } from '@syncdeck/domain';
import type { Random } from '../world/random.ts';
import type { JobTraits } from './job-traits.ts';

const tableWords = [
  'order',
  'order_item',
  'payment',
  'refund',
  'user',
  'user_profile',
  'address',
  'sku',
  'stock',
  'coupon',
  'event_log',
  'session',
  'device',
  'invoice',
  'shipment',
  'audit',
  'price',
  'tag',
  'message',
  'account',
];
const filters = [
  'status = 1',
  'created_at >= "2025-01-01"',
  'tenant_id IN (1001, 1002)',
  'is_deleted = 0 AND amount > 0',
];

/** Whole databases, or one database with the tables that are named. */
export function renderObjects(traits: JobTraits, random: Random): RawObjects {
  const base = traits.business.replaceAll('-', '_');
  const names = [base, `${base}_log`, `${base}_archive`, 'common'].slice(0, random.integer(1, 4));
  const databases =
    traits.listedTables > 0
      ? [tablesOf(traits, `${base}_db`, random)]
      : names.map((name) => wholeDatabase(traits, `${name}_db`, random));
  const objects: RawObjects = {
    Mode: 'Partial',
    Databases: databases,
    OnlineDDL: { Status: '' },
  };
  if (random.chance(0.12)) objects.AdvancedObjects = random.pick([['function'], ['procedure', 'function']]);
  if (random.chance(0.04)) {
    objects.DatabasesOpFilter = [
      {
        DbName: `${base}_db`,
        OpFilter: { OpTypes: ['Insert', 'Update'], DdlOptions: null },
        Tables: [],
        Views: null,
      },
    ];
  }
  return objects;
}

function wholeDatabase(traits: JobTraits, name: string, random: Random): RawDatabase {
  const database = emptyDatabase(traits, name);
  database.NewDbName = random.chance(0.1) ? `${name}_new` : '';
  database.DbMode = 'All';
  database.TableMode = 'All';
  database.ViewMode = 'All';
  return database;
}

function tablesOf(traits: JobTraits, name: string, random: Random): RawDatabase {
  const tables = Array.from({ length: traits.listedTables }, (_, number): RawTable => {
    const word = tableWords[number % tableWords.length] ?? 'table';
    const round = Math.floor(number / tableWords.length);
    const table: RawTable = {
      TableName: round === 0 ? `t_${word}` : `t_${word}_${String(round).padStart(4, '0')}`,
      NewTableName: '',
      FilterCondition: random.chance(0.03) ? random.pick(filters) : '',
    };
    if (random.chance(0.04)) mapColumns(table);
    if (random.chance(0.02))
      Object.assign(table, {
        TableEditMode: 'pt',
        TmpTables: [`_${table.TableName}_new`, `_${table.TableName}_old`],
      });
    return table;
  });
  return {
    ...emptyDatabase(traits, name),
    DbMode: 'Partial',
    TableMode: 'Partial',
    Tables: tables,
    ViewMode: '',
  };
}

function mapColumns(table: RawTable): void {
  table.NewTableName = `${table.TableName}_v2`;
  table.TableEditMode = 'rename';
  table.ColumnMode = 'Partial';
  table.Columns = [
    { ColumnName: 'id', NewColumnName: '' },
    { ColumnName: 'gmt_create', NewColumnName: 'created_at' },
  ];
}

function emptyDatabase(traits: JobTraits, name: string): RawDatabase {
  const schemas = traits.source === 'postgresql';
  return {
    DbName: name,
    NewDbName: '',
    SchemaName: schemas ? 'public' : '',
    NewSchemaName: '',
    ...(schemas && { SchemaMode: 'Partial' }),
    FunctionMode: '',
    ProcedureMode: '',
    TriggerMode: '',
    EventMode: '',
  };
}
