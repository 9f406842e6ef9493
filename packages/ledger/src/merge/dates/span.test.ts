import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, civil, dayNumber } from './civil.ts';
import { agree, beginning, edtfDay, isDay, spanOf } from './span.ts';

const days = (edtf: string) => {
  const span = spanOf(edtf);
  const say = (day: number) => (Number.isFinite(day) ? edtfDay(day) : '..');
  return span && `${say(span.from)} ${say(span.to)}`;
};

test.each([
  ['2023-02-02', '2023-02-02 2023-02-02'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2023', '2023-01-01 2023-12-31'],
  ['199X', '1990-01-01 1999-12-31'],
  ['19XX', '1900-01-01 1999-12-31'],
  ['2004-06-XX', '2004-06-01 2004-06-30'],
  ['2019-21', '2019-03-01 2019-05-31'],
  ['2019-23', '2019-09-01 2019-11-30'],
  ['2019-24', '2019-12-01 2020-02-29'],
  ['2019-30', '2019-12-01 2020-02-29'],
  ['2019-34', '2019-04-01 2019-06-30'],
  ['2019-40', '2019-01-01 2019-06-30'],
  ['2022-10-26/2022-10-27', '2022-10-26 2022-10-27'],
  ['2025-01/2025-06', '2025-01-01 2025-06-30'],
  ['../2019', '.. 2019-12-31'],
  ['1993/..', '1993-01-01 ..'],
  ['2021/', '2021-01-01 ..'],
  ['2023-02-02~', '2023-02-02 2023-02-02'],
  ['2023-02-02T10:30', '2023-02-02 2023-02-02'],
])('%s is the days %s', (edtf, expected) => expect(days(edtf)).toBe(expected));

test.each([
  '',
  '../..',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-02-00',
  'May 2023',
  '2024/2023',
  '2023/2024/2025',
  '2023-99',
])('%j is no date', (edtf) => expect(spanOf(edtf)).toBeNull());

test('an open span counts as its beginning', () => {
  expect(beginning('2020-03/..')).toBe('2020-03');
  expect(beginning('../2019')).toBe('../2019');
  expect(beginning('2019/2020')).toBe('2019/2020');
});

describe('agreement', () => {
  test.each([
    ['2015', '2015-12', true],
    ['2015-12-21', '2015', true],
    ['2015-12-21', '2020', false],
    ['2022-10-26/2022-10-27', '2022-10-27', true],
    ['2022-10-26/2022-10-27', '2022-10-27/2022-10-28', false],
    ['199X', '1993-02', true],
    ['2019-23', '2019-10', true],
    ['../2019', '2019-06', true],
    ['../2019', '2020', false],
  ])('%s and %s: %s', (a, b, expected) => expect(agree(spanOf(a), spanOf(b))).toBe(expected));

  test('null agrees with all', () => expect(agree(null, spanOf('2020'))).toBe(true));
});

test('days and dates are each other’s inverse, on every day of eight centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -150_000, max: 150_000 }), (day) => {
      const [y, m, d] = civil(day);
      const real = new Date(day * 86_400_000);
      expect([y, m, d]).toEqual([real.getUTCFullYear(), real.getUTCMonth() + 1, real.getUTCDate()]);
      expect(dayNumber(y, m, d)).toBe(day);
      expect(isDay(edtfDay(day))).toBe(true);
    }),
  );
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-11', 12, '2025-03-11'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
])('%s and %i months is %s', (from, months, to) => expect(edtfDay(addMonths(spanOf(from)!.from, months))).toBe(to));
