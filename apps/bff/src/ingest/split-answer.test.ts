import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAnswer, withoutSpace } from './split-answer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array) => new TextDecoder().decode(part);

function split(body: string) {
  const given = bytes(body);
  const { envelope, members, depth } = splitAnswer(given);
  const jobs = members?.flatMap((from, at) =>
    at % 2 === 0 ? [text(given.subarray(from, members[at + 1]))] : [],
  );
  return { envelope: text(envelope), jobs: jobs ?? null, depth };
}

describe('cutting an answer up by bytes', () => {
  test('gives the members that parsing all of it gives, and an envelope that is the rest', () => {
    const job = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom<unknown>('"],[{', '\\', '\\"', '}', {}),
    );
    const rest = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
    const space = fc.constantFrom(undefined, 1, '\t', 3);
    fc.assert(
      fc.property(fc.array(job), rest, rest, space, (jobs, before, after, indent) => {
        const value = { ...before, Response: { ...before, JobList: jobs, ...after, TotalCount: 1 } };
        const written: { Response: { JobList: unknown } } = JSON.parse(JSON.stringify(value));
        fc.pre(Array.isArray(written.Response.JobList));
        const found = split(JSON.stringify(value, null, indent));
        expect((found.jobs ?? []).map((member) => JSON.parse(member))).toEqual(written.Response.JobList);
        expect(JSON.parse(found.envelope)).toEqual({
          ...written,
          Response: { ...written.Response, JobList: [] },
        });
      }),
    );
  });

  test('never throws, whatever the bytes', () => {
    const noise = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', '"Response":{"JobList":['),
    );
    fc.assert(fc.property(noise, (parts) => split(parts.join('')).depth >= 0));
  });

  test.each([
    ['no list', '{"Response":{"TotalCount":0}}'],
    ['a null list', '{"Response":{"JobList":null}}'],
    ['a list elsewhere', '{"JobList":[1],"Response":{"A":{"JobList":[2]}}}'],
    ['a list in another answer', '{"Request":{"JobList":[1]}}'],
    ['a list that never ends', '{"Response":{"JobList":[{"JobId":"a"},'],
    ['a text that never ends', '{"Response":{"JobList":["'],
  ])('%s stays whole', (_, body) => {
    expect(split(body)).toMatchObject({ envelope: body, jobs: null });
  });

  test('an empty list has no members', () => {
    expect(split('{"Response":{"JobList":[ ]}}').jobs).toEqual([]);
  });

  test('a member that is missing is told as one that no JSON is', () => {
    expect(split('{"Response":{"JobList":[1,,2]}}').jobs).toEqual(['1', '', '2']);
    expect(split('{"Response":{"JobList":[1,]}}').jobs).toEqual(['1', '']);
  });

  test.each([
    ['in a job', '{"Response":{"JobList":[1,[[{"a":[]}]],{}]}}', 7],
    ['before the list', '{"A":[[[[]]]],"Response":{"JobList":[{}]}}', 5],
    ['after the list', '{"Response":{"JobList":[{}],"A":[[[]]]}}', 5],
    ['without a list', '[[[', 3],
    ['in texts', '{"Response":{"JobList":["[[[["],"A":"{{{{{{"}}', 3],
  ])('the depth is that of the deepest place: %s', (_, body, depth) => {
    expect(split(body).depth).toBe(depth);
  });
});

test('JSON says the same without the white space around what it says', () => {
  const indent = fc.constantFrom(undefined, 1, '\t', ' \n\r\t');
  fc.assert(
    fc.property(fc.jsonValue(), indent, fc.constantFrom('', '\n ', '  '), (value, space, around) => {
      const spaced = `${around}${JSON.stringify(value, null, space)}${around}`;
      expect(text(withoutSpace(bytes(spaced)))).toBe(JSON.stringify(value));
    }),
  );
});
