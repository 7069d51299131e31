import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRowSlots } from './use-row-slots.ts';

interface LinesProps {
  keys: readonly string[];
  isPassing?: boolean;
  isOrdered?: boolean;
}

function Lines({ keys, isPassing = false, isOrdered = false }: LinesProps) {
  const body = useRef<HTMLDivElement>(null);
  const slots = useRowSlots(keys, 0, isPassing, isOrdered, body);
  return (
    <div ref={body}>
      {slots.map(({ slot, place }) => (
        <i key={slot}>{keys[place]}</i>
      ))}
    </div>
  );
}

let container: HTMLElement;
let root: Root;
const draw = (props: LinesProps) => act(() => root.render(<Lines {...props} />));
const quiet = () =>
  act(() => {
    vi.advanceTimersByTime(10_000);
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  container = document.createElement('div');
  root = createRoot(container);
  draw({ keys: ['a', 'b', 'c'] });
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('lines that come take over elements where they stand, and are put in order once it is quiet', () => {
  const elements = [...container.querySelectorAll('i')];
  draw({ keys: ['b', 'c', 'd'] });
  expect([...container.querySelectorAll('i')]).toEqual(elements);
  expect(container.textContent).toBe('dbc');
  quiet();
  expect(container.textContent).toBe('bcd');
});

test('nothing moves while lines pass by', () => {
  draw({ keys: ['b', 'c', 'd'], isPassing: true });
  quiet();
  expect(container.textContent).toBe('dbc');
  draw({ keys: ['b', 'c', 'd'] });
  quiet();
  expect(container.textContent).toBe('bcd');
});

test('nothing moves under a pointer that is pressed', () => {
  draw({ keys: ['b', 'c', 'd'] });
  const pressed = vi.spyOn(Element.prototype, 'matches').mockReturnValue(true);
  quiet();
  expect(container.textContent).toBe('dbc');
  pressed.mockReturnValue(false);
  quiet();
  expect(container.textContent).toBe('bcd');
});

test('among groups and on paper they stand in order at once', () => {
  draw({ keys: ['b', 'c', 'd'], isOrdered: true });
  expect(container.textContent).toBe('bcd');
});
