import { FORMAL_SIDE } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import type { Complement } from './complement.ts';
import { type Context, isCapital, sameBlock } from './context.ts';
import type { FoundHead } from './heads.ts';
import type { Premodifiers } from './premodifiers.ts';

/**
 * “between A and B” stays in a formal title only: one that goes on after it, fills its line, or uses official names.
 * Elsewhere it is told of the instrument and is cut from its name.
 */
export function keepSides(c: Context, head: FoundHead, before: Premodifiers, after: Complement): void {
  const { sides } = after;
  if (sides === null || sides.kept) return;
  const goesOn = after.subject !== null && after.subject.to > sides.to;
  if (isFormal(c, head, before, after, sides, goesOn)) {
    sides.kept = true;
    after.nameTo = Math.max(after.nameTo, sides.to);
  } else if (goesOn) after.cuts.push(sides);
}

function isFormal(
  c: Context,
  head: FoundHead,
  before: Premodifiers,
  after: Complement,
  sides: Run,
  goesOn: boolean,
): boolean {
  if (!isCapital(c.tokens.word[head.from]!) || after.abbreviation !== null) return false;
  if (goesOn) return true;
  const closes = after.nameTo <= sides.from && c.tokens.lower[sides.from] === 'between';
  return closes && (fillsBlock(c, before.from, sides.to) || isOfficial(c, sides));
}

/** After a number, a bullet or “Title of the Treaty:”, up to the end of the line. */
function fillsBlock(c: Context, from: number, to: number): boolean {
  const t = c.tokens;
  const ends = !sameBlock(c, from, to) || (/^[;.,]$/.test(t.word[to]!) && !sameBlock(c, from, to + 1));
  return ends && (!sameBlock(c, from, from - 1) || t.word[from - 1] === ':');
}

/** “the Government of A and the Government of B” */
function isOfficial(c: Context, sides: Run): boolean {
  const { lower } = c.tokens;
  let official = 0;
  for (let i = sides.from; i < sides.to; i++)
    if (FORMAL_SIDE.has(lower[i]!) && (lower[i + 1] === 'of' || lower[i] === 'kingdom')) official++;
  return official >= 2;
}
