import type { TradeStatus } from '../catalogue/statuses.ts';
import type { JobTraits } from '../render/job-traits.ts';
import type { Showcase } from './showcase.ts';

const day = 86_400_000;

/** One job in each of the 11 trade statuses, with a status that goes with it. */
const byTradeStatus: Readonly<Record<TradeStatus, Omit<Showcase, 'state'>>> = {
  Normal: { traits: prepaid(120, 1) },
  Resizing: { story: 'resting-Paused' },
  Renewing: { traits: prepaid(2, 1) },
  Isolating: { story: 'resting-Stopping', traits: prepaid(-1, 0) },
  Isolated: { story: 'resting-Stopped', traits: prepaid(-4, 0, 4) },
  Offlining: { story: 'resting-Stopped', traits: prepaid(-8, 0, 0) },
  Offlined: { story: 'resting-Released', traits: prepaid(-10, 0, -2) },
  NotBilled: { story: 'resting-Initialized' },
  Recovering: { story: 'resting-Resuming', traits: prepaid(30, 1) },
  PostPay2Prepaying: { traits: postpaid },
  PrePay2Postpaying: { traits: prepaid(20, 0) },
};

export const billingShowcases: readonly Showcase[] = [
  ...Object.entries(byTradeStatus).map(
    ([tradeStatus, showcase]): Showcase => ({
      ...showcase,
      state: { tradeStatus: tradeStatusOf(tradeStatus) },
    }),
  ),
  { traits: prepaid(0.4, 0) },
  { traits: prepaid(2.2, 0) },
  { traits: prepaid(6.5, 0) },
  { traits: prepaid(3, 1) },
];

/** Object.entries widens the keys of the record above; they are trade statuses by its type. */
function tradeStatusOf(key: string): TradeStatus {
  return key as TradeStatus;
}

/** Expires so many days after the world began, below 0 before it; taken offline after `offlineDays`. */
function prepaid(
  days: number,
  autoRenew: number,
  offlineDays?: number,
): (epoch: number) => Partial<JobTraits> {
  return (epoch) => ({
    payMode: 'PrePay',
    autoRenew,
    expireAt: epoch + days * day,
    offlineAt: offlineDays === undefined ? null : epoch + offlineDays * day,
    oldShape: false,
  });
}

function postpaid(): Partial<JobTraits> {
  return { payMode: 'PostPay', autoRenew: 0, expireAt: null, oldShape: false };
}
