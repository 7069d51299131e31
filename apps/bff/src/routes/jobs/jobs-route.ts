import type { RequestHandler, Response } from 'express';
import type { Core } from '../../core/core.ts';
import { runAtOnce } from '../../event-loop/slices.ts';
import { chooseCoding, gzipStream } from '../../http/content-coding.ts';
import { readTarget } from '../../http/request-target.ts';
import { answersNotModified, revalidate } from '../../http/send-body.ts';
import { AnswerCache, codedAnswer, keepAnswer, type KeptAnswer, type StateAnswers } from './answer-cache.ts';
import { type ListAnswer, listAnswer } from './list-answer.ts';
import { writeChunks } from './long-answer.ts';
import { type ListPlan, planReader } from './read-plan.ts';

/** `GET /api/v1/jobs`: a JobPage or its CSV, from the fleet as it is known now. */
export function jobsRoute(core: Core): RequestHandler {
  const readPlan = planReader();
  const cache = new AnswerCache();

  return async (req, res) => {
    const plan = readPlan(readTarget(req.url).query, req.headers['accept-language']);
    core.touch();
    const answers = cache.of(core.view());

    const Vary = plan.language === null ? 'Accept-Encoding' : 'Accept-Encoding, Accept-Language';
    const ETag = cache.etag(plan.key);
    if (answersNotModified(req, res, { ETag, Vary })) return;
    const coding = chooseCoding(req.headers['accept-encoding']);

    const lasting = { ETag, Vary, 'Cache-Control': revalidate };
    const answer = answers.kept.get(plan.key) ?? (await made(core, answers, plan, lasting));
    if ('isLong' in answer) return sendLong(res, answer, coding !== 'identity', core.mask);
    const coded = codedAnswer(answers, answer, coding);
    // Without a turn of the queue for what is at hand.
    const { headers, body } = coded instanceof Promise ? await coded : coded;
    res.writeHead(200, headers);
    res.end(body);
  };
}

/** Made in steps, so that a dear question holds up no other, and once for all who ask meanwhile. */
async function made(
  core: Core,
  answers: StateAnswers,
  plan: ListPlan,
  headers: Record<string, string>,
): Promise<KeptAnswer | ListAnswer> {
  const shared = await answers.making.get(plan.key);
  // The text of a long one is written as its reader takes it, so that each has his own.
  if (shared !== undefined && !('isLong' in shared)) return shared;
  const making = make(core, answers, plan, headers);
  answers.making.set(plan.key, making);
  try {
    return await making;
  } finally {
    answers.making.delete(plan.key);
  }
}

async function make(
  core: Core,
  answers: StateAnswers,
  plan: ListPlan,
  headers: Record<string, string>,
): Promise<KeptAnswer | ListAnswer> {
  const answer = await runAtOnce(listAnswer(answers.view, plan, core.config.mode));
  const all = { ...answer.headers, ...headers };
  if (answer.isLong) return { ...answer, headers: all };
  return keepAnswer(answers, plan.key, all, Buffer.from(core.mask([...answer.chunks].join(''))));
}

async function sendLong(
  res: Response,
  { headers, chunks }: ListAnswer,
  compress: boolean,
  mask: (text: string) => string,
): Promise<void> {
  res.writeHead(200, { ...headers, ...(compress ? { 'Content-Encoding': 'gzip' } : {}) });
  if (res.req.method === 'HEAD') {
    res.end();
    return;
  }
  if (!compress) return writeChunks(res, masked(chunks, mask));
  const gzip = gzipStream();
  gzip.pipe(res);
  res.once('close', () => gzip.destroy());
  return writeChunks(gzip, masked(chunks, mask));
}

/** No secret spans two chunks: each ends where a row ends. */
function* masked(chunks: Iterable<string>, mask: (text: string) => string): Iterable<string> {
  for (const chunk of chunks) yield mask(chunk);
}
