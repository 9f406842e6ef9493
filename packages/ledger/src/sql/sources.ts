import { pack, packJson, unpack, unpackJson, unpackText } from '../store/pack.ts';
import type { NewSource, SourceFilter, StoredDocument, StoredSource } from '../store/store.ts';
import { foldWords, wordsOf } from '../store/words.ts';
import type { Db } from './engine.ts';
import { join, raw, type Sql, sql } from './sql.ts';

interface SourceRow {
  number: number;
  id: string;
  url: string | null;
  filename: string | null;
  part: string | null;
  headers: string;
  taken_at: string | null;
  added_at: string;
  sha256: string;
  size: number;
  supersedes: string | null;
  document_id: string;
  current: number;
  title: string | null;
  outlet: string | null;
  language: string;
  published: string | null;
  claims: number;
  version: number;
}

const COLUMNS = raw(
  's.number, s.id, s.url, s.filename, s.part, s.headers, s.taken_at, s.added_at, s.sha256, f.size, s.supersedes, s.document_id, s.current, s.title, s.outlet, s.language, s.published, s.claims, s.version',
);
const FROM = raw('from sources s join frozen f on f.sha256 = s.sha256');

/** The sources that `where` chooses, e.g. ``sql`where s.id = ${id}` ``. */
export async function sourcesBy(db: Db, where: Sql): Promise<StoredSource[]> {
  return (await db.all<SourceRow>(sql`select ${COLUMNS} ${FROM} ${where}`)).map(toSource);
}

export async function sourcesByFilter(db: Db, filter: SourceFilter): Promise<StoredSource[]> {
  const order = filter.order === 'published' ? raw('s.day desc, s.number desc') : raw('s.number');
  const limit = filter.limit ?? -1;
  const page = sql`${limit < 0 ? raw('') : sql`limit ${limit}`} ${filter.offset ? sql`offset ${filter.offset}` : raw('')}`;
  return sourcesBy(db, sql`where ${join(conditions(filter), ' and ')} order by ${order} ${page}`);
}

function conditions(filter: SourceFilter): Sql[] {
  const all = [raw('1 = 1')];
  if (!filter.all) all.push(raw('s.current = 1'));
  if (filter.after !== undefined) all.push(sql`s.number > ${filter.after}`);
  if (filter.outlet) all.push(sql`s.outlet_words = ${foldWords(filter.outlet)}`);
  if (filter.from) all.push(sql`s.day >= ${filter.from}`);
  if (filter.to) all.push(sql`s.day <= ${filter.to} and s.day <> ''`);
  for (const { folded } of wordsOf(filter.like ?? '')) all.push(sql`s.name_words like ${`% ${folded}%`}`);
  if (filter.pair) all.push(inPair(filter.pair));
  return all;
}

const inPair = ([a, b]: readonly [string, string]): Sql =>
  sql`s.number in (select ps.source from pair_sources ps join pairs p on p.id = ps.pair where p.a = ${a} and p.b = ${b})`;

export async function insertSource(db: Db, source: NewSource): Promise<number> {
  const { url, filename, part, headers, takenAt, addedAt, document } = source;
  const [row] = await db.all<{ number: number }>(sql`
    insert into sources (id, url, filename, part, headers, taken_at, added_at, sha256, supersedes, document_id, current, title, outlet, language, published, day, outlet_words, name_words, claims, version)
    values (${source.id}, ${url}, ${filename}, ${part}, ${JSON.stringify(headers)}, ${takenAt}, ${addedAt}, ${source.sha256}, ${source.supersedes}, ${document.id}, 1, null, null, 'und', null, '', null, '', 0, 0)
    returning number`);
  // A plain text is its own bytes: it is kept once.
  const text = document.id === source.sha256 ? null : pack(document.text);
  await db.run(
    sql`insert into documents (source, text, extras) values (${row!.number}, ${text}, ${packJson(document.extras)})`,
  );
  return row!.number;
}

export async function documentOf(db: Db, source: string): Promise<StoredDocument | null> {
  const [row] = await db.all<{
    document_id: string;
    text: Uint8Array | null;
    extras: Uint8Array;
    packed: Uint8Array;
  }>(sql`
    select s.document_id, d.text, d.extras, f.packed from sources s
    join documents d on d.source = s.number join frozen f on f.sha256 = s.sha256 where s.id = ${source}`);
  return row ? { id: row.document_id, text: unpackText(row.text ?? row.packed), extras: unpackJson(row.extras) } : null;
}

export async function frozenBytes(db: Db, sha256: string): Promise<Uint8Array | null> {
  const [row] = await db.all<{ packed: Uint8Array }>(sql`select packed from frozen where sha256 = ${sha256}`);
  return row ? unpack(row.packed) : null;
}

export async function insertFrozen(db: Db, sha256: string, bytes: Uint8Array): Promise<void> {
  await db.run(
    sql`insert into frozen (sha256, size, packed) values (${sha256}, ${bytes.length}, ${pack(bytes)}) on conflict do nothing`,
  );
}

function toSource(row: SourceRow): StoredSource {
  return {
    id: row.id,
    number: row.number,
    url: row.url,
    filename: row.filename,
    part: row.part,
    headers: JSON.parse(row.headers) as Record<string, string>,
    takenAt: row.taken_at,
    addedAt: row.added_at,
    sha256: row.sha256,
    size: row.size,
    supersedes: row.supersedes,
    documentId: row.document_id,
    current: row.current === 1,
    title: row.title,
    outlet: row.outlet,
    language: row.language,
    published: row.published,
    claims: row.claims,
    version: row.version,
  };
}
