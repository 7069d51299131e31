import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows turned to text at a time: about 100 KB, a millisecond's work. */
export const rowsInChunk = 100;

/**
 * Writes an answer too long to be held as one text: waits for a slow reader, lets other requests in between
 * chunks, and stops when the reader has gone.
 */
export async function writeChunks(sink: Writable, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (sink.destroyed) return;
    if (!sink.write(chunk)) await drained(sink);
    // A socket that takes all of it at once drains within this very turn.
    await nextTurn();
  }
  sink.end();
}

/** Resolves once the sink takes more, or is closed. */
function drained(sink: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      sink.off('drain', done).off('close', done);
      resolve();
    };
    sink.on('drain', done).on('close', done);
  });
}
