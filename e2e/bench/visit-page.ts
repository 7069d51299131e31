import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { JobsPage } from '../pages/jobs-page.ts';
import type { BenchProduct } from './bench-product.ts';
import { type PartName, parts } from './parts.ts';
import type { Site } from './parts/part.ts';

const probe = join(import.meta.dirname, 'in-page/probe.js');
let asked = 0;

/** Measures one part once, in a fresh context. `number` counts the visits of the part, from 0. */
export async function visitPage(
  name: PartName,
  site: Site,
  number: number,
  { browser, product }: { browser: Browser; product: BenchProduct },
): Promise<number[]> {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
  });
  try {
    await context.addInitScript({ path: probe });
    const jobsPage = new JobsPage(await context.newPage());
    const path = site === 'floor' ? '/floor.html' : pathOf(name);
    return await parts[name].measure({ site, path, number, product, jobsPage });
  } finally {
    await context.close();
  }
}

/** Answers are kept by question: but for the first load, no two visits ask the same. */
function pathOf(name: PartName): string {
  if (name === 'first-row') return '/jobs';
  asked += 1;
  return `/jobs?createdAt=2001-01-01T00:00:${String(asked % 60).padStart(2, '0')}Z..`;
}
