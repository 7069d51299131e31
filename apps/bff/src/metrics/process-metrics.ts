import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** Event loop delay, memory, garbage collection: of the process, so once whatever the number of servers in it. */
export const processMetrics = new Registry();
collectDefaultMetrics({ register: processMetrics });

const limits = [
  {
    name: 'syncdeck_heap_limit_bytes',
    help: 'Size at which the JavaScript heap is full and the process ends; --max-old-space-size moves it.',
    read: () => getHeapStatistics().heap_size_limit,
  },
  {
    name: 'syncdeck_memory_limit_bytes',
    help: 'Memory that the process may take: the limit of its container, else all that the machine has.',
    read: memoryLimit,
  },
];

for (const { name, help, read } of limits) {
  processMetrics.registerMetric(
    new Gauge({
      name,
      help,
      registers: [],
      collect() {
        this.set(read());
      },
    }),
  );
}

/** Without a limit the system tells 0, or more than the machine has. */
function memoryLimit(): number {
  const limit = process.constrainedMemory();
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}
