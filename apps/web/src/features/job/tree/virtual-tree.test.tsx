import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { treeRows } from './tree-rows.ts';
import { VirtualTree } from './virtual-tree.tsx';

interface Node {
  id: string;
  children: Node[];
}
const roots: Node[] = [
  { id: 'shop', children: [{ id: 'orders', children: [{ id: 'price', children: [] }] }] },
  { id: 'audit', children: [] },
];

function Example() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = treeRows(roots, ({ id }) => open.has(id));
  const onToggle = ({ id }: Node, isOpen: boolean) =>
    setOpen((before) => new Set([...before].filter((each) => each !== id).concat(isOpen ? id : [])));
  return <VirtualTree label="Objects" rows={rows} renderNode={({ node }) => node.id} onToggle={onToggle} />;
}

let container: HTMLElement;
let unmount: () => void;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  unmount = () => root.unmount();
  act(() => root.render(<Example />));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
});

afterEach(() => {
  act(() => unmount());
  container.remove();
  vi.unstubAllGlobals();
});

const items = () => [...container.querySelectorAll('[role=treeitem]')];
const tree = () => container.querySelector('[role=tree]');
const active = () => container.querySelector('[aria-selected=true]')?.textContent;
const press = (key: string) =>
  act(
    () => void tree()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

test('the arrows open, enter, leave and close a node, and the tree names the active line', () => {
  expect(items().map(({ textContent }) => textContent)).toEqual(['shop', 'audit']);
  press('ArrowRight');
  expect(items()[0]?.getAttribute('aria-expanded')).toBe('true');
  press('ArrowRight');
  expect(active()).toBe('orders');
  expect(tree()?.getAttribute('aria-activedescendant')).toBe(items()[1]?.id);
  press('ArrowLeft');
  press('ArrowLeft');
  expect(items()).toHaveLength(2);
  press('End');
  expect(active()).toBe('audit');
});

test('a key of the tree goes no further, any other key does', () => {
  const heard: string[] = [];
  document.body.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
  press('ArrowDown');
  press(']');
  expect(heard).toEqual([']']);
});

test('on paper all lines are there and each says its place', () => {
  press('*');
  expect(items().map((item) => item.getAttribute('aria-level'))).toEqual(['1', '2', '1']);
  expect(items()[2]?.getAttribute('aria-posinset')).toBe('2');
});
