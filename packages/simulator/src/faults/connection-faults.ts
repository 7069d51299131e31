import type { ServerResponse } from 'node:http';
import type { Fault, FaultKind } from './fault.ts';

const json = 'application/json';
const html = 'text/html; charset=utf-8';

const gatewayPage =
  '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center></body></html>\n';

/** Breaks the call if one of the faults strikes whatever is asked; its kind, or null when none does. */
export function breakConnection(response: ServerResponse, faults: readonly Fault[]): FaultKind | null {
  return faults.find((fault) => breakWith(response, fault))?.kind ?? null;
}

function breakWith(response: ServerResponse, fault: Fault): boolean {
  switch (fault.kind) {
    case 'hang':
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'status':
      return answer(response, fault.status, 'text/plain; charset=utf-8', fault.body ?? '');
    case 'html':
      return answer(response, fault.status ?? 200, html, gatewayPage);
    case 'broken-json':
      return answer(response, 200, json, '{"Response":{"TotalCount":12,"JobList":[{"JobId":"sync-');
    case 'empty-object':
      return answer(response, 200, json, '{}');
    case 'redirect':
      response.setHeader('Location', fault.location ?? '/_elsewhere');
      return answer(response, 302, html, '');
    default:
      return false;
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
  return true;
}
