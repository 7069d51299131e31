import http from 'node:http';
import type { JobPage } from '@syncdeck/contract';
import { jobPageSchema } from '@syncdeck/contract/schemas';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Asks as a browser does; resolves with the body's bytes, undecoded. Throws on any status but 200. */
export function askBytes(url: string, encoding = 'gzip, deflate, br'): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'Accept-Encoding': encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(Buffer.concat(chunks));
          else reject(new Error(`${url} answered ${response.statusCode}`));
        });
      })
      .on('error', reject);
  });
}

export async function askPage(server: string, query: string): Promise<JobPage> {
  const body = await askBytes(`${server}/api/v1/jobs?${query}`, 'identity');
  return jobPageSchema.parse(JSON.parse(body.toString('utf8')));
}
