import { apiPaths } from '@syncdeck/contract';
import { type StreamMessage, streamEventNames } from './stream-message.ts';

/** Three pings. */
const silenceMs = 45_000;
/** Until an opening stream has its head, the browser's own rest before it tries again included. */
const openingMs = 20_000;
const retryMs = 3000;

/**
 * Opens the event stream and keeps it open: the browser reconnects by itself; a stream that was refused, that falls
 * silent, or that does not come to open, as where the network swallows all that is sent, is opened anew. The answer
 * closes it.
 */
export function openStream(send: (message: StreamMessage) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = false;

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const reconnect = () => {
    source?.close();
    connect();
  };
  const giveUp = () => {
    send({ kind: 'connection', connection: 'lost' });
    reconnect();
  };
  const heard = () => wait(silenceMs, giveUp);

  function connect() {
    const stream = new EventSource(apiPaths.stream);
    source = stream;
    wait(openingMs, giveUp);
    stream.addEventListener('open', () => {
      send({ kind: 'connection', connection: 'open' });
      send({ kind: opened ? 'missed' : 'begun' });
      opened = true;
      heard();
    });
    stream.addEventListener('error', () => {
      send({ kind: 'connection', connection: 'lost' });
      const refused = stream.readyState === EventSource.CLOSED;
      if (refused) wait(retryMs * (1 + Math.random()), reconnect);
      else wait(openingMs, giveUp);
    });
    for (const name of streamEventNames)
      stream.addEventListener(name, ({ data }) => {
        send({ kind: 'event', name, data: String(data) });
        heard();
      });
  }

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
