import type { PartyPair } from '../source.ts';
import { sortDay } from '../store/days.ts';
import type {
  EntryQuery,
  PairState,
  Reads,
  SourceFilter,
  StoredEntry,
  StoredReading,
  StoredSource,
} from '../store/store.ts';
import { foldWords, wordsOf } from '../store/words.ts';
import { search } from './search.ts';
import { keyOf, type SourceRow, type Tables } from './tables.ts';

/** What can be asked of the tables that `now` holds when it is asked. */
export function readsOf(now: { tables: Tables }): Reads {
  const rows = () => [...now.tables.sources.values()];
  const row = (id: string) => now.tables.sources.get(id);
  const sources = () => rows().map(({ source }) => source);
  return {
    counts: async () => ({
      sources: rows().length,
      readings: sum(rows().map(({ readings }) => readings.length)),
      claims: sum(
        rows()
          .filter(({ indexed }) => indexed)
          .map(({ source }) => source.claims),
      ),
      decisions: now.tables.decisions.size,
      pairs: now.tables.pairs.size,
    }),
    source: async (id) => row(id)?.source ?? null,
    sourceByNumber: async (number) => sources().find((source) => source.number === number) ?? null,
    sourcesLike: async (prefix, limit) =>
      sources()
        .filter(({ id }) => id.startsWith(prefix))
        .sort(by('id'))
        .slice(0, limit),
    sources: async (filter) => page(listed(now.tables, filter), filter),
    versions: async (url) =>
      sources()
        .filter((source) => source.url === url)
        .sort(by('number')),
    frozen: async (sha256) => now.tables.frozen.get(sha256) ?? null,
    document: async (id) => row(id)?.document ?? null,
    reading: async (id, version) => readingOf(row(id), version),
    readings: async (id) => (row(id)?.readings ?? []).map((_, i) => headOf(readingOf(row(id), i + 1)!)),
    decision: async (id) => now.tables.decisions.get(id)?.decision ?? null,
    decisions: async (of) =>
      [...now.tables.decisions.values()]
        .filter((one) => !of || one.sources.some((id) => of.includes(id)))
        .map(({ decision }) => decision),
    pair: async (pair) => now.tables.pairs.get(keyOf(pair))?.state ?? null,
    pairs: async () =>
      [...now.tables.pairs.values()].map(({ state }) => state).sort((x, y) => (keyOf(x.pair) < keyOf(y.pair) ? -1 : 1)),
    stalePairs: async (limit) =>
      [...now.tables.pairs.values()]
        .map(({ state }) => state)
        .filter(isStale)
        .map(({ pair }) => pair)
        .slice(0, limit),
    pairsOf: async (id) => [...(now.tables.pairsOf.get(id) ?? [])].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)),
    pairSources: async (pair) =>
      membersOf(now.tables, pair)
        .filter(({ source }) => source.current)
        .sort((x, y) => (x.source.id < y.source.id ? -1 : 1))
        .map(toSourceReading),
    entries: async (pair, query) => page(entriesOf(now.tables, pair, query), query),
    countEntries: async (pair, query) => entriesOf(now.tables, pair, query).length,
    search: async (query) => search(rows(), query),
  };
}

function listed(tables: Tables, filter: SourceFilter): StoredSource[] {
  const rows = filter.pair ? membersOf(tables, filter.pair) : [...tables.sources.values()];
  const words = Array.from(wordsOf(filter.like ?? ''), ({ folded }) => folded);
  const found = rows
    .map(({ source }) => source)
    .filter((source) => {
      const day = sortDay(source.published);
      const names = [...wordsOf([source.title, source.outlet, source.url, source.filename].join(' '))];
      return (
        (filter.all || source.current) &&
        (filter.after === undefined || source.number > filter.after) &&
        (!filter.outlet || (source.outlet !== null && foldWords(source.outlet) === foldWords(filter.outlet))) &&
        (!filter.from || (day !== null && day >= filter.from)) &&
        (!filter.to || (day !== null && day <= filter.to)) &&
        words.every((word) => names.some(({ folded }) => folded.startsWith(word)))
      );
    });
  const number = (a: StoredSource, b: StoredSource) => a.number - b.number;
  const published = (a: StoredSource, b: StoredSource) => {
    const [x, y] = [sortDay(a.published) ?? '', sortDay(b.published) ?? ''];
    return x === y ? number(b, a) : x < y ? 1 : -1;
  };
  return found.sort(filter.order === 'published' ? published : number);
}

const membersOf = (tables: Tables, pair: PartyPair): SourceRow[] =>
  [...tables.sources.values()].filter(({ source }) =>
    tables.pairsOf.get(source.id)?.some((of) => keyOf(of) === keyOf(pair)),
  );

function readingOf(row: SourceRow | undefined, version = row?.source.version): StoredReading | null {
  const made = version === undefined ? undefined : row?.readings[version - 1];
  if (!row || !made || version === undefined) return null;
  const { reading, reader, given, at } = made;
  return { source: row.source.id, version, reader, given, at, claims: reading.claims.length, reading };
}

function headOf({ reading: _, ...head }: StoredReading) {
  return head;
}

function toSourceReading(row: SourceRow) {
  const { reading } = readingOf(row)!;
  const { outlet, published } = reading.document;
  return { id: row.source.id, url: row.source.url, outlet, published, reading };
}

function entriesOf(tables: Tables, pair: PartyPair, { kind, labels, from, to, reverse }: EntryQuery): StoredEntry[] {
  const found = (tables.pairs.get(keyOf(pair))?.entries ?? []).filter(
    (entry) =>
      entry.kind === kind &&
      (!labels || labels.includes(entry.label)) &&
      (!from || (entry.last ?? (entry.first && '9999') ?? '') >= from) &&
      (!to || (entry.first ?? (entry.last && '0000') ?? '9999') <= to),
  );
  return found.sort((x, y) => (reverse ? y.seq - x.seq : x.seq - y.seq));
}

const page = <T>(all: T[], { limit, offset = 0 }: { limit?: number; offset?: number }): T[] =>
  all.slice(offset, limit === undefined ? undefined : offset + limit);
const isStale = ({ folded, wanted }: PairState) => folded < wanted;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const by = (field: 'id' | 'number') => (a: StoredSource, b: StoredSource) => (a[field] < b[field] ? -1 : 1);
