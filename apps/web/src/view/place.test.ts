import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getDrawnPlace, getPlace, goTo, prepareWith, subscribePlace } from './place.ts';

const back = () => window.dispatchEvent(new PopStateEvent('popstate'));

beforeEach(() => goTo('/jobs', '', { replace: true }));

describe('a place in the history', () => {
  test('going on makes a new entry, and replacing keeps its name', () => {
    const { entry } = getPlace();
    goTo('/jobs', 'q=a', { replace: true });
    expect(getPlace()).toEqual({ pathname: '/jobs', search: 'q=a', entry, isReturn: false });
    goTo('/jobs', 'q=b', { replace: false });
    expect(getPlace().entry).not.toBe(entry);
  });

  test('going where the page stands makes no new entry', () => {
    goTo('/jobs', 'q=a', { replace: false });
    const { entry } = getPlace();
    goTo('/jobs', 'q=a', { replace: false });
    expect(getPlace().entry).toBe(entry);
  });

  test('what the browser goes back to is read from its URL and its entry, as a return', () => {
    window.history.replaceState({ entry: 'before' }, '', '/jobs/a/r/j?q=x');
    back();
    expect(getPlace()).toEqual({ pathname: '/jobs/a/r/j', search: 'q=x', entry: 'before', isReturn: true });
  });

  test('an entry without a name is given one that a reload finds again', () => {
    window.history.replaceState('foreign', '', '/jobs');
    back();
    expect(window.history.state).toEqual({ entry: getPlace().entry });
  });

  test('whoever listens hears of each place until they stop', () => {
    const heard = vi.fn<() => void>();
    const stop = subscribePlace(heard);
    goTo('/jobs', 'q=a', { replace: true });
    stop();
    goTo('/jobs', 'q=b', { replace: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a URL that the browser refuses for now is written later, as it is by then', () => {
    vi.useFakeTimers();
    const refuse = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Too many calls', 'SecurityError');
    });
    goTo('/jobs', 'q=abc', { replace: true });
    expect(getPlace().search).toBe('q=abc');
    refuse.mockRestore();
    vi.runAllTimers();
    expect(window.location.search).toBe('?q=abc');
    vi.useRealTimers();
  });
});

describe('a place that needs rows which are not here', () => {
  const answers = new Map<string, () => void>();
  const drawn = () => getDrawnPlace().search;
  const answer = async (search: string) => {
    answers.get(search)?.();
    await Promise.resolve();
    await Promise.resolve();
  };

  beforeEach(() => {
    vi.useFakeTimers();
    answers.clear();
    prepareWith(() => new Promise((resolve) => answers.set(getPlace().search, resolve)));
  });
  afterEach(() => {
    prepareWith(() => null);
    vi.useRealTimers();
  });

  test('is drawn with its rows, and in the URL once they are painted', async () => {
    goTo('/jobs', 'q=a', { replace: true });
    expect([getPlace().search, drawn(), window.location.search]).toEqual(['q=a', '', '']);
    await answer('q=a');
    expect([drawn(), window.location.search]).toEqual(['q=a', '']);
    vi.advanceTimersByTime(100);
    expect(window.location.search).toBe('?q=a');
  });

  test('is in the URL though another entry follows it quickly, or the page is left', () => {
    goTo('/jobs', 'q=a', { replace: false });
    const { length } = window.history;
    goTo('/jobs', 'q=ab', { replace: true });
    goTo('/jobs', 'q=abc', { replace: false });
    expect([window.location.search, window.history.length]).toEqual(['?q=ab', length + 1]);
    window.dispatchEvent(new Event('pagehide'));
    expect([window.location.search, window.history.length]).toEqual(['?q=abc', length + 2]);
  });

  test('is not in the URL once the reader has gone back', () => {
    goTo('/jobs', 'q=a', { replace: true });
    back();
    vi.advanceTimersByTime(100);
    expect([getPlace().search, window.location.search]).toEqual(['', '']);
  });

  test('is drawn without them before a reader notices', () => {
    goTo('/jobs', 'q=a', { replace: true });
    vi.advanceTimersByTime(100);
    expect(drawn()).toBe('q=a');
  });

  test('is drawn in time though others follow one another quickly', () => {
    for (const search of ['q=a', 'q=ab', 'q=abc']) {
      goTo('/jobs', search, { replace: true });
      vi.advanceTimersByTime(40);
    }
    expect(drawn()).not.toBe('');
  });

  test('is not drawn once the reader has gone on', async () => {
    goTo('/jobs', 'q=a', { replace: true });
    goTo('/jobs', 'q=ab', { replace: true });
    await answer('q=a');
    expect(drawn()).toBe('');
    await answer('q=ab');
    expect(drawn()).toBe('q=ab');
  });

  test('is drawn at once where it is another page', () => {
    goTo('/jobs/a/r/j', 'q=a', { replace: false });
    expect(getDrawnPlace().pathname).toBe('/jobs/a/r/j');
  });
});
