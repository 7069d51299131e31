import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';

/** Far more than any visit takes, in ms. */
const longestVisit = 120_000;
const tooLong = Symbol('too long');

/**
 * Chromium for one run, started anew where a visit does not end: without a screen it has once given a page no
 * animation frame any more, for good.
 */
export class BenchBrowser {
  #browser: Browser | null = null;

  async running(): Promise<Browser> {
    this.#browser ??= await chromium.launch(launchOptions);
    return this.#browser;
  }

  /** What the visit tells. Throws where it has not ended after two minutes; the next one has a new browser. */
  async whileAlive<T>(visit: (browser: Browser) => Promise<T>): Promise<T> {
    const visiting = visit(await this.running());
    // The timer alone keeps no process.
    const ended = await Promise.race([visiting, setTimeout(longestVisit, tooLong, { ref: false })]);
    if (ended !== tooLong) return ended;
    // It fails once its browser is gone, which is told already.
    visiting.catch(() => undefined);
    await this.close();
    throw new Error(`not at its end after ${longestVisit / 1000} s`);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }
}
