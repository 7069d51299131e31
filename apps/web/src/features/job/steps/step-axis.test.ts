import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../fixtures/job-detail.ts';
import { stepAxis } from './step-axis.ts';
import { stepSpans } from './step-spans.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-24T12:00:00+08:00');
const ago = (hours: number) => new Date(now - hours * hour).toISOString();

describe('stepAxis', () => {
  test('steps that have not begun make no axis', () => {
    expect(stepAxis(stepSpans({ steps: [step()], endedAt: null }, now), null, now)).toBeNull();
  });

  test("a job's start before its restarted steps does not stretch the axis", () => {
    const spans = stepSpans({ steps: [step({ status: 'running', startedAt: ago(2) })], endedAt: null }, now);
    const axis = stepAxis(spans, now - 27 * hour, now);
    expect(axis).toMatchObject({ start: now - 2 * hour, end: now, jobStart: null });
  });

  test('a step before the job began is drawn from its own start, and the job start lies inside', () => {
    const spans = stepSpans({ steps: [step({ status: 'running', startedAt: ago(4) })], endedAt: null }, now);
    const axis = stepAxis(spans, now - 2 * hour, now);
    expect(axis).toMatchObject({ start: now - 4 * hour, jobStart: 0.5 });
  });

  test('months of incremental sync leave room for the hours of the full load', () => {
    const steps = [
      step({ number: 1, status: 'finished', startedAt: ago(1002) }),
      step({ number: 2, status: 'running', startedAt: ago(1000) }),
    ];
    const axis = stepAxis(stepSpans({ steps, endedAt: null }, now), null, now);
    expect(axis?.breakAt).not.toBeNull();
    expect(axis?.bars[0]?.to).toBeGreaterThan(0.5);
    expect(axis?.bars[1]).toMatchObject({ to: 1, end: 'open' });
  });

  test('a step that stopped nobody knows when is cut, with room after its start', () => {
    const steps = [
      step({ number: 1, status: 'finished', startedAt: ago(3) }),
      step({ number: 2, status: 'failed', startedAt: ago(1) }),
    ];
    const axis = stepAxis(stepSpans({ steps, endedAt: null }, now), null, now);
    expect(axis?.bars[1]?.end).toBe('cut');
    expect(axis?.bars[1]?.from).toBeLessThan(0.95);
  });

  test('every bar lies on the axis and runs forward, whatever the times', () => {
    const anyStep = fc.record({
      status: fc.constantFrom('running', 'finished', 'failed', 'paused', 'skipped', 'notStarted', null),
      start: fc.option(fc.integer({ min: -5, max: 9000 })),
      end: fc.option(fc.integer({ min: -5, max: 9000 })),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), fc.integer(), (given, jobStart) => {
        const steps = given.map(({ status, start, end }, index) =>
          step({
            number: index + 1,
            status,
            startedAt: start === null ? null : ago(start),
            finishedAt: end === null ? null : ago(end),
          }),
        );
        const axis = stepAxis(stepSpans({ steps, endedAt: null }, now), jobStart, now);
        const bars = axis?.bars.filter((bar) => bar !== null) ?? [];
        expect(bars.filter(({ from, to }) => from < 0 || from > to || to > 1.000001)).toEqual([]);
      }),
    );
  });
});
