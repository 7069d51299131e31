import type { EndpointNode } from '@syncdeck/contract';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { CodeValue, Mono } from '../parts/code-value.tsx';
import { type Fact, FactList } from '../parts/fact-list.tsx';
import { isReported, type NodeField, nodeFields } from '../../../format/job/node-fields.ts';

/** What is known of one node; the fields that upstream left empty are folded away. */
export function NodeFacts({ node }: { node: EndpointNode }) {
  const { t } = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const fields = nodeFields().filter((field) => showsAll || isReported(node, field));
  const facts = fields.map((field): Fact => {
    const value = node[field.field];
    return {
      id: field.field,
      label: t(`job.node.${field.field}`),
      value: value === null ? null : <NodeValue field={field} value={String(value)} />,
      copy: value === null ? null : String(value),
    };
  });
  return (
    <div id={listId}>
      <FactList facts={facts} narrow />
      <button
        type="button"
        aria-expanded={showsAll}
        aria-controls={listId}
        onClick={() => setShowsAll(!showsAll)}
        className="mt-1 inline-flex h-6 items-center gap-1 rounded-sm text-ink-soft text-xs hover:text-ink print:hidden"
      >
        <ChevronRight aria-hidden size={13} className={classes(showsAll && 'rotate-90')} />
        {t('job.endpoint.all-fields')}
      </button>
    </div>
  );
}

function NodeValue({ field: { kind }, value }: { field: NodeField; value: string }) {
  return kind === null ? <Mono>{value}</Mono> : <CodeValue kind={kind} value={value} />;
}
