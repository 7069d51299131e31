import type { RequestHandler } from 'express';
import type { Core } from '../../core/core.ts';

/** `GET /healthz`: the process answers. */
export const healthRoute: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** `GET /readyz`: 200 once every source has answered or failed once, 503 before. */
export function readyRoute(core: Core): RequestHandler {
  return (_req, res) => {
    const ready = core.ready();
    res.status(ready ? 200 : 503);
    res.set('Cache-Control', 'no-store').json({ status: ready ? 'ready' : 'collecting' });
  };
}
