import http from 'node:http';

export interface StreamMessage {
  event: string;
  data: string;
}

/** A reader of the event stream; calls `onMessage` with each event. Resolves once the stream is open. */
export function openStream(
  server: string,
  onMessage: (message: StreamMessage) => void,
): Promise<{ close: () => void }> {
  return new Promise((resolve, reject) => {
    const request = http.get(`${server}/api/v1/stream`, { agent: false }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the stream answered ${response.statusCode}`));
      let pending = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const blocks = (pending + chunk).split('\n\n');
        pending = blocks.pop() ?? '';
        for (const block of blocks) {
          const event = /^event: (.*)$/m.exec(block)?.[1];
          if (event !== undefined) onMessage({ event, data: /^data: (.*)$/m.exec(block)?.[1] ?? '' });
        }
      });
      response.on('error', () => {});
      resolve({ close: () => request.destroy() });
    });
    request.on('error', reject);
  });
}
