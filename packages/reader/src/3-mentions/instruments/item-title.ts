import { TREATY_PARTICIPLES } from '../../lexicon/en/instrument-names.ts';
import { type Context, classAt, isCapital, sameBlock } from './context.ts';
import type { FoundHead } from './heads.ts';
import type { Premodifiers } from './premodifiers.ts';
import type { Complement } from './walk.ts';

const LONGEST = 90;

/**
 * An entry of a list that begins with a formal title is that title up to its first mark or treaty verb, however it is
 * built: “Agreement between … on the coordination of frequencies in border areas used by …;”.
 */
export function fillItem(c: Context, head: FoundHead, before: Premodifiers, after: Complement): void {
  if (sameBlock(c, before.from, before.from - 1) || !isCapital(c.tokens.word[head.from]!)) return;
  const kind = c.layout.blocks[c.layoutAt[before.from]!]?.kind;
  if (kind !== 'item' || after.subject === null || after.dated !== null) return;
  const end = endOfTitle(c, after.nameTo);
  if (end <= after.nameTo || end <= after.to) return;
  after.subject = { from: after.subject.from, to: end };
  after.nameTo = end;
  after.to = end;
}

function endOfTitle(c: Context, from: number): number {
  let at = from;
  for (const limit = from + LONGEST; at < limit && sameBlock(c, from - 1, at); at++) {
    const kind = classAt(c, at);
    if (kind === 'stop' || kind === 'verb' || kind === 'comma' || TREATY_PARTICIPLES.has(c.tokens.lower[at]!)) break;
    if (c.dateAt[at]! >= 0 || c.dateAt[at + 1]! >= 0) break;
  }
  return sameBlock(c, from - 1, at) && !/^[;:.,(–—-]$/.test(c.tokens.word[at]!) ? from : at;
}
