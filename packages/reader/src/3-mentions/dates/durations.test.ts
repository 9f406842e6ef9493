import { describe, expect, it } from 'vitest';
import { findDurations, intervalFrom, intervalUpTo } from './index.ts';

const found = (text: string): string[] => findDurations(text).map((d) => `${d.words}: ${d.amount} ${d.unit} ${d.form}`);

describe('findDurations', () => {
  it.each([
    ['She arrived on Monday for a four-day visit', ['four-day: 4 day attribute']],
    ['a 2-day summit', ['2-day: 2 day attribute']],
    ['extended for five years in June', ['for five years: 5 year for']],
    ['USD 60 million over three years', ['over three years: 3 year over']],
    ['48 hours to leave, then 30 days', ['48 hours: 48 hour bare', '30 days: 30 day bare']],
    ['a fortnight of talks', ['a fortnight: 2 week bare']],
    ['for a year and a half', ['for a year and a half: 18 month for']],
    ['for half a century', ['for half a century: 50 year for']],
    ['a five-year gas contract', ['five-year: 5 year attribute']],
    ['twenty-five years of relations', ['twenty-five years: 25 year bare']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'three weeks ago',
    'a year earlier',
    'two days later',
    'in three weeks',
    'within six months',
    'several days',
    'a few months',
    'four delegations',
    'in May 2021',
  ])('none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('intervalFrom', () => {
  it.each([
    ['2024-03-11', 4, 'day', '2024-03-11/2024-03-14'],
    ['2024-03-11', 1, 'day', '2024-03-11'],
    ['2024-02-28', 3, 'day', '2024-02-28/2024-03-01'],
    ['2024-03-11', 2, 'week', '2024-03-11/2024-03-24'],
    ['2014-12-04', 3, 'year', '2014-12-04/2017-12-03'],
    ['2014-12', 3, 'year', '2014-12/2017-11'],
    ['2014', 3, 'year', '2014/2016'],
    ['2024-03', 6, 'month', '2024-03/2024-08'],
    ['2024-03-11', 48, 'hour', '2024-03-11/2024-03-12'],
    ['2024-03-11/..', 4, 'day', '2024-03-11/2024-03-14'],
    ['2024-03', 4, 'day', null],
    ['2024', 6, 'month', null],
    ['../2024', 4, 'year', null],
  ] as const)('%s and %i %s', (start, amount, unit, expected) => {
    expect(intervalFrom(start, { amount, unit })).toBe(expected);
  });
});

describe('intervalUpTo', () => {
  it.each([
    ['2010-07-13', 2, 'day', '2010-07-12/2010-07-13'],
    ['2010-07-13', 1, 'day', '2010-07-13'],
    ['2017-12-03', 3, 'year', '2014-12-04/2017-12-03'],
    ['2024-03', 12, 'month', '2023-04/2024-03'],
    ['2016', 3, 'year', '2014/2016'],
  ] as const)('%s after %i %s', (end, amount, unit, expected) => {
    expect(intervalUpTo(end, { amount, unit })).toBe(expected);
  });
});
