import { once } from 'node:events';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { createAgent } from './connection.ts';

const connections = 8;
/** Far longer than what is read at once. */
const bodies = Array.from({ length: connections }, (_, at) => Buffer.alloc(1_000_000, `answer ${at} `));

function ask(port: number, path: string, agent: http.Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent }, (response) =>
      resolve(buffer(response)),
    );
    request.on('error', reject);
  });
}

test('answers that come at once on several connections do not get into each other', async () => {
  const server = http.createServer(({ url }, response) => response.end(bodies[Number(url?.slice(1))]));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const agent = createAgent(new URL(`http://127.0.0.1:${address.port}`));
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all(bodies.map((_, at) => ask(address.port, `/${at}`, agent)));
    expect(answers.map((answer, at) => bodies[at]?.equals(answer))).toEqual(bodies.map(() => true));
  }
  agent.destroy();
  server.close();
});
