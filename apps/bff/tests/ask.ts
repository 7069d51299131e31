import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface Question {
  method?: string;
  /** Sent as it is: no client normalises it. */
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/**
 * One request with the path and the headers exactly as given, over a connection of its own or of `agent`; leaves a
 * stream at once.
 */
export function ask(
  port: number,
  { method = 'GET', path, headers = {}, body }: Question,
  agent: Agent | false = false,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, method, path, headers, agent }, (res) => {
      const { statusCode: status = 0, headers: sent } = res;
      if (method === 'GET' && status === 200 && sent['content-type'] === 'text/event-stream') {
        req.destroy();
        return resolve({ status, headers: sent, body: Buffer.alloc(0), text: '' });
      }
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status,
          headers: sent,
          body: whole,
          text: whole.toString('utf8'),
        });
      });
    });
    req.on('error', reject);
    req.end(body);
  });
}
