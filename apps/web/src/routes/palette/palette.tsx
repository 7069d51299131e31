import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { emptyJobQuery } from '@syncdeck/contract';
import { useState } from 'react';
import { jobPageQuery } from '../../api/job-page-query.ts';
import type { CommandGroup } from '../../features/palette/command.ts';
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

/** Everything that the palette finds, drawn by the feature of that name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const { query } = useView();
  const { savedViews, recentCommands } = usePreferences();
  const [text, setText] = useState('');
  const typed = text.trim();
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
      text={text}
      onText={setText}
      groups={groups.filter(({ commands }) => commands.length > 0)}
      isWorking={jobs.isFetching || facets.isPending}
      onClose={onClose}
    />
  );

  function match(commands: Parameters<typeof matchCommands>[0]) {
    return matchCommands(commands, typed, shownPerGroup);
  }
}
