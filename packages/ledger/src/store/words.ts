import type { SearchTerm } from './store.ts';

/** A word of a text with its place and its folded form. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The words of a text, in order. Both stores index the folded forms, so that they find the same things: lower case,
 * without accents, `Kuzhebayev’s` as `kuzhebayev` and `s`.
 */
export function* wordsOf(text: string): Iterable<Word> {
  for (const match of text.matchAll(WORD))
    yield { start: match.index, end: match.index + match[0].length, folded: foldWord(match[0]) };
}

/** The folded words of a text, apart by one space. */
export function foldWords(text: string): string {
  return Array.from(wordsOf(text), ({ folded }) => folded).join(' ');
}

const foldWord = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * What a person typed, as terms that must all hold: `word`, `"words in a row"`, `begin*`, `-without`. Hyphens and
 * apostrophes inside a word make a row: `EU-Central`.
 */
export function parseQuery(typed: string): SearchTerm[] {
  return Array.from(typed.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g), ([, not, row, word]) => ({
    words: Array.from(wordsOf(row ?? word ?? ''), ({ folded }) => folded),
    prefix: /\*$/.test(word ?? ''),
    not: not === '-',
  })).filter(({ words }) => words.length > 0);
}

/** Where the terms stand in a text, in order and not overlapping; terms that must not be there are no places. */
export function placesOf(terms: readonly SearchTerm[], text: string): { start: number; end: number }[] {
  const words = [...wordsOf(text)];
  const places: { start: number; end: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const term = terms.find((candidate) => !candidate.not && standsAt(candidate, words, i));
    if (!term) continue;
    const last = i + term.words.length - 1;
    places.push({ start: words[i]!.start, end: words[last]!.end });
    i = last;
  }
  return places;
}

/** True when every wanted term is in the folded words and no unwanted one. */
export function matches(terms: readonly SearchTerm[], words: readonly Word[]): boolean {
  return terms.every((term) => words.some((_, i) => standsAt(term, words, i)) !== term.not);
}

function standsAt(term: SearchTerm, words: readonly Word[], at: number): boolean {
  return term.words.every((word, k) => {
    const there = words[at + k]?.folded;
    return term.prefix && k === term.words.length - 1 ? there?.startsWith(word) : there === word;
  });
}
