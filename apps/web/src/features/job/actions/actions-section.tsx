import type { JobDetail } from '@syncdeck/contract';
import { Check } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Section } from '../parts/section.tsx';
import { type ExplainedAction, explainActions, type Refusal } from './explain-actions.ts';
import { OfflineCountdown } from './offline-countdown.tsx';

/** What upstream offers now and, for the rest, why not. Information, never buttons: we only read. */
export function ActionsSection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const actions = explainActions(job);
  const allowed = actions.filter((action) => action.allowed);
  return (
    <Section title={t('job.actions')}>
      <OfflineCountdown job={job} />
      {actions.length === 0 && <p className="text-ink-soft">{t('job.actions.none')}</p>}
      {actions.length > 0 && allowed.length === 0 && (
        <p className="text-ink-soft">{t('job.actions.none-allowed')}</p>
      )}
      {allowed.length > 0 && <AllowedActions actions={allowed} />}
      {actions.length > allowed.length && (
        <RefusedActions actions={actions.filter((action) => !action.allowed)} />
      )}
      <p className="mt-2 text-ink-faint text-xs">{t('job.actions.where')}</p>
    </Section>
  );
}

function AllowedActions({ actions }: { actions: readonly ExplainedAction[] }) {
  const { t, enumName } = useMessages();
  return (
    <ul aria-label={t('job.actions.allowed')} className="grid grid-cols-2 gap-x-4 gap-y-1.5 @xl:grid-cols-3">
      {actions.map(({ action, consequences }) => (
        <li key={action} className="flex items-start gap-1.5">
          <Check aria-hidden size={14} className="mt-0.75 shrink-0 text-healthy" />
          <span>
            {enumName('action', action)}
            {consequences.length > 0 && (
              <span className="block text-attention text-xs">
                {consequences.map((word) => t(`job.consequence.${word}`)).join(t('job.clause-separator'))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function RefusedActions({ actions }: { actions: readonly ExplainedAction[] }) {
  const { t, enumName } = useMessages();
  const byReason = groupByReason(actions);
  return (
    <dl className="mt-3 flex flex-col gap-1.5">
      {[...byReason].map(([reason, refused]) => (
        <div key={reason} className="grid grid-cols-1 gap-x-4 @xl:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-ink-faint">{t(`job.refusal.${reason}`)}</dt>
          <dd className="text-ink-soft">
            {refused.map(({ action }) => enumName('action', action)).join(t('job.list-separator'))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function groupByReason(actions: readonly ExplainedAction[]): Map<Refusal, ExplainedAction[]> {
  const groups = new Map<Refusal, ExplainedAction[]>();
  for (const action of actions) {
    const reason = action.refusal ?? 'not-offered';
    groups.set(reason, [...(groups.get(reason) ?? []), action]);
  }
  return groups;
}
