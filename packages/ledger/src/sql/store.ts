import type { Counts, Reads, Step, Store } from '../store/store.ts';
import { decisionById, decisionsOf, insertDecision } from './decisions.ts';
import type { Db, Dialect, Engine } from './engine.ts';
import * as pairs from './pairs.ts';
import { insertReading, readingHeads, readingOf, sourceReadings } from './readings.ts';
import { clearIndex, indexSource, searchIn } from './search.ts';
import * as sources from './sources.ts';
import { raw, sql } from './sql.ts';

/** A store over a database; SQLite and PostgreSQL differ in their engine alone. */
export function sqlStore(engine: Engine): Store {
  return {
    ...readsOf(engine, engine.dialect),
    kind: engine.kind,
    address: engine.address,
    write: (work) => engine.transaction((db) => work(stepOf(db, engine.dialect))),
    integrity: () => engine.integrity(),
    copyTo: (file) => engine.copyTo(file),
    close: () => engine.close(),
  };
}

function readsOf(db: Db, dialect: Dialect): Reads {
  const first = async <T>(found: Promise<T[]>) => (await found)[0] ?? null;
  return {
    counts: () => countsOf(db),
    source: (id) => first(sources.sourcesBy(db, sql`where s.id = ${id}`)),
    sourceByNumber: (number) => first(sources.sourcesBy(db, sql`where s.number = ${number}`)),
    sourcesLike: (prefix, limit) =>
      sources.sourcesBy(db, sql`where substr(s.id, 1, ${prefix.length}) = ${prefix} order by s.id limit ${limit}`),
    sources: (filter) => sources.sourcesByFilter(db, filter),
    versions: (url) => sources.sourcesBy(db, sql`where s.url = ${url} order by s.number`),
    frozen: (sha256) => sources.frozenBytes(db, sha256),
    document: (source) => sources.documentOf(db, source),
    reading: (source, version) => readingOf(db, source, version),
    readings: (source) => readingHeads(db, source),
    decision: (id) => decisionById(db, id),
    decisions: (of) => decisionsOf(db, of),
    pair: (pair) => pairs.pairState(db, pair),
    pairs: () => pairs.pairStates(db, raw('')),
    stalePairs: (limit) => pairs.stalePairs(db, limit),
    pairsOf: (source) => pairs.pairsOfSource(db, source),
    pairSources: ([a, b]) => sourceReadings(db, a, b),
    entries: (pair, query) => pairs.entriesOf(db, pair, query),
    countEntries: (pair, query) => pairs.countEntries(db, pair, query),
    search: (query) => searchIn(db, dialect, query),
  };
}

function stepOf(db: Db, dialect: Dialect): Step {
  return {
    ...readsOf(db, dialect),
    putFrozen: ({ sha256, bytes }) => sources.insertFrozen(db, sha256, bytes),
    addSource: (source) => sources.insertSource(db, source),
    addReading: (source, reading) => insertReading(db, source, reading),
    setCurrent: async (source, current) => {
      await db.run(sql`update sources set current = ${current ? 1 : 0} where id = ${source}`);
    },
    addDecision: (decision, of) => insertDecision(db, decision, of),
    setPairs: (source, of) => pairs.setPairsOfSource(db, source, of),
    touch: (of) => pairs.touchPairs(db, of),
    putRecord: (pair, seen, record) => pairs.replaceRecord(db, pair, seen, record),
    dropDerived: async () => {
      for (const table of ['entries', 'pair_sources', 'pairs']) await db.run(raw(`delete from ${table}`));
      await clearIndex(db, dialect);
    },
    index: (source) => indexSource(db, dialect, source),
  };
}

async function countsOf(db: Db): Promise<Counts> {
  const [row] = await db.all<Counts>(sql`select
    (select count(*) from sources) as sources, (select count(*) from readings) as readings,
    (select count(*) from claims) as claims, (select count(*) from decisions) as decisions,
    (select count(*) from pairs) as pairs`);
  return row!;
}
