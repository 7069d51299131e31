import { describeSyncJobsBodySchema } from '@syncdeck/contract/schemas';
import type { RequestHandler } from 'express';
import type { Config } from '../../config/config.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../errors/app-error.ts';
import { readJsonObject } from '../../http/json-body.ts';
import { sendJson } from '../../http/send-body.ts';
import { bodyFaults } from './body-faults.ts';
import { chooseSource, type Source } from './choose-source.ts';

/** `POST /api/v1/dts/DescribeSyncJobs`: the signed pass-through, for one source. */
export function describeSyncJobsRoute(core: Core): RequestHandler {
  return async (req, res) => {
    const { source, parameters } = readCall(readJsonObject(req), core.config);
    const answer = await core.describeSyncJobs(source, parameters);
    await sendJson(req, res, core.mask(JSON.stringify(answer)));
  };
}

/** Throws bad-request with every fault, those of Region and Account among them. */
function readCall(
  body: Record<string, unknown>,
  { accounts }: Config,
): { source: Source; parameters: Record<string, unknown> } {
  const { Account, Region, ...parameters } = body;
  const faults = bodyFaults(body, describeSyncJobsBodySchema.safeParse(body).error?.issues ?? []);
  const source = chooseSource({ Account: textOrNone(Account), Region: textOrNone(Region) }, accounts);
  const told = new Set(faults.map(({ parameter }) => parameter));
  const errors = Array.isArray(source)
    ? [...faults, ...source.filter(({ parameter }) => !told.has(parameter))]
    : faults;
  if (Array.isArray(source) || errors.length > 0) {
    throw new AppError('bad-request', 'DescribeSyncJobs does not take these parameters.', { errors });
  }
  return { source, parameters };
}

/** A value of another type is a fault that the schema has told already. */
function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
