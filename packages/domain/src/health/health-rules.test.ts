import { healthReasons, healthWords, jobStatuses, tradeStatuses } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { listJob } from '../job/list-job.ts';
import type { RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { context, detailOf, rawJob, runningIncrementally } from '../../tests/sample-jobs.ts';
import { healthRules, severities } from './health-rules.ts';

const day = 86_400_000;
const fromNow = (ms: number) => new Date(context.now + ms).toISOString();
const running = runningIncrementally(0, 0);
const warned = (Status: string) => detailOf([{ StepId: 'sinker', Status, Warnings: [{ Message: 'w' }] }]);
const prepaid = (ms: number, AutoRenew = 0) => ({
  ...running,
  PayMode: 'PrePay',
  AutoRenew,
  ExpireTime: fromNow(ms),
});
const timed = (Status: string, ms = -1) => ({ Status, RunMode: 'Timed', ExpectRunTime: fromNow(ms) });

describe('health', () => {
  test.each<[string, RawSyncJobInfo, string, string[]]>([
    ['released', { Status: 'Released' }, 'ended', []],
    [
      'released with every reason to worry',
      { Status: 'Released', TradeStatus: 'Isolated', Detail: warned('failed') },
      'ended',
      [],
    ],
    ['stopped', { Status: 'Stopped', TradeStatus: 'Normal' }, 'ended', []],
    ['stopped, trade status unknown', { Status: 'Stopped' }, 'ended', []],
    ['stopped and isolated', { Status: 'Stopped', TradeStatus: 'Isolated' }, 'attention', ['billing']],
    ['failed', { Status: 'Failed' }, 'failed', ['status-failed']],
    ['check not passed', { Status: 'CheckNotPass' }, 'failed', ['status-failed']],
    ['interrupted', { Status: 'ResumableErr' }, 'failed', ['status-failed']],
    [
      'running with a failed step',
      { Status: 'Running', Detail: detailOf([{ Status: 'failed' }]) },
      'failed',
      ['step-failed'],
    ],
    ['lag over the threshold', runningIncrementally(61, 1), 'lagging', ['lag']],
    ['lag over it, data lag unknown', runningIncrementally(61, -1), 'lagging', ['lag']],
    ['lag at the threshold', runningIncrementally(60, 1), 'healthy', []],
    ['lag over it, nothing waits', runningIncrementally(9999, 0), 'healthy', ['source-idle']],
    ['lag unknown, much data waits', runningIncrementally(-1, 5000), 'healthy', []],
    ['paused', { Status: 'Paused' }, 'attention', ['paused']],
    ['pausing', { Status: 'Pausing' }, 'attention', ['paused']],
    ['isolating', { ...running, TradeStatus: 'Isolating' }, 'attention', ['billing']],
    ['isolated', { ...running, TradeStatus: 'Isolated' }, 'attention', ['billing']],
    ['offlining', { ...running, TradeStatus: 'Offlining' }, 'attention', ['billing']],
    ['offlined', { ...running, TradeStatus: 'Offlined' }, 'attention', ['billing']],
    ['expires in 7 days', prepaid(7 * day), 'attention', ['expiring']],
    ['expires a second later than that', prepaid(7 * day + 1000), 'healthy', []],
    ['has expired', prepaid(-day), 'attention', ['expiring']],
    ['expires, but renews itself', prepaid(day, 1), 'healthy', []],
    ['expires, but is not prepaid', { ...prepaid(day), PayMode: 'PostPay' }, 'healthy', []],
    ['prepaid without an expiry', { ...prepaid(day), ExpireTime: '0000-00-00 00:00:00' }, 'healthy', []],
    ['overdue, not configured', timed('UnInitialized'), 'attention', ['overdue']],
    ['overdue, configured', timed('Initialized'), 'attention', ['overdue']],
    ['overdue, being checked', timed('Checking'), 'attention', ['overdue']],
    ['overdue, checked', timed('CheckPass'), 'attention', ['overdue']],
    ['about to start', timed('CheckPass', 1000), 'idle', []],
    ['due this very moment', timed('CheckPass', 0), 'idle', []],
    ['past its time and started', { ...timed('CheckPass'), StartTime: fromNow(-1) }, 'idle', []],
    ['past its time, but not timed', { ...timed('CheckPass'), RunMode: 'Immediate' }, 'idle', []],
    ['past its time and preparing', timed('ReadyRunning'), 'working', []],
    [
      'a running step has warnings',
      { Status: 'Running', Detail: warned('running') },
      'attention',
      ['warnings'],
    ],
    ['a finished step had warnings', { Status: 'Running', Detail: warned('finished') }, 'healthy', []],
    ['a skipped step had warnings', { Status: 'Running', Detail: warned('skipped') }, 'healthy', []],
    [
      'running in a full-load step',
      { Status: 'Running', Detail: detailOf([{ StepId: 'dumper' }]) },
      'working',
      [],
    ],
    ['running without steps', { Status: 'Running' }, 'working', []],
    ['running in its incremental step', running, 'healthy', []],
    ['a status of tomorrow', { Status: 'Tomorrow' }, 'idle', []],
    ['no status', {}, 'idle', []],
    [
      'everything at once',
      {
        ...prepaid(day),
        ...runningIncrementally(61, 5),
        TradeStatus: 'Isolating',
        Detail: detailOf([{ StepId: 'sinker', Status: 'failed', Warnings: [{}] }], {
          SecondsBehindMaster: 61,
          MasterSlaveDistance: 5,
        }),
      },
      'failed',
      ['step-failed', 'lag', 'billing', 'expiring', 'warnings'],
    ],
    [
      'interrupted and about to expire',
      { ...prepaid(day), Status: 'ResumableErr' },
      'failed',
      ['status-failed', 'expiring'],
    ],
    [
      'paused with an idle source no longer lags',
      { ...runningIncrementally(999, 0), Status: 'Paused' },
      'attention',
      ['paused'],
    ],
  ])('%s', (_, fields, health, reasons) => {
    const { row } = listJob(rawJob(fields), context);
    expect([row.health, row.healthReasons]).toEqual([health, reasons]);
  });

  test.each(jobStatuses)('a job that is %s and nothing else has the health of its status', (Status) => {
    const expected: Record<(typeof jobStatuses)[number], string> = {
      UnInitialized: 'idle',
      Initialized: 'idle',
      Checking: 'working',
      CheckPass: 'idle',
      CheckNotPass: 'failed',
      ReadyRunning: 'working',
      Running: 'working',
      Pausing: 'attention',
      Paused: 'attention',
      Stopping: 'working',
      Stopped: 'ended',
      ResumableErr: 'failed',
      Resuming: 'working',
      Failed: 'failed',
      Released: 'ended',
      Resetting: 'working',
      Unknown: 'idle',
    };
    expect(listJob(rawJob({ Status }), context).row.health).toBe(expected[Status]);
  });

  test.each(tradeStatuses)('%s worries only where billing takes the job away', (TradeStatus) => {
    const taken = ['Isolating', 'Isolated', 'Offlining', 'Offlined'].includes(TradeStatus);
    expect(listJob(rawJob({ ...running, TradeStatus }), context).row.healthReasons).toEqual(
      taken ? ['billing'] : [],
    );
  });

  test('no two healths are equally severe, and the words stand worst first', () => {
    const worstFirst = healthWords.toSorted((one, other) => severities[other] - severities[one]);
    expect(new Set(Object.values(severities)).size).toBe(healthWords.length);
    expect(worstFirst).toEqual([...healthWords]);
  });

  test('the rules give their reasons in the order of the contract and decide worst first', () => {
    expect(healthRules.flatMap(({ reason }) => reason ?? [])).toEqual([...healthReasons]);
    const severity = healthRules.flatMap(({ health }) => (health === null ? [] : severities[health]));
    expect(severity).toEqual(severity.toSorted((one, other) => other - one));
  });
});
