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

/** All jobs in one piece with a comma after each, so that a page is a part of it. */
interface World {
  bytes: Buffer;
  /** Where each job begins in it, and where it ends. */
  begins: number[];
  /** By JobId. */
  places: Map<string, number>;
}
const noWorld: World = { bytes: Buffer.alloc(0), begins: [0], places: new Map() };

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
  const { JobId: jobId, Offset: offset = 0 } = parameters;
  if (jobId === undefined && offset === 0) version = (version + 1) % worlds.length;
  const { total, jobs: found } = find(worlds[version] ?? noWorld, parameters);
  response.setHeader('Content-Type', 'application/json');
  response.end(
    Buffer.concat([
      Buffer.from(`{"Response":{"TotalCount":${total},"RequestId":"${crypto.randomUUID()}","JobList":[`),
      found,
      Buffer.from(']}}'),
    ]),
  );
}

/** How many jobs are meant, and those of the page as they stand in a list. */
function find(
  { bytes, begins, places }: World,
  { JobId: jobId, Offset: offset = 0, Limit: limit = 20 }: z.infer<typeof parametersSchema>,
): { total: number; jobs: Buffer } {
  const all = places.size;
  const part = (from: number, to: number) =>
    from < to ? bytes.subarray(begins[from], (begins[to] ?? 0) - 1) : Buffer.alloc(0);
  if (jobId === undefined) return { total: all, jobs: part(offset, Math.min(all, offset + limit)) };
  const place = places.get(jobId);
  return place === undefined ? { total: 0, jobs: part(0, 0) } : { total: 1, jobs: part(place, place + 1) };
}

async function renderWorlds(): Promise<World[]> {
  const simulator = await startSimulator({
    jobs,
    regions: [region],
    clock: { startAt: Date.parse('2026-06-01T00:00:00Z') },
  });
  const rendered: World[] = [];
  for (let number = 0; number < versions; number += 1) {
    const places = new Map<string, number>();
    const texts = [...simulator.world.entries(region)].map((entry, place) => {
      const job = simulator.world.render(entry);
      places.set(job.JobId ?? '', place);
      return Buffer.from(`${JSON.stringify(job)},`);
    });
    let end = 0;
    const begins = [0, ...texts.map(({ length }) => (end += length))];
    rendered.push({ bytes: Buffer.concat(texts), begins, places });
    simulator.world.step(quarter);
  }
  await simulator.close();
  return rendered;
}
