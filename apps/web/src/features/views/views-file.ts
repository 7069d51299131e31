import type { SavedView } from '../../preferences/preferences.ts';
import { maxViewName } from './saved-views.ts';

const kind = 'syncdeck-views';
const version = 1;
const mostViews = 500;
const longestText = 16_000;

/** What is wrong with a file; `at` counts its views from 1. */
export type FileFault =
  | { reason: 'not-json' | 'other-kind' | 'newer' | 'no-views' | 'too-many' }
  | {
      reason: 'no-object' | 'bad-name' | 'bad-text' | 'bad-default' | 'repeated-name' | 'second-default';
      at: number;
    };

/** The file that views are exchanged by. */
export function writeViewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ kind, version, views }, null, 2)}\n`;
}

/** Reads such a file. Either all of it can be used or every fault of it is named. */
export function readViewsFile(text: string): { views: SavedView[]; faults: FileFault[] } {
  const file = parseJson(text);
  if (file === undefined) return refuse('not-json');
  if (!isRecord(file) || file['kind'] !== kind) return refuse('other-kind');
  if (typeof file['version'] !== 'number' || file['version'] > version) return refuse('newer');
  if (!Array.isArray(file['views'])) return refuse('no-views');
  const entries: unknown[] = file['views'];
  if (entries.length > mostViews) return refuse('too-many');
  const views: SavedView[] = [];
  const faults: FileFault[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readView(entry, views);
    if (typeof read === 'string') faults.push({ reason: read, at: index + 1 });
    else views.push(read);
  }
  return { views, faults };
}

type ViewFault = Extract<FileFault, { at: number }>['reason'];

function readView(entry: unknown, before: readonly SavedView[]): SavedView | ViewFault {
  if (!isRecord(entry)) return 'no-object';
  const { name, text, isDefault } = entry;
  if (typeof name !== 'string' || name.trim() === '' || name.trim().length > maxViewName) return 'bad-name';
  if (typeof text !== 'string' || text.length > longestText || !isQueryText(text)) return 'bad-text';
  if (typeof isDefault !== 'boolean') return 'bad-default';
  if (before.some((view) => view.name === name.trim())) return 'repeated-name';
  if (isDefault && before.some((view) => view.isDefault)) return 'second-default';
  return { name: name.trim(), text, isDefault };
}

/** A view is the query of a link and nothing else: no address, no fragment, no blanks. */
function isQueryText(text: string): boolean {
  return !/[\s#?]/.test(text) && !text.includes('://');
}

function refuse(reason: Exclude<FileFault, { at: number }>['reason']) {
  return { views: [], faults: [{ reason }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
