import type { Claim, Reading } from '@chancery/reader';
import type { PartyPair } from '../source.ts';
import { partiesOf } from './decisions/claim-ref.ts';

/**
 * Which claims of a reading belong to the record of a pair: null when no claim names both parties. A text that is about the
 * two gives all of its claims (an appointment in one of them, a loan by a third); a text that only touches them in passing gives
 * what it says of both, and of one of them alone.
 */
export function scopeOf(reading: Reading, pair: PartyPair, rejected: ReadonlySet<number>): Scope | null {
  const counting = reading.claims.filter((_, i) => !rejected.has(i + 1));
  const both = counting.filter((c) => namesBoth(c, pair)).length;
  if (both === 0) return null;
  const ofSeveral = counting.filter((c) => partiesOf(c).length > 1).length;
  return both * ABOUT >= ofSeveral
    ? { whole: true, holds: () => true }
    : { whole: false, holds: (c) => namesBoth(c, pair) || namesOnlyOne(c, pair) };
}

export interface Scope {
  /** Whether the text is about the two. */
  whole: boolean;
  holds: (claim: Claim) => boolean;
}

/** A text is about a pair when at least a third of its claims of two or more parties name both. */
const ABOUT = 3;

const namesBoth = (claim: Claim, pair: PartyPair): boolean => {
  const parties = partiesOf(claim);
  return pair.every((p) => parties.includes(p));
};

const namesOnlyOne = (claim: Claim, pair: PartyPair): boolean => {
  const parties = partiesOf(claim);
  return parties.length === 1 && parties.every((p) => pair.includes(p));
};
