import * as fc from 'fast-check';
import type { Question } from '../ask.ts';
import { type ApiDocument, type ApiOperation, operationsOf } from './api-document.ts';
import { headerText, hostileText } from './hostile-text.ts';
import { valuesOf } from './schema-values.ts';

/** A request, and the operation of the document that it was made for, where it keeps to its path and method. */
export interface FuzzRequest extends Question {
  method: string;
  operation: ApiOperation | null;
}

export interface FuzzWorld {
  document: ApiDocument;
  /** Values that parameters have in the running server, by parameter. */
  known: Readonly<Record<string, readonly string[]>>;
  secrets: readonly string[];
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** Requests for every path of the document: good ones, nearly good ones, and rubbish. */
export function fuzzRequests(world: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  const operations = operationsOf(world.document);
  const planned = operations.map((operation) => requestsFor(operation, world));
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...planned) },
    { weight: 2, arbitrary: fc.oneof(...planned).chain(withOtherMethod) },
    { weight: 3, arbitrary: rubbish(operations, world) },
  );
}

function requestsFor(operation: ApiOperation, world: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      path: pathsOf(operation, world),
      query: queriesOf(operation, world),
      headers: headersOf(operation),
      body: bodiesOf(operation, world),
    })
    .map(({ path, query, headers, body }) => ({
      method: operation.method,
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...headers, ...body?.headers },
      ...(body === null ? {} : { body: body.text }),
      operation,
    }));
}

function pathsOf({ path }: ApiOperation, { known, secrets }: FuzzWorld): fc.Arbitrary<string> {
  const parts = path.split('/').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const hostile = hostileText(secrets).map((text) => text.replaceAll(/[/?#]/g, '-'));
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...(known[name] ?? ['x'])) },
      { weight: 1, arbitrary: hostile },
    );
  });
  return fc.tuple(...parts).map((chosen) => chosen.join('/'));
}

function queriesOf(operation: ApiOperation, { document, known, secrets }: FuzzWorld): fc.Arbitrary<string> {
  const hostile = hostileText(secrets).map((text) => text.replaceAll('#', '-'));
  const declared = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const good = known[name] ?? [];
      const values = fc.oneof(
        { weight: good.length > 0 ? 5 : 0, arbitrary: fc.constantFrom(...(good.length > 0 ? good : [''])) },
        { weight: 1, arbitrary: valuesOf(schema, document).map(queryText) },
        { weight: 1, arbitrary: hostile },
      );
      return fc.tuple(fc.constant(name), values);
    });
  const stray = fc.tuple(fc.oneof(hostile, fc.constantFrom('', 'cols', '__proto__', 'Limit')), hostile);
  const pairs = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...declared, stray) },
    { weight: 1, arbitrary: stray },
  );
  const wanted = declared.length > 0 ? fc.array(pairs, { maxLength: 4 }) : fc.array(stray, { maxLength: 1 });
  return wanted.map((chosen) => chosen.map(([name, value]) => `${name}=${value}`).join('&'));
}

function queryText(value: unknown): string {
  const text =
    typeof value === 'string' ? value : JSON.stringify(Array.isArray(value) ? (value[0] ?? '') : value);
  return encodeURIComponent(text);
}

function headersOf({ parameters }: ApiOperation): fc.Arbitrary<Record<string, string>> {
  const names = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const common = [
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'Cookie',
    'Range',
    'X-Request-Id',
    'Referer',
  ];
  const usual = fc.constantFrom('*', 'gzip, br;q=0.5', 'zh-CN', 'W/"x"', 'text/html', '*/*;q=nan');
  return fc.dictionary(fc.constantFrom(...names, ...common), fc.oneof(usual, headerText), { maxKeys: 3 });
}

interface FuzzBody {
  text: string;
  headers: Record<string, string>;
}

function bodiesOf(operation: ApiOperation, { document }: FuzzWorld): fc.Arbitrary<FuzzBody | null> {
  const json = operation.requestBody?.content['application/json'];
  if (json === undefined) return fc.constant(null);
  const good = valuesOf(json.schema, document).map((value) => JSON.stringify(value));
  const nearly = fc
    .tuple(good, fc.json({ maxDepth: 2 }))
    .map(([text, more]) => text.replace(/.$/, `,"Limit":${more}}`));
  const known = fc.constantFrom('{}', '{"Limit":1}', '{"Status":["Running"],"Limit":2}');
  const bad = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '{"__proto__":{"Limit":1}}',
      '{"Limit":1e999}',
      '{"Limit":1,"Limit":"x"}',
      '['.repeat(9000),
      `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
      `{"TagFilters":${'['.repeat(4000)}${']'.repeat(4000)}}`,
      `{"JobName":"${'x'.repeat(17_000)}"}`,
      '\ufeff{}',
    ),
  );
  const types = fc.oneof(
    { weight: 8, arbitrary: fc.constant<Record<string, string>>({ 'Content-Type': 'application/json' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        {},
        { 'Content-Type': 'text/plain' },
        { 'Content-Type': 'application/json; charset=utf-16' },
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
        { 'Content-Type': 'application/json', 'Content-Encoding': 'nonsense' },
        { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      ),
    },
  );
  const texts = fc.oneof(
    { weight: 2, arbitrary: known },
    { weight: 3, arbitrary: good },
    { weight: 2, arbitrary: nearly },
    { weight: 3, arbitrary: bad },
  );
  return fc.record({ text: texts, headers: types }).map(withLength);
}

/** Node's client frames a body by itself for some methods only; on a kept connection it would be the next request. */
function withLength({ text, headers }: FuzzBody): FuzzBody {
  if ('Transfer-Encoding' in headers) return { text, headers };
  return { text, headers: { ...headers, 'Content-Length': String(Buffer.byteLength(text)) } };
}

function withOtherMethod(request: FuzzRequest): fc.Arbitrary<FuzzRequest> {
  const others = methods.filter((method) => method !== request.method);
  return fc.constantFrom(...others).map((method) => ({ ...request, method, operation: null }));
}

/** Paths that no document has, beside and inside those that it has. */
function rubbish(operations: readonly ApiOperation[], { secrets }: FuzzWorld): fc.Arbitrary<FuzzRequest> {
  const hostile = hostileText(secrets);
  const part = fc.oneof(
    hostile,
    fc.constantFrom('api', 'v1', 'jobs', 'dts', 'assets', 'API', '', '.', '..', ';a=b'),
  );
  const anywhere = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`);
  const beside = fc
    .tuple(fc.constantFrom(...operations.map(({ path }) => path)), fc.nat(), hostile)
    .map(([path, at, text]) => {
      const place = at % (path.length + 1);
      return `/${`${path.slice(0, place)}${text}${path.slice(place)}`.replace(/^\/+/, '')}`;
    });
  return fc.record({
    method: fc.constantFrom('GET', 'GET', 'HEAD', 'POST'),
    path: fc.oneof(anywhere, beside),
    operation: fc.constant(null),
  });
}
