import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { writeChunks } from './long-answer.ts';

/** Chunks that tell how many of them were made. */
function counted(count: number) {
  const made = { chunks: 0 };
  function* chunks(): Iterable<string> {
    for (; made.chunks < count; made.chunks += 1) yield 'x'.repeat(1000);
  }
  return { made, chunks: chunks() };
}

/** Takes a chunk within the turn in which it came. */
const takeSoon = (_chunk: unknown, _encoding: unknown, done: () => void) => process.nextTick(done);

describe('writeChunks', () => {
  test('writes all and ends', async () => {
    const parts: string[] = [];
    const sink = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        parts.push(String(chunk));
        setImmediate(done);
      },
    });
    await writeChunks(sink, ['a', 'b', 'c']);
    expect(parts.join('')).toBe('abc');
    expect(sink.writableEnded).toBe(true);
  });

  test('makes no more chunks than a reader takes, and stops when he leaves', async () => {
    const { made, chunks } = counted(1000);
    const sink = new Writable({ highWaterMark: 3000, write() {} });
    const writing = writeChunks(sink, chunks);
    while (!sink.writableNeedDrain) await new Promise((resolve) => setImmediate(resolve));
    sink.destroy();
    await writing;
    expect(made.chunks).toBeLessThan(5);
  });

  test.each([
    ['has room for all', 1_000_000],
    ['takes each chunk at once', 1],
  ])('lets others in between chunks where the reader %s', async (_, highWaterMark) => {
    const { made, chunks } = counted(10);
    const sink = new Writable({ highWaterMark, write: takeSoon });
    let seen = -1;
    setImmediate(() => {
      seen = made.chunks;
    });
    await writeChunks(sink, chunks);
    expect(seen).toBeGreaterThanOrEqual(0);
    expect(seen).toBeLessThan(10);
  });
});
