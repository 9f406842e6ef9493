import type { PartyPair } from '../source.ts';
import type { EntryKind, EntryQuery, FoldedRecord, PairState, PairSummary, StoredEntry } from '../store/store.ts';
import type { Db } from './engine.ts';
import { join, raw, rows, type Sql, sql, tuple } from './sql.ts';

interface PairRow {
  a: string;
  b: string;
  wanted: number;
  folded: number;
  summary: string | null;
}

interface EntryRow {
  seq: number;
  label: string;
  first_day: string | null;
  last_day: string | null;
  body: string;
}

/** A statement takes at most this many rows, so that no database's limit on parameters is met. */
const ROWS_AT_ONCE = 500;

export async function pairStates(db: Db, where: Sql): Promise<PairState[]> {
  const found = await db.all<PairRow>(sql`select a, b, wanted, folded, summary from pairs ${where} order by a, b`);
  return found.map(({ a, b, wanted, folded, summary }) => ({
    pair: [a, b],
    wanted,
    folded,
    summary: summary === null ? null : (JSON.parse(summary) as PairSummary),
  }));
}

export async function pairState(db: Db, [a, b]: PartyPair): Promise<PairState | null> {
  return (await pairStates(db, sql`where a = ${a} and b = ${b}`))[0] ?? null;
}

export async function stalePairs(db: Db, limit: number): Promise<PartyPair[]> {
  const found = await db.all<PairRow>(sql`select a, b from pairs where folded < wanted order by id limit ${limit}`);
  return found.map(({ a, b }) => [a, b]);
}

export async function pairsOfSource(db: Db, source: string): Promise<PartyPair[]> {
  const found = await db.all<PairRow>(sql`select p.a, p.b from pairs p join pair_sources ps on ps.pair = p.id
    join sources s on s.number = ps.source where s.id = ${source} order by p.a, p.b`);
  return found.map(({ a, b }) => [a, b]);
}

/** Says that the records of these pairs are out of date; a pair that is new begins here. */
export async function touchPairs(db: Db, pairs: readonly PartyPair[]): Promise<void> {
  for (const [a, b] of pairs)
    await db.run(sql`insert into pairs (a, b, wanted, folded) values (${a}, ${b}, 1, 0)
      on conflict (a, b) do update set wanted = pairs.wanted + 1`);
}

export async function setPairsOfSource(db: Db, source: string, pairs: readonly PartyPair[]): Promise<void> {
  await touchPairs(db, unique([...(await pairsOfSource(db, source)), ...pairs]));
  const [row] = await db.all<{ number: number }>(sql`select number from sources where id = ${source}`);
  await db.run(sql`delete from pair_sources where source = ${row!.number}`);
  for (const [a, b] of pairs)
    await db.run(sql`insert into pair_sources (pair, source)
      select id, cast(${row!.number} as bigint) from pairs where a = ${a} and b = ${b}`);
}

export async function replaceRecord(db: Db, pair: PartyPair, seen: number, record: FoldedRecord): Promise<boolean> {
  const [a, b] = pair;
  const summary = JSON.stringify(record.summary);
  const [row] = await db.all<{ id: number }>(sql`update pairs set folded = ${seen}, summary = ${summary}
    where a = ${a} and b = ${b} and wanted = ${seen} returning id`);
  if (!row) return false;
  await db.run(sql`delete from entries where pair = ${row.id}`);
  for (let i = 0; i < record.entries.length; i += ROWS_AT_ONCE)
    await db.run(
      sql`insert into entries (pair, kind, seq, label, first_day, last_day, body) values ${rows(
        record.entries
          .slice(i, i + ROWS_AT_ONCE)
          .map(({ kind, seq, label, first, last, body }) => [
            row.id,
            kind,
            seq,
            label,
            first,
            last,
            JSON.stringify(body),
          ]),
      )}`,
    );
  return true;
}

export async function entriesOf(db: Db, pair: PartyPair, query: EntryQuery): Promise<StoredEntry[]> {
  const page = sql`${query.limit === undefined ? raw('') : sql`limit ${query.limit}`} ${query.offset ? sql`offset ${query.offset}` : raw('')}`;
  const found =
    await db.all<EntryRow>(sql`select e.seq, e.label, e.first_day, e.last_day, e.body ${entriesWhere(pair, query)}
    order by e.seq ${raw(query.reverse ? 'desc' : 'asc')} ${page}`);
  return found.map((row) => toEntry(query.kind, row));
}

export async function countEntries(db: Db, pair: PartyPair, query: EntryQuery): Promise<number> {
  const [row] = await db.all<{ n: number }>(sql`select count(*) as n ${entriesWhere(pair, query)}`);
  return row!.n;
}

function entriesWhere([a, b]: PartyPair, { kind, labels, from, to }: EntryQuery): Sql {
  const all = [sql`e.pair = (select id from pairs where a = ${a} and b = ${b}) and e.kind = ${kind}`];
  if (labels) all.push(labels.length ? sql`e.label in ${tuple(labels)}` : raw('1 = 0'));
  // What may lie in the range: it ends no earlier than the range begins, and begins no later than it ends.
  if (from) all.push(sql`coalesce(e.last_day, case when e.first_day is not null then '9999' end) >= ${from}`);
  if (to) all.push(sql`coalesce(e.first_day, case when e.last_day is not null then '0000' end) <= ${to}`);
  return sql`from entries e where ${join(all, ' and ')}`;
}

const toEntry = (kind: EntryKind, row: EntryRow): StoredEntry => ({
  kind,
  seq: row.seq,
  label: row.label,
  first: row.first_day,
  last: row.last_day,
  body: JSON.parse(row.body) as unknown,
});

const unique = (pairs: readonly PartyPair[]): PartyPair[] => [
  ...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values(),
];
