import type { RequestHandler, Response } from 'express';
import type { Core } from '../../core/core.ts';
import { runAtOnce } from '../../event-loop/slices.ts';
import { chooseCoding, gzipStream } from '../../http/content-coding.ts';
import { readTarget } from '../../http/request-target.ts';
import { answersNotModified, revalidate } from '../../http/send-body.ts';
import { AnswerCache } from './answer-cache.ts';
import { type ListAnswer, listAnswer } from './list-answer.ts';
import { writeChunks } from './long-answer.ts';
import { planReader } from './read-plan.ts';

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

    // Made in steps, so that a dear question holds up no other.
    const make = async () => {
      const answer = await runAtOnce(listAnswer(answers.view, plan, core.config.mode));
      const headers = { ...answer.headers, ETag, Vary, 'Cache-Control': revalidate };
      if (answer.isLong) return { ...answer, headers };
      return answers.keep(plan.key, headers, Buffer.from(core.mask([...answer.chunks].join(''))));
    };
    const answer = answers.get(plan.key) ?? (await answers.once(plan.key, make));
    if ('isLong' in answer) return sendLong(res, answer, coding !== 'identity', core.mask);
    const coded = answers.coded(answer, coding);
    // Without a turn of the queue for what is at hand.
    const { headers, body } = coded instanceof Promise ? await coded : coded;
    res.writeHead(200, headers);
    res.end(body);
  };
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
