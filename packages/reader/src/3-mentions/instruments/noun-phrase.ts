import { NOUN_VERBS } from '../../lexicon/en/instrument-names.ts';
import { GERUND_NOUNS } from '../../lexicon/en/name-words.ts';
import type { Run } from '../mention.ts';
import { type Context, classAt, glued, isCapital, sameBlock } from './context.ts';
import { isNominal } from './word-class.ts';

export interface Phrase extends Run {
  determiner: string | null;
}

/** Names are not longer than this; it keeps the time linear in the text. */
const LONGEST = 30;

/**
 * The noun phrase that begins at `from`, without what is joined to it (“the avoidance”, “sustainable raw materials”).
 * Null when there is none.
 */
export function nounPhrase(c: Context, from: number): Phrase | null {
  const determiner = classAt(c, from) === 'determiner' ? c.tokens.lower[from]! : null;
  let at = determiner === null ? from : from + 1;
  if (determiner !== null && classAt(c, at) === 'determiner') at++;
  let noun = -1;
  for (const limit = from + LONGEST; at < limit && sameBlock(c, from, at); at++) {
    if (c.dateAt[at]! >= 0 && !isYearOfName(c, at, noun, at - from)) break;
    const step = fits(c, at, noun);
    if (step === 'no') break;
    if (step === 'noun') noun = at;
  }
  return noun < 0 ? null : { from, to: noun + 1, determiner };
}

/** “Framework of Cooperation 2025–2029”, “the 1979 Convention”: a year beside a noun is of the name. */
function isYearOfName(c: Context, at: number, noun: number, words: number): boolean {
  if (glued(c.tokens, at - 1)) return true;
  if (!/^\d{4}(?:[-–]\d{2,4})?$/.test(c.tokens.word[at]!)) return false;
  return noun === at - 1 || (words <= 1 && isNominal(classAt(c, at + 1)) && c.dateAt[at + 1]! < 0);
}

function fits(c: Context, at: number, noun: number): 'noun' | 'yes' | 'no' {
  const t = c.tokens;
  switch (classAt(c, at)) {
    case 'noun':
    case 'number':
      return 'noun';
    case 'adjective':
      // “labour mobility open in Riga”: an adjective after the noun is not of the phrase.
      if (noun === at - 1 && noun >= 0 && !leads(c, at)) return 'no';
      return isCapital(t.word[at]!) ? 'noun' : 'yes';
    case 'possessive':
      return glued(t, at - 1) && leads(c, at) ? 'yes' : 'no';
    case 'hyphen':
      return 'yes';
    case 'conjunction':
    case 'comma':
      return joinsAdjectives(c, at, noun) ? 'yes' : 'no';
    case 'participle':
      if (glued(t, at - 1)) return 'noun';
      if (noun >= 0 && t.lower[noun] !== "'s") return GERUND_NOUNS.has(t.lower[at]!) ? 'noun' : 'no';
      if (leads(c, at)) return 'yes';
      return t.lower[at]!.endsWith('ing') ? 'noun' : 'no';
    case 'verb':
      if (glued(t, at - 1)) return 'noun';
      if (noun === at - 1 && NOUN_VERBS.has(t.lower[at]!) && classAt(c, at + 1) !== 'determiner') return 'noun';
      return noun < 0 && leads(c, at) ? 'yes' : 'no';
    case 'adverb':
      return noun < 0 && leads(c, at) ? 'yes' : 'no';
    default:
      return glued(t, at - 1) && classAt(c, at - 1) === 'hyphen' ? 'yes' : 'no';
  }
}

/** Whether a noun, or what leads to one, comes right after `at`. */
function leads(c: Context, at: number): boolean {
  if (!sameBlock(c, at, at + 1) || c.dateAt[at + 1]! >= 0) return false;
  const next = classAt(c, at + 1);
  return isNominal(next) || next === 'hyphen' || next === 'participle';
}

/** “higher and postgraduate education”, “political, economic and cultural ties” */
const joinsAdjectives = (c: Context, at: number, noun: number): boolean =>
  noun < at - 1 && classAt(c, at - 1) === 'adjective' && classAt(c, at + 1) === 'adjective';
