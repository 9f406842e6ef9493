import type { NewReading, Step, StoredSource } from '../store/store.ts';
import { readsOf } from './reads.ts';
import { keyOf, type PairRow, type SourceRow, type Tables } from './tables.ts';

/** What can be done to the tables that `now` holds; rows are replaced, never changed. */
export function stepOf(now: { tables: Tables }): Step {
  const { tables } = now;
  const reads = readsOf(now);
  const replace = (id: string, change: (row: SourceRow) => SourceRow) =>
    tables.sources.set(id, change(tables.sources.get(id)!));
  const touch: Step['touch'] = async (pairs) => {
    for (const pair of pairs) {
      const old: PairRow = tables.pairs.get(keyOf(pair)) ?? {
        state: { pair, wanted: 0, folded: 0, summary: null },
        entries: [],
      };
      tables.pairs.set(keyOf(pair), { ...old, state: { ...old.state, wanted: old.state.wanted + 1 } });
    }
  };
  return {
    ...reads,
    touch,
    putFrozen: async ({ sha256, bytes }) => {
      if (!tables.frozen.has(sha256)) tables.frozen.set(sha256, bytes);
    },
    addSource: async ({ document, ...facts }) => {
      const number = tables.sources.size + 1;
      const size = tables.frozen.get(facts.sha256)!.length;
      const source: StoredSource = {
        ...facts,
        number,
        size,
        current: true,
        documentId: document.id,
        title: null,
        outlet: null,
        language: 'und',
        published: null,
        claims: 0,
        version: 0,
      };
      tables.sources.set(facts.id, { source, document, readings: [], indexed: false });
      return number;
    },
    addReading: async (id, made) => {
      replace(id, (row) => ({
        ...row,
        readings: [...row.readings, made],
        source: { ...row.source, ...toldBy(made), version: row.source.version + 1 },
      }));
      return tables.sources.get(id)!.source.version;
    },
    setCurrent: async (id, current) => {
      replace(id, (row) => ({ ...row, source: { ...row.source, current } }));
    },
    addDecision: async (decision, sources) => {
      if (!tables.decisions.has(decision.id)) tables.decisions.set(decision.id, { decision, sources });
    },
    setPairs: async (id, pairs) => {
      const both = [...(tables.pairsOf.get(id) ?? []), ...pairs];
      await touch([...new Map(both.map((pair) => [keyOf(pair), pair])).values()]);
      tables.pairsOf.set(id, pairs);
    },
    putRecord: async (pair, seen, { summary, entries }) => {
      const row = tables.pairs.get(keyOf(pair));
      if (row?.state.wanted !== seen) return false;
      tables.pairs.set(keyOf(pair), { state: { ...row.state, folded: seen, summary }, entries });
      return true;
    },
    dropDerived: async () => {
      tables.pairs.clear();
      tables.pairsOf.clear();
      for (const id of tables.sources.keys()) replace(id, (row) => ({ ...row, indexed: false }));
    },
    index: async (id) => {
      replace(id, (row) => ({ ...row, indexed: row.source.current }));
    },
  };
}

function toldBy({ reading: { document, claims } }: NewReading) {
  const { title, outlet, language, published } = document;
  return { title, outlet, language, published, claims: claims.length };
}
