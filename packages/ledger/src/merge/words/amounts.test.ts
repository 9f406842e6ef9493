import { expect, test } from 'vitest';
import { amountsIn } from './amounts.ts';

test.each([
  ['$3 million', '3000000 USD'],
  ['three million dollars', '3000000 USD'],
  ['a million dollars', '1000000 USD'],
  ['EUR 1,250.5', '1250.5 EUR'],
  ['55 berths', '55 berth'],
  ['40 of their engineers', '40 engineer'],
  ['50 per cent', '50 %'],
  ['50 percent', '50 %'],
  ['50%', '50 %'],
  // How often is no share of a hundred.
  ['90 per year', '90 null'],
  // One of something that happens to end in “s” is no sum.
  ['open a customs post', ''],
  ['on 17 March 2009, for 3 years, the 5th round, A/68/1, 2019-23', ''],
])('%s: %s', (text, found) =>
  expect(
    amountsIn(text)
      .map(({ value, unit }) => `${value} ${unit}`)
      .join(', '),
  ).toBe(found),
);
