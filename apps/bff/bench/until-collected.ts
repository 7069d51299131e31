import { sourceStateSchema } from '@syncdeck/contract/schemas';
import { openStream } from './open-stream.ts';

/** Resolves with the moment (epoch ms) at which the stream said that every source is fresh. */
export async function untilCollected(server: string, sources: number): Promise<number> {
  const fresh = new Set<string>();
  return new Promise((resolve, reject) => {
    const opening = openStream(server, ({ event, data }) => {
      if (event !== 'snapshot') return;
      const { account, region, state } = sourceStateSchema.parse(JSON.parse(data));
      if (state === 'fresh') fresh.add(`${account}/${region}`);
      if (fresh.size < sources) return;
      resolve(Date.now());
      opening.then((stream) => stream.close(), reject);
    });
    opening.catch(reject);
  });
}
