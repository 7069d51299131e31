import { type JobAddress, type JobDetail, jobKey } from '@syncdeck/contract';
import { Check, Ellipsis, ExternalLink, LifeBuoy, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { changeView } from '../../../view/navigation.ts';
import { useViewValue } from '../../../view/use-view.ts';
import { SupportDialog } from '../support/support-dialog.tsx';
import { jobCurl, jobLink } from './job-links.ts';

/** The console has no address for one job that is documented: its list is opened, the id is there to copy. */
const consoleUrl = 'https://console.cloud.tencent.com/dts/replication';

/** What can be taken elsewhere of a job. `job` is null while it loads and once it is gone. */
export function JobTools({ address, job }: { address: JobAddress; job: JobDetail | null }) {
  const { t } = useMessages();
  const { zone } = useFormat();
  const tab = useViewValue((view) => view.tab);
  const [isSupportOpen, setSupportOpen] = useState(false);
  const link = useCopied();
  const curl = useCopied();
  const { origin } = window.location;
  return (
    <div className="-mx-2.5 flex flex-wrap items-center gap-x-1 gap-y-1 print:hidden">
      <ButtonLink
        href={consoleUrl}
        target="_blank"
        rel="noopener noreferrer"
        variant="quiet"
        size="small"
        icon={ExternalLink}
      >
        {t('job.console')}
      </ButtonLink>
      <Button
        variant="quiet"
        size="small"
        icon={link.copied ? Check : Link2}
        onClick={() => link.copy(jobLink(origin, address, { tab, tz: zone }))}
      >
        {t('job.copy-link')}
      </Button>
      {job && (
        <Button
          variant="quiet"
          size="small"
          icon={LifeBuoy}
          aria-haspopup="dialog"
          onClick={() => setSupportOpen(true)}
        >
          {t('job.support')}
        </Button>
      )}
      <MenuButton
        label={t('job.more')}
        icon={Ellipsis}
        className="h-6! w-6!"
        items={[
          { label: t('job.copy-curl'), onSelect: () => curl.copy(jobCurl(origin, address)) },
          { label: t('job.compare'), onSelect: () => changeView({ compare: jobKey(address) }) },
          { label: t('job.print'), onSelect: () => window.print() },
        ]}
      />
      <span role="status" className="sr-only">
        {link.copied || curl.copied ? t('ui.copied') : ''}
      </span>
      {job && <SupportDialog job={job} open={isSupportOpen} onOpenChange={setSupportOpen} />}
    </div>
  );
}
