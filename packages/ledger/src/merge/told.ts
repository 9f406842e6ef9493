import type { Claim, Edtf, Instrument, Person } from '@chancery/reader';
import type { ActDate } from './dates/groups.ts';

/** A source of the relationship, in the fold's own order: by publication, then by address, then by id. */
export interface Text {
  index: number;
  id: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  published: Edtf | null;
  /** First day of `published`. */
  day: number | null;
  official: boolean;
  body: string;
  /** Whether it is about the two parties, so that all that it names belongs to their record. */
  whole: boolean;
  people: readonly Person[];
  instruments: readonly Instrument[];
  /** The index of the first text of its group of copies; its own when it has none. Copies are one witness. */
  witness: number;
  /** The day on which the news was out: that of the group's first text. */
  newsDay: number | null;
}

/** A claim of the relationship with what the rules ask of it again and again. */
export interface Told {
  /** Its place in the list of all claims of the record. */
  index: number;
  id: string;
  /** Its number in the reading, from 1. */
  number: number;
  text: Text;
  claim: Claim;
  date: ActDate | null;
  /** Actors and targets as one set, sorted. */
  parties: readonly string[];
  decisions: readonly string[];
}

export const isDone = ({ claim }: Told): boolean => claim.status === 'happened' || claim.status === 'ongoing';

export const subset = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((x) => outer.includes(x));

/** In the order of the record: texts as they came out, claims as the text has them. */
export const inOrder = (a: Told, b: Told): number => a.index - b.index;

/** How many independent tellings these claims are. */
export const witnesses = (told: readonly Told[]): number => new Set(told.map((t) => t.text.witness)).size;

/** Who tells a claim: a witness (copies are one), or somebody whom it quotes or reports. */
export const voiceOf = ({ text, claim }: Told): string => JSON.stringify([text.witness, claim.attribution.by]);
