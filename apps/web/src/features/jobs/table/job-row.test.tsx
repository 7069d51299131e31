import type { JobRow as Row } from '@syncdeck/contract';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { mainColumnIds } from '../../../view/column-ids.ts';
import { jobRow } from '../testing/job-row.ts';
import { columnsById } from './columns.tsx';
import { JobRow, type PlacedColumns } from './job-row.tsx';

const inSight = mainColumnIds.flatMap((id) => {
  const column = columnsById.get(id);
  return column === undefined ? [] : [{ column, left: null }];
});
const atOnce = { inSight, beyond: [] };
const words: string[] = [];
const nothing = () => undefined;

function Line({ row, columns, keepsBeyond }: { row: Row; columns: PlacedColumns; keepsBeyond: boolean }) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <JobRow
      row={row}
      index={0}
      line={0}
      height={52}
      columns={columns}
      keepsBeyond={keepsBeyond}
      tools={{ density: 'comfortable', messages, format, now: 0, words }}
      isActive={false}
      isOpen={false}
      isSelected={false}
      mark={null}
      match={null}
      onFocus={nothing}
      onFilter={nothing}
      onSelect={nothing}
    />
  );
}

const body = document.createElement('tbody');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(body);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function elementsOf(row: Row, columns: PlacedColumns = atOnce, keepsBeyond = false): Element[] {
  act(() => root.render(<Line row={row} columns={columns} keepsBeyond={keepsBeyond} />));
  return Array.from(body.querySelectorAll('*'));
}

const plain = jobRow({ jobId: 'sync-plain', expiresAt: '2026-12-01T00:00:00+08:00' });
const broken = jobRow({
  jobId: 'sync-broken',
  jobName: 'billing',
  status: 'Failed',
  health: 'failed',
  source: { ...plain.source, databaseType: 'kafka', address: null },
  step: null,
  lagSeconds: null,
  lagMegabytes: null,
  error: { reason: 'Refused', message: 'no such user' },
  tags: [{ key: 'team', value: 'billing' }],
  expiresAt: '2026-11-01T00:00:00+08:00',
});

test('a row that is given to another job keeps its elements: new ones are laid out and painted from nothing', () => {
  const before = elementsOf(plain);
  const after = new Set(elementsOf(broken));
  const lost = before.filter((element) => !after.has(element));
  // What the other has not goes: the number of its step, the second line of its lag. No texts are loaded here.
  expect(lost.map(({ textContent }) => textContent)).toEqual(['4/4', 'format.megabytes']);
});

test('a row is few elements: their number decides how fast an answer is painted', () => {
  expect(elementsOf(plain).length).toBeLessThanOrEqual(45);
});

test('cells beyond those in sight stay as they are while that is allowed, empty where they never were drawn', () => {
  const parted = { inSight: inSight.slice(0, 8), beyond: inSight.slice(8) };
  const beyond = (row: Row, keeps: boolean) => {
    elementsOf(row, parted, keeps);
    return Array.from(body.querySelectorAll('td'), ({ textContent }) => textContent).slice(8);
  };
  const [ofPlain, ofBroken] = [plain, broken].map((row) => {
    elementsOf(row);
    return Array.from(body.querySelectorAll('td'), ({ textContent }) => textContent).slice(8);
  });
  act(() => root.render(null));

  expect(ofPlain).not.toEqual(ofBroken);
  expect(beyond(plain, true)).toEqual(['', '', '']);
  expect(beyond(plain, false)).toEqual(ofPlain);
  expect(beyond(broken, true)).toEqual(ofPlain);
  expect(beyond(broken, false)).toEqual(ofBroken);
});

test('a column that leaves takes its cells along, kept or not', () => {
  const parted = { inSight: inSight.slice(0, 8), beyond: inSight.slice(8) };
  elementsOf(plain, parted);
  elementsOf(plain, { ...parted, beyond: parted.beyond.slice(1) }, true);
  expect(body.querySelectorAll('td').length).toBe(inSight.length - 1);
});
