import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tooltipOf } from './tooltip-of.ts';
import { closeTooltip, getTooltip } from './tooltip-store.ts';
import { useTooltips } from './use-tooltips.ts';

function Page() {
  useTooltips();
  return (
    <>
      <p {...tooltipOf('about the text')}>
        a <b>text</b>
      </p>
      <p {...tooltipOf('a text that fits', { when: 'cut' })}>
        <i>fits</i>
      </p>
      <p role="tooltip">
        <u>the tooltip itself</u>
      </p>
    </>
  );
}

const container = document.createElement('div');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  document.body.append(container);
  root = createRoot(container);
  act(() => root.render(<Page />));
});

afterEach(() => {
  act(() => root.unmount());
  closeTooltip('now');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function moveOnto(selector: string, pointerType = 'mouse') {
  const event = new PointerEvent('pointerover', { bubbles: true, pointerType });
  container.querySelector(selector)?.dispatchEvent(event);
  vi.runAllTimers();
}

describe('a tooltip', () => {
  test('opens for the element around what the pointer is on, and says whether it describes it', () => {
    moveOnto('b');
    expect(getTooltip()).toMatchObject({ content: 'about the text', describes: true });
    expect(getTooltip()?.anchor.tagName).toBe('P');
  });

  test('closes where the pointer goes on, but not while it rests on the tooltip', () => {
    moveOnto('b');
    moveOnto('u');
    expect(getTooltip()).not.toBeNull();
    moveOnto('i');
    expect(getTooltip()).toBeNull();
  });

  test('does not open for a finger, nor for a text that is whole', () => {
    moveOnto('b', 'touch');
    expect(getTooltip()).toBeNull();
    moveOnto('i');
    expect(getTooltip()).toBeNull();
  });
});
