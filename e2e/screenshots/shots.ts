import type { Page } from '@playwright/test';
import { shot, type Shot } from './shot.ts';

const worst = '/jobs?sort=-severity';
const failedJob = '/jobs/{job:status=ResumableErr&sort=-createdAt}';
const dark = { theme: 'dark' } as const;
const chinese = { language: 'zh-CN' } as const;
const phone = { width: 360, height: 780 } as const;

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** The states of the page that a reviewer wants to see, by the names of their files. */
export const shots: Readonly<Record<string, Shot>> = {
  'list-light-en': shot(worst),
  'list-light-zh': shot(worst, chinese),
  'list-dark-en': shot(worst, dark),
  'list-dark-zh': shot(worst, { ...dark, ...chinese }),
  'list-wide-en': shot(worst, { width: 2560, height: 1200 }),
  'list-compact-zh': shot(`${worst}&density=compact`, { ...chinese, width: 1280, height: 800 }),
  'list-phone-en': shot(worst, phone),
  'list-phone-dark-zh': shot(worst, { ...phone, ...dark, ...chinese }),
  'list-filtered-en': shot(
    '/jobs?health=lagging&health=failed&region=ap-guangzhou&region=ap-shanghai&sort=-lagSeconds',
  ),
  'list-grouped-en': shot('/jobs?group=health&sort=-lagSeconds'),
  'list-facet-en': shot(worst, { act: (page) => choose(page, /^Status/) }),
  'list-range-dark-en': shot(worst, { ...dark, act: (page) => choose(page, /^Lag time/) }),
  'list-columns-zh': shot(worst, { ...chinese, act: (page) => choose(page, /^列/) }),
  'job-error-en': shot(`${failedJob}?sort=-severity`),
  'job-error-dark-zh': shot(`${failedJob}?sort=-severity`, { ...dark, ...chinese }),
  'job-phone-en': shot(failedJob, phone),
  'job-objects-en': shot(`${failedJob}?sort=-severity&tab=objects`),
  'job-options-en': shot(`${failedJob}?sort=-severity&tab=options`),
  'job-raw-dark-en': shot(`${failedJob}?sort=-severity&tab=raw`, dark),
  'compare-en': shot('/jobs?compare={jobs:status=Running&sort=-lagSeconds&limit=3}'),
  'compare-dark-zh': shot('/jobs?compare={jobs:status=Running&sort=-lagSeconds&limit=3}', {
    ...dark,
    ...chinese,
  }),
  'palette-en': shot(worst, {
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('kafka');
    },
  }),
  'trouble-en': shot(worst, { world: 'trouble' }),
  'trouble-dark-zh': shot(worst, { world: 'trouble', ...dark, ...chinese }),
  'nothing-there-en': shot('/jobs', { world: 'empty' }),
  'no-match-zh': shot('/jobs?q=nothing-has-this-name&health=failed', chinese),
  'faulty-link-en': shot('/jobs?frobnicate=1&sort=moon'),
  'not-found-zh': shot('/nowhere', chinese),
  'loading-en': shot(worst, {
    before: async (page) => {
      await page.route('**/api/v1/jobs?*', () => undefined);
    },
  }),
  'print-list-en': shot('/jobs?health=failed&health=lagging&sort=-severity', {
    isPrinted: true,
    width: 1123,
    height: 794,
  }),
  'print-job-en': shot(failedJob, { isPrinted: true, width: 794, height: 1123 }),
};
