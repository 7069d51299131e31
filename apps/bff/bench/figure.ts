import type { Spread } from './spread.ts';

/** One line of the table. */
export interface Figure {
  what: string;
  unit: 'ms' | 'MB' | 'calls' | '/s' | '%' | '×';
  value: Spread;
  /** What the same work costs where nothing of ours is in the way, measured in the same run. */
  floor?: { what: string; value: Spread };
  /** `atMost` or `atLeast` is the promise; without one the figure is only told. */
  atMost?: number;
  atLeast?: number;
}

export function holds({ value, atMost, atLeast }: Figure): boolean | null {
  if (atMost === undefined && atLeast === undefined) return null;
  return (
    (atMost === undefined || value.median <= atMost) && (atLeast === undefined || value.median >= atLeast)
  );
}

const columns = ['measured', 'median', 'lowest – highest', 'floor', 'promise', ''];

/** The figures as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { what, unit, value, floor } = figure;
    const kept = holds(figure);
    return [
      what,
      `${write(value.median)} ${unit}`,
      `${write(value.low)} – ${write(value.high)}`,
      floor === undefined ? '' : `${write(floor.value.median)} ${unit} (${floor.what})`,
      promise(figure),
      kept === null ? '' : kept ? 'kept' : '**missed**',
    ];
  });
  const widths = columns.map((title, at) =>
    Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [row(columns), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

function promise({ unit, atMost, atLeast }: Figure): string {
  if (atMost !== undefined) return `at most ${write(atMost)} ${unit}`;
  return atLeast === undefined ? '' : `at least ${write(atLeast)} ${unit}`;
}

function write(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
