import type { JobAddress } from '@syncdeck/contract';
import type { Request } from 'express';
import { AppError } from '../../errors/app-error.ts';

const longestPart = 256;

/** The job that the path names; a part longer than any id is not-found without asking upstream. */
export function readAddress(req: Request): JobAddress {
  const part = (name: keyof JobAddress): string => {
    const value: unknown = req.params[name];
    if (typeof value === 'string' && value.length <= longestPart) return value;
    throw new AppError('not-found', 'No job has this address.');
  };
  return { account: part('account'), region: part('region'), jobId: part('jobId') };
}
