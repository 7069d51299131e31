import { apiPaths } from '@syncdeck/contract';
import { type StreamMessage, streamEventNames } from './stream-message.ts';

const silenceMs = 45_000;
const retryMs = 3000;

/**
 * Opens the event stream and keeps it open: the browser reconnects by itself; a stream that was refused, or
 * that is silent for three pings, is opened anew. The answer closes it.
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
  const heard = () => wait(silenceMs, reconnect);

  function connect() {
    const stream = new EventSource(apiPaths.stream);
    source = stream;
    stream.addEventListener('open', () => {
      send({ kind: 'connection', connection: 'open' });
      send({ kind: opened ? 'missed' : 'begun' });
      opened = true;
      heard();
    });
    stream.addEventListener('error', () => {
      send({ kind: 'connection', connection: 'lost' });
      const refused = stream.readyState === EventSource.CLOSED;
      wait(refused ? retryMs * (1 + Math.random()) : silenceMs, reconnect);
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
