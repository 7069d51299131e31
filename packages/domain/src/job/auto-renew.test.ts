import { expect, test } from 'vitest';
import { autoRenew } from './auto-renew.ts';

test.each([
  ['PrePay', 1, true],
  ['PrePay', 0, false],
  ['PrePay', 2, null],
  ['PrePay', -1, null],
  ['PrePay', null, null],
  ['PostPay', 1, null],
  ['PostPay', 0, null],
  ['', 1, null],
  [null, 0, null],
])('PayMode %j with AutoRenew %j renews itself: %j', (PayMode, AutoRenew, expected) => {
  expect(autoRenew({ PayMode, AutoRenew })).toBe(expected);
});
