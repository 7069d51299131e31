import { openStream } from './open-stream.ts';
import { isStreamMessage, type StreamMessage } from './stream-message.ts';

const lockName = 'syncdeck-stream';

/**
 * Listens to the stream as long as the page is visible. Where the browser allows it (a secure context), one
 * visible tab holds the stream for all of them and hands it over when hidden: HTTP/1.1 has six connections.
 */
export function shareStream(hear: (message: StreamMessage) => void): () => void {
  const shared = window.isSecureContext && 'locks' in navigator && 'BroadcastChannel' in window;
  const listen = shared ? listenTogether : listenAlone;
  let stop: (() => void) | null = null;
  let wasHidden = false;

  const follow = () => {
    if (document.visibilityState === 'visible') {
      stop ??= listen(hear);
      if (wasHidden) hear({ kind: 'missed' });
      wasHidden = false;
    } else {
      stop?.();
      stop = null;
      wasHidden = true;
    }
  };
  document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stop?.();
  };
}

function listenAlone(hear: (message: StreamMessage) => void): () => void {
  return openStream(hear);
}

function listenTogether(hear: (message: StreamMessage) => void): () => void {
  const channel = new BroadcastChannel(lockName);
  const leaving = new AbortController();
  let connection: StreamMessage | null = null;

  channel.addEventListener('message', ({ data }) => {
    if (!isStreamMessage(data)) return;
    if (data.kind !== 'hello') hear(data);
    else if (connection !== null) channel.postMessage(connection);
  });
  channel.postMessage({ kind: 'hello' } satisfies StreamMessage);

  const lead = async () => {
    if (leaving.signal.aborted) return;
    const close = openStream((message) => {
      if (message.kind === 'connection') connection = message;
      hear(message);
      channel.postMessage(message);
    });
    await new Promise<void>((resolve) => {
      leaving.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  };
  navigator.locks.request(lockName, { signal: leaving.signal }, lead).catch(() => {
    // The tab was hidden before its turn came.
  });
  return () => {
    leaving.abort();
    channel.close();
  };
}
