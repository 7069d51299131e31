import { parseArgs } from 'node:util';
import { parts, type PartName } from './parts.ts';

export interface BenchOptions {
  sizes: number[];
  contexts: number;
  parts: PartName[];
  /** Where the table is written as Markdown, besides being printed. */
  markdown: string | null;
}

export const usage = `Options:
  --jobs 1000,10000,100000   sizes of the list (default: these three)
  --contexts 5               fresh browser contexts for each figure (default 5)
  --only first-row,scroll    parts: ${Object.keys(parts).join(', ')} (default: all)
  --markdown FILE            writes the table there too, between its marks where it has them
`;

/** Reads the command line; throws with a sentence on what it does not know. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      jobs: { type: 'string', default: '1000,10000,100000' },
      contexts: { type: 'string', default: '5' },
      only: { type: 'string', default: Object.keys(parts).join() },
      markdown: { type: 'string' },
    },
  });
  return {
    sizes: values.jobs.split(',').map((text) => whole(text, 'jobs', 100_000)),
    contexts: whole(values.contexts, 'contexts', 100),
    parts: values.only.split(',').map(readPart),
    markdown: values.markdown ?? null,
  };
}

function readPart(name: string): PartName {
  if (!isPart(name)) throw new Error(`--only does not know ${name}.\n${usage}`);
  return name;
}

function isPart(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}

function whole(text: string, name: string, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new Error(`--${name} takes whole numbers from 1 to ${most}.\n${usage}`);
  return value;
}
