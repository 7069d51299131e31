import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../format/use-format.ts';
import { loadTexts } from '../../../messages/areas.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { mainColumnIds } from '../../../view/column-ids.ts';
import { jobRow } from '../testing/job-row.ts';
import { type CellTable, cellTable } from './cell-table.ts';
import { addRows, inListOrder, type SelectedRows, toggleRow } from './selection.ts';
import { writeCsv } from './write-csv.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

const messages = messagesOf(await loadTexts('en', ['core']));
const format = createFormat(messages, 'utc');
const [a, b, c] = ['a', 'b', 'c'].map((id) => jobRow({ jobId: `sync-${id}`, jobName: id }));

function tableOf(jobName: string, columns: readonly string[] = ['job']): CellTable {
  return cellTable([jobRow({ jobName, jobId: 'sync-1' })], columns, messages, format);
}

describe('selected rows', () => {
  test('are let go of by a second choice, and kept in the order of the list', () => {
    if (!a || !b || !c) throw new Error('three rows');
    const none: SelectedRows = new Map();
    const both = toggleRow(toggleRow(none, c, 7), a, 2);
    expect(inListOrder(both)).toEqual([a, c]);
    expect(inListOrder(toggleRow(both, a, 2))).toEqual([c]);
    expect(inListOrder(addRows(both, [a, b], 2))).toEqual([a, b, c]);
    expect(none.size).toBe(0);
  });
});

describe('copied cells', () => {
  test('say what the columns show, times with their zone', () => {
    const row = jobRow({
      jobId: 'sync-1',
      health: 'lagging',
      healthReasons: ['lag'],
      tradeStatus: 'Isolated',
      lagSeconds: 4320,
      lagMegabytes: 340,
      expiresAt: '2027-01-01T08:00:00+08:00',
      error: { reason: 'E', message: 'broke' },
      tags: [{ key: 'team', value: 'core' }],
    });
    const { header, rows } = cellTable([row], mainColumnIds, messages, format);
    expect(header[0]).toBe('Job');
    expect(rows[0]?.cells).toEqual([
      'orders · sync-1 · main',
      'Lagging · Over threshold',
      'Running · Isolated',
      'cdb-1 · MySQL · Guangzhou · Database',
      'cdb-1 · MySQL · Guangzhou · Database',
      '4/4 · Incremental sync',
      '1 h 12 min · 340 MB',
      'E: broke',
      'Pay-as-you-go · Medium · expires 2027-01-01 00:00:00 UTC',
      '2025-12-31 16:00:00 UTC',
      'team:core',
    ]);
  });

  test('hold a single field in words, and nothing where it has none', () => {
    const { rows } = tableOf('x', ['lagSeconds', 'autoRenew', 'createdAt', 'source.region']);
    expect(rows[0]?.cells).toEqual(['1 s', '', '2025-12-31 16:00:00 UTC', 'Guangzhou']);
  });
});

describe('hostile text', () => {
  test('stays in its cell of a Markdown table, and is no markup and no link', () => {
    const lines = writeMarkdown(
      tableOf('a|b`c`\n<img>[x](y) **z** http://evil.example www.evil.example'),
      'http://h',
    );
    const [, , line = '', ...more] = lines.split('\n');
    expect(more).toEqual([]);
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(2);
    expect(line).toContain(
      String.raw`a\|b\`c\` \<img\>\[x\](y) \*\*z\*\* http:\/\/evil.example www\.evil.example`,
    );
    expect(line).toContain('](http://h/jobs/main/ap-guangzhou/sync-1)');
  });

  test('is no formula in CSV, and its quotes and lines stay in its field', () => {
    const [, record = ''] = writeCsv(tableOf('=1+1 "x"\r\ny', ['jobName'])).split(/(?<=\w)\r\n(?=")/);
    expect(record).toBe('"\'=1+1 ""x""\r\ny"\r\n');
  });

  test('breaks no line of copied text and is no formula there', () => {
    expect(writeText(tableOf('@a\tb\nc\u2028d\u0000e', ['job', 'jobId']))).toBe(
      "Job\tJob ID\n'@a b c d e · sync-1 · main\tsync-1",
    );
  });
});
