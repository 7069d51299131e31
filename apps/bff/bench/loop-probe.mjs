// Loaded into a measured process ahead of its own code: tells the bench, when asked, how long its event loop was
// blocked at most since it was last asked (ms), and what memory it holds (MB). It watches from the first time on that it
// is asked: a thousand looks a second take their share of the cores.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolution = 1;
const delay = monitorEventLoopDelay({ resolution });

process.on('message', (asked) => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const mega = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  process.send?.({
    asked,
    longestBlockMs: delay.count === 0 ? 0 : delay.max / 1e6 - resolution,
    residentMb: mega('VmRSS'),
    peakMb: mega('VmHWM'),
    cpuSeconds: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  });
  delay.reset();
  delay.enable();
});
process.channel?.unref();
