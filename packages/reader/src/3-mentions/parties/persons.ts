import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isTitle } from './fold.ts';
import {
  AFTER_STATE,
  BEFORE_STATE,
  COMPOUND_HEADS,
  close,
  EVENT_NOUNS,
  GIVEN_NAMES,
  INSTRUMENT_NOUNS,
  ORGAN_HEADS,
  ORGAN_MODIFIERS,
  PERIODS,
  PORTFOLIOS,
  SURNAMES,
} from './words.ts';

/** “Michael Jordan”, “Chad A. Smith”, “Volker Türk”: a state's or a capital's name that a person bears. */
export function isPerson(tokens: Tokens, drafts: readonly Draft[], index: number): boolean {
  const d = drafts[index]!;
  if (d.to - d.from > 1) return false;
  const word = tokens.word[d.from]!;
  const ofState = tokens.lower[d.from - 1] === 'of';
  if (GIVEN_NAMES.has(word) && !ofState && drafts[index + 1]?.from !== d.to && beginsSurname(tokens, d.to)) return true;
  return SURNAMES.has(word) && drafts[index - 1]?.to !== d.from && endsGivenName(tokens, d.from - 1);
}

const MOST_INITIALS = 3;

function beginsSurname(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at < from + MOST_INITIALS && close(tokens, at) && isInitial(tokens.word[at]!)) at++;
  if (!close(tokens, at)) return false;
  const word = tokens.word[at]!;
  const lower = tokens.lower[at]!;
  if (INSTRUMENT_NOUNS.has(lower) || EVENT_NOUNS.has(lower) || ORGAN_HEADS.has(lower)) return false;
  if (PORTFOLIOS.has(lower) || ORGAN_MODIFIERS.has(lower)) return false;
  return isNamePart(tokens, at) && !isOffice(word) && !COMPOUND_HEADS.has(word);
}

function endsGivenName(tokens: Tokens, at: number): boolean {
  if (at < 0 || !close(tokens, at + 1)) return false;
  const word = tokens.word[at]!;
  if (isInitial(word)) return !/^[NSWE]\.$/.test(word);
  return isNamePart(tokens, at) && !BEFORE_STATE.has(tokens.lower[at]!) && !isOffice(word);
}

const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word);

const isNamePart = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at]!;
  return (
    tokens.pos[at] === 'PROPN' && word.length > 1 && isTitle(word) && !PERIODS.has(tokens.lower[at]!.replace('.', ''))
  );
};

/** “President”, “Ministers”, “Vice-Premier”. */
export const isOffice = (word: string): boolean => {
  const first = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  return AFTER_STATE.has(first) || (first.endsWith('s') && AFTER_STATE.has(first.slice(0, -1)));
};
