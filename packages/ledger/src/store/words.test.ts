import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, matches, parseQuery, placesOf, wordsOf } from './words.ts';

describe('words for searching', () => {
  test.each([
    ['Ulan-Bator’s Président', 'ulan bator s president'],
    ['Дәурен-Ерлан Қуатов', 'дәурен ерлан қуатов'],
    ['ﬁnance 2023', 'finance 2023'],
    ['中国 EU', '中国 eu'],
    ['', ''],
  ])('%j folds to %j', (text, folded) => expect(foldWords(text)).toBe(folded));

  test('every word stands where it says, in any string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
      }),
    ));
});

describe('a query', () => {
  test('has words, rows, beginnings and exclusions', () =>
    expect(parseQuery('cashmere "rare metals" ratif* -Darkhan EU-Altai')).toEqual([
      { words: ['cashmere'], prefix: false, not: false },
      { words: ['rare', 'metals'], prefix: false, not: false },
      { words: ['ratif'], prefix: true, not: false },
      { words: ['darkhan'], prefix: false, not: true },
      { words: ['eu', 'altai'], prefix: false, not: false },
    ]));

  test.each(['', '  ', '"', '*', '- -', '()&|!:'])('%j has no term', (typed) => expect(parseQuery(typed)).toEqual([]));

  test('marks what it matches and nothing else', () => {
    const text = 'Rare metals and rare hides: the ratification of 2023.';
    const marked = placesOf(parseQuery('"rare metals" ratif* -hides'), text).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(marked).toEqual(['Rare metals', 'ratification']);
  });

  test.each([
    ['rare metals', true],
    ['"metals rare"', false],
    ['meta', false],
    ['meta*', true],
    ['rare -hides', false],
    ['rare -cashmere', true],
  ])('%j matches: %s', (typed, yes) =>
    expect(matches(parseQuery(typed), [...wordsOf('Rare metals and rare hides')])).toBe(yes),
  );
});
