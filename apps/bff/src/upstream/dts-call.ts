import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import type { Language } from '../config/config.ts';
import type { Credentials } from '../config/credential-source.ts';
import { UpstreamError } from '../errors/app-error.ts';
import type { Answer } from './answer.ts';
import { type ConnectionWatch, watchConnection } from './connection.ts';
import { type AnsweredHttp, loadSdk } from './load-sdk.ts';
import { parseAnswer } from './parse-answer.ts';
import { readBody } from './read-body.ts';
import { clockOffset, shapeFault } from './upstream-fault.ts';

/** What a call needs besides its parameters. */
export interface CallSettings {
  endpoint: URL;
  agent: http.Agent;
  credentials: Credentials;
  region: string;
  language: Language;
  timeoutMs: number;
  signal: AbortSignal;
  /** Told when the call has left, and when upstream has begun to answer it. */
  progress: Pick<ConnectionWatch, 'sent' | 'answered'>;
}

export interface CallAnswer extends Answer {
  /** What is wrong with this machine's clock by the answer's Date header; null where it can't be told. */
  clockOffset: string | null;
}

class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/**
 * One signed DescribeSyncJobs through the official SDK, under our own deadline over headers and body.
 * Resolves to an API error's answer too; rejects with UpstreamError where none of the API's came, or with the
 * signal's reason.
 */
export async function callDts(
  parameters: Record<string, unknown>,
  settings: CallSettings,
): Promise<CallAnswer> {
  const { Client } = await loadSdk();
  const traceId = randomUUID();
  const ended = new AbortController();
  const broken = new AbortController();
  const deadline = setTimeout(() => ended.abort(new DeadlinePassed()), settings.timeoutMs);
  const stop = () => ended.abort(settings.signal.reason);
  settings.signal.addEventListener('abort', stop, { once: true });
  if (settings.signal.aborted) stop();
  const unwatch = watchConnection(traceId, {
    ...settings.progress,
    broken: () => broken.abort(),
  });
  let hops = 0;
  // A client a call: it is a bag of settings, and its count of hops and its abort are this call's own.
  const client = new Client({
    endpoint: settings.endpoint,
    credentials: settings.credentials,
    region: settings.region,
    language: settings.language,
    timeoutSeconds: settings.timeoutMs / 1000 + 5,
    agent: () => {
      hops += 1;
      if (hops > 1) throw new Error('redirect refused');
      return settings.agent;
    },
    readAnswer: (response) => readHttp(response, ended.signal, broken.signal),
  });
  try {
    return await untilAborted(client.describeSyncJobs(parameters, traceId, ended.signal), ended.signal);
  } catch (cause) {
    if (settings.signal.aborted) throw settings.signal.reason;
    if (ended.signal.aborted) throw shapeFault('deadline', `${settings.timeoutMs} ms`, null, cause);
    if (cause instanceof UpstreamError) throw cause;
    if (hops > 1) throw shapeFault('redirect', '', null, cause);
    throw shapeFault('network', cause instanceof Error ? cause.message : '', null, cause);
  } finally {
    clearTimeout(deadline);
    settings.signal.removeEventListener('abort', stop);
    unwatch();
  }
}

async function readHttp(
  { status, contentType, date, body }: AnsweredHttp,
  signal: AbortSignal,
  broken: AbortSignal,
): Promise<CallAnswer> {
  const offset = clockOffset(date, Date.now());
  const bytes = await readBody(body, signal, broken);
  if (status !== 200) throw statusFault(status, contentType);
  return { ...(await parseAnswer(bytes, contentType)), clockOffset: offset };
}

function statusFault(status: number, contentType: string | null): UpstreamError {
  const told = `HTTP ${status}`;
  if (status >= 500) return shapeFault('server-status', told);
  if (status >= 300 && status < 400) return shapeFault('redirect', told);
  return shapeFault(/\bhtml\b/i.test(contentType ?? '') ? 'html' : 'other-status', told);
}

/** Rejects when the signal does: the SDK's HTTP library may leave its own promise open. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
