import { expect, test } from 'vitest';
import { structure } from '../../1-text/structure.ts';
import { tokenize } from '../../2-tokens/tokens.ts';
import type { Entry } from './entries.ts';
import { SurnameFinder } from './surnames.ts';
import { sortWords } from './words.ts';

const TEXT = 'Then Kosgei left.';
const words = sortWords(tokenize(TEXT), [], structure(TEXT));

const bearers = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    name: `N${index} Kosgei`,
    parts: [`n${index}`, 'kosgei'],
    posts: [],
    tellings: [],
    told: [],
    full: [],
    lastShort: -1,
  }));

test('a shared surname means whom the text spoke of last, at first the first', () => {
  const finder = new SurnameFinder(words, bearers(3));
  expect(finder.at(1)).toEqual({ person: 0, to: 2 });
  finder.spokenOf([2]);
  expect(finder.at(1)).toEqual({ person: 2, to: 2 });
  finder.spokenOf([1, 2]);
  expect(finder.at(1)).toEqual({ person: 1, to: 2 });
});

/** The shortest of several, in milliseconds. */
function timeOfLookups(finder: SurnameFinder): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 7; k++) {
    const start = performance.now();
    for (let i = 0; i < 500; i++) finder.at(1);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test('a surname is found as fast among many bearers as among few', { retry: 3 }, () => {
  const [few, many] = [new SurnameFinder(words, bearers(10)), new SurnameFinder(words, bearers(25_600))];
  timeOfLookups(few);
  // A search through all the bearers would take more than 100 times the time.
  expect(timeOfLookups(many)).toBeLessThan(32 * timeOfLookups(few));
});
