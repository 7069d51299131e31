import { connect } from 'node:net';

const connections = 16;

/**
 * Requests a second that a server answers, asked over kept-alive connections, each with one request under way.
 * A lean client: it counts the bytes of answers, which must all be of one length.
 */
export async function requestsPerSecond(url: string, path: string, seconds: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const request = `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: gzip\r\n\r\n`;
  const end = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: connections }, () => ask(hostname, Number(port), request, end)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function ask(host: string, port: number, request: string, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let length = 0;
    let received = 0;
    let head = '';
    const socket = connect(port, host, () => socket.write(request));
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (length === 0) {
        head += chunk.toString('latin1');
        length = answerLength(head);
      }
      if (length === 0 || received < length) return;
      if (received > length) return reject(new Error('answers of different lengths'));
      answers += 1;
      received = 0;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        resolve(answers);
      }
    });
    socket.on('error', reject);
  });
}

/** Of head and body; 0 while the head is not whole. */
function answerLength(text: string): number {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return 0;
  if (!text.startsWith('HTTP/1.1 200')) throw new Error(text.slice(0, head));
  return head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]);
}
