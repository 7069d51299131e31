import {
  CalendarClock,
  Columns3,
  Cpu,
  Database,
  Eye,
  Folder,
  FolderTree,
  type LucideIcon,
  SquareFunction,
  Table2,
  TableProperties,
  Zap,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Highlighted } from '../tree/highlighted.tsx';
import { filterText } from './node-text.ts';
import type { ObjectKind, ObjectNode } from './tree-node.ts';

const icons: Record<ObjectKind, LucideIcon> = {
  database: Database,
  schema: FolderTree,
  tables: Folder,
  views: Folder,
  functions: Folder,
  procedures: Folder,
  triggers: Folder,
  events: Folder,
  table: Table2,
  view: Eye,
  function: SquareFunction,
  procedure: Cpu,
  trigger: Zap,
  event: CalendarClock,
  column: Columns3,
  'temporary-table': TableProperties,
};

/** One object of the tree: its name, its new name, and how it is carried over. */
export function ObjectLine({ node, query }: { node: ObjectNode; query: string }) {
  const messages = useMessages();
  const { t, enumName } = messages;
  const Icon = icons[node.kind];
  const filter = filterText(node.opFilter, messages);
  const mode = node.mode === null ? null : enumName('objectMode', node.mode);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <span className="flex min-w-0 items-start gap-1.5">
        <Icon aria-hidden size={14} strokeWidth={1.75} className="mt-0.75 shrink-0 text-ink-faint" />
        <NodeName node={node} query={query} />
      </span>
      {mode !== null && <Remark>{node.kind === 'table' ? t('job.objects.columns', { mode }) : mode}</Remark>}
      {node.editMode !== null && <Remark>{enumName('tableEditMode', node.editMode)}</Remark>}
      {filter !== null && <Remark>{filter}</Remark>}
      {node.filterCondition !== null && (
        <span className="min-w-0 text-xs wrap-anywhere">
          <span className="text-ink-faint">{t('job.objects.where')} </span>
          <code className="font-mono">
            <Highlighted text={node.filterCondition} query={query} />
          </code>
        </span>
      )}
    </div>
  );
}

function NodeName({ node: { kind, name, newName, children }, query }: { node: ObjectNode; query: string }) {
  const { t } = useMessages();
  const format = useFormat();
  if (isGroup(kind))
    return (
      <span className="text-ink-soft">
        {t(`job.objects.group.${kind}`)}
        {children.length > 0 && (
          <span className="ml-1.5 text-ink-faint text-xs">{format.number(children.length)}</span>
        )}
      </span>
    );
  return (
    <span className="min-w-0 font-mono text-xs leading-5 wrap-anywhere">
      <span className="sr-only">{t(`job.objects.kind.${kind}`)} </span>
      {name === null ? t('job.objects.unnamed') : <Highlighted text={name} query={query} />}
      {newName !== null && (
        <>
          {' → '}
          <Highlighted text={newName} query={query} />
        </>
      )}
    </span>
  );
}

function Remark({ children }: { children: ReactNode }) {
  return <span className="min-w-0 text-ink-soft text-xs wrap-anywhere">{children}</span>;
}

type GroupKind = 'tables' | 'views' | 'functions' | 'procedures' | 'triggers' | 'events';
const groups: ReadonlySet<ObjectKind> = new Set<GroupKind>([
  'tables',
  'views',
  'functions',
  'procedures',
  'triggers',
  'events',
]);

function isGroup(kind: ObjectKind): kind is GroupKind {
  return groups.has(kind);
}
