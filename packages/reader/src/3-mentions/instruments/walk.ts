import type { Run } from '../mention.ts';
import type { Context } from './context.ts';
import type { IsHead } from './coordination.ts';
import type { FoundHead } from './heads.ts';

/** What follows the noun of an instrument. */
export interface Complement {
  /** End of the name. */
  nameTo: number;
  /** End of all that was read, a party phrase that is not of the name among it. */
  to: number;
  /** Pieces between that are not of the name: a date, an abbreviation, “with China”. */
  cuts: Run[];
  /** What it is about. */
  subject: Run | null;
  /** “between A and B”, “with B”: the parties told there, and whether the name keeps it. */
  sides: (Run & { kept: boolean }) | null;
  /** “of 6 May 2019”, the preposition with it. */
  dated: Run | null;
  abbreviation: string | null;
  /** “the agreement of both sides”: a yes, no paper. */
  consent: boolean;
}

/** The way through the words after the noun, as far as it was gone. */
export interface Walk extends Complement {
  c: Context;
  head: FoundHead;
  isHead: IsHead;
  /** The noun is in capitals. */
  title: boolean;
  /** “an agreement” */
  indefinite: boolean;
  at: number;
  /** The prepositions gone through. */
  used: Set<string>;
  /** The name of another instrument stands in this one: “Protocol to the Agreement”. */
  nested: boolean;
  /** “of 40 million euros” */
  amount: boolean;
}

/** Takes the words up to `to` into the name. */
export function take(w: Walk, to: number): true {
  w.nameTo = to;
  return pass(w, to);
}

/** Goes on to `to`, the words belonging to the mention but not to the name. */
export function pass(w: Walk, to: number): true {
  w.at = to;
  w.to = to;
  return true;
}

/** Goes on to `to`; the words are neither of the name nor, should it end here, of the mention. */
export function cut(w: Walk, to: number): true {
  w.cuts.push({ from: w.at, to });
  w.at = to;
  return true;
}
