import { apiOnlyNames, isOneOf, type PageOnlyName, pageOnlyNames, parseJobQuery } from '@syncdeck/contract';
import { readColumns } from './column-choice.ts';
import { readCompare, writeCompare } from './compare-choice.ts';
import { densities, emptyView, tabs, type View, type ViewFault, zones } from './view.ts';

/**
 * Reads the page's query string. What can't be read is named in `faults` and left out, the rest is applied.
 * `now` in epoch ms is what relative times are checked against.
 */
export function readView(text: string, now: number): { view: View; faults: ViewFault[] } {
  const view = emptyView();
  const faults: ViewFault[] = [];
  const forQuery: [string, string][] = [];
  const seen = new Set<PageOnlyName>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (isOneOf(apiOnlyNames, name)) faults.push({ parameter: name, value, reason: 'unknown-parameter' });
    else if (!isOneOf(pageOnlyNames, name)) forQuery.push([name, value]);
    else if (seen.has(name)) faults.push({ parameter: name, value, reason: 'repeated' });
    else {
      seen.add(name);
      faults.push(...pageReaders[name](view, value));
    }
  }
  const parsed = parseJobQuery(forQuery, now);
  view.query = { ...parsed.query, offset: null, limit: null, around: null, format: null, lang: null };
  faults.push(...parsed.faults.map(({ parameter, value, reason }) => ({ parameter, value, reason })));
  return { view, faults };
}

/** Each writes its part of the view and says what it could not read. */
const pageReaders: Record<PageOnlyName, (view: View, text: string) => ViewFault[]> = {
  cols: (view, text) => {
    const { columns, unknown } = readColumns(text);
    if (columns.length > 0) view.cols = columns;
    return unknown.map((value) => ({ parameter: 'cols', value, reason: 'unknown-column' }));
  },
  density: (view, text) => {
    if (!isOneOf(densities, text)) return [unknownChoice('density', text)];
    view.density = text;
    return [];
  },
  tab: (view, text) => {
    if (!isOneOf(tabs, text)) return [unknownChoice('tab', text)];
    view.tab = text;
    return [];
  },
  compare: (view, text) => {
    const { choice, unknown } = readCompare(text);
    view.compare = writeCompare(choice);
    return unknown.map((value) => unknownChoice('compare', value));
  },
  tz: (view, text) => {
    if (!isOneOf(zones, text)) return [unknownChoice('tz', text)];
    view.tz = text;
    return [];
  },
};

function unknownChoice(parameter: string, value: string): ViewFault {
  return { parameter, value, reason: 'unknown-choice' };
}
