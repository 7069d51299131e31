import type { Endpoint } from '@syncdeck/contract';
import { type ReactNode, useId } from 'react';
import { type Messages, useMessages } from '../../../messages/use-messages.ts';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { engineMark } from '../../../ui/engine-mark.tsx';
import { CodeValue } from '../parts/code-value.tsx';
import { type Fact, FactList } from '../parts/fact-list.tsx';
import { NodeFacts } from './node-card.tsx';
import { NodeList } from './node-list.tsx';

/** One side of the job. */
export function EndpointCard({ title, endpoint }: { title: string; endpoint: Endpoint }) {
  const messages = useMessages();
  const { t, enumName } = messages;
  const titleId = useId();
  const { databaseType, accessType, region, address, endpoints } = endpoint;
  const [only] = endpoints;
  const isCluster = endpoints.length > 1;
  const facts: Fact[] = [
    {
      id: 'access',
      label: t('job.endpoint.access'),
      value: codeOf('accessType', accessType),
      copy: accessType,
    },
    { id: 'region', label: t('job.endpoint.region'), value: codeOf('region', region), copy: region },
    {
      id: 'nodes',
      label: t('job.endpoint.node-type'),
      value: nodeCount(endpoint, messages),
    },
  ];
  return (
    <div role="group" aria-labelledby={titleId} className="min-w-0 rounded-md border border-line p-3">
      <p id={titleId} className="text-ink-faint text-xs">
        {title}
      </p>
      <p className="flex items-center gap-1.5 font-semibold text-md">
        {databaseType !== null && engineMark(databaseType, 'text-ink-soft')}
        {databaseType === null ? t('job.not-reported') : enumName('databaseType', databaseType)}
      </p>
      <div className="mb-1.5 flex min-h-6 items-center gap-1">
        {address === null ? (
          <span className="text-ink-soft">{t('job.endpoint.none')}</span>
        ) : (
          <>
            <span className="min-w-0 font-mono text-sm wrap-anywhere">{address}</span>
            <CopyButton value={address} what={t('job.endpoint.address')} />
          </>
        )}
      </div>
      <FactList facts={facts} narrow />
      {isCluster && <NodeList nodes={endpoints} />}
      {!isCluster && only && (
        <div className="mt-2 border-line border-t pt-2">
          <NodeFacts node={only} />
        </div>
      )}
    </div>
  );
}

function codeOf(kind: 'accessType' | 'region', value: string | null): ReactNode {
  return value === null ? null : <CodeValue kind={kind} value={value} />;
}

/** The number adds nothing to a single node. */
function nodeCount({ nodeType, nodes }: Endpoint, { t, enumName }: Messages): string | null {
  if (nodeType === null && nodes === 0) return null;
  const type = nodeType === null ? t('job.not-reported') : enumName('nodeType', nodeType);
  return nodeType === 'single' && nodes === 1 ? type : t('job.endpoint.node-count', { type, count: nodes });
}
