import { authorizationTc3, demoCredential, type Simulator } from '../src/index.ts';

export interface RawCall {
  method?: string;
  body?: string;
  /** Headers that replace or, as null, drop those of a good call. */
  headers?: Record<string, string | null>;
  /** Unix seconds. */
  timestamp?: number;
  redirect?: 'follow' | 'manual';
}

/** A signed call by hand, for what the SDK would never send. */
export async function rawCall(simulator: Simulator, call: RawCall = {}): Promise<Response> {
  const {
    method = 'POST',
    body = '{}',
    timestamp = Math.floor(Date.now() / 1000),
    redirect = 'follow',
  } = call;
  const signed = { 'content-type': 'application/json', host: `127.0.0.1:${simulator.port}` };
  const headers: Record<string, string | null> = {
    'content-type': 'application/json',
    'x-tc-action': 'DescribeSyncJobs',
    'x-tc-version': '2021-12-06',
    'x-tc-region': 'ap-guangzhou',
    'x-tc-timestamp': String(timestamp),
    authorization: authorizationTc3(
      demoCredential.secretId,
      { method, query: '', headers: signed, body: method === 'GET' ? '' : body },
      { secretKey: demoCredential.secretKey, timestamp, service: 'dts' },
    ),
    ...call.headers,
  };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return fetch(simulator.url, { method, headers: sent, redirect, ...(method !== 'GET' && { body }) });
}

interface AnswerBody {
  Response: {
    Error?: { Code: string; Message: string };
    RequestId: string;
    TotalCount?: number | null;
    JobList?: unknown[] | null;
  };
}

/** The answer's inner object. The simulator's own answers always have this shape. */
export async function innerAnswer(response: Response): Promise<AnswerBody['Response']> {
  const body = (await response.json()) as AnswerBody;
  return body.Response;
}

export async function errorCode(simulator: Simulator, call: RawCall): Promise<string | undefined> {
  return (await innerAnswer(await rawCall(simulator, call))).Error?.Code;
}
