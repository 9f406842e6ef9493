import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, matches, parseQuery, placesOf, wordsOf } from './words.ts';

describe('words for searching', () => {
  test.each([
    ['Nur-Sultan’s Président', 'nur sultan s president'],
    ['Қасым-Жомарт Тоқаев', 'қасым жомарт тоқаев'],
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
    expect(parseQuery('hydrogen "raw materials" ratif* -Almaty EU-Central')).toEqual([
      { words: ['hydrogen'], prefix: false, not: false },
      { words: ['raw', 'materials'], prefix: false, not: false },
      { words: ['ratif'], prefix: true, not: false },
      { words: ['almaty'], prefix: false, not: true },
      { words: ['eu', 'central'], prefix: false, not: false },
    ]));

  test.each(['', '  ', '"', '*', '- -', '()&|!:'])('%j has no term', (typed) => expect(parseQuery(typed)).toEqual([]));

  test('marks what it matches and nothing else', () => {
    const text = 'Raw materials and raw hides: the ratification of 2023.';
    const marked = placesOf(parseQuery('"raw materials" ratif* -hides'), text).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(marked).toEqual(['Raw materials', 'ratification']);
  });

  test.each([
    ['raw materials', true],
    ['"materials raw"', false],
    ['mater', false],
    ['mater*', true],
    ['raw -hides', false],
    ['raw -hydrogen', true],
  ])('%j matches: %s', (typed, yes) =>
    expect(matches(parseQuery(typed), [...wordsOf('Raw materials and raw hides')])).toBe(yes),
  );
});
