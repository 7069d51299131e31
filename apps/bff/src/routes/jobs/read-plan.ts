import { type AnswerLanguage, type JobQuery, parseJobQuery } from '@syncdeck/contract';
import { resolveQueryNow } from '@syncdeck/domain';
import { AppError } from '../../errors/app-error.ts';
import { acceptedLanguage } from './accepted-language.ts';
import { resolvedQueryText } from './resolved-query.ts';

/** What a request to the list asks for. */
export interface ListPlan {
  query: JobQuery;
  /** Relative times count from here: epoch ms, a whole minute. */
  now: number;
  /** The CSV header's language; null for JSON. */
  language: AnswerLanguage | null;
  /** Equal for all requests that get the same answer from one revision. */
  key: string;
}

const rememberedPlans = 500;
const rememberedLength = 2000;

/** A reader of raw query strings that remembers the plans of the current minute; throws every fault at once. */
export function planReader(): (rawQuery: string, acceptLanguage: string | undefined) => ListPlan {
  let minute = 0;
  const plans = new Map<string, ListPlan>();
  return (rawQuery, acceptLanguage) => {
    const now = resolveQueryNow(Date.now());
    if (now !== minute || plans.size >= rememberedPlans) {
      minute = now;
      plans.clear();
    }
    const known = plans.get(rawQuery);
    if (known !== undefined) return known;
    const plan = readPlan(rawQuery, acceptLanguage, now);
    const isShared = plan.language === null || plan.query.lang !== null;
    if (isShared && rawQuery.length <= rememberedLength) plans.set(rawQuery, plan);
    return plan;
  };
}

function readPlan(rawQuery: string, acceptLanguage: string | undefined, now: number): ListPlan {
  const { query, faults } = parseJobQuery(new URLSearchParams(rawQuery), now);
  if (faults.length > 0) {
    const errors = faults.map(({ parameter, value, message }) => ({ parameter, value, message }));
    const detail = `${errors.length === 1 ? 'One value' : `${errors.length} values`} of the query cannot be read.`;
    throw new AppError('bad-request', detail, { errors });
  }
  const language = query.format === 'csv' ? (query.lang ?? acceptedLanguage(acceptLanguage)) : null;
  return { query, now, language, key: `${language ?? ''}${resolvedQueryText(query, now)}` };
}
