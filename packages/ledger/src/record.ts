import type { Action, Claim, ClaimType, Edtf, InstrumentKind, Status, Topic } from '@chancery/reader';

/**
 * The record of one relationship, as it is printed. It is derived from sources and decisions alone and has the same bytes
 * whatever the order they came in. Every list is sorted; every `claims` holds ids of `RelationshipRecord.claims`, every
 * source id one of `RelationshipRecord.sources`.
 */
export interface RelationshipRecord {
  between: [string, string];
  /** The day at which `open` and `overdue` are judged; null when no source has a date and none was asked for. */
  asOf: Edtf | null;
  sources: RecordSource[];
  claims: RecordClaim[];
  acts: Act[];
  contradictions: Contradiction[];
  people: RecordPerson[];
  instruments: RecordInstrument[];
  commitments: RecordCommitment[];
  anniversaries: Anniversary[];
  /** The decisions that this record follows, oldest first. */
  decisions: AppliedDecision[];
  staleDecisions: StaleDecision[];
}

export interface RecordSource {
  id: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  published: Edtf | null;
  /** The source whose text this one repeats; null when it is a witness of its own. */
  copyOf: string | null;
  /** Whether an organ of a state or an organisation publishes it, as its outlet or its address says. */
  official: boolean;
}

/** A claim with its place in the record; decided corrections are already in its fields. */
export interface RecordClaim extends Omit<Claim, 'instrument'> {
  /** `SOURCE:NUMBER`, the number counted from 1 in the reading. */
  id: string;
  source: string;
  /** The id of an entry of `instruments`. */
  instrument: string | null;
  /** Ids of the decisions that accepted or corrected it. */
  decisions: string[];
}

export interface Act {
  id: string;
  type: ClaimType;
  action: Action;
  actors: string[];
  targets: string[];
  date: Edtf | null;
  status: Status;
  /** A name of the instrument that it is about, the same one for all acts of that instrument. */
  instrument: string | null;
  claims: string[];
  /** Fullest names of the people who take part in it. */
  people: string[];
  place: string | null;
  topics: Topic[];
  /** The independent tellings of it; copies count as one. */
  witnesses: Witness[];
  /** What was told of it, in the order of publication: plan, postponement, outcome. */
  told: Telling[];
}

export interface Witness {
  source: string;
  /** Other sources with the same text. */
  copies: string[];
  claims: string[];
}

export interface Telling {
  published: Edtf | null;
  source: string;
  claim: string;
  status: Status;
  date: Edtf | null;
}

export interface Contradiction {
  /** Ids of acts; empty when figures or undertakings disagree. */
  acts: string[];
  field: 'date' | 'status' | 'value';
  values: ContradictionValue[];
  why: string;
  /** The index of the value that the record follows; null when it is undecided. */
  preferred: number | null;
  /** The decision that picked it, when a person did. */
  decision: string | null;
}

export interface ContradictionValue {
  value: string;
  claims: string[];
}

export interface RecordPerson {
  id: string;
  /** Fullest first. */
  names: string[];
  offices: RecordOffice[];
}

export interface RecordOffice {
  title: string;
  /** Other wordings of the same office. */
  titles: string[];
  party: string | null;
  from: Edtf | null;
  to: Edtf | null;
  /** Ids of the sources that name the person in it. */
  seen: string[];
}

export type InstrumentStatus =
  | 'proposed'
  | 'negotiating'
  | 'concluded'
  | 'initialled'
  | 'signed'
  | 'consent'
  | 'ratified'
  | 'provisionally-applied'
  | 'in-force'
  | 'suspended'
  | 'terminated'
  | 'withdrawn'
  | 'replaced'
  | 'issued';

export interface RecordInstrument {
  id: string;
  /** As the texts word them, the fullest first. */
  names: string[];
  short: string | null;
  kind: InstrumentKind;
  parties: string[];
  /** The furthest that it got; null when no text tells of any step. */
  status: InstrumentStatus | null;
  history: InstrumentStep[];
  /** Steps that the life of such an instrument has and that nobody tells of as done. */
  missing: MissingStep[];
  /** The id of the instrument that took its place, when a text says so and names it. */
  replacedBy: string | null;
}

export interface InstrumentStep {
  action: Action;
  date: Edtf | null;
  /** Whose act it is, when it is not everybody's. */
  by?: string;
  claims: string[];
  /** The id of the act. */
  act: string;
}

export interface MissingStep {
  action: Action;
  by?: string;
  /** `not-told`: no source speaks of it. `expected`: told as planned, proposed or conditional. `not-done`: a source says that it has not happened. */
  state: 'not-told' | 'expected' | 'not-done';
  /** What says so; empty for `not-told`. */
  claims: string[];
}

export type CommitmentStatus = 'kept' | 'superseded' | 'overdue' | 'open';

export interface RecordCommitment {
  id: string;
  /** Its fullest telling. */
  claim: string;
  /** The other tellings of the same undertaking. */
  same: string[];
  status: CommitmentStatus;
  /** The claims that keep it, take its place or say that it was not done. */
  by: string[];
  due: Edtf | null;
  why: string;
  promisers: string[];
  to: string[];
  /** Ids of the commitments from the first promise to this one and on to the latest, when it was restated. */
  chain: string[];
  /** The decision that set the status, when a person did. */
  decision: string | null;
}

export interface Anniversary {
  of: string;
  /** A day, `1995-03-08`. */
  date: Edtf;
  /** The id of the act. */
  act: string;
}

export interface AppliedDecision {
  id: string;
  /** The claims that it rests on; that of a `reject` is found nowhere else in the record. */
  claims: string[];
}

export interface StaleDecision {
  id: string;
  /** What can no longer be found, in words for a person. */
  why: string;
}
