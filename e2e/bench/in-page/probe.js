// Measures within the page, the same way on every page that has the list's roles and names.
const patienceMs = 60_000;
const results = () => document.querySelector('[role=status][aria-label=Results]')?.textContent ?? '';
const firstRow = () => document.querySelector('tbody a[data-job]')?.dataset.job ?? '';
const signature = () => `${results()}|${firstRow()}`;

/** Calls back once the frame that shows what is in the document now has been painted. */
function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => then(performance.now()));
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Resolves with the time at which what `isThere` sees was painted, in ms since the navigation began; rejects
 * where it does not come.
 */
function painted(isThere) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      clearTimeout(limit);
      afterPaint(resolve);
    };
    const observer = new MutationObserver(look);
    const limit = setTimeout(() => reject(new Error(`Nothing new came: ${signature()}`)), patienceMs);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

const nextEvent = (type) =>
  new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const rowText = () => document.querySelector('tbody')?.textContent ?? '';
const scrollerOfRows = () => document.querySelector('[data-scroll=jobs]');

/** Indexes of rows that lie in sight without content. */
function blankRows(scroller) {
  const { top, bottom } = scroller.getBoundingClientRect();
  const blank = new Set();
  for (const row of scroller.querySelectorAll('tbody tr[aria-busy]')) {
    const box = row.getBoundingClientRect();
    if (box.bottom > top && box.top < bottom) blank.add(row.getAttribute('aria-rowindex'));
  }
  return blank;
}

const longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration, startTime } of list.getEntries()) longTasks.push({ duration, startTime });
}).observe({ type: 'longtask', buffered: true });

window.bench = {
  /** ms from the start of the navigation to the first painted row. */
  firstRow: painted(() => firstRow() !== ''),
  result: null,

  /** Times from the next event of this type to the paint of another result. */
  arm(type) {
    const before = signature();
    this.result = nextEvent(type).then(async ({ timeStamp }) => {
      const at = await painted(() => signature() !== before);
      return at - timeStamp;
    });
  },

  /** Scrolls the list by `distance` px in so many frames: how many of them took longer than 25 ms. */
  async slowFrames(distance, frames) {
    const scroller = scrollerOfRows();
    let slow = 0;
    let last = await frame();
    for (let at = 0; at < frames; at++) {
      scroller.scrollTop += distance / frames;
      const now = await frame();
      if (now - last > 25) slow++;
      last = now;
    }
    return slow;
  },

  /** Scrolls by `distance` px a frame, and then on until every row is there: how long a row in sight was blank, in ms. */
  async longestBlank(distance, frames) {
    const scroller = scrollerOfRows();
    const since = new Map();
    let longest = 0;
    for (let at = 0; at < frames || since.size > 0; at++) {
      if (at < frames) scroller.scrollTop += distance;
      const now = await frame();
      const blank = blankRows(scroller);
      for (const index of since.keys()) if (!blank.has(index)) since.delete(index);
      for (const index of blank) {
        if (!since.has(index)) since.set(index, now);
        longest = Math.max(longest, now - since.get(index));
      }
    }
    return longest;
  },

  /** The longest task that began after `since`; 0 where none took 50 ms. */
  longestTask(since) {
    return Math.max(
      0,
      ...longTasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration),
    );
  },

  /** Resolves once the rows in sight say something else than now. */
  rowsChange() {
    const before = rowText();
    return painted(() => rowText() !== before);
  },
};
