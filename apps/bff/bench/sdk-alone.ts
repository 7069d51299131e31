/**
 * The floor of collecting: the official SDK asks for every page as the server does (the first, then 16 at a time,
 * at most `perSecond` in a second) and keeps nothing. Prints the epoch ms at which the last answer was read.
 * `tsx sdk-alone.ts <url> <perSecond> [pages]`
 */
import { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js';
import { credential } from './servers.ts';

const [url = '', perSecond = '90', pages = ''] = process.argv.slice(2);
const rows = 100;
const width = 16;

const client = new Client({
  credential: { secretId: credential.TENCENTCLOUD_SECRET_ID, secretKey: credential.TENCENTCLOUD_SECRET_KEY },
  region: 'ap-guangzhou',
  profile: { httpProfile: { endpoint: new URL(url).host, protocol: 'http://' } },
});

const departures: number[] = [];

async function page(offset: number): Promise<number> {
  const before = departures[departures.length - Number(perSecond)];
  departures.push(Math.max(performance.now(), before === undefined ? 0 : before + 1000));
  const wait = (departures.at(-1) ?? 0) - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const answer = await client.DescribeSyncJobs({
    Order: 'CreateTime',
    OrderSeq: 'ASC',
    Offset: offset,
    Limit: rows,
  });
  return answer.TotalCount ?? 0;
}

const total = await page(0);
const end = pages === '' ? total : Math.min(total, Number(pages) * rows);
let next = rows;
await Promise.all(
  Array.from({ length: width }, async () => {
    while (next < end) {
      const offset = next;
      next += rows;
      await page(offset);
    }
  }),
);
console.log(Date.now());
