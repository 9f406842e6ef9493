import type { Flaw, SearchTerm } from '../store/store.ts';
import type { Sql } from './sql.ts';

/** A connection that runs statements, inside a transaction or outside. */
export interface Db {
  all<Row>(statement: Sql): Promise<Row[]>;
  /** Resolves to the number of rows that it changed. */
  run(statement: Sql): Promise<number>;
}

/** A database with what differs between SQLite and PostgreSQL. All its failures are `LedgerError`s. */
export interface Engine extends Db {
  readonly kind: 'sqlite' | 'postgres';
  readonly address: string;
  readonly dialect: Dialect;
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  integrity(): Promise<Flaw[]>;
  copyTo(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Dialect {
  /** Column types that are not named alike. */
  types: { identity: string; text: string; blob: string; bigint: string };
  /** Tables and indexes for the words that are searched. */
  searchTables: readonly string[];
  /** Takes the words of these rows in or out of an index of words. */
  putWords(db: Db, index: WordIndex, rows: readonly IndexedWords[]): Promise<void>;
  dropWords(db: Db, index: WordIndex, ids: readonly number[]): Promise<void>;
  clearWords(db: Db): Promise<void>;
  /** The condition that `id` is a row of the index whose words match, and how well: greater is better. */
  matching(index: WordIndex, terms: readonly SearchTerm[], tags: readonly string[]): Matching;
}

/** Folded words apart by spaces, and the tags that narrow a search; tags never match as words. */
export interface IndexedWords {
  id: number;
  words: string;
  tags: readonly string[];
}

/** `texts`: titles and whole texts by a source's number. `claims`: the words of claims by a claim's id. */
export type WordIndex = 'texts' | 'claims';

/** Pieces of `select id from FROM where WHERE order by RANK`. */
export interface Matching {
  from: Sql;
  id: Sql;
  where: Sql;
  rank: Sql;
}
