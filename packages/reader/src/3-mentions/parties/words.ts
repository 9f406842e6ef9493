import type { Tokens } from '../../2-tokens/tokens.ts';
import * as lexicon from '../../lexicon/en/parties/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const sets = (words: Record<string, string>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(words).map(([key, list]) => [key, set(list)]));
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
/** Every word that an organ can begin with behind its party. */
export const ORGAN_WORDS = lowerSet(
  [lexicon.ORGAN_HEADS, lexicon.ORGAN_MODIFIERS, lexicon.PORTFOLIOS, lexicon.CHAMBERS, lexicon.OFFICE_HOLDERS].join(
    ' ',
  ),
);
export const PERSON_NOUNS = set(lexicon.PERSON_NOUNS);
export const BELONGING_NOUNS = set(`${lexicon.PERSON_NOUNS} ${lexicon.COMPANY_NOUNS}`);
export const LANGUAGE_NOUNS = set(lexicon.LANGUAGE_NOUNS);
export const LANGUAGE_VERBS = set(lexicon.LANGUAGE_VERBS);
export const INSTRUMENT_NOUNS = set(lexicon.INSTRUMENT_NOUNS);
export const EVENT_NOUNS = set(lexicon.EVENT_NOUNS);
export const PLACE_PREPOSITIONS = set(lexicon.PLACE_PREPOSITIONS);
export const STATE_PLACE_PREPOSITIONS = set(lexicon.STATE_PLACE_PREPOSITIONS);
export const WAY_PREPOSITIONS = set(lexicon.WAY_PREPOSITIONS);
export const MOTION_WORDS = set(lexicon.MOTION_WORDS);
export const LINE_NOUNS = set(lexicon.LINE_NOUNS);
export const COLLECTIVE_NOUNS = set(lexicon.COLLECTIVE_NOUNS);
export const EPITHET_NOUNS = set(lexicon.EPITHET_NOUNS);
export const OFFICIAL_NOUNS = set(lexicon.OFFICIAL_NOUNS);
export const STATES_WITH_NAMESAKES = set(lexicon.STATES_WITH_NAMESAKES);
export const MADE_OF = set(lexicon.MADE_OF);
export const PLACED = set(lexicon.PLACED);
export const ORGANISATION_HEADS = set(lexicon.ORGANISATION_HEADS);
export const GATHERING_HEADS = set(lexicon.GATHERING_HEADS);
export const MANY_MEMBERS = set(lexicon.MANY_MEMBERS);
export const NAME_LINKS = set(lexicon.NAME_LINKS);
export const DOMESTIC_WORDS = set(lexicon.DOMESTIC_WORDS);
export const CHAMBER_MEMBERS = set(lexicon.CHAMBER_MEMBERS);
export const HOSTED = set(lexicon.HOSTED);
export const CABINET_OFFICES = set(lexicon.CABINET_OFFICES);
export const RECALLED_HEADS = set(lexicon.RECALLED_HEADS);
export const RECALLED_BY_ARTICLE = set(lexicon.RECALLED_BY_ARTICLE);
export const RECALLED_OFFICES = set(lexicon.RECALLED_OFFICES);
export const COINS = set(lexicon.COINS);
export const RARER_COINS = set(lexicon.RARER_COINS);
export const EVERYDAY_CAPITALS = set(lexicon.EVERYDAY_CAPITALS);
export const NOT_BEFORE = sets(lexicon.NOT_BEFORE);
export const NOT_AFTER = sets(lexicon.NOT_AFTER);
export const TOWNS_OF_GEORGIA = set(lexicon.TOWNS_OF_GEORGIA);
export const USA_WORDS = set(lexicon.USA_WORDS);
export const STATE_PREPOSITIONS = set(lexicon.STATE_PREPOSITIONS);
export const REGION_PORTFOLIOS = set(lexicon.REGION_PORTFOLIOS);
export const KIN_WORDS = set(lexicon.KIN_WORDS);
export const ERA_WORDS = set(lexicon.ERA_WORDS);
export const FORMER_WORDS = set(lexicon.FORMER_WORDS);
export const PLACE_ADJECTIVES = set(lexicon.PLACE_ADJECTIVES);
export const REGION_PREPOSITIONS = set(lexicon.REGION_PREPOSITIONS);
export const REGION_PARTS = set(lexicon.REGION_PARTS);
export const CITIZEN_NOUNS = set(lexicon.CITIZEN_NOUNS);
export const NO_WAY_FROM = set(lexicon.NO_WAY_FROM);
export const SPLIT_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.SPLIT_NAMES));
export const PERIODS = set(lexicon.PERIODS);

/** A hyphen or a dash, `--` too. */
export function isDash(word: string | undefined): boolean {
  if (word === undefined) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code !== 45 && (code < 0x2010 || code > 0x2014)) return false;
  }
  return word.length > 0;
}

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
