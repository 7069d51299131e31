import type { JobDetail } from '@syncdeck/contract';
import { jobDetailSchema } from '@syncdeck/contract/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createFormat } from '../../../format/use-format.ts';
import { loadTexts } from '../../../messages/areas.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { jobDetail, step } from '../fixtures/job-detail.ts';
import { bundleMarkdown } from './bundle-markdown.ts';
import { supportBundle } from './support-bundle.ts';
import { supportFileName } from './support-file-name.ts';

const canary = 'CANARY-9f8e7d';
const context = {
  meta: { mode: 'live', version: '1.2.3' },
  now: Date.parse('2026-11-24T12:00:00+08:00'),
  link: 'http://127.0.0.1:8080/jobs/main/ap-guangzhou/sync-plain000',
} as const;
const en = messagesOf(await loadTexts('en', ['core', 'job']));
const zh = messagesOf(await loadTexts('zh-CN', ['core', 'job']));
const english = { ...en, format: createFormat(en, 'beijing') };

/** A job with everything filled in; each text comes from `text`, and each object also carries a secret. */
function filled(schema: unknown, text: () => string, path = ''): unknown {
  if (schema instanceof z.ZodMiniObject)
    return {
      ...Object.fromEntries(
        Object.entries(schema.shape).map(([key, part]) => [key, filled(part, text, key)]),
      ),
      password: canary,
      tmpToken: canary,
    };
  if (schema instanceof z.ZodMiniArray) return [filled(schema.def.element, text, path)];
  if (schema instanceof z.ZodMiniNullable) return filled(schema.def.innerType, text, path);
  if (schema instanceof z.ZodMiniEnum) return schema.options[0];
  if (schema instanceof z.ZodMiniBoolean) return true;
  if (schema instanceof z.ZodMiniNumber) return 3;
  return path.endsWith('At') ? '2026-11-03T10:00:00+08:00' : text();
}

/** The filled job has the schema's shape by its making, and fields beyond it on purpose. */
function jobOf(text: () => string): JobDetail {
  return filled(jobDetailSchema, text) as JobDetail;
}

/** Lines outside code blocks; null where a block has no end. */
function linesOutsideCode(markdown: string): string[] | null {
  const outside: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const opened = /^(`{3,})text$/.exec(line);
    if (fence !== null) fence = line === fence ? null : fence;
    else if (opened) fence = opened[1] ?? null;
    else outside.push(line);
  }
  return fence === null ? outside : null;
}

/** A line with its code spans taken out, as CommonMark pairs runs of backticks of one length. */
function withoutSpans(line: string): string {
  const run = /(?<!`)(`+)(?!`)/.exec(line);
  if (!run) return line;
  const before = line.slice(0, run.index);
  const rest = line.slice(run.index + run[0].length);
  const close = new RegExp(`(?<!\`)\`{${run[0].length}}(?!\`)`).exec(rest);
  if (!close) return `${before}UNPAIRED${rest}`;
  return `${before}CODE${withoutSpans(rest.slice(close.index + run[0].length))}`;
}

const hostile = fc
  .array(
    fc.constantFrom(
      '`',
      '``',
      '````',
      '~~~',
      '|',
      '\\',
      '\n',
      '\r\n',
      '# ',
      '<script>',
      '[x](y)',
      '* ',
      '- ',
      'a',
      ' ',
      '中',
      '\u0000',
      '\u2028',
      '-->',
      '> ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the support bundle', () => {
  test('holds what a ticket needs: ids, endpoints, steps, the error, options and the RequestId', () => {
    const job = jobDetail({
      error: { reason: 'ApplyConflict', message: 'Duplicate entry', solution: 'Skip' },
    });
    for (const text of [bundleMarkdown(job, context, english), JSON.stringify(supportBundle(job, context))])
      for (const part of [
        'sync-plain000',
        'cdb-powiqx8q',
        'sinker',
        'Duplicate entry',
        'ReportError',
        job.requestId,
      ])
        expect(text).toContain(part);
  });

  test('writes every time with its zone', () => {
    const text = bundleMarkdown(jobDetail(), context, english);
    const times = text.match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[^,|\n]*/g) ?? [];
    expect(times.length).toBeGreaterThan(5);
    for (const time of times) expect(time).toMatch(/ UTC\+8/);
  });

  test('speaks the reader’s language', () => {
    const text = bundleMarkdown(jobDetail(), context, { ...zh, format: createFormat(zh, 'utc') });
    expect(text).toContain('## 源端');
    expect(text).not.toMatch(/job\.[a-z]/);
  });

  test('says that demo data is demo data', () => {
    const demo = { ...context, meta: { mode: 'demo', version: '1' } } as const;
    expect(bundleMarkdown(jobDetail(), demo, english)).toContain('Demo data');
    expect(bundleMarkdown(jobDetail(), context, english)).not.toContain('Demo data');
    expect(supportBundle(jobDetail(), demo).demoData).toBe(true);
    expect(supportFileName('sync-a', true, context.now, 'md')).toContain('demo');
  });

  test('takes nothing that the contract does not name, so no secret', () => {
    const job = jobOf(() => 'plain');
    expect(JSON.stringify(job)).toContain(canary);
    expect(JSON.stringify(supportBundle(job, context))).not.toContain(canary);
    expect(bundleMarkdown(job, context, english)).not.toContain(canary);
  });

  test('leaves row filters out, which may quote business data', () => {
    const job = jobOf(() => 'plain');
    for (const table of job.objects.databases.flatMap(({ tables }) => tables)) table.filterCondition = canary;
    expect(JSON.stringify(supportBundle(job, context)) + bundleMarkdown(job, context, english)).not.toContain(
      canary,
    );
  });

  test('its JSON reads back as it was', () => {
    const bundle = supportBundle(jobDetail(), context);
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });

  test('no text of upstream becomes markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = linesOutsideCode(
          bundleMarkdown(
            jobOf(() => text),
            context,
            english,
          ),
        );
        expect(lines).not.toBeNull();
        const kinds = (lines ?? []).map((line) => withoutSpans(line).replace(/&#\d+;/g, ''));
        for (const line of kinds) {
          expect(line).not.toMatch(/[`<~*[\]]|UNPAIRED|-->/);
          expect(line).toMatch(/^(#{1,3} \S|- \S|\| |$|\S+.*:$)/);
        }
        const rows = kinds.filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(3);
        for (const row of rows) expect(row.split('|')).toHaveLength(9);
      }),
      { numRuns: 150 },
    );
  });

  test('a fence within a message does not end its block', () => {
    const message = 'before\n```\n# heading\n````\nafter';
    const text = bundleMarkdown(
      jobDetail({ error: { reason: null, message, solution: null } }),
      context,
      english,
    );
    expect(text).toContain(`\`\`\`\`\`text\n${message}\n\`\`\`\`\``);
  });

  test('errors of a step stand under the steps with their code', () => {
    const tip = { code: 'E1', message: 'broken', solution: null, helpUrl: null, skipInfo: null };
    const steps = [step({ number: 1, id: 'dumper', status: 'failed', errors: [tip] })];
    expect(bundleMarkdown(jobDetail({ steps }), context, english)).toMatch(
      /### Error: Full export[^]*`E1`[^]*broken/,
    );
  });
});

test('a file’s name holds the job and the time, and nothing that a file system reads', () => {
  expect(supportFileName('sync-ab/..\\c', false, context.now, 'json')).toBe(
    'syncdeck-sync-ab____c-20261124T040000Z.json',
  );
});
