import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { loadArea, speak } from '../../../messages/text-store.ts';
import { jobDetail } from '../fixtures/job-detail.ts';
import { JobError } from './job-error.tsx';

const error = { message: 'ERROR 1236 (HY000)', reason: 'binlog purged', solution: 'keep it longer' };

test('a refresh changes nothing that is read out: the alert stays, only its silent RequestId is another', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await speak('en');
  await loadArea('job');
  const container = document.createElement('div');
  const root = createRoot(container);
  const show = (requestId: string) =>
    act(() => root.render(<JobError job={jobDetail({ error, requestId })} error={{ ...error }} />));
  const loud = () => {
    const copy = container.querySelector('[role=alert]')?.cloneNode(true);
    if (copy instanceof Element)
      for (const silent of copy.querySelectorAll('[aria-live=off]')) silent.remove();
    return copy?.textContent;
  };
  show('first');
  const alert = container.querySelector('[role=alert]');
  const said = loud();
  show('second');
  expect(container.querySelector('[role=alert]')).toBe(alert);
  expect(loud()).toBe(said);
  expect(said).toContain(error.message);
  expect(alert?.textContent).toContain('second');
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

test('markup in an error stays text', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  const root = createRoot(container);
  const hostile = { ...error, message: '<img src=x onerror=alert(1)>' };
  act(() => root.render(<JobError job={jobDetail({ error: hostile })} error={hostile} />));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(hostile.message);
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
