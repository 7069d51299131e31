import type { JobRow } from '@syncdeck/contract';
import { errorCell } from '../../features/jobs/table/cells/error-cell.tsx';
import { healthCell } from '../../features/jobs/table/cells/health-cell.tsx';
import { jobCell } from '../../features/jobs/table/cells/job-cell.tsx';
import { lagCell } from '../../features/jobs/table/cells/lag-cell.tsx';
import { statusCell } from '../../features/jobs/table/cells/status-cell.tsx';
import { stepCell } from '../../features/jobs/table/cells/step-cell.tsx';
import { useNow } from '../../format/clock.ts';
import { useFormat } from '../../format/use-format.ts';
import { jobRow } from '../../features/jobs/testing/job-row.ts';
import type { CellTools } from '../../features/jobs/table/list-column.ts';
import type { RowMark } from '../../features/jobs/table/row-mark.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { densities } from '../../view/view.ts';
import { KitSection } from './kit-parts.tsx';

const rows: readonly (readonly [JobRow, RowMark | null])[] = [
  [jobRow({ jobId: 'sync-calm', jobName: 'orders' }), null],
  [
    jobRow({
      jobId: 'sync-behind',
      jobName: 'a-name-that-is-much-longer-than-the-column-has-room-for',
      health: 'lagging',
      healthReasons: ['lag'],
      lagSeconds: 4320,
      lagMegabytes: 340,
    }),
    'old',
  ],
  [
    jobRow({
      jobId: 'sync-broken',
      jobName: '会员库迁移上云',
      status: 'ResumableErr',
      health: 'failed',
      healthReasons: ['status-failed', 'step-failed'],
      step: { number: 3, total: 4, id: 'loader', name: 'Load', status: 'failed', progressPercent: 38 },
      lagSeconds: null,
      lagMegabytes: null,
      error: { reason: 'ApplyConflict', message: 'Duplicate entry 4711 for key PRIMARY on shop.invoices' },
    }),
    'gone',
  ],
];

/** Rows of the table in both densities: calm, old, gone, broken, with a long name. */
export function RowStates() {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow(30);
  return densities.map((density) => (
    <RowTable key={density} tools={{ density, messages, format, now, words: [] }} />
  ));
}

const cells = [healthCell, statusCell, stepCell, lagCell, errorCell];

function RowTable({ tools }: { tools: CellTools }) {
  const { density } = tools;
  return (
    <KitSection title={`Rows, ${density}`}>
      <table className="w-full table-fixed border-separate border-spacing-0 rounded-lg border border-line bg-surface">
        <tbody>
          {rows.map(([row, mark]) => (
            <tr key={row.key} style={{ height: density === 'compact' ? 32 : 52 }}>
              <td className="border-line border-b px-2.5">
                {jobCell({
                  row,
                  tools,
                  isActive: false,
                  isOpen: false,
                  mark,
                  match: null,
                  onFocus: () => undefined,
                })}
              </td>
              {cells.map((cell) => (
                <td key={cell.name} className="border-line border-b px-2.5">
                  {cell(row, tools)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </KitSection>
  );
}
