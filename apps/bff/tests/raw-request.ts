import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that is written by hand, for what no client would send. */
export interface RawConnection {
  socket: Socket;
  /** Everything that came, once the server has closed. */
  closed: Promise<string>;
}

export function openRaw(port: number): RawConnection {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  let answer = '';
  socket.on('data', (chunk: string) => {
    answer += chunk;
  });
  // A reset is an end like any other here.
  socket.on('error', () => undefined);
  return { socket, closed: once(socket, 'close').then(() => answer) };
}

/** Sends these bytes (one a character) and resolves to the whole answer once the server has closed. */
export async function sendRaw(port: number, text: string): Promise<string> {
  const { socket, closed } = openRaw(port);
  socket.write(text, 'latin1');
  return closed;
}

/** The statuses in what came over one connection, in order. */
export function statuses(answer: string): number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

/** Bodies after each head, for answers with a Content-Length. */
export function lastBody(answer: string): string {
  return answer.split('\r\n\r\n').at(-1) ?? '';
}
