import { jobDetailSchema } from '@syncdeck/contract/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRawJob } from '../border/read-raw-job.ts';
import { listJob } from '../job/list-job.ts';
import type { RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { arbitraryJob, withUnknownFields } from '../../tests/arbitrary-job.ts';
import { context, official, officialJob, rawJob } from '../../tests/sample-jobs.ts';
import { describeJob, type DetailContext } from './describe-job.ts';

const asked: DetailContext = {
  ...context,
  collectedAt: '2026-11-24T04:00:00.000Z',
  stale: false,
  sourceError: null,
  requestId: '268b0711',
};
const detail = (fields: RawSyncJobInfo) => describeJob(rawJob(fields), asked);

describe('the detail of an official job', () => {
  test('a running one has its row, its steps, options and limits', () => {
    const job = officialJob(official.running);
    const described = describeJob(job, asked);
    const { source: _, destination: __, ...row } = listJob(job, context).row;
    expect(described).toMatchObject(row);
    expect(described.steps.map(({ id }) => id)).toEqual(['schema-init', 'dumper', 'loader', 'sinker']);
    expect(described.source.endpoints).toMatchObject([
      {
        region: 'ap-guangzhou',
        ip: '11.141.232.195',
        port: 3306,
        user: 'root',
        instanceId: null,
        setId: null,
      },
    ]);
    expect(described).toMatchObject({
      compareDisabledReason: '当前任务开启了DML过滤()。',
      detailMessage: null,
      specification: null,
      dumperResumable: true,
      autoRetryMinutes: 0,
      objectChangeStatus: null,
      options: { initType: 'Full', opTypes: null, addAdditionalColumn: false, ddlOptions: [] },
      rateLimit: {
        dumpThreads: { current: 8, default: 8 },
        dumpRps: { current: 0, default: 0 },
        loadThreads: { current: 8, default: 8 },
        loadRps: { current: 0, default: 0 },
        sinkerThreads: { current: 32, default: 32 },
        setByUser: false,
      },
      objects: {
        mode: 'Partial',
        databases: [{ dbName: 'db_big', tables: [] }],
        onlineDdl: { status: null },
      },
    });
    expect(described.actions.allowed).toContain('pause');
    expect(described.actions.all).toHaveLength(18);
  });

  test('table and column rules keep their tree', () => {
    const [database] = describeJob(officialJob(official.tableColumns), asked).objects.databases;
    expect(database).toMatchObject({
      dbName: 'tf_ci_test',
      tables: [
        {
          tableName: 'test',
          newTableName: null,
          columnMode: 'Partial',
          tableEditMode: 'pt',
          columns: [{ columnName: 'c1', newColumnName: 'c1_new' }],
          tmpTables: ['_t1_new', '_t1_old'],
        },
      ],
      views: [],
    });
  });
});

describe('the detail of any job', () => {
  test('a job of nothing but an id has every key of the contract', () => {
    const described = detail({});
    expect(new Set(Object.keys(described))).toEqual(new Set(Object.keys(jobDetailSchema.shape)));
    expect(described).toMatchObject({
      source: { endpoints: [], nodes: 0 },
      steps: [],
      objects: { mode: null, databases: [], advancedObjects: [], onlineDdl: null, databasesOpFilter: [] },
      options: { opTypes: null, conflictHandleOption: null, kafkaOption: null, ddlOptions: [] },
      rateLimit: { dumpRps: { current: null, default: null }, setByUser: null },
      actions: { allowed: [], all: [] },
      dumperResumable: null,
      autoRetryMinutes: null,
    });
  });

  test.each([
    [30, 60, 30],
    [0, 60, 0],
    [-1, 60, 60],
    [null, 60, 60],
    [undefined, 0, 0],
    [undefined, -1, null],
  ])('AutoRetryTimeRangeMinutes %j at the job and %j in its options are %j', (job, option, expected) => {
    const described = detail({
      AutoRetryTimeRangeMinutes: job,
      Options: { AutoRetryTimeRangeMinutes: option },
    });
    expect(described.autoRetryMinutes).toBe(expected);
  });

  test('operation types that are not reported stay null, none stay none', () => {
    const filter = {
      DatabasesOpFilter: [{ DbName: 'a', OpFilter: { OpTypes: null }, Tables: [{ OpFilter: null }] }],
    };
    expect(detail({ Options: { OpTypes: null } }).options.opTypes).toBeNull();
    expect(detail({ Options: { OpTypes: [] } }).options.opTypes).toEqual([]);
    expect(detail({ Objects: filter }).objects.databasesOpFilter).toEqual([
      {
        dbName: 'a',
        opFilter: { opTypes: null, ddlOptions: [] },
        tables: [{ tableName: null, opFilter: null }],
        views: [],
      },
    ]);
  });

  test('a Kafka option is told whole, acronyms as one word', () => {
    const KafkaOption = {
      DataType: 'Json',
      TopicType: 'Multi',
      DDLTopicName: 'ddl',
      TopicRules: [{ TopicName: 't', PartitionType: 'Random', Columns: ['c'] }],
      DataOption: [{ Key: 'k', Value: 'v' }],
    };
    expect(detail({ Options: { KafkaOption } }).options.kafkaOption).toEqual({
      dataType: 'Json',
      topicType: 'Multi',
      ddlTopicName: 'ddl',
      topicRules: [
        {
          topicName: 't',
          partitionType: 'Random',
          dbMatchMode: null,
          dbName: null,
          tableMatchMode: null,
          tableName: null,
          columns: ['c'],
        },
      ],
      dataOption: [{ key: 'k', value: 'v' }],
    });
  });

  test('the solution is the one from where the message came', () => {
    const Detail = {
      ErrInfo: { Message: '', Reason: '', Solution: 'from ErrInfo' },
      StepInfos: [{ Status: 'failed', Errors: [{ Message: 'm', Code: 'c', Solution: 'from the step' }] }],
    };
    expect(detail({ Detail }).error).toEqual({ message: 'm', reason: 'c', solution: 'from the step' });
  });

  test('where the answer comes from rides along', () => {
    const sourceError = { kind: 'timeout' as const, code: null, message: 'late', requestId: null };
    const described = describeJob(rawJob(), { ...asked, stale: true, sourceError, requestId: null });
    expect(described).toMatchObject({
      collectedAt: asked.collectedAt,
      stale: true,
      sourceError,
      requestId: null,
    });
  });

  test('whatever upstream sends, the detail satisfies the contract and holds nothing beyond it', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryJob, (value) => {
        const raw = readRawJob(value);
        if (raw === null) return;
        const described = describeJob(raw, asked);
        expect(jobDetailSchema.parse(described)).toEqual(described);
        expect(described.source.endpoints).toHaveLength(described.source.nodes);
      }),
      { numRuns: 200 },
    );
  });

  test('fields that no document names change nothing of a detail', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryJob, (value) => {
        const [known, more] = [readRawJob(value), readRawJob(withUnknownFields(value))];
        if (known === null || more === null) return;
        expect(describeJob(more, asked)).toEqual(describeJob(known, asked));
      }),
    );
  });
});
