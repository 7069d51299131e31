import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRecord } from './protocol/is-record.ts';
import type { Answers, RegionAnswer } from './simulator-options.ts';
import { parseRawJob } from './world/parse-raw-job.ts';

/**
 * Answers out of a folder: `<region>.json` for that region, `default.json` for every other. A file holds a list of
 * SyncJobInfo, or a whole answer (`{ "Response": … }`), which is given as it is. Throws on anything else.
 */
export async function readAnswers(folder: string): Promise<Answers> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new Error(`${folder} holds no .json file`);
  const answers = await Promise.all(
    names.map(async (name): Promise<[string, RegionAnswer]> => {
      const path = join(folder, name);
      return [basename(name, '.json'), parseAnswer(JSON.parse(await readFile(path, 'utf8')), path)];
    }),
  );
  return Object.fromEntries(answers);
}

function parseAnswer(value: unknown, path: string): RegionAnswer {
  if (isRecord(value) && 'Response' in value) return { Response: value['Response'] };
  if (!Array.isArray(value)) throw new Error(`${path} holds neither a list of jobs nor a Response`);
  return value.map((item: unknown, index) => {
    const job = parseRawJob(item);
    if (!job) throw new Error(`${path}: entry ${index} is no job with a JobId`);
    return job;
  });
}
