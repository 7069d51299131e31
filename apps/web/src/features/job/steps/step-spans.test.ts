import { describe, expect, test } from 'vitest';
import { step } from '../fixtures/job-detail.ts';
import { stepSpans } from './step-spans.ts';

const now = Date.parse('2026-11-24T12:00:00+08:00');
const at = (clock: string) => `2026-11-24T${clock}:00+08:00`;

describe('stepSpans', () => {
  test("a finish that upstream reports is not inferred, nor is its step's duration", () => {
    const [span] = stepSpans(
      {
        steps: [
          step({
            status: 'finished',
            startedAt: at('10:00'),
            finishedAt: at('10:05'),
            durationSeconds: 300,
          }),
        ],
        endedAt: null,
      },
      now,
    );
    expect(span).toMatchObject({ finishInferred: false, durationSeconds: 300, durationInferred: false });
  });

  test("a finished step without a finish ends, inferred, at the next step's start", () => {
    const spans = stepSpans(
      {
        steps: [
          step({ number: 1, status: 'finished', startedAt: at('10:00') }),
          step({ number: 2, status: 'running', startedAt: at('10:20') }),
        ],
        endedAt: null,
      },
      now,
    );
    expect(spans[0]).toMatchObject({
      finishedAt: Date.parse(at('10:20')),
      finishInferred: true,
      durationSeconds: 1200,
      durationInferred: true,
    });
    expect(spans[1]).toMatchObject({ open: true, finishedAt: null, durationSeconds: 6000 });
  });

  test('a last finished step ends, inferred, with the job', () => {
    const [span] = stepSpans(
      { steps: [step({ status: 'finished', startedAt: at('10:00') })], endedAt: at('11:00') },
      now,
    );
    expect(span).toMatchObject({ finishedAt: Date.parse(at('11:00')), finishInferred: true });
  });

  test('a step still running in a job that has ended is not drawn to now', () => {
    const [span] = stepSpans(
      { steps: [step({ status: 'running', startedAt: at('10:00') })], endedAt: at('11:00') },
      now,
    );
    expect(span).toMatchObject({ open: false, finishedAt: Date.parse(at('11:00')), finishInferred: true });
  });

  test('a paused step without a finish has neither finish nor duration', () => {
    const [span] = stepSpans(
      { steps: [step({ status: 'paused', startedAt: at('10:00') })], endedAt: null },
      now,
    );
    expect(span).toMatchObject({ open: false, finishedAt: null, durationSeconds: null });
  });

  test('a step that began after a later one was restarted, and the later start does not end it', () => {
    const spans = stepSpans(
      {
        steps: [
          step({ number: 1, status: 'finished', startedAt: at('11:00') }),
          step({ number: 2, status: 'finished', startedAt: at('10:00') }),
        ],
        endedAt: null,
      },
      now,
    );
    expect(spans.map(({ restarted }) => restarted)).toEqual([true, false]);
    expect(spans[0]?.finishedAt).toBeNull();
  });

  test('a skipped step that never began has no span', () => {
    const [span] = stepSpans({ steps: [step({ status: 'skipped' })], endedAt: at('11:00') }, now);
    expect(span).toMatchObject({ startedAt: null, finishedAt: null, durationSeconds: null });
  });

  test('a finish before the start is not believed', () => {
    const [span] = stepSpans(
      {
        steps: [step({ status: 'finished', startedAt: at('10:00'), finishedAt: at('09:00') })],
        endedAt: null,
      },
      now,
    );
    expect(span?.finishedAt).toBeNull();
  });
});
