import { setMaxListeners } from 'node:events';
import type { Config } from '../config/config.ts';
import type { CutBody } from '../ingest/cut-body.ts';
import { UpstreamError } from '../errors/app-error.ts';
import type { Log } from '../log/create-log.ts';
import type { Observer } from '../metrics/observer.ts';
import { AccountUpstream } from './account-upstream.ts';
import type { Masker } from './masker.ts';
import type { CallResult, CallStart, SourceCall } from './source-call.ts';
import { shortened } from './shortened.ts';
import { codeFault, shapeFault } from './upstream-fault.ts';

/** One page of a source's jobs. */
export interface JobsAnswer extends CallStart {
  requestId: string | null;
  /** null where upstream does not know. */
  total: number | null;
  /** null where there is no list. */
  jobs: CutBody | null;
}

/** The signed way to Tencent Cloud DTS, for every account. */
export interface Upstream {
  /** DescribeSyncJobs for one source; an API error resolves. Throws NoFreeCall and UpstreamError. */
  call: (call: SourceCall) => Promise<CallResult>;
  /** The same, but an API error, and an answer with neither count nor list, throw UpstreamError. */
  jobs: (call: SourceCall) => Promise<JobsAnswer>;
  /** The `order` of the call that left last. */
  lastOrder: () => number;
  /** An account's pass that began at `since` (monotonic ms) was whole: its rate, halved by throttling, grows back. */
  recovered: (account: string, since: number) => void;
  close: () => void;
}

/** Of an API error, in characters. */
const longestMessage = 2000;

export function createUpstream(config: Config, masker: Masker, log: Log, observer: Observer): Upstream {
  const closing = new AbortController();
  // Every call listens to it.
  setMaxListeners(0, closing.signal);
  let order = 0;
  const nextOrder = () => {
    order += 1;
    return order;
  };
  const accounts = new Map(
    config.accounts.map((account) => [
      account.alias,
      new AccountUpstream(account, { config, masker, log, observer, closing: closing.signal, nextOrder }),
    ]),
  );
  const accountOf = (alias: string): AccountUpstream => {
    const account = accounts.get(alias);
    if (account === undefined) throw new Error(`no account ${alias}`);
    return account;
  };
  const call = (asked: SourceCall) => accountOf(asked.account).call(asked);
  return {
    call,
    async jobs(asked) {
      const { answer, order: callOrder, startedAt } = await call(asked);
      const { error, jobs, totalCount, requestId } = answer;
      if (error !== null) {
        // Masked before it is cut: half a credential would not be found.
        const message = shortened(masker.mask(error.message), longestMessage);
        throw codeFault(error.code, message, requestId, answer.clockOffset);
      }
      if (jobs === null && totalCount === null) throw shapeFault('all-null', '', requestId);
      return { order: callOrder, startedAt, requestId, total: totalCount, jobs };
    },
    lastOrder: () => order,
    recovered: (alias, since) => accountOf(alias).recovered(since),
    close() {
      closing.abort(new UpstreamError('unavailable', null, 'closing', null));
      for (const account of accounts.values()) account.close();
    },
  };
}
