import type { Run } from '../mention.ts';
import { type Context, glued, isCapital, sameBlock } from './context.ts';
import { isNominal, wordClass } from './word-class.ts';

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
  const t = c.tokens;
  const determiner = wordClass(t, from) === 'determiner' ? t.lower[from]! : null;
  let at = determiner === null ? from : from + 1;
  if (determiner !== null && wordClass(t, at) === 'determiner') at++;
  let noun = -1;
  for (const limit = from + LONGEST; at < limit && sameBlock(c, from, at); at++) {
    if (c.dateAt[at]! >= 0 && !continuesName(c, at, noun)) break;
    const step = fits(c, at, noun);
    if (step === 'no') break;
    if (step === 'noun') noun = at;
  }
  return noun < 0 ? null : { from, to: noun + 1, determiner };
}

/** “… Cooperation 2025–2029”, “Agenda 2030”: a year right after a noun is of the name. */
function continuesName(c: Context, at: number, noun: number): boolean {
  return noun === at - 1 && /^\d{4}(?:[-–]\d{2,4})?$/.test(c.tokens.word[at]!) ? true : glued(c.tokens, at - 1);
}

function fits(c: Context, at: number, noun: number): 'noun' | 'yes' | 'no' {
  const t = c.tokens;
  switch (wordClass(t, at)) {
    case 'noun':
    case 'number':
      return 'noun';
    case 'adjective':
      // “labour mobility open in Bratislava”: an adjective after the noun is not of the phrase.
      if (noun === at - 1 && !leads(c, at)) return 'no';
      return isCapital(t.word[at]!) ? 'noun' : 'yes';
    case 'possessive':
      return glued(t, at - 1) && leads(c, at) ? 'yes' : 'no';
    case 'hyphen':
      return 'yes';
    case 'participle':
      if (glued(t, at - 1)) return 'noun';
      if (noun >= 0 && t.lower[noun] !== "'s") return 'no';
      if (leads(c, at)) return 'yes';
      return t.lower[at]!.endsWith('ing') ? 'noun' : 'no';
    case 'verb':
      if (glued(t, at - 1)) return 'noun';
      return noun < 0 && leads(c, at) ? 'yes' : 'no';
    case 'adverb':
      return noun < 0 && leads(c, at) ? 'yes' : 'no';
    default:
      return glued(t, at - 1) && wordClass(t, at - 1) === 'hyphen' ? 'yes' : 'no';
  }
}

/** Whether a noun, or what leads to one, comes right after `at`. */
function leads(c: Context, at: number): boolean {
  const t = c.tokens;
  if (!sameBlock(c, at, at + 1) || c.dateAt[at + 1]! >= 0) return false;
  const next = wordClass(t, at + 1);
  if (isNominal(next) || next === 'hyphen' || next === 'participle') return true;
  return next === 'conjunction' && isNominal(wordClass(t, at + 2)) && wordClass(t, at) === 'adjective';
}
