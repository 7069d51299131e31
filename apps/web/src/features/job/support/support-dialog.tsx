import { type JobDetail, jobPagePath, type Meta } from '@syncdeck/contract';
import { useQuery } from '@tanstack/react-query';
import { Check, Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { metaQuery } from '../../../api/meta-query.ts';
import { clockNow } from '../../../format/clock.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { bundleMarkdown } from './bundle-markdown.ts';
import { supportBundle } from './support-bundle.ts';
import { supportFileName } from './support-file-name.ts';

interface SupportDialogProps {
  job: JobDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What one pastes into a ticket about the job, to copy or to save. */
export function SupportDialog({ job, open, onOpenChange }: SupportDialogProps) {
  const { t } = useMessages();
  const { data: meta } = useQuery(metaQuery);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('job.support')}
      className="w-[min(48rem,calc(100vw-1rem))]!"
    >
      {meta ? <SupportTexts job={job} meta={meta} /> : <Skeleton className="h-40" />}
    </Dialog>
  );
}

function SupportTexts({ job: current, meta }: { job: JobDetail; meta: Meta }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  // What is read and what is copied stay the same while the job goes on.
  const [{ job, now }] = useState(() => ({ job: current, now: clockNow() }));
  const context = useMemo(
    () => ({ meta, now, link: `${window.location.origin}${jobPagePath(job)}` }),
    [meta, now, job],
  );
  const markdown = useMemo(
    () => bundleMarkdown(job, context, { ...messages, format }),
    [job, context, messages, format],
  );
  const json = () => JSON.stringify(supportBundle(job, context), null, 2);
  const isDemo = meta.mode === 'demo';
  const save = (kind: 'md' | 'json', text: string) =>
    saveFile(supportFileName(job.jobId, isDemo, now, kind), text, mediaTypes[kind]);
  return (
    <div className="flex flex-col gap-3">
      {isDemo && (
        <Alert tone="attention" role="note">
          {t('shell.demo')}
        </Alert>
      )}
      <p className="text-ink-soft">{t('job.support.intro')}</p>
      <div className="flex flex-wrap gap-2">
        <CopyText label={t('job.support.copy-markdown')} text={() => markdown} accent />
        <CopyText label={t('job.support.copy-json')} text={json} />
        <Button icon={Download} onClick={() => save('md', markdown)}>
          {t('job.support.download-markdown')}
        </Button>
        <Button icon={Download} onClick={() => save('json', json())}>
          {t('job.support.download-json')}
        </Button>
      </div>
      <div
        role="region"
        aria-label={t('job.support.preview')}
        tabIndex={0}
        className="max-h-[50dvh] overflow-auto rounded-md border border-line bg-sunken p-3"
      >
        <pre className="whitespace-pre-wrap font-mono text-xs leading-5 wrap-anywhere">{markdown}</pre>
      </div>
    </div>
  );
}

const mediaTypes = { md: 'text/markdown', json: 'application/json' } as const;

function CopyText({ label, text, accent = false }: { label: string; text: () => string; accent?: boolean }) {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  return (
    <>
      <Button variant={accent ? 'accent' : 'plain'} icon={copied ? Check : Copy} onClick={() => copy(text())}>
        {label}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
