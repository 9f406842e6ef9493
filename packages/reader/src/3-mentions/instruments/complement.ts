import { abbreviationAt } from './abbreviation.ts';
import { type Context, isCapital, sameBlock } from './context.ts';
import type { IsHead } from './coordination.ts';
import { takeDate } from './dated.ts';
import type { FoundHead } from './heads.ts';
import { takeNumber } from './numbered.ts';
import { passQuote, takeQuoted } from './quoted.ts';
import { takeSides } from './sides.ts';
import { takeSplit } from './split.ts';
import { takeSubject } from './subject.ts';
import { type Complement, cut, pass, type Walk } from './walk.ts';

const MOST_PHRASES = 16;

/** Reads on after the noun at `head`, from its end. */
export function complement(
  c: Context,
  head: FoundHead,
  nameFrom: number,
  indefinite: boolean,
  isHead: IsHead,
): Complement {
  const w: Walk = {
    c,
    head,
    isHead,
    title: isCapital(c.tokens.word[head.from]!),
    indefinite,
    at: head.to,
    nameTo: head.to,
    to: head.to,
    cuts: [],
    subject: null,
    sides: null,
    dated: null,
    abbreviation: null,
    consent: false,
    used: new Set(),
    nested: false,
    amount: false,
  };
  for (let n = 0; n < MOST_PHRASES && sameBlock(c, head.from, w.at); n++)
    if (
      !(
        takeAbbreviation(w, nameFrom) ||
        passQuote(w, nameFrom) ||
        takeQuoted(w) ||
        takeNumber(w) ||
        takeDate(w) ||
        takeSides(w) ||
        takeSubject(w)
      )
    )
      break;
  takeSplit(w);
  return w;
}

/** “Memorandum of Understanding (MoU) on …”, “Stabilisation and Association Agreement [SAA]”. */
function takeAbbreviation(w: Walk, nameFrom: number): boolean {
  const found = abbreviationAt(w.c, w.at, nameFrom, w.nameTo, w.head);
  if (found === null) return false;
  w.abbreviation ??= found.short;
  cut(w, found.to);
  return pass(w, found.to);
}
