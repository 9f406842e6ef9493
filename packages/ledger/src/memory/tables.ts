import type { Decision } from '../decision.ts';
import type { PartyPair } from '../source.ts';
import type { NewReading, PairState, StoredDocument, StoredEntry, StoredSource } from '../store/store.ts';

export interface SourceRow {
  source: StoredSource;
  document: StoredDocument;
  readings: readonly NewReading[];
  /** True once its words are searchable. */
  indexed: boolean;
}

export interface PairRow {
  state: PairState;
  entries: readonly StoredEntry[];
}

export interface DecisionRow {
  decision: Decision;
  sources: readonly string[];
}

/** Rows are never changed, only replaced, so that copying the maps copies everything. */
export interface Tables {
  frozen: Map<string, Uint8Array>;
  sources: Map<string, SourceRow>;
  decisions: Map<string, DecisionRow>;
  pairs: Map<string, PairRow>;
  /** Pair keys by source. */
  pairsOf: Map<string, readonly PartyPair[]>;
}

export const emptyTables = (): Tables => ({
  frozen: new Map(),
  sources: new Map(),
  decisions: new Map(),
  pairs: new Map(),
  pairsOf: new Map(),
});

export const copyOf = (tables: Tables): Tables => ({
  frozen: new Map(tables.frozen),
  sources: new Map(tables.sources),
  decisions: new Map(tables.decisions),
  pairs: new Map(tables.pairs),
  pairsOf: new Map(tables.pairsOf),
});

export const keyOf = ([a, b]: PartyPair): string => JSON.stringify([a, b]);
