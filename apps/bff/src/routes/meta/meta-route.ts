import type { Meta } from '@syncdeck/contract';
import type { RequestHandler } from 'express';
import type { Core } from '../../core/core.ts';
import { sendJson } from '../../http/send-body.ts';

/** `GET /api/v1/meta`: what this BFF is and watches. */
export function metaRoute({ config }: Core): RequestHandler {
  return async (req, res) => {
    const meta: Meta = {
      mode: config.mode,
      version: config.version,
      now: new Date().toISOString(),
      refreshSeconds: config.refreshSeconds,
      lagThresholdSeconds: config.lagThresholdSeconds,
      accounts: config.accounts.map(({ alias, regions }) => ({ alias, regions: [...regions] })),
      user: null,
    };
    await sendJson(req, res, JSON.stringify(meta));
  };
}
