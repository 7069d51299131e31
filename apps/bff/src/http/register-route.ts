import type { IRouter, RequestHandler } from 'express';
import { AppError } from '../errors/app-error.ts';
import { exchangeOf } from './exchange.ts';

export interface Route {
  method: 'GET' | 'POST';
  /** As the contract writes it: `{…}` where a value stands. */
  path: string;
  handlers: RequestHandler[];
}

/** Adds a route, labels its requests for log and metrics, and answers any other method with 405. */
export function registerRoute(router: IRouter, { method, path, handlers }: Route): void {
  const label: RequestHandler = (req, _res, next) => {
    exchangeOf(req).route = path;
    next();
  };
  const route = router.route(path.replace(/\{(\w+)\}/g, ':$1')).all(label);
  if (method === 'GET') route.get(handlers).all(refuseMethod('GET, HEAD'));
  else route.post(handlers).all(refuseMethod('POST'));
}

/** Refuses with 405 and says which methods the path takes. */
export function refuseMethod(allow: string): RequestHandler {
  return (req) => {
    throw new AppError('method', `${req.method} is not for this path; it takes ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}
