import type { Grouping, JobRow as Row } from '@syncdeck/contract';
import { type ComponentProps, lazy, memo, useRef } from 'react';
import type { GroupedList } from '../groups/use-list-lines.ts';
import type { JobListData } from '../rows/use-job-list.ts';
import type { RowSpan } from '../rows/windows.ts';
import type { Selection } from '../selection/use-selection.ts';
import { toolPart } from '../../../ui/tool-part.ts';
import { JobRow, type PlacedColumns } from './job-row.tsx';
import type { CellFilter, CellTools } from './list-column.ts';
import type { MarkOf } from './row-mark.ts';
import { useRowSlots } from './use-row-slots.ts';
import { usePlaces } from './use-places.ts';
import { SkeletonRow } from './skeleton-row.tsx';
import { LazyPlace } from '../../../ui/lazy-place.tsx';

const GroupRow = lazy(
  toolPart(async () => ({ default: (await import('../groups/group-row.tsx')).GroupRow })),
);

export interface TableBodyProps {
  list: JobListData;
  grouped: GroupedList;
  selection: Selection;
  /** First and last line to draw. */
  span: RowSpan;
  /** How many lines after them may stay as they are, out of sight, until they are drawn too. */
  kept: number;
  height: number;
  columns: PlacedColumns;
  /** Whether cells beyond those in sight may stay as they are. */
  keepsBeyond: boolean;
  /** Whether lines pass by in a scroll. */
  isPassing: boolean;
  tools: CellTools;
  openKey: string | null;
  activeKey: string | undefined;
  markOf: MarkOf;
  onActive: (key: string) => void;
  onFocusRow: (row: Row) => void;
  onFilter: (anchor: HTMLElement, filters: CellFilter[]) => void;
  onSelect: (row: Row, index: number, extend: boolean) => void;
  /** Whether all lines stand there, so that nothing holds their place. */
  isPrinting: boolean;
}

/** The lines in sight between two empty rows that hold the place of the others; the group that they are in stays over them. */
export function TableBody(props: TableBodyProps) {
  const { list, grouped, span, kept, height, isPassing, isPrinting } = props;
  const columnCount = countOf(props.columns);
  const { lines } = grouped;
  const [first, last] = span;
  const head = first > 0 ? lines.groupLineOf(first) : null;
  const stays = head !== null && head < first ? head : null;
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const { group: grouping } = list.shownQuery;
  const keys = drawn.map((line) => keyOfLine(list, grouped, line));
  const body = useRef<HTMLTableSectionElement>(null);
  // The head of a group sticks where the document has it.
  const slots = useRowSlots(keys, kept, isPassing, isPrinting || grouping !== null, body);
  const begin = useRef(first);
  begin.current =
    isPassing && grouping === null ? Math.max(0, Math.min(begin.current, lines.count - slots.length)) : first;
  const before = (begin.current - (stays === null ? 0 : 1)) * height;
  const after = isPrinting ? 0 : (lines.count - begin.current - slots.length) * height;
  usePlaces(body, slots, first - begin.current, height);
  return (
    <tbody ref={body}>
      {stays !== null && <BodyLine {...props} line={stays} grouping={grouping} />}
      {before > 0 && <Spacer height={before} columns={columnCount} />}
      {slots.map(({ slot, place }) => (
        <SlotLine
          {...props}
          key={slot}
          line={first + place}
          grouping={grouping}
          isKept={place >= drawn.length}
        />
      ))}
      {after > 0 && <Spacer height={after} columns={columnCount} />}
    </tbody>
  );
}

/** Names a line as long as the same stands in it. */
function keyOfLine(list: JobListData, { lines }: GroupedList, at: number): string {
  const line = lines.at(at);
  if (line?.kind === 'group') return line.group.key;
  return (line && list.rowAt(line.index)?.key) ?? `empty-${at}`;
}

type BodyLineProps = TableBodyProps & { line: number; grouping: Grouping | null; isKept?: boolean };

/** A line that is kept is not drawn again. */
const SlotLine = memo(BodyLine, (_, { isKept = false }) => isKept);

function BodyLine({ line, grouping, ...props }: BodyLineProps) {
  const { list, grouped, selection, height, columns, tools, openKey, activeKey, markOf } = props;
  const found = grouped.lines.at(line);
  const stood = useRef<ComponentProps<typeof JobRow>>(null);
  if (found?.kind === 'group' && grouping !== null)
    return (
      <LazyPlace waiting={<SkeletonRow line={line} height={height} columns={columns} />}>
        <GroupRow
          grouping={grouping}
          group={found.group}
          furtherGroups={list.groupsTotal - list.groups.length}
          line={line}
          height={height}
          columns={countOf(columns)}
          isActive={found.group.key === activeKey}
          onToggle={grouped.toggle}
          onFocus={props.onActive}
        />
      </LazyPlace>
    );
  const row = found?.kind === 'row' ? list.rowAt(found.index) : undefined;
  if (found?.kind !== 'row' || row === undefined) {
    if (stood.current === null) return <SkeletonRow line={line} height={height} columns={columns} />;
    const unseen = { ...stood.current, isOpen: false, isSelected: false };
    return <JobRow {...unseen} line={line} height={height} columns={columns} isAwaited />;
  }
  stood.current = {
    row,
    index: found.index,
    line,
    height,
    columns,
    keepsBeyond: props.keepsBeyond,
    tools,
    isActive: row.key === activeKey,
    isOpen: row.key === openKey,
    isSelected: selection.rows.has(row.key),
    mark: markOf(row),
    match: list.matchOf(row.key),
    onFocus: props.onFocusRow,
    onFilter: props.onFilter,
    onSelect: props.onSelect,
  };
  return <JobRow {...stood.current} />;
}

function countOf({ inSight, beyond }: PlacedColumns): number {
  return inSight.length + beyond.length;
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns} className="p-0" />
    </tr>
  );
}
