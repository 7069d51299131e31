import type { Page } from '@playwright/test';
import type { WorldName } from './worlds.ts';

export interface Shot {
  world: WorldName;
  theme: 'light' | 'dark';
  language: 'en-US' | 'zh-CN';
  width: number;
  height: number;
  /** The page's path and query; `{jobs:…}` stands for the keys of the jobs that the query finds, `{job:…}` for the first. */
  path: string;
  /** Before the page is opened, e.g. to hold an answer back. */
  before?: (page: Page) => Promise<void>;
  /** What a person does there until the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** As paper, not as screen. */
  isPrinted?: boolean;
}

const base = { world: 'demo', theme: 'light', language: 'en-US', width: 1440, height: 900 } as const;

/** A picture of the demo on a usual screen, but for what is said. */
export function shot(path: string, change: Partial<Shot> = {}): Shot {
  return { ...base, path, ...change };
}
