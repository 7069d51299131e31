import { expect, test } from 'vitest';
import { compareCode, compareText } from '../compare-values.ts';
import { readingKey } from './reading-order.ts';

test('keys stand in the order in which the collator puts names of letters, digits and signs', () => {
  const names = [
    'orders-2',
    'Orders-10',
    'orders_1',
    'a-1',
    'a_1',
    'a.1',
    'a1',
    'a01x',
    'b',
    '10.0.0.2:3306',
    '10.0.0.10:3306',
    '9',
  ];
  const byKey = names.toSorted((a, b) => compareCode(readingKey(a), readingKey(b)));
  expect(byKey).toEqual(names.toSorted(compareText));
});
