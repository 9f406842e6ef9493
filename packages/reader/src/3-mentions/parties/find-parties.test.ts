import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../2-tokens/tokens.ts';
import { findParties } from './find-parties.ts';
import { NAMES } from './testing/names.corpus.ts';
import { SEATS } from './testing/seats.corpus.ts';

/** In order, without overlap, inside the text. */
function expectSound(text: string): void {
  const tokens = tokenize(text);
  const mentions = findParties(tokens);
  let end = 0;
  for (const m of mentions) {
    expect(m.from).toBeGreaterThanOrEqual(end);
    expect(m.to).toBeGreaterThan(m.from);
    expect(m.party).not.toBe('');
    expect(m.name).not.toBe('');
    end = m.to;
  }
  expect(end).toBeLessThanOrEqual(tokens.count);
  expect(findParties(tokens)).toEqual(mentions);
}

describe('hostile texts', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['one bracket', '('],
    ['lone surrogates', '\ud800 Kazakhstan \udc00 EU'],
    ['right-to-left marks', '\u200fKazakhstan\u200e and \u202eEU\u202c'],
    ['NULs', 'Kazakhstan\0\0EU\0'],
    ['zalgo', 'K\u0301\u0302\u0303azakhstan a\u0489\u0300nd E\u0301U\u0302'],
    ['Windows line ends', 'Republic of\r\nKazakhstan\r\n\r\nEU\r\n'],
    ['emoji', '🇰🇿 Kazakhstan 🤝 EU 🇪🇺 👩‍👩‍👧‍👦'],
    ['a long word', `${'Kazakhstan'.repeat(2000)} EU`],
    ['only marks', "’s 's - – — ' ’ ( ) , . ; :"],
    ['a bracket of its own', '(EU) (KR) ((())) () (A) (AB'],
    ['initials without end', `Chad ${'A. '.repeat(50_000)}Smith`],
    ['nested quotes', `${'“'.repeat(5000)}Kazakhstan${'”'.repeat(5000)}`],
    ['nothing but capitals', 'WE THE PEOPLE OF THE UNITED STATES AND US WHO CAN'],
    ['full-width letters', 'Ｋａｚａｋｈｓｔａｎ and ＥＵ'],
    ['decomposed accents', 'Co\u0302te d’Ivoire, Sa\u0303o Tome\u0301 and Pri\u0301ncipe, Tu\u0308rkiye'],
  ])('%s', (_, text) => expectSound(text));

  test('accents may come apart', () => {
    const t = tokenize('Tu\u0308rkiye and Co\u0302te d’Ivoire');
    expect(findParties(t).map((m) => m.party)).toEqual(['TUR', 'CIV']);
  });

  test('any words in any order', () => {
    const pieces = [...NAMES, ...SEATS].flatMap((s) => s.replace(/\{[^:]*:([^}]*)\}/g, '$1').split(' '));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (words) =>
        expectSound(words.join(' ')),
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

/** The best of five, in milliseconds. */
function timeOf(text: string): number {
  const tokens = tokenize(text);
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 5; k++) {
    const from = performance.now();
    findParties(tokens);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

test.each([
  'Republic of the ',
  'Ministry of Foreign Affairs of ',
  'Paris, ',
  'the Council of the EU. The Council ',
  'Alpha Basin States Union (ABSU) ',
  'European Union (EU) ',
  'Kazakhstan (KR) ',
  'Michael Jordan and Jordan ',
  'Atlanta, Georgia and Georgia ',
  'Kazakh and ',
])('time is linear in the length: %s', { retry: 3 }, (piece) => {
  timeOf(piece.repeat(200));
  // Sixteen times the text: a quadratic reader would need 256 times the time, a linear one on a busy machine never half of that.
  expect(timeOf(piece.repeat(8_000))).toBeLessThan(128 * timeOf(piece.repeat(500)));
});
