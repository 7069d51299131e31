import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { emptyJobQuery } from '@syncdeck/contract';
import type { RefObject } from 'react';
import { jobPageQuery } from '../../api/job-page-query.ts';
import type { CommandGroup } from '../../features/palette/command.ts';
import type { OpenPalette } from '../../features/palette/early-key.ts';
import { matchCommands } from '../../features/palette/match-commands.ts';
import { PaletteDialog } from '../../features/palette/palette-dialog.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { useView } from '../../view/use-view.ts';
import { filterCommands } from './filter-commands.ts';
import { jobCommand, jobCommandOf, searchCommand } from './job-commands.ts';
import { useActionCommands } from './use-action-commands.ts';
import { viewCommands } from './view-commands.ts';

const shownPerGroup = 8;

interface PaletteProps {
  palette: OpenPalette;
  field: RefObject<HTMLInputElement | null>;
  onChange: (palette: OpenPalette | null) => void;
  onTell: (text: string) => void;
}

/** Everything that the palette finds, drawn by the feature of that name. */
export function Palette({ palette, field, onChange, onTell }: PaletteProps) {
  const messages = useMessages();
  const { t } = messages;
  const { query } = useView();
  const { savedViews, recentCommands } = usePreferences();
  const typed = palette.text.trim();
  const facets = useQuery(jobPageQuery({ ...query, offset: null, limit: 1 }));
  const jobs = useQuery({
    ...jobPageQuery({ ...emptyJobQuery(), q: typed, limit: shownPerGroup }),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  });

  const filters = facets.data === undefined ? [] : filterCommands(facets.data.facets, query, messages);
  const views = viewCommands(savedViews);
  const actions = useActionCommands();
  const found = typed === '' ? [] : (jobs.data?.items ?? []).map(jobCommand);
  const known = new Map([...filters, ...views, ...actions].map((command) => [command.id, command]));
  const recent = recentCommands.flatMap(({ id, label }) => known.get(id) ?? jobCommandOf(id, label) ?? []);

  const groups: CommandGroup[] =
    typed === ''
      ? [
          { id: 'recent', label: t('palette.group.recent'), commands: recent },
          { id: 'views', label: t('palette.group.views'), commands: views },
          { id: 'actions', label: t('palette.group.actions'), commands: actions },
        ]
      : [
          { id: 'filters', label: t('palette.group.filters'), commands: match(filters) },
          { id: 'views', label: t('palette.group.views'), commands: match(views) },
          { id: 'actions', label: t('palette.group.actions'), commands: match(actions) },
          { id: 'jobs', label: t('palette.group.jobs'), commands: [...found, searchCommand(typed, t)] },
        ];
  return (
    <PaletteDialog
      palette={palette}
      field={field}
      groups={groups.filter(({ commands }) => commands.length > 0)}
      isWorking={isAwaited(facets) || (typed !== '' && isAwaited(jobs))}
      onChange={onChange}
      onTell={onTell}
    />
  );

  function match(commands: Parameters<typeof matchCommands>[0]) {
    return matchCommands(commands, typed, shownPerGroup);
  }
}

/** Whether what is shown is not yet the answer; a question that failed once is no longer waited for. */
function isAwaited({ isPending, isPlaceholderData, failureCount }: UseQueryResult): boolean {
  return (isPending || isPlaceholderData) && failureCount === 0;
}
