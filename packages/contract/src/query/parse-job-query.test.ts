import { describe, expect, test } from 'vitest';
import { emptyJobQuery } from './job-query.ts';
import { pageOnlyNames, singleNames } from './names.ts';
import { parseJobQuery } from './parse-job-query.ts';

const now = Date.parse('2026-11-24T12:00:30+08:00');
const parse = (...pairs: [string, string][]) => parseJobQuery(pairs, now);
const faultsOf = (...pairs: [string, string][]) =>
  parse(...pairs).faults.map(({ parameter, value, reason }) => [parameter, value, reason]);

const good: Record<(typeof singleNames)[number], string> = {
  q: 'orders',
  group: 'region',
  sort: '-lagSeconds',
  offset: '10',
  limit: '20',
  around: 'main/ap-guangzhou/sync-1',
  format: 'csv',
  lang: 'en',
};

describe('reading a query', () => {
  test('without any name asks nothing', () => {
    expect(parse()).toEqual({ query: emptyJobQuery(), faults: [] });
  });

  test('ANDs names and gathers the values of one', () => {
    const { query, faults } = parse(
      ['status', 'Running'],
      ['region', ''],
      ['status', '!Paused'],
      ['lagSeconds', '60..'],
      ['lagSeconds', '..5'],
    );
    expect(faults).toEqual([]);
    expect(query.exact).toEqual({
      status: { include: ['Running'], exclude: ['Paused'] },
      region: { include: [''], exclude: [] },
    });
    expect(query.numbers).toEqual({
      lagSeconds: [
        { min: 60, max: null },
        { min: null, max: 5 },
      ],
    });
  });

  test.each(singleNames)('takes the first %s and names each repeat', (name) => {
    const { query, faults } = parse([name, good[name]], [name, good[name]], [name, 'third']);
    expect(faults.map(({ value, reason }) => [value, reason])).toEqual([
      [good[name], 'repeated'],
      ['third', 'repeated'],
    ]);
    expect(query).toEqual(parse([name, good[name]]).query);
  });

  test.each(pageOnlyNames)("refuses %s, which is the page's own", (name) => {
    expect(faultsOf([name, 'x'])).toEqual([[name, 'x', 'page-only']]);
  });

  test.each(['__proto__', 'constructor', 'Status', 'page', ''])('names the unknown parameter %j', (name) => {
    expect(faultsOf([name, 'x'])).toEqual([[name, 'x', 'unknown-parameter']]);
  });

  test.each([
    ['offset', '0', 0],
    ['offset', '100000', 100_000],
    ['limit', '1', 1],
    ['limit', '1000', 1000],
    ['limit', 'all', 'all'],
  ] as const)('%s takes %s', (name, text, value) => {
    expect(parse([name, text])).toEqual({ query: { ...emptyJobQuery(), [name]: value }, faults: [] });
  });

  test.each([
    ['offset', '-1', 'not-an-offset'],
    ['offset', '1.5', 'not-an-offset'],
    ['offset', '', 'not-an-offset'],
    ['offset', 'all', 'not-an-offset'],
    ['offset', '1e3', 'not-an-offset'],
    ['offset', '9'.repeat(16), 'not-an-offset'],
    ['limit', '0', 'not-a-limit'],
    ['limit', '1001', 'not-a-limit'],
    ['limit', 'ALL', 'not-a-limit'],
    ['limit', '', 'not-a-limit'],
    ['around', 'main/ap-guangzhou', 'not-a-job-key'],
    ['around', 'main//sync-1', 'not-a-job-key'],
    ['around', 'a/b/c/d', 'not-a-job-key'],
    ['around', '', 'not-a-job-key'],
    ['format', 'xml', 'unknown-format'],
    ['format', 'CSV', 'unknown-format'],
    ['lang', 'zh', 'unknown-language'],
    ['group', '', 'unknown-group'],
    ['group', 'jobName', 'unknown-group'],
    ['group', 'tag', 'unknown-group'],
    ['group', 'tag:', 'unknown-group'],
    ['histogram', '', 'unknown-histogram'],
    ['histogram', 'severity', 'unknown-histogram'],
    ['histogram', 'lagSeconds,createdAt', 'unknown-histogram'],
    ['object', 'a..b', 'not-an-object'],
    ['object', '!a.', 'not-an-object'],
    ['sort', '', 'unknown-sort'],
    ['sort', 'tags', 'unknown-sort'],
    ['sort', '--status', 'unknown-sort'],
    ['sort', 'status,', 'unknown-sort'],
    ['sort', 'status,-status', 'repeated-sort'],
    ['sort', 'status,region,account,jobId', 'too-many-sorts'],
    ['lagSeconds', '!5', 'not-a-range'],
    ['lagSeconds', '5..1', 'start-above-end'],
    ['createdAt', '0d..2026-11-01', 'start-above-end'],
    ['createdAt', 'yesterday', 'not-a-range'],
  ])('%s=%s is a fault: %s', (name, value, reason) => {
    expect(parse(['status', 'Running'], [name, value])).toMatchObject({
      query: { ...emptyJobQuery(), exact: { status: { include: ['Running'], exclude: [] } } },
      faults: [{ parameter: name, value, reason, message: expect.stringContaining(`${name} `) }],
    });
  });

  test('takes a histogram once each, in the order of the ranges', () => {
    const { query, faults } = parse(
      ['histogram', 'createdAt'],
      ['histogram', 'lagSeconds'],
      ['histogram', 'createdAt'],
    );
    expect(faults).toEqual([]);
    expect(query.histograms).toEqual(['lagSeconds', 'createdAt']);
  });

  test('knows one writing of an object, and keeps the good ones beside a bad one', () => {
    const { query, faults } = parse(
      ['object', '`shop`."orders"'],
      ['object', 'shop.orders'],
      ['object', '!"a.b".c'],
      ['object', 'a.b.c.d'],
      ['object', ''],
    );
    expect(query.exact).toEqual({ object: { include: ['shop.orders', ''], exclude: ['`a.b`.c'] } });
    expect(faults.map(({ value }) => value)).toEqual(['a.b.c.d']);
  });

  test('keeps the good ranges of a name beside a bad one', () => {
    const { query, faults } = parse(['lagSeconds', '60..'], ['lagSeconds', 'fast']);
    expect(query.numbers).toEqual({ lagSeconds: [{ min: 60, max: null }] });
    expect(faults.map(({ value }) => value)).toEqual(['fast']);
  });

  test('counts the 500 characters of q in code points', () => {
    expect(faultsOf(['q', '😀'.repeat(500)])).toEqual([]);
    expect(faultsOf(['q', `${'a'.repeat(500)}b`])).toEqual([['q', `${'a'.repeat(500)}b`, 'too-long']]);
  });

  test.each(['', ' ', '\t\u3000'])('takes q=%j for no search', (q) => {
    expect(parse(['q', q])).toEqual({ query: emptyJobQuery(), faults: [] });
  });
});
