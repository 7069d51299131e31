import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { TreeLine } from './tree-line.tsx';
import { treeMove } from './tree-move.ts';
import type { TreeRow } from './tree-rows.ts';
import { usePrinting } from '../../../ui/use-printing.ts';

interface VirtualTreeProps<Node extends { id: string }> {
  label: string;
  rows: readonly TreeRow<Node>[];
  renderNode: (row: TreeRow<Node>) => ReactNode;
  onToggle: (node: Node, open: boolean) => void;
}

const estimatedRowHeight = 28;
/** More lines than this are not laid out for paper. */
const printedRows = 2_000;
const rowsBeforeLayout = { width: 640, height: 480 };

/**
 * A tree by the ARIA pattern that renders the lines in sight only. Focus stays on the tree itself and the
 * active line is named to it, so that scrolling a line away never loses the focus.
 */
export function VirtualTree<Node extends { id: string }>(props: VirtualTreeProps<Node>) {
  const { label, rows, renderNode, onToggle } = props;
  const treeId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const printing = usePrinting();
  const active = useMemo(
    () => Math.max(0, activeId === null ? 0 : rows.findIndex(({ node }) => node.id === activeId)),
    [rows, activeId],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowHeight,
    getItemKey: (index) => rows[index]?.node.id ?? index,
    initialRect: rowsBeforeLayout,
    overscan: 12,
  });
  const inSight = virtualizer.getVirtualItems();
  const isActiveRendered = printing || inSight.some(({ index }) => index === active);

  const activate = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setActiveId(row.node.id);
    virtualizer.scrollToIndex(index);
  };
  const toggle = (row: TreeRow<Node> | undefined) => {
    if (row?.expandable) onToggle(row.node, !row.expanded);
  };
  const onClick = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest('[data-line]') : null;
    const row = rows[Number(pressed?.getAttribute('data-line') ?? -1)];
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (!row || isSelecting) return;
    setActiveId(row.node.id);
    toggle(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(event.key, rows, active);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'focus') activate(move.index);
    else if (move.kind === 'toggle') toggle(rows[move.index]);
    else openSiblings(move.index);
  };
  const openSiblings = (index: number) => {
    const parent = rows[index]?.parentIndex;
    for (const row of rows)
      if (row.parentIndex === parent && row.expandable && !row.expanded) onToggle(row.node, true);
  };
  const line = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    return (
      <TreeLine key={row.node.id} id={`${treeId}-${index}`} index={index} row={row} active={index === active}>
        {renderNode(row)}
      </TreeLine>
    );
  };

  return (
    <div
      ref={scroller}
      className="min-h-48 flex-1 overflow-auto rounded-md border border-line bg-surface print:overflow-visible"
    >
      <div
        role="tree"
        aria-label={label}
        aria-activedescendant={isActiveRendered && rows.length > 0 ? `${treeId}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        className="group/tree relative outline-none"
        style={printing ? undefined : { height: virtualizer.getTotalSize() }}
      >
        {printing
          ? rows.slice(0, printedRows).map((_row, index) => line(index))
          : inSight.map((item) => (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                role="presentation"
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {line(item.index)}
              </div>
            ))}
      </div>
    </div>
  );
}
