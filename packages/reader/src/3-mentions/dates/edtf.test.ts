import { describe, expect, it } from 'vitest';
import { fromDayNumber } from './civil.ts';
import { agrees, begin, days, isInterval, precisionOf, print, span, together } from './edtf.ts';

const shown = (edtf: string): string[] | undefined =>
  days(edtf)?.map((n) => {
    if (!Number.isFinite(n)) return n < 0 ? '-' : '+';
    const { year, month, day } = fromDayNumber(n);
    return print(year, month, day);
  });

describe('days', () => {
  it.each([
    ['2022-11-07', '2022-11-07', '2022-11-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2019-23', '2019-09-01', '2019-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2026-01/2026-06', '2026-01-01', '2026-06-30'],
    ['../2019', '-', '2019-12-31'],
    ['2020-03/..', '2020-03-01', '+'],
    ['2030~', '2030-01-01', '2030-12-31'],
    ['{2023-05-02,2023-05-09}', '2023-05-02', '2023-05-09'],
  ])('%s', (edtf, first, last) => {
    expect(shown(edtf)).toEqual([first, last]);
  });

  it.each([
    '',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-25',
    '../..',
    '2023/2022',
    '23',
    'May',
    '{}',
    '{2023',
    '2023-05-01T10:00',
    '1/2/3',
    '199X-05',
  ])('“%s” is none', (text) => {
    expect(days(text)).toBeNull();
  });
});

describe('agrees', () => {
  it.each([
    ['2015', '2015-12', true],
    ['2015-12', '2015-12-21', true],
    ['2015', '2015-12-21', true],
    ['2015-12-21', '2020', false],
    ['2015-12-21', '2015-12-22', false],
    ['2020-03/..', '2020-03-01', true],
    ['2020-03/..', '2021', false],
    ['../2019', '2018-05', true],
    ['../2019', '2020', false],
    ['2019-23', '2019-10-05', true],
    ['2019-23', '2019-12', false],
    ['2024-03-11/2024-03-14', '2024-03-12', true],
    ['2024-03-11/2024-03-14', '2024-03-13/2024-03-16', false],
    [null, '2020', true],
    ['2020', null, true],
    ['nonsense', '2020', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(agrees(a, b)).toBe(expected);
    expect(agrees(b, a)).toBe(expected);
  });
});

it('an open span begins with its beginning', () => {
  expect(['2020-03/..', '../2019', '2021'].map(begin)).toEqual(['2020-03', '../2019', '2021']);
});

it('tells how exact a date is', () => {
  const of = ['2022-11-07', '2022-11', '2026-23', '2023', '199X', '19XX', '../2025', '{2023-05-02,2023-05-09}'];
  expect(of.map(precisionOf)).toEqual(['day', 'month', 'season', 'year', 'decade', 'century', 'interval', 'set']);
  expect(of.filter(isInterval)).toEqual(['../2025']);
});

it('joins dates to an interval where no day is left out between them', () => {
  expect(together(['2023-04-03', '2023-04-04'])).toBe('2023-04-03/2023-04-04');
  expect(together(['2023-05-02', '2023-05-05', '2023-05-09'])).toBe('{2023-05-02,2023-05-05,2023-05-09}');
  expect(together(['2023-12', '2024-01'])).toBe('2023-12/2024-01');
  expect(together(['2023'])).toBe('2023');
});

it('puts seasons into intervals by their months', () => {
  expect(span('2023-21', '2023-23')).toBe('2023-03/2023-11');
  expect(span('2023-24', '2024-05')).toBe('2023-12/2024-05');
  expect(span('2022', '2023-24')).toBe('2022/2024-02');
});
