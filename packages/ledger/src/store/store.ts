import type { Edtf, Reading } from '@chancery/reader';
import type { Decision } from '../decision.ts';
import type { PartyPair, SourceReading } from '../source.ts';

/**
 * The store port: what the ledger asks of a place that keeps it. The memory, SQLite and PostgreSQL stores pass one
 * contract suite (`testing/contract.ts`). Sources, readings and decisions are only ever added; records and the lists by
 * which they are found are derived, and can be dropped and made again.
 */
export interface Store extends Reads {
  readonly kind: 'memory' | 'sqlite' | 'postgres';
  /** Where it is, fit to be printed: without a password. */
  readonly address: string;
  /**
   * Does `work` as one step: all of it is kept when the promise resolves, and nothing of it when it rejects. Steps of all
   * programs on one ledger run one after another where they touch the same things. `work` may run again when another
   * program was in the way, so it does nothing outside the store.
   */
  write<T>(work: (step: Step) => Promise<T>): Promise<T>;
  /** What the store itself finds damaged: broken pages, rows that point at nothing. */
  integrity(): Promise<Flaw[]>;
  /** Writes a copy that is a ledger of its own to a file that is not there yet. Only for a store that is a file. */
  copyTo(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked, inside a step or outside. Lists are in a fixed order. */
export interface Reads {
  counts(): Promise<Counts>;
  source(id: string): Promise<StoredSource | null>;
  sourceByNumber(number: number): Promise<StoredSource | null>;
  /** Sources whose ids begin with `prefix`, at most `limit`. */
  sourcesLike(prefix: string, limit: number): Promise<StoredSource[]>;
  sources(filter: SourceFilter): Promise<StoredSource[]>;
  /** All sources that came from one address, the oldest first. */
  versions(url: string): Promise<StoredSource[]>;
  /** The bytes as they came; null when they are not there, which `check` reports. */
  frozen(sha256: string): Promise<Uint8Array | null>;
  document(source: string): Promise<StoredDocument | null>;
  /** The newest reading of a source, or the given one, with its text. */
  reading(source: string, version?: number): Promise<StoredReading | null>;
  readings(source: string): Promise<ReadingHead[]>;
  decision(id: string): Promise<Decision | null>;
  /** Decisions in the order in which they were made; all of them, or those that concern any of the sources. */
  decisions(sources?: readonly string[]): Promise<Decision[]>;
  pair(pair: PartyPair): Promise<PairState | null>;
  pairs(): Promise<PairState[]>;
  /** Pairs whose record is older than what it is made from. */
  stalePairs(limit: number): Promise<PartyPair[]>;
  pairsOf(source: string): Promise<PartyPair[]>;
  /** The current sources of a relationship, as the fold takes them. */
  pairSources(pair: PartyPair): Promise<SourceReading[]>;
  entries(pair: PartyPair, query: EntryQuery): Promise<StoredEntry[]>;
  countEntries(pair: PartyPair, query: Omit<EntryQuery, 'limit' | 'offset'>): Promise<number>;
  search(query: SearchQuery): Promise<Found>;
}

/** What can be done inside a step. */
export interface Step extends Reads {
  /** Keeps bytes under their digest; keeping the same ones twice is keeping them once. */
  putFrozen(frozen: FrozenBytes): Promise<void>;
  /** Adds a source; resolves to its number, counted from 1 in the order of coming. */
  addSource(source: NewSource): Promise<number>;
  /** Adds the next reading of a source; it becomes the one that counts. Resolves to its version, from 1. */
  addReading(source: string, reading: NewReading): Promise<number>;
  /** Marks which version of a page counts. */
  setCurrent(source: string, current: boolean): Promise<void>;
  addDecision(decision: Decision, sources: readonly string[]): Promise<void>;
  /** Replaces the relationships that a source is part of; the records of the old and the new ones are out of date then. */
  setPairs(source: string, pairs: readonly PartyPair[]): Promise<void>;
  /** Says that the records of these relationships are out of date. */
  touch(pairs: readonly PartyPair[]): Promise<void>;
  /**
   * Replaces the stored record of a relationship if it was folded from what is there now (`seen` is `PairState.wanted`
   * from before its sources were read); false when something came in between.
   */
  putRecord(pair: PartyPair, seen: number, record: FoldedRecord): Promise<boolean>;
  /** Drops everything derived: records, relationships, the words for searching. */
  dropDerived(): Promise<void>;
  /** Makes the words of a source's newest reading searchable. */
  index(source: string): Promise<void>;
}

export interface Counts {
  sources: number;
  readings: number;
  claims: number;
  decisions: number;
  pairs: number;
}

export interface FrozenBytes {
  /** `sha256:` and the hex digest of the bytes. */
  sha256: string;
  bytes: Uint8Array;
}

/** What is known about a source from where it came from. It never changes. */
export interface SourceFacts {
  /** `sourceId` of what the source is. */
  id: string;
  url: string | null;
  filename: string | null;
  /** Which part of the bytes it is, where they hold many texts. */
  part: string | null;
  headers: Record<string, string>;
  takenAt: string | null;
  addedAt: string;
  /** The digest of the bytes that it was taken from. */
  sha256: string;
}

export interface NewSource extends SourceFacts {
  /** The source whose page this one shows again, changed. */
  supersedes: string | null;
  document: StoredDocument;
}

/** The clean text of a source and the way back into its bytes, as the intake made them. */
export interface StoredDocument {
  /** `sha256:` and the hex digest of the text as UTF-8. */
  id: string;
  text: string;
  /** What the intake knows beside: format, blocks, map, dates with their origin. Kept as it came. */
  extras: unknown;
}

export interface StoredSource extends SourceFacts {
  number: number;
  supersedes: string | null;
  /** False for a version of a page that a later one has replaced. */
  current: boolean;
  documentId: string;
  /** How many bytes were taken. */
  size: number;
  /** As the newest reading has them. */
  title: string | null;
  outlet: string | null;
  language: string;
  published: Edtf | null;
  claims: number;
  version: number;
}

export interface NewReading {
  reading: Reading;
  /** Who read it: the program and its version, or `given` for a reading made elsewhere. */
  reader: string;
  /** What the caller said about the source, e.g. when it was published. */
  given: Record<string, string>;
  at: string;
}

export interface ReadingHead {
  source: string;
  version: number;
  reader: string;
  given: Record<string, string>;
  at: string;
  claims: number;
}

export interface StoredReading extends ReadingHead {
  reading: Reading;
}

export interface SourceFilter {
  /** Words in title, outlet, address or file name. */
  like?: string;
  outlet?: string;
  /** Days, inclusive; a source without a date is in no range. */
  from?: string;
  to?: string;
  /** Sources of this relationship alone. */
  pair?: PartyPair;
  /** Replaced versions too. */
  all?: boolean;
  order?: 'number' | 'published';
  /** Only sources whose number is greater. */
  after?: number;
  limit?: number;
  offset?: number;
}

export interface PairState {
  pair: PartyPair;
  /** Counts up when something changes that the record is made from. */
  wanted: number;
  /** `wanted` when the stored record was folded; less than it while that record is out of date. */
  folded: number;
  summary: PairSummary | null;
}

/** What the overview of all relationships shows of one. */
export interface PairSummary {
  /** Current ones. */
  sources: number;
  claims: number;
  acts: number;
  agreements: number;
  meetings: number;
  commitments: number;
  open: number;
  overdue: number;
  contradictions: number;
  people: number;
  /** The first day of the first act and the last day of the last one that happened. */
  first: string | null;
  last: string | null;
}

export type EntryKind = 'act' | 'commitment' | 'instrument' | 'person' | 'contradiction' | 'anniversary' | 'stale';

/** One line of a stored record. */
export interface StoredEntry {
  kind: EntryKind;
  /** Counts from 0 within its kind, in the order in which a view shows them. */
  seq: number;
  /** What it is filtered by: an act's type, a commitment's status. */
  label: string;
  /** The first and the last day that it may be about; null when it has no date. */
  first: string | null;
  last: string | null;
  /** As the record prints it. */
  body: unknown;
}

export interface EntryQuery {
  kind: EntryKind;
  labels?: readonly string[];
  /** Days, inclusive; an entry without a date is in no range. */
  from?: string;
  to?: string;
  reverse?: boolean;
  limit?: number;
  offset?: number;
}

export interface FoldedRecord {
  summary: PairSummary;
  entries: StoredEntry[];
}

export interface SearchQuery {
  terms: readonly SearchTerm[];
  /** Only claims of this type, only in claims that name all these parties. */
  type?: string;
  parties?: readonly string[];
  outlet?: string;
  from?: string;
  to?: string;
  limit: number;
  offset?: number;
}

/** Words that must stand next to each other in this order; the last may be a beginning only. All are folded (`foldWords`). */
export interface SearchTerm {
  words: readonly string[];
  prefix: boolean;
  /** True when a hit must not have it. */
  not: boolean;
}

export interface Found {
  hits: Hit[];
  /** True when there are so many matches that only the latest were ranked. */
  many: boolean;
}

export interface Hit {
  source: string;
  /** The number of the claim whose words match; null when the match is in the text around. */
  claim: number | null;
}

/** Something that `check` found wrong. */
export interface Flaw {
  code: string;
  /** What it is about: a source, a page of the file, a row. */
  at: string;
  message: string;
}
