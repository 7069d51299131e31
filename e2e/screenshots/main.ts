import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';
import { fillPath } from './fill-path.ts';
import { settle } from './settle.ts';
import type { Shot } from './shot.ts';
import { shots } from './shots.ts';
import { type PicturedProduct, worlds } from './worlds.ts';

const imagesFolder = join(import.meta.dirname, '../../docs/images');

/** What the two READMEs show; the rest is to be looked at, not to be kept. */
const shownInReadme = 'list-light-en,job-error-en,list-light-zh,job-error-dark-zh';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: shownInReadme },
    out: { type: 'string', default: imagesFolder },
  },
});
await main(values.out, values.only.split(','));

/** Takes the pictures whose names begin with one of `beginnings`. */
async function main(folder: string, beginnings: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = Object.entries(shots).filter(([name]) => beginnings.some((start) => name.startsWith(start)));
  const browser = await chromium.launch(launchOptions);
  try {
    for (const [world, start] of Object.entries(worlds)) {
      const here = wanted.filter(([, shot]) => shot.world === world);
      if (here.length === 0) continue;
      const product = await start();
      try {
        for (const [name, shot] of here) await take(browser, product, shot, join(folder, `${name}.png`));
      } finally {
        await product.stop();
      }
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, { url }: PicturedProduct, shot: Shot, path: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    locale: shot.language,
    colorScheme: shot.theme,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    viewport: { width: shot.width, height: shot.height },
  });
  const page = await context.newPage();
  if (shot.isPrinted) await page.emulateMedia({ media: 'print' });
  await shot.before?.(page);
  await page.goto(await fillPath(url, shot.path));
  await settle(page);
  await shot.act?.(page);
  if (shot.act) await settle(page);
  await page.screenshot({ path, fullPage: shot.isPrinted === true, caret: 'initial' });
  await context.close();
  console.log(path);
}
