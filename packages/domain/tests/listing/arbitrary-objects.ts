import { writeObjectName } from '@syncdeck/contract';
import * as fc from 'fast-check';
import type { PackedObjects } from '../../src/objects/carried-objects.ts';
import { packObjects } from '../../src/objects/pack-objects.ts';

/** Few names, so that jobs and queries meet; some hold what the packed form is made of. */
const names = ['a', 'b', 'ab', 'a.b', 'a\tb', '\\', '\n', '*', 'T', '__proto__', '库'];
const name = fc.constantFrom(...names);
const maybe = fc.option(fc.oneof(fc.constant(''), name), { freq: 3 });
const mode = fc.constantFrom('All', 'all', 'Partial', '', null);

const table = fc.record({
  TableName: maybe,
  NewTableName: maybe,
  TmpTables: fc.option(fc.array(name, { maxLength: 2 }), { freq: 1 }),
});
const database = fc.record({
  DbName: maybe,
  NewDbName: maybe,
  DbMode: mode,
  SchemaName: maybe,
  NewSchemaName: maybe,
  TableMode: mode,
  Tables: fc.option(fc.array(table, { maxLength: 3 })),
  Views: fc.option(fc.array(fc.record({ ViewName: maybe, NewViewName: maybe }), { maxLength: 2 })),
  Functions: fc.option(fc.array(name, { maxLength: 2 })),
});

/** What any job may carry, by way of upstream's own shape. */
export const rawObjects = fc.record({
  Objects: fc.option(fc.record({ Mode: mode, Databases: fc.option(fc.array(database, { maxLength: 3 })) })),
  Options: fc.option(
    fc.record({
      KafkaOption: fc.record({ TopicRules: fc.array(fc.record({ TopicName: maybe }), { maxLength: 2 }) }),
    }),
    { freq: 1 },
  ),
});

export const arbitraryObjects: fc.Arbitrary<PackedObjects> = rawObjects.map(packObjects);

/** As the codec writes them. */
export const objectNames = [
  ...names.map((each) => writeObjectName([each])),
  ...names.flatMap((first) => names.map((second) => writeObjectName([first, second]))),
  ...['a', 'b', '*'].flatMap((first) => names.map((last) => writeObjectName([first, 'a', last]))),
];
