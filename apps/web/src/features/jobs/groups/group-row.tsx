import type { Grouping } from '@syncdeck/contract';
import { ChevronDown, ChevronRight, Filter } from 'lucide-react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { groupValueName, onlyGroup } from './group-filter.ts';
import { groupingName } from './grouping-name.ts';
import type { LineGroup } from './list-lines.ts';

export interface GroupRowProps {
  grouping: Grouping;
  group: LineGroup;
  /** Groups that the server does not list: the last line stands for them. */
  furtherGroups: number;
  line: number;
  height: number;
  columns: number;
  isActive: boolean;
  onToggle: (key: string) => void;
  onFocus: (key: string) => void;
}

/** The head of a group: its value, how many jobs, the worst health and the largest lag. It stays while its rows pass. */
export function GroupRow(props: GroupRowProps) {
  const { grouping, group, furtherGroups, line, height, columns, isActive, onToggle, onFocus } = props;
  const messages = useMessages();
  const { t } = messages;
  const told = group.group;
  const name =
    told === null
      ? t('groups.further', { count: furtherGroups })
      : groupValueName(grouping, told.value, messages);
  const Chevron = group.isFolded ? ChevronRight : ChevronDown;
  return (
    <tr aria-rowindex={line + 2} style={{ height }}>
      <td
        colSpan={columns}
        className="sticky top-9 z-[2] border-line border-b bg-sunken p-0 align-middle print:static"
      >
        <div className="sticky left-0 flex w-fit max-w-[calc(100vw-2rem)] items-center gap-3 px-1.5">
          <button
            type="button"
            data-group={group.key}
            aria-expanded={!group.isFolded}
            tabIndex={isActive ? 0 : -1}
            onClick={() => onToggle(group.key)}
            onFocus={() => onFocus(group.key)}
            className="flex h-7 min-w-0 items-center gap-1.5 rounded px-1 font-semibold hover:text-accent"
          >
            <Chevron aria-hidden size={15} className="shrink-0 text-ink-soft" />
            <span className="truncate">{name}</span>
          </button>
          <span className="whitespace-nowrap text-ink-soft text-xs">
            {t('groups.jobs', { count: group.count })}
          </span>
          {told !== null && <Subtotals worst={told.worstHealth} maxLag={told.maxLagSeconds} />}
          {told !== null && (
            <button
              type="button"
              aria-label={t('groups.only', { name: groupingName(grouping, messages), value: name })}
              tabIndex={isActive ? 0 : -1}
              onClick={() => changeQuery((query) => onlyGroup(query, grouping, told.value))}
              className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-hover hover:text-accent print:hidden"
            >
              <Filter aria-hidden size={13} />
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

function Subtotals({ worst, maxLag }: { worst: string; maxLag: number | null }) {
  const { t } = useMessages();
  const { duration } = useFormat();
  return (
    <>
      <span className="flex items-center gap-1.5 whitespace-nowrap text-xs">
        <span className="text-ink-soft max-sm:sr-only">{t('groups.worst')}</span>
        <StatusMark kind="health" value={worst} />
      </span>
      {maxLag !== null && (
        <span className="whitespace-nowrap text-ink-soft text-xs max-sm:hidden">
          {t('groups.lag', { lag: duration(maxLag) })}
        </span>
      )}
    </>
  );
}
