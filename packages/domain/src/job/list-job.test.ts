import { jobRowSchema } from '@syncdeck/contract/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRawJob } from '../border/read-raw-job.ts';
import { arbitraryJob, withUnknownFields } from '../../tests/arbitrary-job.ts';
import { context, now, official, officialJob, rawJob } from '../../tests/sample-jobs.ts';
import { listJob } from './list-job.ts';

describe('the row of an official job', () => {
  test('a running one is told whole', () => {
    const { row, instances, healthFacts } = listJob(officialJob(official.running), context);
    expect(row).toEqual({
      key: 'main/ap-guangzhou/sync-09vy1os1',
      account: 'main',
      region: 'ap-guangzhou',
      jobId: 'sync-09vy1os1',
      jobName: 'roger_test',
      status: 'Running',
      tradeStatus: 'Normal',
      health: 'healthy',
      healthReasons: [],
      severity: 2,
      jobType: 'mysql2mysql',
      source: side('11.141.232.195:3306'),
      destination: side('11.141.232.156:3306'),
      step: { number: 4, total: 4, id: 'sinker', name: '同步增量', status: 'running', progressPercent: 0 },
      progressPercent: null,
      lagSeconds: 0,
      lagMegabytes: 0,
      error: null,
      payMode: 'PostPay',
      runMode: 'Immediate',
      instanceClass: 'medium',
      autoRenew: null,
      createdAt: '2023-12-18T20:55:27+08:00',
      startedAt: '2023-12-19T15:54:18+08:00',
      endedAt: null,
      expiresAt: null,
      expectRunAt: null,
      offlineAt: null,
      tags: [],
    });
    expect(instances).toEqual([
      '11.141.232.195',
      '11.141.232.195:3306',
      '11.141.232.156',
      '11.141.232.156:3306',
    ]);
    expect(healthFacts).toEqual({
      inIncrementalStep: true,
      stepFailed: false,
      openWarnings: false,
      expiresAtMs: null,
      expectRunAtMs: null,
    });
  });

  test('an unconfigured one has no step, no lag, no address and no made-up number', () => {
    const { row, instances } = listJob(officialJob(official.uninitialized), context);
    expect(row).toMatchObject({
      status: 'UnInitialized',
      tradeStatus: null,
      health: 'idle',
      jobType: 'tdsqlmysql2mysql',
      source: { databaseType: 'tdsqlmysql', accessType: null, address: null, nodes: 0 },
      step: null,
      progressPercent: null,
      lagSeconds: null,
      lagMegabytes: null,
      runMode: null,
      startedAt: null,
    });
    expect(instances).toEqual([]);
  });

  test('one of the international site differs in language alone where both tell the same', () => {
    const { row } = listJob(officialJob(official.runningEnglish), context);
    expect(row.step).toMatchObject({ number: 4, total: 4, id: 'sinker', name: 'Sync incrementally' });
    expect(row.health).toBe('healthy');
  });
});

describe('any job', () => {
  test('a job of nothing but an id has every key of the contract, null or empty', () => {
    const { row } = listJob(rawJob(), context);
    expect(Object.keys(row)).toEqual(Object.keys(jobRowSchema.shape));
    expect(row).toMatchObject({
      jobName: null,
      status: null,
      health: 'idle',
      step: null,
      error: null,
      tags: [],
    });
  });

  test('the times that health needs are kept as epoch ms', () => {
    const { row, healthFacts } = listJob(
      rawJob({ ExpireTime: '2026-11-24 12:00:00', ExpectRunTime: '2026-11-24T05:00:00Z' }),
      context,
    );
    expect(row).toMatchObject({
      expiresAt: '2026-11-24T12:00:00+08:00',
      expectRunAt: '2026-11-24T05:00:00Z',
    });
    expect(healthFacts).toMatchObject({ expiresAtMs: now, expectRunAtMs: now + 3_600_000 });
  });

  test('whatever upstream sends, the row satisfies the contract and holds nothing beyond it', () => {
    fc.assert(
      fc.property(arbitraryJob, (value) => {
        const raw = readRawJob(value);
        if (raw === null) return;
        const { row } = listJob(raw, context);
        expect(jobRowSchema.parse(row)).toEqual(row);
      }),
      { numRuns: 200 },
    );
  });

  test('fields that no document names change nothing of a row', () => {
    fc.assert(
      fc.property(arbitraryJob, (value) => {
        const [known, more] = [readRawJob(value), readRawJob(withUnknownFields(value))];
        if (known === null || more === null) return;
        expect(listJob(more, context)).toEqual(listJob(known, context));
      }),
    );
  });

  test('the same job at the same time is the same row', () => {
    fc.assert(
      fc.property(arbitraryJob, (value) => {
        const [one, other] = [readRawJob(value), readRawJob(value)];
        if (one === null || other === null) return;
        expect(listJob(one, context)).toEqual(listJob(other, context));
      }),
    );
  });
});

function side(address: string) {
  return {
    databaseType: 'mysql',
    accessType: 'noProxy',
    region: 'ap-qingyuan',
    nodeType: 'single',
    address,
    nodes: 1,
  };
}
