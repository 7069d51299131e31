import type { EndpointNode } from '@syncdeck/contract';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { NodeFacts } from './node-card.tsx';
import { nodeAddress } from './node-fields.ts';

const shownAtFirst = 4;

/** Every node of a cluster, the first ones at once. */
export function NodeList({ nodes }: { nodes: readonly EndpointNode[] }) {
  const { t } = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const more = nodes.length - shownAtFirst;
  const shown = showsAll ? nodes : nodes.slice(0, shownAtFirst);
  return (
    <>
      <ol className="mt-2 flex flex-col">
        {shown.map((node, index) => (
          <NodeItem key={`${index}-${nodeAddress(node) ?? ''}`} node={node} number={index + 1} />
        ))}
      </ol>
      {more > 0 && (
        <Button className="mt-2" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('job.endpoint.fewer-nodes') : t('job.endpoint.more-nodes', { count: more })}
        </Button>
      )}
    </>
  );
}

function NodeItem({ node, number }: { node: EndpointNode; number: number }) {
  const { t, enumName } = useMessages();
  const address = nodeAddress(node);
  return (
    <li className="border-line border-t py-2 break-inside-avoid">
      <p className="mb-1 flex items-center gap-2">
        <span className="font-medium">{t('job.endpoint.node', { number })}</span>
        {node.role !== null && <span className="text-ink-soft">{enumName('role', node.role)}</span>}
        {address !== null && (
          <span className="flex min-w-0 items-center gap-1">
            <span className="min-w-0 font-mono text-xs wrap-anywhere">{address}</span>
            <CopyButton value={address} what={t('job.endpoint.address')} />
          </span>
        )}
      </p>
      <NodeFacts node={node} />
    </li>
  );
}
