import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { StreamReader } from './stream-reader.ts';

function reading(write: (done: () => void) => void) {
  const connection = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => write(done) });
  const onDropped = vi.fn<() => void>();
  return { connection, onDropped, reader: new StreamReader(connection, onDropped) };
}

describe('a reader that takes nothing', () => {
  test('is dropped at the third check', () => {
    const { connection, onDropped, reader } = reading(() => undefined);
    reader.send(Buffer.from('event'));
    reader.check();
    reader.check();
    expect(connection.destroyed).toBe(false);
    reader.check();
    expect(connection.destroyed).toBe(true);
    expect(onDropped).toHaveBeenCalledOnce();
  });

  test('stays where it takes something in between', async () => {
    const waiting: (() => void)[] = [];
    const { connection, onDropped, reader } = reading((done) => waiting.push(done));
    for (let round = 0; round < 3; round += 1) {
      reader.send(Buffer.from('event'));
      reader.check();
      reader.check();
      const drained = new Promise((resolve) => connection.once('drain', resolve));
      for (const done of waiting.splice(0)) done();
      await drained;
    }
    expect(onDropped).not.toHaveBeenCalled();
  });
});
