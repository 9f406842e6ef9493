import { describe, expect, test } from 'vitest';
import { actDate } from '../relationship.ts';
import { commonDate, dateGroups } from './groups.ts';

const groups = (...dates: string[]) =>
  dateGroups(dates, (d) => actDate(d)).map(
    (g) => `${g.date.edtf}: ${g.own.join(' ')}${g.shared.length ? ` (${g.shared.join(' ')})` : ''}`,
  );

describe('groups of agreeing dates', () => {
  test('the finest date makes the group', () =>
    expect(groups('2013', '2013-10-17', '2013-10')).toEqual(['2013-10-17: 2013-10-17 2013-10 2013']));
  test('unequal dates are two', () =>
    expect(groups('2013-10-17', '2018', '2013')).toEqual(['2013-10-17: 2013-10-17 2013', '2018: 2018']));
  test('a coarse date that holds several groups speaks for none', () =>
    expect(groups('2023', '2023-03-14', '2023-03-15', '2023-03-14')).toEqual([
      '2023-03-14: 2023-03-14 2023-03-14 (2023)',
      '2023-03-15: 2023-03-15 (2023)',
    ]));
  test('“since June 2018” is June 2018', () =>
    expect(groups('2018-06/..', '2018-06-01')).toEqual(['2018-06-01: 2018-06-01 2018-06/..']));
});

test.each([
  [['2023-03-14', '2023-03-15'], '2023-03'],
  [['2023-03-14', '2023-05'], '2023'],
  [['2023-03-14', '2022'], null],
  [['2018/..', '../2017'], null],
])('what %j share is %s', (dates, expected) => expect(commonDate(dates.map((d) => actDate(d)!))).toBe(expected));
