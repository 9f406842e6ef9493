import type { Run } from '../3-mentions/mention.ts';
import type { Action, ClaimType, Edtf, Figure, Status } from '../reading.ts';
import type { Clause } from './clauses/clause.ts';

/** A date that a rule settles itself, with how it came to it. */
export interface Dated {
  edtf: Edtf | null;
  how: string;
}

/**
 * What a rule makes of a clause. What it leaves out the engine fills in from the clause: status, date, place, people,
 * attribution, topics, evidence.
 */
export interface Draft {
  type: ClaimType;
  action: Action;
  actors: string[];
  targets?: string[];
  /** Indices of people; left out: those that are the subject. */
  people?: number[];
  /** Index of an instrument. */
  instrument?: number | null;
  content?: Run | null;
  status?: Status;
  date?: Dated;
  due?: Dated;
  place?: Run | null;
  figure?: Figure;
  /** The words that say it; left out: the clause with what hangs on it. */
  evidence?: Run;
  /** The text's own words for who says it; left out: read from the clauses around. */
  by?: string | null;
}

/** A rule by name: on which predicates it looks, and what it makes of one. */
export interface Rule<S> {
  /** `lang/topic/name` */
  id: string;
  /** Lemmas of verbs (with particle) and of nouns; `*` looks at every clause. */
  on: readonly string[];
  read(clause: Clause, stage: S): Draft | Draft[] | null;
}
