import { describe, expect, it } from 'vitest';
import { EN_DATES } from '../../lexicon/en/dates.ts';
import { HEADER_DATES } from '../../lexicon/header-dates.ts';
import { vocabulary } from './vocabulary.ts';

describe('the words of dates', () => {
  it.each([
    ['English', EN_DATES],
    ['headers', HEADER_DATES],
  ])('%s: twelve months, seven days, four seasons', (_, words) => {
    expect([words.months.length, words.weekdays.length, words.shortWeekdays.length]).toEqual([12, 7, 7]);
    expect(Object.keys(words.seasons)).toEqual(['21', '22', '23', '24']);
    expect(() => vocabulary(words)).not.toThrow();
  });

  it('a word plays one part only, unless it says so in several lists', () => {
    const roles = Object.values(EN_DATES.roles).flat();
    expect(roles.filter((word, i) => roles.indexOf(word) !== i)).toEqual([]);
  });

  it.each(['août', 'mid-may', 'May', ''])('“%s” could never be found', (word) => {
    const words = { ...EN_DATES, weekdays: [[word], ...EN_DATES.weekdays.slice(1)] };
    expect(() => vocabulary(words)).toThrow(`“${word}”`);
  });
});
