import type { JobAddress, JobDetail } from '@syncdeck/contract';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { classes } from '../../ui/classes.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { changeView } from '../../view/navigation.ts';
import { useViewValue } from '../../view/use-view.ts';
import { type Tab, tabs } from '../../view/view.ts';
import { ObjectsTab } from './objects/objects-tab.tsx';
import { OptionsTab } from './options/options-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { RawTab } from './raw/raw-tab.tsx';

/** The four views of a job; which one is open stands in the URL, the first one unsaid. */
export function JobTabs({ address, job }: { address: JobAddress; job: JobDetail }) {
  const { t } = useMessages();
  const idPrefix = useId();
  const printing = usePrinting();
  const tab = useViewValue((view) => view.tab) ?? 'overview';
  return (
    <Tabs
      label={t('job.tabs')}
      idPrefix={idPrefix}
      items={tabs.map((id) => ({ id, label: t(`job.tab.${id}`) }))}
      value={tab}
      onChange={(next) => changeView({ tab: next === 'overview' ? null : next })}
      className="min-h-96! flex-1 print:block"
    >
      <div
        className={classes(
          '@container flex flex-col p-4',
          fillsPanel.has(tab) && 'h-full min-h-88 print:h-auto',
        )}
      >
        {views[tab]({ address, job })}
        {printing && tab === 'overview' && <FurtherPages address={address} job={job} />}
      </div>
    </Tabs>
  );
}

/** On paper the first view brings what people file with it: options and objects. */
function FurtherPages(shown: { address: JobAddress; job: JobDetail }) {
  const { t } = useMessages();
  return (['options', 'objects'] as const).map((id) => (
    <div key={id} className="break-before-page pt-6">
      <h3 className="mb-3 font-semibold text-md">{t(`job.tab.${id}`)}</h3>
      {views[id](shown)}
    </div>
  ));
}

/** These scroll within themselves: a tree renders only the lines in sight. */
const fillsPanel: ReadonlySet<Tab> = new Set<Tab>(['objects', 'raw']);

const views: Record<Tab, (shown: { address: JobAddress; job: JobDetail }) => ReactNode> = {
  overview: ({ job }) => <OverviewTab job={job} />,
  objects: ({ job }) => <ObjectsTab objects={job.objects} />,
  options: ({ job }) => <OptionsTab job={job} />,
  raw: ({ address }) => <RawTab address={address} />,
};
