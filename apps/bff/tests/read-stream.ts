import { type ClientRequest, type IncomingMessage, request } from 'node:http';

export interface StreamEvent {
  id: string;
  event: string;
  data: Record<string, unknown>;
}

/** A reader of server-sent events, for tests that wait for what must come. */
export class StreamClient {
  readonly events: StreamEvent[] = [];
  retry: number | null = null;
  ended = false;
  readonly #waiting = new Set<() => void>();
  #rest = '';

  private constructor(
    readonly response: IncomingMessage,
    readonly asking: ClientRequest,
  ) {
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.#take(text));
    response.on('error', () => {});
    response.on('close', () => {
      this.ended = true;
      this.#wake();
    });
  }

  static open(port: number, headers: Record<string, string> = {}): Promise<StreamClient> {
    return new Promise((resolve, reject) => {
      const req = request({ host: '127.0.0.1', port, path: '/api/v1/stream', headers, agent: false }, (res) =>
        resolve(new StreamClient(res, req)),
      );
      req.on('error', reject);
      req.end();
    });
  }

  /** Resolves once `isDone` holds; looked at after each piece that arrives. */
  async until(isDone: () => boolean): Promise<void> {
    while (!isDone()) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  close(): void {
    this.asking.destroy();
  }

  #take(text: string): void {
    this.#rest += text;
    const blocks = this.#rest.split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) this.#read(block);
    this.#wake();
  }

  #read(block: string): void {
    const fields = new Map(
      block.split('\n').map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
    );
    const retry = fields.get('retry');
    if (retry !== undefined) this.retry = Number(retry);
    const event = fields.get('event');
    if (event === undefined) return;
    this.events.push({ id: fields.get('id') ?? '', event, data: JSON.parse(fields.get('data') ?? 'null') });
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
