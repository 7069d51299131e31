import { parseJobQuery } from '@syncdeck/contract';
import {
  ArrowDownWideNarrow,
  Download,
  FilterX,
  Keyboard,
  Link2,
  List,
  ListFilter,
  Pause,
  Play,
} from 'lucide-react';
import { jobListPath } from '../../api/job-page-query.ts';
import { presets } from '../../features/jobs/actions/presets.ts';
import { clearFilters } from '../../features/jobs/filters/change-filter.ts';
import { setPaused } from '../../features/live/live-store.ts';
import { useLive } from '../../features/live/use-live.ts';
import type { Command } from '../../features/palette/command.ts';
import { showShortcuts } from '../../features/shell/shortcuts-store.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { copyText } from '../../ui/copy/copy-text.ts';
import { changeQuery, openList } from '../../view/navigation.ts';
import { useView } from '../../view/use-view.ts';
import { useWholeViewText } from '../../view/use-whole-view-text.ts';
import { useSettingCommands } from './use-setting-commands.ts';

/** What can be done with the list and the page. */
export function useActionCommands(): Command[] {
  const { t, language } = useMessages();
  const { query } = useView();
  const { paused } = useLive();
  const wholeViewText = useWholeViewText();
  const settings = useSettingCommands();
  return [
    {
      id: 'worst-first',
      label: t('list.worstFirst'),
      icon: ArrowDownWideNarrow,
      run: () => changeQuery((before) => ({ ...before, sort: [{ name: 'severity', descending: true }] })),
    },
    {
      id: 'copy-link',
      label: t('list.copyLink'),
      icon: Link2,
      run: () => copyText(`${window.location.origin}${window.location.pathname}?${wholeViewText()}`),
      done: t('ui.copied'),
    },
    {
      id: 'export-csv',
      label: t('list.exportCsv'),
      done: t('list.exportCsv'),
      icon: Download,
      run: () => download(jobListPath({ ...query, format: 'csv', lang: language })),
    },
    {
      id: 'clear-all',
      label: t('palette.clear'),
      done: t('palette.clear'),
      icon: FilterX,
      run: () => changeQuery(clearFilters),
    },
    { id: 'all-jobs', label: t('list.showAll'), icon: List, run: () => openList('') },
    {
      id: 'pause',
      label: t(paused ? 'palette.resume' : 'palette.pause'),
      done: t(paused ? 'palette.resume' : 'palette.pause'),
      icon: paused ? Play : Pause,
      run: () => setPaused(!paused),
    },
    { id: 'shortcuts', label: t('shell.shortcuts'), icon: Keyboard, run: () => showShortcuts(true) },
    ...presets.map(
      ({ words, text }): Command => ({
        id: words,
        label: t(words),
        icon: ListFilter,
        run: () =>
          changeQuery(({ group }) => ({
            ...parseJobQuery(new URLSearchParams(text), Date.now()).query,
            group,
          })),
      }),
    ),
    ...settings,
  ];
}

function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
