import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { openList } from './open-list.ts';
import { bothSites, type Part } from './part.ts';

export const codeSize: Part = {
  label: 'JavaScript and CSS up to the first row, brotli',
  unit: 'KB',
  sites: bothSites,
  pace: 'still',
  async measure(visit) {
    const asked: Response[] = [];
    visit.jobsPage.page.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) asked.push(response);
    });
    await openList(visit);
    const bodies = await Promise.all(asked.map((response) => response.body()));
    return [bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0) / 1024];
  },
  limit: () => 135,
};
