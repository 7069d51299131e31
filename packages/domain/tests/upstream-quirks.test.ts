import { describe, expect, test } from 'vitest';
import { readRawJob } from '../src/border/read-raw-job.ts';
import { describeJob } from '../src/detail/describe-job.ts';
import { listJob } from '../src/job/list-job.ts';
import type { RawEndpoint, RawSyncJobInfo } from '../src/raw/raw-sync-job.ts';
import { redact } from '../src/redact/redact.ts';
import { changes } from '../src/snapshot/changes.ts';
import { context, detailOf, official, officialJob, rawJob, runningIncrementally } from './sample-jobs.ts';
import { upstreamTime } from '../src/time/upstream-time.ts';

const asked = {
  ...context,
  collectedAt: '2026-11-24T04:00:00.000Z',
  stale: false,
  sourceError: null,
  requestId: null,
};
const row = (fields: RawSyncJobInfo) => listJob(rawJob(fields), context).row;
const detail = (fields: RawSyncJobInfo) => describeJob(rawJob(fields), asked);

describe('quirks of upstream', () => {
  test('zero times are no times, in every field that has one', () => {
    const zero = '0000-00-00 00:00:00';
    const times = { CreateTime: zero, StartTime: zero, EndTime: zero, ExpireTime: zero, OfflineTime: zero };
    const StepInfos = [{ StartTime: '' }, { FinishTime: zero }, {}];
    const described = detail({ ...times, ExpectRunTime: zero, Detail: { StepInfos } });
    expect(described).toMatchObject({
      createdAt: null,
      startedAt: null,
      endedAt: null,
      expiresAt: null,
      expectRunAt: null,
      offlineAt: null,
    });
    expect(described.steps.flatMap(({ startedAt, finishedAt }) => [startedAt, finishedAt])).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('times without a zone are Beijing time, times with one are kept', () => {
    expect(upstreamTime('2023-12-18 20:55:27')).toBe('2023-12-18T20:55:27+08:00');
    expect(upstreamTime('2023-12-18T12:55:27Z')).toBe('2023-12-18T12:55:27Z');
  });

  test('a job may have started before its first step, which was started again', () => {
    const { startedAt, steps } = describeJob(officialJob(official.running), asked);
    expect([startedAt, steps[0]?.startedAt]).toEqual([
      '2023-12-19T15:54:18+08:00',
      '2023-12-20T17:03:39+08:00',
    ]);
    expect(steps.every(({ durationSeconds }) => durationSeconds === null)).toBe(true);
  });

  test('progress -1 is not supported, progress 0 before the start is none', () => {
    expect(row({ Detail: { Progress: 0, StepNow: 0, StepAll: 0, StepInfos: null } })).toMatchObject({
      step: null,
      progressPercent: null,
    });
    const running = row({
      Detail: { ...detailOf([{ Progress: -1 }]), Progress: -1, CurrentStepProgress: -1 },
    });
    expect(running).toMatchObject({ progressPercent: null, step: { progressPercent: null } });
  });

  test('lag is in seconds and in megabytes, as Cloud Monitor names them', () => {
    expect(row(runningIncrementally(7, 2.5))).toMatchObject({ lagSeconds: 7, lagMegabytes: 2.5 });
  });

  test('a lag of -1 is no measurement', () => {
    expect(row(runningIncrementally(-1, -1))).toMatchObject({ lagSeconds: null, lagMegabytes: null });
  });

  test('a time lag grows while the source is idle, and is no trouble while no data waits', () => {
    expect(row(runningIncrementally(86_400, 0))).toMatchObject({
      health: 'healthy',
      healthReasons: ['source-idle'],
      lagSeconds: 86_400,
    });
  });

  test.each(['Paused', 'ResumableErr', 'Stopped'])('a lag of 0 on a %s job is no measurement', (Status) => {
    expect(row({ ...runningIncrementally(0, 0), Status })).toMatchObject({
      lagSeconds: null,
      lagMegabytes: null,
    });
  });

  test('a lag of 0 before the incremental step is no measurement', () => {
    const Detail = detailOf([{ StepId: 'dumper' }], { SecondsBehindMaster: 0, MasterSlaveDistance: 0 });
    expect(row({ Status: 'Running', Detail })).toMatchObject({ lagSeconds: null, lagMegabytes: null });
  });

  test('integers above 2^53 pass as the nearest number that JSON parsing gave', () => {
    const parsed: unknown = JSON.parse('{"JobId":"sync-1","AutoRetryTimeRangeMinutes":9007199254740993}');
    expect(readRawJob(parsed)?.AutoRetryTimeRangeMinutes).toBe(9_007_199_254_740_992);
  });

  test('null, [], "" and absent in one body are all "not reported"', () => {
    const described = detail({
      Tags: null,
      TradeStatus: null,
      RunMode: '',
      DstInfos: { Info: null, Region: '', AccessType: '', DatabaseType: '' },
      Detail: { StepInfos: [{ Errors: null, Warnings: [] }] },
      Options: { DdlOptions: null, KafkaOption: { TopicRules: [] } },
    });
    expect(described).toMatchObject({
      tags: [],
      tradeStatus: null,
      runMode: null,
      instanceClass: null,
      destination: { region: null, nodes: 0, endpoints: [] },
      steps: [{ errors: [], warnings: [] }],
      options: { ddlOptions: [], opTypes: null, kafkaOption: { topicRules: [], dataOption: [] } },
      objects: { databases: [] },
    });
  });

  test('the unused one of Info and Infos is sent empty, and NodeType may not say which', () => {
    const empty: RawEndpoint = { InstanceId: '', Ip: '', Port: 0 };
    const proxy: RawEndpoint = { Role: 'proxy', InstanceId: 'tdsql-1' };
    const cluster = { SrcInfo: empty, SrcInfos: { Info: [proxy, { Role: 'set', SetId: 'set_1' }] } };
    const single = { DstNodeType: '', DstInfo: { Ip: '10.0.0.1', Port: 3306 }, DstInfos: { Info: [empty] } };
    expect(row({ ...cluster, ...single })).toMatchObject({
      source: { address: 'tdsql-1', nodes: 2, nodeType: null },
      destination: { address: '10.0.0.1:3306', nodes: 1, nodeType: null },
    });
  });

  test('the region of a side is its job-level one, though the endpoint names another', () => {
    const described = describeJob(officialJob(official.running), asked);
    expect(described.source.region).toBe('ap-qingyuan');
    expect(described.source.endpoints[0]?.region).toBe('ap-guangzhou');
  });

  test('no secret field of an endpoint reaches a row, a detail or a redacted job', () => {
    const canary = 'CANARY-7f3a';
    const node = {
      Password: canary,
      TmpSecretId: canary,
      TmpSecretKey: canary,
      TmpToken: canary,
      RoleExternalId: canary,
      InstanceId: 'cdb-1',
    };
    const infos = { Info: [node, node] };
    const raw = rawJob({ SrcInfo: node, DstInfo: node, SrcInfos: infos, DstInfos: infos });
    for (const told of [listJob(raw, context), detail(raw), redact(raw)]) {
      expect(JSON.stringify(told)).toContain('cdb-1');
      expect(JSON.stringify(told)).not.toContain(canary);
    }
  });

  test('a job name is any text, its own id and mojibake too, and stays as it is', () => {
    for (const JobName of ['sync-1', 'è·¨è´¦å·tdsql-mysql', '=HYPERLINK("x")', '<script>', '\u202e']) {
      expect(row({ JobName }).jobName).toBe(JobName);
    }
  });

  test('no tags are an empty list', () => {
    expect(row({ Tags: [] }).tags).toEqual([]);
    expect(row({}).tags).toEqual([]);
  });

  test('why comparing is disabled is no error and colours no job', () => {
    const Detail = {
      ...runningIncrementally(0, 0).Detail,
      CauseOfCompareDisable: '当前任务开启了DML过滤()。',
    };
    const described = detail({ Status: 'Running', Detail });
    expect(described).toMatchObject({ health: 'healthy', error: null });
    expect(described.compareDisabledReason).toBe('当前任务开启了DML过滤()。');
  });

  test('an ErrInfo of empty texts is no error', () => {
    expect(
      row({ Status: 'Running', Detail: { ErrInfo: { Reason: '', Message: '', Solution: '' } } }).error,
    ).toBeNull();
  });

  test('a help document is linked only where it is an official page', () => {
    const Errors = [{ HelpDoc: 'https://cloud.tencent.com/document' }, { HelpDoc: 'javascript:alert(1)' }];
    const [step] = detail({ Detail: { StepInfos: [{ Errors }] } }).steps;
    expect(step?.errors.map(({ helpUrl }) => helpUrl)).toEqual(['https://cloud.tencent.com/document', null]);
  });

  test('automatic retry is told at the job and in its options, and 0 is "no retry"', () => {
    expect([minutes(0, 30), minutes(null, 30)]).toEqual([0, 30]);
  });

  test('a deleted job simply disappears', () => {
    const { row: job } = listJob(rawJob(), context);
    expect(changes(new Map([[job.key, { digest: '1', row: job }]]), new Map())).toEqual({
      changed: [],
      removed: ['main/ap-guangzhou/sync-1'],
    });
  });

  test('a job whose specification is being changed stays as healthy as it was', () => {
    expect(row({ ...runningIncrementally(0, 0), TradeStatus: 'Resizing' })).toMatchObject({
      health: 'healthy',
      healthReasons: [],
    });
  });

  test('a job is known by the id in the answer, whichever was asked for', () => {
    expect(listJob(officialJob(official.running), context).row.key).toBe('main/ap-guangzhou/sync-09vy1os1');
  });
});

function minutes(job: number | null, option: number): number | null {
  return detail({ AutoRetryTimeRangeMinutes: job, Options: { AutoRetryTimeRangeMinutes: option } })
    .autoRetryMinutes;
}
