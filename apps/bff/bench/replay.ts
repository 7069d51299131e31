/**
 * DTS on loopback at hardly any cost: every page of the simulator's world, rendered before it listens, so that a
 * measure is of the server and not of whoever makes up its jobs. `tsx replay.ts <jobs> <latencyMs> <versions>`:
 * with several versions, each reading of the list finds the world a quarter of an hour on.
 * `GET /calls` tells the epoch ms of each call and forgets them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { startSimulator } from '@syncdeck/simulator';
import { z } from 'zod/mini';

const [jobs = 0, latencyMs = 0, versions = 1] = process.argv.slice(2).map(Number);
const region = 'ap-guangzhou';
const quarter = 900_000;

const parametersSchema = z.object({
  Offset: z.optional(z.number()),
  Limit: z.optional(z.number()),
  JobId: z.optional(z.string()),
});

interface World {
  texts: Buffer[];
  byId: Map<string, Buffer>;
}

const worlds = await renderWorlds();
let version = 0;
let calls: number[] = [];

const server = createServer((request, response) => {
  if (request.url === '/calls') {
    response.end(JSON.stringify(calls));
    calls = [];
    return;
  }
  calls.push(Date.now());
  answer(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`listening on http://127.0.0.1:${address.port}`);
  }
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const parameters = parametersSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
  const { JobId: jobId, Offset: offset = 0, Limit: limit = 20 } = parameters;
  if (jobId === undefined && offset === 0) version = (version + 1) % worlds.length;
  const world = worlds[version] ?? { texts: [], byId: new Map<string, Buffer>() };
  const one = jobId === undefined ? undefined : world.byId.get(jobId);
  const found = jobId === undefined ? world.texts.slice(offset, offset + limit) : one ? [one] : [];
  const total = jobId === undefined ? world.texts.length : found.length;
  const comma = Buffer.from(',');
  response.setHeader('Content-Type', 'application/json');
  response.end(
    Buffer.concat([
      Buffer.from(`{"Response":{"TotalCount":${total},"RequestId":"${crypto.randomUUID()}","JobList":[`),
      ...found.flatMap((text, at) => (at === 0 ? [text] : [comma, text])),
      Buffer.from(']}}'),
    ]),
  );
}

async function renderWorlds(): Promise<World[]> {
  const simulator = await startSimulator({
    jobs,
    regions: [region],
    clock: { startAt: Date.parse('2026-06-01T00:00:00Z') },
  });
  const rendered: World[] = [];
  for (let number = 0; number < versions; number += 1) {
    const world: World = { texts: [], byId: new Map() };
    for (const entry of simulator.world.entries(region)) {
      const job = simulator.world.render(entry);
      const text = Buffer.from(JSON.stringify(job));
      world.texts.push(text);
      world.byId.set(job.JobId ?? '', text);
    }
    rendered.push(world);
    simulator.world.step(quarter);
  }
  await simulator.close();
  return rendered;
}
