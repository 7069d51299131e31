import { type AnswerLanguage, csvText, type JobColumn, type JobRow, jobColumns } from '@syncdeck/contract';
import type { KeptJob } from '@syncdeck/domain';
import { rowsInChunk } from './long-answer.ts';

const byteOrderMark = '\uFEFF';

/** The rows of jobs as CSV in chunks: a header in `language`, then one record a row, each ended by CRLF. */
export function* csvPage(jobs: readonly KeptJob[], language: AnswerLanguage): Iterable<string> {
  yield `${byteOrderMark}${jobColumns.map(({ label }) => csvText(label[language])).join(',')}\r\n`;
  for (let start = 0; start < jobs.length; start += rowsInChunk) {
    yield jobs
      .slice(start, start + rowsInChunk)
      .map((job) => record(job.read().row))
      .join('');
  }
}

/** `syncdeck-jobs-2026-11-24.csv`; the date of `now` (epoch ms) in Beijing time, as all of upstream's. */
export function csvFileName(mode: 'live' | 'demo', now: number): string {
  const date = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  return `syncdeck-${mode === 'demo' ? 'demo-' : ''}jobs-${date}.csv`;
}

const readers = jobColumns.map(({ path, kind }) => ({ keys: path.split('.'), kind }));

function record(row: JobRow): string {
  return `${readers.map(({ keys, kind }) => cell(valueAt(row, keys), kind)).join(',')}\r\n`;
}

/** Null under a null parent: a job without a step has no step name. */
function valueAt(row: JobRow, keys: readonly string[]): unknown {
  let value: unknown = row;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return null;
    value = Reflect.get(value, key);
  }
  return value;
}

function cell(value: unknown, kind: JobColumn['kind']): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return csvText(value.map((item) => listItem(item, kind)).join('; '));
  return typeof value === 'string' ? csvText(value) : JSON.stringify(value);
}

function listItem(item: unknown, kind: JobColumn['kind']): string {
  if (kind !== 'tags' || typeof item !== 'object' || item === null)
    return typeof item === 'string' ? item : JSON.stringify(item);
  return `${Reflect.get(item, 'key')}:${Reflect.get(item, 'value')}`;
}
