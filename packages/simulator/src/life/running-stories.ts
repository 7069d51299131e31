import { mixKeys, Random } from '../world/random.ts';
import { allBegun, startOf } from './begun-steps.ts';
import { incremental, type JobState, type Lag, started } from './job-state.ts';
import { calmLag, drainingLag, idleLag, waveLag } from './lag.ts';
import type { Story, StoryContext } from './story.ts';

const minute = 60_000;

export const calm: Story = (context) => steady(context, calmLag(context.key, context.now));

export const growingLag: Story = (context) => steady(context, waveLag(context.key, context.now));

export const idleSource: Story = (context) => steady(context, idleLag(context.key, context.now));

export const warned: Story = (context) => ({ ...calm(context), warned: true });

function steady({ key, createdAt, epoch, life }: StoryContext, lag: Lag): JobState {
  const startedAt = startOf(key, createdAt);
  const by = life === 0 ? Math.max(epoch, startedAt) : createdAt + life;
  return incremental(allBegun(key, startedAt, by), startedAt, lag, {
    overallProgress: key % 3 === 0 ? 100 : -1,
  });
}

/** A full load somewhere on its way when the world begins; it ends, catches up and then runs calmly. */
export const fullLoad: Story = ({ key, createdAt, epoch, now }) => {
  const random = new Random(mixKeys(key, 61));
  const startedAt = createdAt + 2 * minute;
  const done = random.between(0.03, 0.96);
  const duration = Math.max(6 * minute, (epoch - startedAt) / done);
  return loading(key, startedAt, duration, now);
};

/** Structure, export and import within `duration` ms from the start, then incremental sync with a lag to drain. */
export function loading(key: number, startedAt: number, duration: number, now: number): JobState {
  const exportShare = new Random(mixKeys(key, 62)).between(0.3, 0.5);
  const structure = startedAt + 3000;
  const dump = structure + Math.min(20_000, duration * 0.05);
  const load = dump + (duration - (dump - startedAt)) * exportShare;
  const sink = startedAt + duration;
  if (now < dump)
    return started('Running', { structure }, startedAt, { overallProgress: 0, stepProgress: 0 });
  const percent = (from: number, to: number) => Math.min(99, Math.floor(((now - from) / (to - from)) * 100));
  if (now < load) {
    const stepProgress = percent(dump, load);
    const overallProgress = Math.floor(stepProgress * exportShare);
    return started('Running', { structure, export: dump }, startedAt, { stepProgress, overallProgress });
  }
  if (now < sink) {
    const stepProgress = percent(load, sink);
    const overallProgress = Math.floor(100 * exportShare + stepProgress * (1 - exportShare));
    return started('Running', { structure, export: dump, import: load }, startedAt, {
      stepProgress,
      overallProgress,
    });
  }
  const begun = { structure, export: dump, import: load, incremental: sink };
  return incremental(begun, startedAt, drainingLag(key, duration, sink, now));
}

/** Runs calmly, breaks off, is retried, catches up: every 12 to 60 minutes. */
export const failingAndRetried: Story = (context) => {
  const { key, now } = context;
  const random = new Random(mixKeys(key, 71));
  const period = random.magnitude(12 * minute, 60 * minute);
  const broken = random.between(3 * minute, 7 * minute);
  const retry = random.between(25_000, 60_000);
  const at = (now + random.next() * period) % period;
  const breaksAt = period * 0.45;
  const base = steady(context, calmLag(key, now));
  if (at < breaksAt) return base;
  if (at < breaksAt + broken) return brokenOff(base, 'ResumableErr');
  const retriedAt = breaksAt + broken;
  if (at < retriedAt + retry)
    return { ...brokenOff(base, 'Resuming'), inTrouble: false, stepStatus: 'running' };
  const lag = drainingLag(key, broken + retry, now - at + retriedAt + retry, now);
  return { ...base, lagSeconds: lag.seconds, lagMegabytes: lag.megabytes };
};

/** A job whose current step has failed: nothing measured any more, the error tells why. */
export function brokenOff(base: JobState, status: 'ResumableErr' | 'Resuming' | 'Failed'): JobState {
  return { ...base, status, stepStatus: 'failed', inTrouble: true, lagSeconds: 0, lagMegabytes: 0 };
}
