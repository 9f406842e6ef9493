import type { Tokens } from '../../2-tokens/tokens.ts';
import * as lexicon from '../../lexicon/en/parties/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const lowerSet = (words: string): ReadonlySet<string> => set(words.toLowerCase());

/** Word lists of the lexicon, made ready for look-up. */
export const AFTER_STATE = set(lexicon.AFTER_STATE);
export const BEFORE_STATE = lowerSet(lexicon.BEFORE_STATE);
export const GIVEN_NAMES = set(lexicon.GIVEN_NAMES);
export const SURNAMES = set(lexicon.SURNAMES);
export const COMPOUND_HEADS = set(lexicon.COMPOUND_HEADS);
export const COMPOUND_STARTS = set(lexicon.COMPOUND_STARTS);
export const COMPOUND_OF = set(lexicon.COMPOUND_OF);
export const ORGAN_HEADS = set(lexicon.ORGAN_HEADS);
export const ORGAN_HEADS_SMALL = set(lexicon.ORGAN_HEADS_SMALL);
export const ORGAN_MODIFIERS = set(lexicon.ORGAN_MODIFIERS);
export const PORTFOLIOS = set(lexicon.PORTFOLIOS);
export const PERSON_NOUNS = set(lexicon.PERSON_NOUNS);
export const COMPANY_NOUNS = set(lexicon.COMPANY_NOUNS);
export const LANGUAGE_NOUNS = set(lexicon.LANGUAGE_NOUNS);
export const LANGUAGE_VERBS = set(lexicon.LANGUAGE_VERBS);
export const INSTRUMENT_NOUNS = set(lexicon.INSTRUMENT_NOUNS);
export const EVENT_NOUNS = set(lexicon.EVENT_NOUNS);
export const PLACE_PREPOSITIONS = set(lexicon.PLACE_PREPOSITIONS);
export const WAY_PREPOSITIONS = set(lexicon.WAY_PREPOSITIONS);
export const MOTION_WORDS = set(lexicon.MOTION_WORDS);
export const PERIODS = set(lexicon.PERIODS);

export const isDash = (word: string | undefined): boolean => word !== undefined && /^[-‐‑–—]+$/.test(word);
export const isPossessive = (lower: string | undefined): boolean => lower === "'s" || lower === "'";

/** Token `i` follows the one before it in the same paragraph, with nothing or one blank between. */
export function close(tokens: Tokens, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return false;
  const from = tokens.end[i - 1]!;
  const to = tokens.start[i]!;
  return to - from < 2 && tokens.text[from] !== '\n';
}
