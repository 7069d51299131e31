import { createServer } from 'node:http';
import { answerCall } from './answer-call.ts';
import { answerControl } from './control/answer-control.ts';
import { demoCredential } from './credential.ts';
import { answerElsewhere } from './elsewhere.ts';
import type { ActiveFault, Fault } from './faults/fault.ts';
import { createFaultRegistry } from './faults/fault-registry.ts';
import { refuseWhileFaulty } from './faults/refuse-while-faulty.ts';
import { listenOnLoopback } from './listening.ts';
import { type CallLog, createCallLog } from './protocol/call-log.ts';
import { createRateLimiter } from './protocol/rate-limiter.ts';
import { simulatorRegions } from './regions.ts';
import { jobsOfAnswers, namedRegions, wholeAnswerOf } from './region-answers.ts';
import type { SimulatorOptions } from './simulator-options.ts';
import { createWorld, type World } from './world/world.ts';
import { createWorldClock } from './world/world-clock.ts';

/** Faults by command. `settled` resolves once the listening socket follows the last change. */
export interface SimulatorFaults {
  set(fault: Fault): string;
  clear(id?: string): void;
  list(): ActiveFault[];
  settled(): Promise<void>;
}

export interface Simulator {
  port: number;
  url: string;
  regions: readonly string[];
  world: World;
  faults: SimulatorFaults;
  calls: CallLog;
  /** How many connections were opened so far. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts Tencent Cloud DTS on loopback; resolves when it listens, rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, seed = 1, requestsPerSecond = 100, latencyMs = 0, clockOffsetMs = 0, answers } = options;
  const regions = options.regions ?? [...new Set([...simulatorRegions, ...namedRegions(answers)])];
  const jobs = answers ? 0 : (options.jobs ?? 400);
  if (!Number.isInteger(jobs) || jobs < 0 || jobs > 100_000) throw new RangeError('jobs is 0 to 100000');
  if (regions.length === 0) throw new RangeError('regions names at least one region');

  const clock = createWorldClock(options.clock ?? 'real');
  const world = createWorld({
    jobs,
    seed,
    regions,
    clock,
    ...(options.canary !== undefined && { canary: options.canary }),
  });
  for (const [region, job] of jobsOfAnswers(answers, regions)) world.upsert(region, job);
  const calls = createCallLog();
  const registry = createFaultRegistry(() => refusing.follow());
  const context = {
    world,
    regions,
    credentials: options.credentials ?? [demoCredential],
    limiter: createRateLimiter(requestsPerSecond),
    requestsPerSecond,
    latencyMs,
    wholeAnswer: (region: string) => wholeAnswerOf(answers, region),
    faults: registry,
    calls,
    serverNow: () => Date.now() + clockOffsetMs,
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const answering = path.startsWith('/_control')
      ? answerControl(request, response, path, { world, regions, faults: registry, calls })
      : path === '/_elsewhere'
        ? answerElsewhere(request, response, calls)
        : answerCall(request, response, context);
    answering.catch(() => response.destroy());
  });
  server.keepAliveTimeout = 65_000;
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  const listening = await listenOnLoopback(server, port);
  const refusing = refuseWhileFaulty(registry, listening);

  return {
    port: listening.port,
    url: `http://127.0.0.1:${listening.port}`,
    regions,
    world,
    calls,
    connections: () => connections,
    faults: {
      set: (fault) => registry.set(fault),
      clear: (id) => registry.clear(id),
      list: () => registry.list(),
      settled: () => listening.settled(),
    },
    async close() {
      refusing.stop();
      await listening.close();
    },
  };
}
