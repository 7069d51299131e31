import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { Highlighted } from '../tree/highlighted.tsx';
import type { JsonNode } from './json-tree.ts';

/** Longer texts are cut on the page; copying takes all of them. */
const shownCharacters = 4_000;

const look: Record<JsonNode['kind'], string> = {
  object: 'text-ink-faint',
  list: 'text-ink-faint',
  string: 'text-healthy',
  number: 'text-working',
  boolean: 'text-lagging',
  null: 'text-ink-faint',
};

interface JsonLineProps {
  node: JsonNode;
  expanded: boolean;
  query: string;
}

/** One value of the document with its key. */
export function JsonLine({ node, expanded, query }: JsonLineProps) {
  const text = node.text === null ? null : node.text.slice(0, shownCharacters);
  return (
    <span className="font-mono text-xs leading-5 wrap-anywhere">
      {node.key !== null && (
        <>
          <Highlighted text={node.key} query={query} />
          <span className="text-ink-faint">: </span>
        </>
      )}
      <span className={classes(look[node.kind])}>
        {text === null ? (
          <Braces node={node} expanded={expanded} />
        ) : (
          <Highlighted text={text.length < (node.text ?? '').length ? `${text}…` : text} query={query} />
        )}
      </span>
    </span>
  );
}

function Braces({ node, expanded }: { node: JsonNode; expanded: boolean }) {
  const { t } = useMessages();
  const isList = node.kind === 'list';
  const count = node.children.length;
  if (count === 0) return isList ? '[]' : '{}';
  const size = t(isList ? 'job.raw.items' : 'job.raw.fields', { count });
  if (expanded) return size;
  return `${isList ? '[…]' : '{…}'} ${size}`;
}
