import { useCallback, useState } from 'react';

interface OpenNodes<Node> {
  isOpen: (node: Node) => boolean;
  set: (node: Node, open: boolean) => void;
  /** Opens or closes every node, or (null) goes back to what opens by itself. */
  setAll: (open: boolean | null) => void;
}

interface Choices {
  all: boolean | null;
  each: ReadonlyMap<string, boolean>;
}

const untouched: Choices = { all: null, each: new Map() };

/** Which nodes of a tree are open: the reader's own choice, else what `opensByItself` says. */
export function useOpenNodes<Node extends { id: string }>(
  opensByItself: (node: Node) => boolean,
): OpenNodes<Node> {
  const [{ all, each }, setChoices] = useState(untouched);
  const isOpen = useCallback(
    (node: Node) => each.get(node.id) ?? all ?? opensByItself(node),
    [each, all, opensByItself],
  );
  const set = useCallback(
    (node: Node, open: boolean) =>
      setChoices((choices) => ({ ...choices, each: new Map(choices.each).set(node.id, open) })),
    [],
  );
  const setAll = useCallback((open: boolean | null) => setChoices({ all: open, each: new Map() }), []);
  return { isOpen, set, setAll };
}
