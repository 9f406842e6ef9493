import { describe, expect, test } from 'vitest';
import * as names from './instrument-names.ts';
import { ANYTHING, HEADS, INFORMAL, NOT_WITH, STANDS_FOR, TRUCES } from './instruments.ts';

const nouns = new Set(HEADS.map((h) => h.words));

describe('the lexicon of instruments', () => {
  test('has each noun once, in lower case', () => {
    expect(HEADS.length).toBe(nouns.size);
    for (const noun of nouns) expect(noun).toBe(noun.toLowerCase().trim().replace(/\s+/g, ' '));
  });

  test('says of every noun that it has whether it can stand for others', () => {
    for (const noun of [...Object.keys(STANDS_FOR), ...ANYTHING, ...INFORMAL]) expect(nouns).toContain(noun);
    expect([...TRUCES].some((noun) => nouns.has(noun))).toBe(true);
  });

  test('excludes words only of nouns that it has', () => {
    for (const noun of Object.keys(NOT_WITH)) expect(nouns).toContain(noun);
  });

  test('has no capitals and no empty words', () => {
    for (const list of Object.values(names)) for (const word of list) expect(word).toMatch(/^\S[^A-Z]*$/);
  });
});
