import type { SourceState } from '@syncdeck/contract';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Alert } from '../../ui/alert.tsx';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { sourceKey } from './source-map.ts';

const shownInFull = 2;

/** Sources whose last pass failed: upstream's code, message and RequestId, and how old their rows are. */
export function SourceAlerts({ failed }: { failed: readonly SourceState[] }) {
  const { t } = useMessages();
  const tone = failed.some(({ state }) => state === 'failed') ? 'failed' : 'attention';
  const rest = failed.slice(shownInFull);
  return (
    <Alert tone={tone} role="alert" title={t('live.failed', { count: failed.length })}>
      <ul className="space-y-1">
        {failed.slice(0, shownInFull).map((source) => (
          <FailedSource key={sourceKey(source)} source={source} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="text-accent">{t('live.moreFailed', { count: rest.length })}</summary>
          <ul className="max-h-40 space-y-1 overflow-auto">
            {rest.map((source) => (
              <FailedSource key={sourceKey(source)} source={source} />
            ))}
          </ul>
        </details>
      )}
    </Alert>
  );
}

function FailedSource({ source: { account, region, collectedAt, error } }: { source: SourceState }) {
  const { t, enumName } = useMessages();
  const { absolute } = useFormat();
  if (error === null) return null;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2">
      <span className="font-medium">
        {account} · {enumName('region', region)}
      </span>
      <span>{enumName('faultKind', error.kind)}</span>
      {error.code !== null && <code className="font-mono text-xs">{error.code}</code>}
      <span className="min-w-0 break-words text-ink-soft">{error.message}</span>
      {error.requestId !== null && (
        <span className="inline-flex items-center text-ink-soft text-xs">
          RequestId <code className="ml-1 font-mono">{error.requestId}</code>
          <CopyButton value={error.requestId} what="RequestId" />
        </span>
      )}
      <span className="text-ink-soft text-xs">
        {collectedAt === null ? t('live.noRows') : t('live.oldRows', { time: absolute(collectedAt) })}
      </span>
    </li>
  );
}
