import { maxLimit } from '@syncdeck/contract';
import type { FleetView } from '../../core/core.ts';
import { csvFileName, csvPage } from './csv-page.ts';
import { jsonPage } from './json-page.ts';
import type { ListPlan } from './read-plan.ts';

export interface ListAnswer {
  /** More rows than one text should hold: to be streamed, not kept. */
  isLong: boolean;
  headers: Record<string, string>;
  chunks: Iterable<string>;
}

/** Asks the listing what the plan wants and says how the answer is written; in steps of a few ms. */
export function listAnswer(
  view: FleetView,
  plan: ListPlan,
  mode: 'live' | 'demo',
): Generator<void, ListAnswer> {
  return plan.language === null ? jsonAnswer(view, plan) : csvAnswer(view, plan, plan.language, mode);
}

function* jsonAnswer(view: FleetView, { query, now }: ListPlan): Generator<void, ListAnswer> {
  const answer = yield* view.listing.answerInSteps(query, now);
  return {
    isLong: answer.jobs.length > maxLimit,
    headers: { 'Content-Type': 'application/json; charset=utf-8', Vary: 'Accept-Encoding' },
    chunks: jsonPage(answer, view),
  };
}

function* csvAnswer(
  view: FleetView,
  { query, now }: ListPlan,
  language: 'zh-CN' | 'en',
  mode: 'live' | 'demo',
): Generator<void, ListAnswer> {
  const limit = query.limit ?? 'all';
  const isWhole = limit === 'all' && query.around === null;
  const jobs = isWhole
    ? yield* view.listing.jobsInSteps(query, now)
    : (yield* view.listing.answerInSteps({ ...query, limit }, now)).jobs;
  return {
    isLong: jobs.length > maxLimit,
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${csvFileName(mode, Date.now())}"`,
      Vary: 'Accept-Encoding, Accept-Language',
    },
    chunks: csvPage(jobs, language),
  };
}
