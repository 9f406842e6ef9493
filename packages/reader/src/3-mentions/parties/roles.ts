import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyRole } from '../mention.ts';
import type { Draft } from './draft.ts';
import { isCapital, isTitle } from './fold.ts';
import { PARTIES } from './lexicon.ts';
import { isOffice } from './persons.ts';
import { isInstrumentPlace } from './places.ts';
import {
  BELONGING_NOUNS,
  beforeArticle,
  CITIZEN_NOUNS,
  close,
  isDash,
  isPossessive,
  MADE_OF,
  PERSON_NOUNS,
} from './words.ts';

/** What else the words around a party tell of it; null when nothing. */
export function roleOf(tokens: Tokens, d: Draft): PartyRole | null {
  if (d.form === 'seat' && isInstrumentPlace(tokens, d)) return 'instrument-name';
  if (isPossessive(tokens.lower[d.to]) && close(tokens, d.to))
    return d.form === 'name' && PARTIES.get(d.party)?.kind === 'state' && isPersonOf(tokens, d.to + 1)
      ? 'nationality'
      : 'possessive';
  if (isMadeThere(tokens, d) || isOfCitizens(tokens, d)) return 'nationals';
  if (
    d.meaning.use === 'people' ||
    (d.meaning.use === 'shared' && d.form === 'demonym' && /s$/.test(tokens.lower[d.from]!))
  )
    return isFullName(tokens, d.to) ? 'nationality' : 'nationals';
  return d.form === 'demonym' || d.form === 'name' ? belonging(tokens, d.to, d.form === 'demonym') : null;
}

/** “Chinese-made”, “Liberian-flagged”. */
const isMadeThere = (tokens: Tokens, d: Draft): boolean =>
  isDash(tokens.word[d.to]) && close(tokens, d.to) && MADE_OF.has(tokens.lower[d.to + 1] ?? '');

/** “citizens of Jordan”, “two nationals of the Republic of Moldova”. */
function isOfCitizens(tokens: Tokens, d: Draft): boolean {
  const of = beforeArticle(tokens, d.from);
  if (d.form !== 'name' || tokens.lower[of] !== 'of') return false;
  return CITIZEN_NOUNS.has(tokens.lower[of - 1] ?? '');
}

/** “German *Jonas Adler*”, “the Gambian *lawyer Awa Ceesay*”, “Chinese *companies*”, “US *citizens*”. */
function belonging(tokens: Tokens, at: number, adjective: boolean): PartyRole | null {
  if (!close(tokens, at)) return null;
  const noun = isNoun(tokens, at)
    ? at
    : tokens.pos[at] !== 'VERB' && close(tokens, at + 1) && isNoun(tokens, at + 1)
      ? at + 1
      : -1;
  if (noun >= 0) return PERSON_NOUNS.has(tokens.lower[noun]!) && isName(tokens, noun + 1) ? 'nationality' : 'nationals';
  return adjective && isFullName(tokens, at) ? 'nationality' : null;
}

/** “Nigeria's *Musa Bello*”; not “China's *Silk Road fund*”. */
const isPersonOf = (tokens: Tokens, at: number): boolean =>
  isFullName(tokens, at) && !/^(?:NOUN|PROPN)$/.test(tokens.pos[at + 2] ?? '');

const isNoun = (tokens: Tokens, at: number): boolean => {
  const lower = tokens.lower[at];
  return lower !== undefined && BELONGING_NOUNS.has(lower) && !isCapital(tokens.word[at]!);
};

const isFullName = (tokens: Tokens, at: number): boolean => isName(tokens, at) && isName(tokens, at + 1);

const isName = (tokens: Tokens, at: number): boolean =>
  close(tokens, at) && tokens.pos[at] === 'PROPN' && isTitle(tokens.word[at]!) && !isOffice(tokens.word[at]!);
