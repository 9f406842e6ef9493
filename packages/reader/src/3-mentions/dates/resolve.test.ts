import { describe, expect, it } from 'vitest';
import { type DateContext, type DateMention, findDates, resolve, withRelation } from './index.ts';

const past: DateContext = { published: '2023-02-02', direction: 'past', anchor: null };
const only = (text: string): DateMention => {
  const [mention, ...others] = findDates(text);
  expect(others).toEqual([]);
  return mention!;
};

describe('resolve', () => {
  it.each([
    ['on Nov. 7', past, '“on Nov. 7” told in the past, published 2023-02-02 → 2022-11-07', true],
    [
      'on Nov. 7',
      { ...past, direction: 'future' },
      '“on Nov. 7” told as to come, published 2023-02-02 → 2023-11-07',
      true,
    ],
    ['in 1993', past, '“in 1993” as stated → 1993', false],
    ['by the end of 2025', past, '“by the end of 2025” as stated → ../2025', false],
    ['last month', past, '“last month” published 2023-02-02 → 2023-01', true],
    ['the same day', { ...past, anchor: '2022-05-05' }, '“the same day” counted from 2022-05-05 → 2022-05-05', true],
    ['the same day', past, '“the same day” the date that it counts from is not known → no date', false],
    [
      'on Monday',
      { ...past, published: '2023' },
      '“on Monday” 2023 is not exact enough to count from → no date',
      false,
    ],
    [
      'in May',
      { ...past, published: null },
      '“in May” no year is told and the date of publication is not known → no date',
      false,
    ],
    ['03/01/2020', past, '“03/01/2020” day and month can be read either way, so only the year is kept → 2020', false],
    ['in the coming weeks', past, '“in the coming weeks” the words give nothing to count with → no date', false],
    ['about two weeks ago', past, '“about two weeks ago” it is told only roughly → no date', false],
    ['on 29 February 2023', past, '“on 29 February 2023” 2023 has no such day → no date', false],
  ] as const)('%s: says how', (words, context, how, computed) => {
    const resolved = resolve(only(words), context);
    expect(resolved.how).toBe(how);
    expect(resolved.computed).toBe(computed);
  });

  it('tells the date apart from its relation', () => {
    expect(resolve(only('since 1993'), past)).toMatchObject({ edtf: '1993/..', point: '1993' });
    expect(resolve(only('by June'), { ...past, direction: 'future' })).toMatchObject({
      edtf: '../2023-06',
      point: '2023-06',
    });
  });

  it('takes what is malformed for unknown', () => {
    expect(resolve(only('last month'), { published: 'today', direction: 'past', anchor: 'then' }).edtf).toBeNull();
  });
});

describe('findDates', () => {
  it.each([
    ['on 5 May', 'adverb'],
    ['the Treaty of 1996', 'of'],
    ['the 1 February putsch', 'modifier'],
    ["Sunday's election", 'genitive'],
    ['a visit (2025)', 'bracket'],
    ['the 2028 Ocean Conference', 'modifier'],
    ['1973\nRelations established', 'heading'],
    ['Visits\n• 2011 – State visit', 'heading'],
    ['May: embassy opened', 'heading'],
    ['2010 Compact Review Agreement', 'adverb'],
  ])('%s: stands as %s', (text, use) => {
    expect(only(text).use).toBe(use);
  });

  it.each([
    ['in early May', 'early'],
    ['in mid-2024', 'mid'],
    ['late last year', 'late'],
    ['at the start of 2024', 'start'],
    ['by the end of June', 'end'],
    ['in June', null],
  ])('%s: part %s', (text, part) => {
    expect(only(text).part).toBe(part);
  });

  it('keeps what is told apart from what is computed', () => {
    expect(only('on Nov. 7').stated).toEqual({
      kind: 'calendar',
      year: null,
      month: 11,
      day: 7,
      which: null,
      weekday: null,
    });
    expect(only('in May last year').stated).toMatchObject({
      year: { kind: 'period', unit: 'year', shift: -1, from: 'published' },
    });
  });
});

it('a relation prints a date as the codebook does', () => {
  const printed = (['at', 'by', 'before', 'until', 'within', 'since', 'from', 'after', 'not-before'] as const).map(
    (r) => withRelation('2027-04/2027-06', r),
  );
  expect(printed).toEqual([
    '2027-04/2027-06',
    '../2027-06',
    '../2027-06',
    '../2027-06',
    '../2027-06',
    '2027-04/..',
    '2027-04/..',
    '2027-04/..',
    '2027-04/..',
  ]);
  expect(withRelation('2020/..', 'by')).toBeNull();
});
