import { describe, expect, test, vi } from 'vitest';
import { actionsByStatus } from '../render/job-actions.ts';
import { simulatorRegions } from '../regions.ts';
import { noTime, parseBeijingTime } from './beijing-time.ts';
import { createWorld } from './world.ts';
import { createWorldClock } from './world-clock.ts';

// Whole worlds are drawn again and again: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const startAt = Date.parse('2026-11-24T12:00:00+08:00');
const world = createWorld({
  jobs: 1200,
  seed: 5,
  regions: simulatorRegions,
  clock: createWorldClock({ startAt }),
});

/** Jobs whose answer no showcase has bent, at several moments of a day. */
const moments = [0, 1, 4, 9, 30, 240, 1440].map((minutes) => {
  world.step(startAt + minutes * 60_000 - world.now());
  const plain = simulatorRegions.flatMap((region) =>
    world.entries(region).filter((entry) => !('raw' in entry) && entry.showcase?.patch === undefined),
  );
  return { minutes, jobs: plain.map((entry) => world.render(entry)) };
});

describe.each(moments)('after $minutes minutes', ({ jobs, minutes }) => {
  test('StepNow stands inside StepAll and names a step', () => {
    for (const { Detail } of jobs) {
      const { StepNow, StepAll, StepInfos } = { ...Detail };
      expect(StepNow).toBeLessThanOrEqual(StepAll ?? -1);
      expect(StepInfos?.length ?? 0).toBe(StepAll);
      if (StepNow) expect(StepInfos?.[StepNow - 1]?.StepNo).toBe(StepNow);
    }
  });

  test('steps before the current one are finished, later ones have not started', () => {
    for (const { Detail } of jobs) {
      const current = Detail?.StepNow ?? 0;
      for (const step of Detail?.StepInfos ?? []) {
        if ((step.StepNo ?? 0) < current) expect(step.Status).toBe('finished');
        if ((step.StepNo ?? 0) > current) expect(step.Status).toBe('notStarted');
      }
    }
  });

  test('a job that has not started shows no step but pre-checks, and no lag', () => {
    for (const { StartTime, Detail } of jobs.filter((job) => job.StartTime === noTime)) {
      expect(StartTime).toBe(noTime);
      expect(Detail?.SecondsBehindMaster).toBe(-1);
      if (Detail?.StepAll) expect(Detail.StepInfos?.[0]?.StepId).toBe('ConnectDBCheck');
    }
  });

  test('a running job has started, has no end and may be paused', () => {
    for (const job of jobs.filter(({ Status }) => Status === 'Running')) {
      expect(job.StartTime).not.toBe(noTime);
      expect(job.EndTime).toBe(noTime);
      expect(job.Actions).toContain('pause');
    }
  });

  test('no job starts before its creation or ends before its start', () => {
    for (const { CreateTime, StartTime, EndTime } of jobs) {
      if (StartTime !== noTime)
        expect(parseBeijingTime(StartTime)).toBeGreaterThanOrEqual(parseBeijingTime(CreateTime));
      if (EndTime !== noTime) expect(parseBeijingTime(EndTime)).toBeGreaterThan(parseBeijingTime(StartTime));
    }
  });

  test('nothing has happened in the future', () => {
    for (const { CreateTime, StartTime, EndTime, Detail } of jobs) {
      const stepTimes = Detail?.StepInfos?.flatMap((step) => [step.StartTime, step.FinishTime]) ?? [];
      for (const time of [CreateTime, StartTime, EndTime, ...stepTimes]) {
        expect(parseBeijingTime(time)).toBeLessThanOrEqual(startAt + minutes * 60_000);
      }
    }
  });

  test('an error has its words in the job and in the failed step alike', () => {
    for (const { Status, Detail } of jobs.filter((job) => job.Detail?.ErrInfo?.Message)) {
      expect(['ResumableErr', 'Failed', 'CheckNotPass']).toContain(Status);
      const failed = Detail?.StepInfos?.find((step) => step.Status === 'failed');
      if (Detail?.StepInfos) expect(failed?.Errors?.[0]?.Message).toBe(Detail.ErrInfo?.Message);
    }
  });

  test('actions fit the status', () => {
    const unconfigured = ['configure', 'release', 'view'];
    for (const { Status, Actions } of jobs) {
      const allowed = Object.entries(actionsByStatus).find(([status]) => status === Status)?.[1];
      expect(Actions).toEqual(Status === 'UnInitialized' ? unconfigured : allowed);
    }
  });

  test('progress is -1 or a percentage', () => {
    for (const { Detail } of jobs) {
      const values = [
        Detail?.Progress,
        Detail?.CurrentStepProgress,
        ...(Detail?.StepInfos?.map((step) => step.Progress) ?? []),
      ];
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(100);
        expect(Number.isInteger(value)).toBe(true);
      }
    }
  });

  test('an isolated job is stopped, and only prepaid jobs expire', () => {
    for (const { Status, TradeStatus, PayMode, ExpireTime } of jobs) {
      if (TradeStatus === 'Isolated') expect(Status).toBe('Stopped');
      if (PayMode === 'PostPay') expect(ExpireTime).toBe(noTime);
    }
  });
});
