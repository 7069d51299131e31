import type { JobRow } from '@syncdeck/contract';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { jobRow } from '../testing/job-row.ts';
import { columnsById } from './columns.tsx';
import { useChangeCounts } from './use-change-counts.ts';

const columns = ['job', 'lag'].flatMap((id) => {
  const column = columnsById.get(id);
  return column === undefined ? [] : [{ column, left: null }];
});

function Row({ row }: { row: JobRow }) {
  return JSON.stringify([...useChangeCounts(row, columns)]);
}

test('changes of a cell are counted for one job, and another job in its row begins anew', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  const root = createRoot(container);
  const counts = (row: JobRow) => {
    act(() => root.render(<Row row={row} />));
    return container.textContent;
  };
  expect(counts(jobRow({ lagSeconds: 1 }))).toBe('[]');
  expect(counts(jobRow({ lagSeconds: 1 }))).toBe('[]');
  expect(counts(jobRow({ lagSeconds: 2 }))).toBe('[["lag",1]]');
  expect(counts(jobRow({ lagSeconds: 3 }))).toBe('[["lag",2]]');
  expect(counts(jobRow({ jobId: 'sync-other', lagSeconds: 9 }))).toBe('[]');
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
