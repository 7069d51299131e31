import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallRecorder } from './protocol/call-log.ts';

const page =
  '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1></body></html>\n';

/** Where a redirected call lands, as behind a captive portal; recorded, so that following it can be seen. */
export async function answerElsewhere(
  request: IncomingMessage,
  response: ServerResponse,
  calls: CallRecorder,
): Promise<void> {
  request.resume();
  calls.add({
    at: Date.now(),
    region: '',
    action: '/_elsewhere',
    params: null,
    language: null,
    token: 'x-tc-token' in request.headers,
    secretId: null,
    requestId: randomUUID(),
    outcome: 'elsewhere',
  });
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
}
