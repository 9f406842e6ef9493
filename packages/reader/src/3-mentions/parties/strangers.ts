import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isCapital, isTitle } from './fold.ts';
import { isLanguage } from './languages.ts';
import { isRegion } from './lexicon.ts';
import { isPerson } from './persons.ts';
import {
  beforeArticle,
  COINS,
  COMPOUND_HEADS,
  COMPOUND_OF,
  COMPOUND_STARTS,
  close,
  EPITHET_NOUNS,
  ERA_WORDS,
  EVERYDAY_CAPITALS,
  isDash,
  KIN_WORDS,
  NOT_AFTER,
  NOT_BEFORE,
  RARER_COINS,
  REGION_PORTFOLIOS,
  STATE_PREPOSITIONS,
  STATES_WITH_NAMESAKES,
  TOWNS_OF_GEORGIA,
  USA_WORDS,
} from './words.ts';

/** The drafts that are parties or their places; persons, companies, papers, languages, money and products are left out. */
export function dropStrangers(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const persons = new Set<string>();
  const left = drafts.filter((d, i) => {
    if (d.meaning.use === 'stranger') return false;
    if (!isPerson(tokens, drafts, i)) return !isStranger(tokens, drafts, i);
    persons.add(tokens.word[d.from]!);
    return false;
  });
  return withoutUsState(tokens, persons.size === 0 ? left : withoutPersons(tokens, left, persons));
}

const isStranger = (tokens: Tokens, drafts: readonly Draft[], i: number): boolean => {
  const d = drafts[i]!;
  return isCompound(tokens, d) || isLanguage(tokens, drafts, i) || isEveryday(tokens, d) || isOther(tokens, d);
};

/** Drops “Jordan said” in a text about Michael Jordan, when nothing else speaks of the state. */
function withoutPersons(tokens: Tokens, drafts: Draft[], persons: ReadonlySet<string>): Draft[] {
  const isPersonAgain = (d: Draft): boolean =>
    d.to - d.from === 1 && persons.has(tokens.word[d.from]!) && !STATE_PREPOSITIONS.has(tokens.lower[d.from - 1] ?? '');
  const named = new Set(drafts.filter((d) => !isPersonAgain(d)).map((d) => d.party));
  return drafts.filter((d) => !isPersonAgain(d) || named.has(d.party));
}

/** “Kenya Airways”, “Beijing Olympics”, “University of Vienna”, “Air Malta”. */
function isCompound(tokens: Tokens, d: Draft): boolean {
  if (d.form === 'organ' || d.meaning.use === 'people') return false;
  if (headsCompound(tokens, d.to)) return true;
  const before = tokens.word[d.from - 1];
  if (before === undefined || !close(tokens, d.from)) return false;
  if (COMPOUND_STARTS.has(before) && d.form !== 'demonym') return true;
  const of = beforeArticle(tokens, d.from);
  return tokens.lower[of] === 'of' && COMPOUND_OF.has(tokens.word[of - 1] ?? '');
}

/** “Airways”, “State Medical University”. */
function headsCompound(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 3 && close(tokens, i); i++) {
    const word = tokens.word[i]!;
    if (COMPOUND_HEADS.has(word)) return true;
    if (!isTitle(word) || tokens.pos[i] !== 'PROPN') return false;
  }
  return false;
}

/** “7 billion US dollars”, “NZ$2 million”, “ethnic Russian”, “the West African nation”, “European Affairs”. */
function isOther(tokens: Tokens, d: Draft): boolean {
  const next = tokens.lower[d.to];
  if (d.to - d.from === 1 && isMoney(tokens, d)) return true;
  if (isBesideBreaker(tokens, d)) return true;
  const before = tokens.lower[d.from - 1];
  if (before !== undefined && KIN_WORDS.has(before)) return true;
  if (isDash(tokens.word[d.to]) && ERA_WORDS.has(tokens.lower[d.to + 1] ?? '')) return true;
  if (d.form === 'seat' && tokens.word[d.to] === ',' && STATES_WITH_NAMESAKES.has(tokens.word[d.to + 1] ?? ''))
    return true;
  if (d.form !== 'demonym' || !isRegion(d.party)) return false;
  return (next !== undefined && EPITHET_NOUNS.has(next)) || isPortfolio(tokens, d.to);
}

/** “*Turkey* prices”, “the *Gulf* of Aden”, “the one *China* policy”. */
const isBesideBreaker = ({ lower }: Tokens, d: Draft): boolean =>
  d.form === 'name' &&
  (NOT_BEFORE.get(d.party)?.has(lower[d.to] ?? '') === true ||
    NOT_AFTER.get(d.party)?.has(lower[d.from - 1] ?? '') === true);

/** “European *Affairs*”, “Arab and African *Affairs*”, “the European *Neighbourhood* Policy”. */
function isPortfolio(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.count; i++) {
    if (REGION_PORTFOLIOS.has(tokens.word[i]!)) return true;
    if (!isCapital(tokens.word[i]!) && tokens.lower[i] !== 'and') return false;
  }
  return false;
}

/** “7 billion *US* dollars”, “in *Swiss* francs”, “*NZ*$2 million”; a rarer coin only behind a number. */
function isMoney(tokens: Tokens, d: Draft): boolean {
  const next = tokens.word[d.to];
  if (next === '$') return true;
  if (next === undefined || !close(tokens, d.to)) return false;
  return COINS.has(next) || (RARER_COINS.has(next) && tokens.pos[d.from - 1] === 'NUM');
}

/** Everyday words: “TALKS WITH US” in a heading set in capitals; “the 27 of May”. */
function isEveryday(tokens: Tokens, d: Draft): boolean {
  if (d.to - d.from > 1) return false;
  const word = tokens.word[d.from]!;
  if (EVERYDAY_CAPITALS.has(word)) return shouts(tokens, d.from - 1) || shouts(tokens, d.to);
  return (
    isDigit(word) &&
    (!/^(?:VERB|AUX|PUNCT|ADV|CCONJ)$/.test(tokens.pos[d.to] ?? 'PUNCT') || tokens.lower[d.from - 2] === 'on')
  );
}

const isDigit = (word: string): boolean => word.charCodeAt(0) < 58 && /^\d+$/.test(word);

/** An everyday word set in capitals. */
function shouts(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word !== undefined && /^[A-Z]{3,}$/.test(word) && tokens.pos[at] !== 'PROPN';
}

/** “the U.S. state of Georgia”, “Atlanta, Georgia”, and Georgia alone in a text that knows no other. */
function withoutUsState(tokens: Tokens, drafts: Draft[]): Draft[] {
  const names = drafts.filter((d) => d.party === 'GEO' && d.form === 'name');
  if (names.length === 0) return drafts;
  const american = new Set(names.filter((d) => isUsState(tokens, d)));
  if (american.size === 0) return drafts;
  const other = drafts.some((d) => d.party === 'GEO' && (d.form !== 'name' || d.to - d.from > 1));
  return drafts.filter((d) => !(other ? american.has(d) : d.party === 'GEO'));
}

function isUsState({ lower }: Tokens, d: Draft): boolean {
  const { from, to } = d;
  if (lower[from - 1] === 'of' && lower[from - 2] === 'state' && lower[from - 3] !== 'of') return true;
  if (lower[from - 1] === ',' && TOWNS_OF_GEORGIA.has(lower[from - 2] ?? '')) return true;
  return lower[to] === ',' && USA_WORDS.has(lower[to + 1] ?? '');
}
