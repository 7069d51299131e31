import { cpus, totalmem } from 'node:os';
import type { Figures } from './figures.ts';
import { parts, type PartName } from './parts.ts';
import type { Spread } from './spread.ts';

/** The table of a run as Markdown, under a line that names the machine. */
export function report(
  figures: Figures,
  run: { parts: readonly PartName[]; sizes: readonly number[]; contexts: number; chromium: string },
): { text: string; failed: number } {
  const rows = run.parts.flatMap((name) =>
    run.sizes.map((jobs) => {
      const part = parts[name];
      const page = figures.spread(name, jobs, 'page');
      const most = part.limit(jobs, figures.medianOf(name));
      const isOk = page === null || most === null ? null : page.median <= most;
      const cells = [
        part.label,
        jobs.toLocaleString('en'),
        write(page, part.unit),
        write(figures.spread(name, jobs, 'floor'), part.unit),
        most === null ? '—' : `${round(most)} ${part.unit}`,
        isOk === null ? '—' : isOk ? 'ok' : '**over**',
      ];
      return { line: `| ${cells.join(' | ')} |`, isOk };
    }),
  );
  const head = [
    `${machine()}, ${run.chromium}; medians of ${run.contexts} fresh contexts (least–most).`,
    '',
    '| measure | jobs | page | floor | limit | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
  ];
  return {
    text: `${[...head, ...rows.map(({ line }) => line)].join('\n')}\n`,
    failed: rows.filter(({ isOk }) => isOk === false).length,
  };
}

function write(spread: Spread | null, unit: string): string {
  if (spread === null) return '—';
  const { median, least, most } = spread;
  return `${round(median)} ${unit} (${round(least)}–${round(most)})`;
}

function round(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}

function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.version}`;
}
