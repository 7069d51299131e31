import { type JobAddress, jobKey, type JobRow } from '@syncdeck/contract';
import { ArrowLeftRight, Search } from 'lucide-react';
import type { Command } from '../../features/palette/command.ts';
import type { Messages } from '../../messages/use-messages.ts';
import { changeQuery, openJob } from '../../view/navigation.ts';

const prefix = 'job:';

/** Opens a job's panel. */
export function jobCommand(row: JobRow): Command {
  return commandFor(row, row.jobName || row.jobId);
}

/** The command that had this id, where it led to a job. */
export function jobCommandOf(id: string, label: string): Command | null {
  if (!id.startsWith(prefix)) return null;
  const [account, region, jobId] = id.slice(prefix.length).split('/');
  return account && region && jobId ? commandFor({ account, region, jobId }, label) : null;
}

/** Searches the list for what was typed. */
export function searchCommand(text: string, t: Messages['t']): Command {
  return {
    id: `search:${text}`,
    label: t('palette.search', { text }),
    icon: Search,
    run: () => changeQuery((query) => ({ ...query, q: text })),
  };
}

function commandFor(address: JobAddress, label: string): Command {
  return {
    id: prefix + jobKey(address),
    label,
    icon: ArrowLeftRight,
    hint: label === address.jobId ? address.region : `${address.jobId} · ${address.region}`,
    run: () => openJob(address),
  };
}
