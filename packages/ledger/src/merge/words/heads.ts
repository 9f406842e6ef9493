import { type ContentReader, wordsOf } from './content.ts';

/**
 * The nouns that an undertaking turns on, as stems: the last word of “a wave power institute” in “set up a wave power institute in Tanga”,
 * and of “list” and “trails” in “submit a list of trails by 2025”.
 */
export function headsOf(content: string, reader: ContentReader): Set<string> {
  const parts = content.replace(AMOUNTS, ' ').split(BOUNDARY);
  // `split` keeps the prepositions at the odd places.
  let at = parts.findIndex((part, i) => i % 2 === 0 && carries(part, reader));
  if (at < 0) return new Set();
  const isOf = (i: number) => parts[i]?.toLowerCase() === 'of';
  while (LIGHT.test(parts[at] ?? '') && isOf(at + 1)) at += 2;
  const first = parts[at] ?? '';
  // “Pay for the flood wall”: one word may be the verb alone.
  const further = isOf(at + 1) || contentWords(first, reader).length < 2;
  const heads = [first, further ? (parts[at + 2] ?? '') : ''];
  return new Set(heads.flatMap((part) => lastWord(part, reader)));
}

/** “Half of the cost of the bridge” turns on the bridge. */
const LIGHT =
  /\b(?:half|part|all|most|rest|remainder|cost|costs|price|sum|share|number|total|amount|lot|pair|series|kilomet(?:re|er)s|tonnes|tons)\s*$/i;

/** Prepositions that end the first group of words; “to” may only lead on to a verb. */
const BOUNDARY =
  /\b(on|in|at|for|of|with|from|within|before|by|until|under|through|between|against|about|concerning|regarding|as|worth|along|over|across)\b/i;

const AMOUNTS = /[$€£¥]?\d[\d.,]*/g;

const contentWords = (part: string, reader: ContentReader): string[] =>
  wordsOf(part).filter((w) => reader.stemOf(w) !== null);

const carries = (part: string, reader: ContentReader): boolean => contentWords(part, reader).length > 0;

/** The last word that says something and is no participle (“rent owed”). */
function lastWord(part: string, reader: ContentReader): string[] {
  const words = contentWords(part, reader);
  const nouns = words.length > 1 ? words.filter((w) => !/(?:ed|owed|ly)$/.test(w)) : words;
  const stem = reader.stemOf(nouns.at(-1) ?? words.at(-1) ?? '');
  return stem === null ? [] : [stem];
}
