import { type ContentReader, wordsOf } from './content.ts';

/**
 * The nouns that an undertaking turns on, as stems: the last word of “a wave power institute” in “set up a wave power institute in Keta”,
 * and of “list” and “cheeses” in “table a list of cheeses by 2025”.
 */
export function headsOf(content: string, reader: ContentReader): Set<string> {
  const parts = content.replace(AMOUNTS, ' ').split(BOUNDARY);
  // `split` keeps the prepositions at the odd places.
  const first = parts.findIndex((part, i) => i % 2 === 0 && carries(part, reader));
  if (first < 0) return new Set();
  const second = parts[first + 1]?.toLowerCase() === 'of' ? (parts[first + 2] ?? '') : '';
  return new Set([parts[first] ?? '', second].flatMap((part) => lastWord(part, reader)));
}

/** Prepositions that end the first group of words; “to” may only lead on to a verb. */
const BOUNDARY =
  /\b(on|in|at|for|of|with|from|within|before|by|until|under|through|between|against|about|concerning|regarding|as|worth|along|over|across)\b/i;

const AMOUNTS = /[$€£¥]?\d[\d.,]*/g;

const carries = (part: string, reader: ContentReader): boolean => wordsOf(part).some((w) => reader.stemOf(w) !== null);

/** The last word that says something and is no participle (“refunds owed”). */
function lastWord(part: string, reader: ContentReader): string[] {
  const words = wordsOf(part).filter((w) => reader.stemOf(w) !== null);
  const nouns = words.length > 1 ? words.filter((w) => !/(?:ed|owed|ly)$/.test(w)) : words;
  const stem = reader.stemOf(nouns.at(-1) ?? words.at(-1) ?? '');
  return stem === null ? [] : [stem];
}
