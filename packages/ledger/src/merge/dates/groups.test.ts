import { describe, expect, test } from 'vitest';
import { actDate } from '../relationship.ts';
import { commonDate, dateGroups } from './groups.ts';

const groups = (...dates: string[]) =>
  dateGroups(dates, (d) => actDate(d)).map(
    (g) => `${g.date.edtf}: ${g.own.join(' ')}${g.shared.length ? ` (${g.shared.join(' ')})` : ''}`,
  );

describe('groups of agreeing dates', () => {
  test('the finest date makes the group', () =>
    expect(groups('2015', '2015-12-21', '2015-12')).toEqual(['2015-12-21: 2015-12-21 2015-12 2015']));
  test('unequal dates are two', () =>
    expect(groups('2015-12-21', '2020', '2015')).toEqual(['2015-12-21: 2015-12-21 2015', '2020: 2020']));
  test('a coarse date that holds several groups speaks for none', () =>
    expect(groups('2023', '2023-03-14', '2023-03-15', '2023-03-14')).toEqual([
      '2023-03-14: 2023-03-14 2023-03-14 (2023)',
      '2023-03-15: 2023-03-15 (2023)',
    ]));
  test('“since March 2020” is March 2020', () =>
    expect(groups('2020-03/..', '2020-03-01')).toEqual(['2020-03-01: 2020-03-01 2020-03/..']));
});

test.each([
  [['2023-03-14', '2023-03-15'], '2023-03'],
  [['2023-03-14', '2023-05'], '2023'],
  [['2023-03-14', '2022'], null],
  [['2020/..', '../2019'], null],
])('what %j share is %s', (dates, expected) => expect(commonDate(dates.map((d) => actDate(d)!))).toBe(expected));
