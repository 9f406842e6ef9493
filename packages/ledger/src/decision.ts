import type { Action, Claim, ClaimType, Edtf, Figure, Span, Status, Topic } from '@chancery/reader';

/**
 * What a person decided about the record. Decisions are only ever added; `undo` takes one back. They point at words in a
 * source, not at rows, so they survive a new reading of the text, and say so when the words are gone.
 */
export type Decision = DecisionHeader &
  (
    | ClaimDecision
    | CorrectDecision
    | MergeActs
    | SplitActs
    | MergePeople
    | SplitPeople
    | MergeInstruments
    | SplitInstruments
    | PreferValue
    | MarkCommitment
    | UndoDecision
  );

export type DecisionKind = Decision['kind'];

export interface DecisionHeader {
  id: string;
  /** Who decided. */
  by: string;
  /** When, as an ISO 8601 instant in UTC; where two decisions clash the later one holds, of equals the greater id. */
  at: string;
  why: string | null;
}

/**
 * A claim by its evidence. Source, words and type must still be there; the rest is what the claim said when it was decided, and
 * picks among several claims that rest on the same words. `parties` also tell whose record the decision concerns.
 */
export interface ClaimRef extends Span {
  source: string;
  quote: string;
  type: ClaimType;
  action: Action;
  parties: string[];
  date: Edtf | null;
  /** The name of the instrument, as the text words it. */
  instrument: string | null;
  people: string[];
}

/** A person or an instrument as one source names it. */
export interface NameRef {
  source: string;
  name: string;
}

/** `accept` marks a claim as checked; `reject` takes it out of the record. */
export interface ClaimDecision {
  kind: 'accept' | 'reject';
  claim: ClaimRef;
}

export interface CorrectDecision {
  kind: 'correct';
  claim: ClaimRef;
  correction: Correction;
}

/** One field of a claim and what it should say. `instrument` takes a name, a new one too, never an id of one reading. */
export type Correction =
  | { field: 'action'; value: Action }
  | { field: 'actors' | 'targets' | 'people'; value: string[] }
  | { field: 'instrument' | 'content' | 'place'; value: string | null }
  | { field: 'date' | 'due'; value: Edtf | null }
  | { field: 'status'; value: Status }
  | { field: 'topics'; value: Topic[] }
  | { field: 'figure'; value: Figure };

export type CorrectableField = Correction['field'] & keyof Claim;

/** The acts that these claims are in are one act. */
export interface MergeActs {
  kind: 'merge-acts';
  claims: ClaimRef[];
}

/** No claim of `one` is in the same act as a claim of `other`. */
export interface SplitActs {
  kind: 'split-acts';
  one: ClaimRef[];
  other: ClaimRef[];
}

export interface MergePeople {
  kind: 'merge-people';
  names: NameRef[];
}

export interface SplitPeople {
  kind: 'split-people';
  one: NameRef[];
  other: NameRef[];
}

export interface MergeInstruments {
  kind: 'merge-instruments';
  names: NameRef[];
}

export interface SplitInstruments {
  kind: 'split-instruments';
  one: NameRef[];
  other: NameRef[];
}

/** What this claim tells in `field` is the record's value, whatever the other witnesses tell. */
export interface PreferValue {
  kind: 'prefer';
  claim: ClaimRef;
  field: 'date' | 'status' | 'value';
}

export interface MarkCommitment {
  kind: 'mark-commitment';
  claim: ClaimRef;
  status: 'kept' | 'superseded' | 'overdue' | 'open';
  /** The claims that show it: the act that kept it, the undertaking that took its place. */
  evidence: ClaimRef[];
}

export interface UndoDecision {
  kind: 'undo';
  /** The id of the decision that no longer counts; it may itself be an `undo`. */
  decision: string;
}
