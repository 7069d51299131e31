// @vitest-environment node
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { loadTexts } from './areas.ts';
import type { Dictionary } from './dictionary.ts';

/** Names and units that Chinese writes as English does. */
const sameInChinese = new Set(
  (
    'MB UTC IP DDL Online Topic RequestId JSON Markdown Kafka CKafka MySQL MariaDB Percona TDSQL TDSQL-C ' +
    'PostgreSQL MongoDB Redis Avro Canal Protobuf Debezium'
  ).split(' '),
);

/** Texts of the page that are the same in every language: names, a key, an example. */
const sameEverywhere = new Set(['SyncDeck', '· SyncDeck', 'Ctrl K', 'RequestId', 'shop.orders']);
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

function isChinese(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return true;
  const words = text.replaceAll(/\{\w+\}/g, '').match(/[\p{Letter}-]{2,}/gu) ?? [];
  return words.every((word) => sameInChinese.has(word));
}

function formsOf(message: Dictionary[string]): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

test('every Chinese text is Chinese, names and units aside', async () => {
  const { messages, enums } = await loadTexts('zh-CN', ['core', 'tools', 'job']);
  const texts = [
    ...Object.entries(messages).flatMap(([key, message]) =>
      formsOf(message).map((text) => [key, text] as const),
    ),
    ...Object.entries(enums).flatMap(([kind, names]) =>
      Object.entries(names).map(([value, text]) => [`${kind} ${value}`, text] as const),
    ),
  ];
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(([, text]) => !isChinese(text))).toEqual([]);
});

const components = Object.entries(
  import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true }),
).filter(([path]) => !/\.test\.tsx$|\/kit\//.test(path));

test('what a component shows or says comes from the dictionary', () => {
  expect(components.length).toBeGreaterThan(100);
  expect(components.flatMap(([path, text]) => spokenIn(path, text))).toEqual([]);
});

test('a written word is found, in the text and in what is said of it', () => {
  const found = spokenIn(
    'a.tsx',
    '<p title="Of it">Written {x ? `Also ${y}` : "or this"} <b className="not" /></p>',
  );
  expect(found).toEqual(['a.tsx: Of it', 'a.tsx: Written', 'a.tsx: Also', 'a.tsx: or this']);
});

/** Words that a file's elements hold themselves, as text or as a spoken attribute. */
function spokenIn(path: string, code: string): string[] {
  const { program } = parseSync(path, code, { lang: 'tsx' });
  return spoken(program, false)
    .map((text) => text.trim())
    .filter((text) => /\p{Letter}{2}/u.test(text) && !sameEverywhere.has(text))
    .map((text) => `${path}: ${text}`);
}

/** `isShown` says that a literal here reaches the reader. */
function spoken(node: unknown, isShown: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => spoken(each, isShown));
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
      return [String(node['value'])];
    case 'Literal':
      return isShown && typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateElement':
      return isShown && isRaw(node['value']) ? [node['value'].raw] : [];
    case 'JSXAttribute':
      return spoken(
        node['value'],
        isNode(node['name']) && spokenAttributes.has(String(node['name']['name'])),
      );
    case 'JSXElement':
    case 'JSXFragment':
      return [...spoken(node['openingElement'], false), ...spoken(node['children'], true)];
    case 'ConditionalExpression':
      return [
        ...spoken(node['test'], false),
        ...spoken(node['consequent'], isShown),
        ...spoken(node['alternate'], isShown),
      ];
    case 'LogicalExpression':
      return [
        ...spoken(node['left'], isShown && node['operator'] !== '&&'),
        ...spoken(node['right'], isShown),
      ];
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
    case 'ParenthesizedExpression':
      return Object.values(node).flatMap((part) => spoken(part, isShown));
    default:
      return Object.values(node).flatMap((part) => spoken(part, false));
  }
}

type SyntaxNode = Readonly<Record<string, unknown>> & { type: string };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isRaw(value: unknown): value is { raw: string } {
  return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string';
}
