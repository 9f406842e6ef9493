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
export const PORTFOLIO_HEADS = set(lexicon.PORTFOLIO_HEADS);
export const ORGAN_LINKS = set(lexicon.ORGAN_LINKS);
export const CHAMBERS = set(lexicon.CHAMBERS);
export const OFFICE_HOLDERS = set(lexicon.OFFICE_HOLDERS);
export const OFFICE_HEADS = set(lexicon.OFFICE_HEADS);
export const PERSON_NOUNS = set(lexicon.PERSON_NOUNS);
export const COMPANY_NOUNS = set(lexicon.COMPANY_NOUNS);
export const LANGUAGE_NOUNS = set(lexicon.LANGUAGE_NOUNS);
export const LANGUAGE_VERBS = set(lexicon.LANGUAGE_VERBS);
export const INSTRUMENT_NOUNS = set(lexicon.INSTRUMENT_NOUNS);
export const EVENT_NOUNS = set(lexicon.EVENT_NOUNS);
export const PLACE_PREPOSITIONS = set(lexicon.PLACE_PREPOSITIONS);
export const WAY_PREPOSITIONS = set(lexicon.WAY_PREPOSITIONS);
export const MOTION_WORDS = set(lexicon.MOTION_WORDS);
export const LINE_NOUNS = set(lexicon.LINE_NOUNS);
export const COLLECTIVE_NOUNS = set(lexicon.COLLECTIVE_NOUNS);
export const EPITHET_NOUNS = set(lexicon.EPITHET_NOUNS);
export const OFFICIAL_NOUNS = set(lexicon.OFFICIAL_NOUNS);
export const CURRENCIES = set(lexicon.CURRENCIES);
export const STATES_WITH_NAMESAKES = set(lexicon.STATES_WITH_NAMESAKES);
export const MADE_OF = set(lexicon.MADE_OF);
export const PLACED = set(lexicon.PLACED);
export const PERIODS = set(lexicon.PERIODS);

const DASH = /^[-‐‑–—]+$/;
export const isDash = (word: string | undefined): boolean => word !== undefined && DASH.test(word);
export const isPossessive = (lower: string | undefined): boolean => lower === "'s" || lower === "'";

/** Token `i` follows the one before it on the same line, with nothing or one blank between. */
export function close(tokens: Tokens, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return false;
  const from = tokens.end[i - 1]!;
  return tokens.start[i]! - from < 2 && tokens.text.charCodeAt(from) !== 10;
}

/** Token `i` opens a paragraph. */
export function opens(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  return tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
}

/** The token before `i`, “the” left out; -1 when there is none. */
export const beforeArticle = (tokens: Tokens, i: number): number => (tokens.lower[i - 1] === 'the' ? i - 2 : i - 1);
