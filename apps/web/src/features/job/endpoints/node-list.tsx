import type { EndpointNode } from '@syncdeck/contract';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { NodeFacts } from './node-card.tsx';
import { nodeAddress } from '../../../format/job/node-fields.ts';

const shownAtFirst = 8;

/** Every node of a cluster by its address, each with its fields to unfold. */
export function NodeList({ nodes }: { nodes: readonly EndpointNode[] }) {
  const { t } = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const more = nodes.length - shownAtFirst;
  const shown = showsAll ? nodes : nodes.slice(0, shownAtFirst);
  return (
    <>
      <ol className="mt-2 border-line border-b">
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
  const [open, setOpen] = useState(false);
  const factsId = useId();
  const address = nodeAddress(node);
  const brief = [node.role === null ? null : enumName('role', node.role), node.setId, node.engineVersion];
  return (
    <li className="break-inside-avoid border-line border-t py-1">
      <div className="flex items-start gap-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={factsId}
          onClick={() => setOpen(!open)}
          className="flex min-h-6 min-w-0 flex-1 items-start gap-1 rounded-sm text-left hover:text-accent"
        >
          <ChevronRight
            aria-hidden
            size={14}
            className={classes('mt-0.75 shrink-0 text-ink-faint', open && 'rotate-90')}
          />
          <span className="min-w-0">
            <span className="sr-only">{t('job.endpoint.node', { number })} </span>
            <span className="font-mono text-xs leading-5 wrap-anywhere">
              {address ?? t('job.not-reported')}
            </span>
            <span className="block text-ink-faint text-xs wrap-anywhere empty:hidden">
              {brief.filter((part) => part !== null).join(' · ')}
            </span>
          </span>
        </button>
        {address !== null && <CopyButton value={address} what={t('job.endpoint.address')} />}
      </div>
      <div id={factsId} hidden={!open} className="mt-1 pb-2 pl-5">
        {open && <NodeFacts node={node} />}
      </div>
    </li>
  );
}
