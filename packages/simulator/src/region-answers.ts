import type { RawSyncJobInfo } from '@syncdeck/domain';
import type { Answers, RegionAnswer } from './simulator-options.ts';

/** The jobs that answers put into the regions' worlds. */
export function jobsOfAnswers(
  answers: Answers | undefined,
  regions: readonly string[],
): [string, RawSyncJobInfo][] {
  return regions.flatMap((region) => {
    const answer = answerOf(answers, region);
    if (answer === undefined || isWhole(answer)) return [];
    return answer.map((job): [string, RawSyncJobInfo] => [region, job]);
  });
}

/** The regions that answers name. */
export function namedRegions(answers: Answers | undefined): string[] {
  return Object.keys(answers ?? {}).filter((name) => name !== 'default');
}

/** What stands under `Response` in a region's whole answer; undefined where it has none. */
export function wholeAnswerOf(answers: Answers | undefined, region: string): unknown {
  const answer = answerOf(answers, region);
  return answer !== undefined && isWhole(answer) ? answer.Response : undefined;
}

function answerOf(answers: Answers | undefined, region: string): RegionAnswer | undefined {
  return answers?.[region] ?? answers?.['default'];
}

function isWhole(answer: RegionAnswer): answer is { readonly Response: unknown } {
  return !Array.isArray(answer);
}
