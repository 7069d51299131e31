import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultRegistry } from '../faults/fault-registry.ts';
import { parseFault } from '../faults/parse-fault.ts';
import type { CallLog } from '../protocol/call-log.ts';
import { isRecord } from '../protocol/is-record.ts';
import { readBody } from '../protocol/read-body.ts';
import { parseRawJob } from '../world/parse-raw-job.ts';
import type { World } from '../world/world.ts';
import { refusesBrowsers } from './refuses-browsers.ts';

export interface Controlled {
  world: World;
  regions: readonly string[];
  faults: FaultRegistry;
  calls: CallLog;
}

interface Command {
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** Thrown by a command that cannot be carried out; the text goes back to the caller. */
class BadCommand extends Error {}

type Carry = (command: Command, on: Controlled) => unknown;

const longestRefusal = 60_000;

/** Every command of the control endpoint: method and path. */
const commands: Readonly<Record<string, Carry>> = {
  'GET /_control': (_command, { world, regions, calls, faults }) => ({
    now: world.now(),
    regions,
    calls: calls.total,
    faults: faults.list(),
  }),
  'GET /_control/faults': (_command, { faults }) => faults.list(),
  'POST /_control/faults': ({ body }, { faults }) => {
    const fault = parseFault(body);
    if (typeof fault === 'string') throw new BadCommand(fault);
    const id = faults.set(
      fault.kind === 'refused' ? { ...fault, ms: Math.min(fault.ms ?? 5000, longestRefusal) } : fault,
    );
    return { id };
  },
  'DELETE /_control/faults': ({ query }, { faults }) => {
    faults.clear(query.get('id') ?? undefined);
    return faults.list();
  },
  'GET /_control/clock': (_command, { world }) => ({ now: world.now() }),
  'POST /_control/clock': ({ body }, { world }) => {
    const { stepMs } = body;
    if (typeof stepMs !== 'number' || !Number.isFinite(stepMs)) throw new BadCommand('stepMs is a number');
    world.step(stepMs);
    return { now: world.now() };
  },
  'GET /_control/jobs': ({ query }, { world, regions }) => {
    const region = knownRegion(query.get('region'), regions);
    const jobId = query.get('jobId');
    return jobId === null ? world.list(region) : (world.get(region, jobId) ?? null);
  },
  'POST /_control/jobs': ({ body }, { world, regions }) => {
    const job = parseRawJob(body['job']);
    if (!job) throw new BadCommand('job is an object with a JobId');
    world.upsert(knownRegion(body['region'], regions), job);
    return { ok: true };
  },
  'DELETE /_control/jobs': ({ query }, { world, regions }) => {
    world.remove(knownRegion(query.get('region'), regions), query.get('jobId') ?? '');
    return { ok: true };
  },
  'GET /_control/calls': (_command, { calls }) => ({
    total: calls.total,
    byRegion: calls.byRegion,
    list: calls.list(),
  }),
  'DELETE /_control/calls': (_command, { calls }) => {
    calls.clear();
    return { ok: true };
  },
};

/** Commands of other processes on this machine, in JSON; pages in a browser are refused. */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  on: Controlled,
): Promise<void> {
  const body = await readBody(request);
  if (refusesBrowsers(request)) return send(response, 403, { error: 'for local processes only' });
  const name = `${request.method} ${path.replace(/\/$/, '')}`;
  const carry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!carry) return send(response, 404, { error: `no command ${name}` });
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  try {
    send(response, 200, carry({ query, body: parseBody(body) }, on));
  } catch (error) {
    if (!(error instanceof BadCommand)) throw error;
    send(response, 400, { error: error.message });
  }
}

function parseBody(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (isRecord(parsed)) return parsed;
  } catch {
    throw new BadCommand('the body is not JSON');
  }
  throw new BadCommand('the body is an object');
}

function knownRegion(region: unknown, regions: readonly string[]): string {
  if (typeof region !== 'string' || !regions.includes(region))
    throw new BadCommand(`region is one of ${regions.join(', ')}`);
  return region;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
