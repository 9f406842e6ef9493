import type { Reading } from '@chancery/reader';
import type { SourceReading } from '../source.ts';
import { sortDay } from '../store/days.ts';
import { packJson, unpackJson, unpackText } from '../store/pack.ts';
import type { NewReading, ReadingHead, StoredReading } from '../store/store.ts';
import { foldWords } from '../store/words.ts';
import type { Db } from './engine.ts';
import { raw, type Sql, sql } from './sql.ts';

interface HeadRow {
  id: string;
  version: number;
  reader: string;
  given: string;
  at: string;
  claims: number;
}

interface ReadingRow extends HeadRow {
  packed: Uint8Array;
  text: Uint8Array | null;
  frozen: Uint8Array;
}

const HEAD = raw('s.id, r.version, r.reader, r.given, r.at, r.claims');
const WITH_TEXT = raw(
  'from sources s join readings r on r.source = s.number join documents d on d.source = s.number join frozen f on f.sha256 = s.sha256',
);

export async function readingHeads(db: Db, source: string): Promise<ReadingHead[]> {
  const rows = await db.all<HeadRow>(
    sql`select ${HEAD} from sources s join readings r on r.source = s.number where s.id = ${source} order by r.version`,
  );
  return rows.map(toHead);
}

export async function readingOf(db: Db, source: string, version: number | undefined): Promise<StoredReading | null> {
  const which = version === undefined ? raw('r.version = s.version') : sql`r.version = ${version}`;
  const [row] = await readingRows(db, sql`where s.id = ${source} and ${which}`);
  return row ? { ...toHead(row), reading: unpackReading(row) } : null;
}

/** The newest readings of the current sources of a pair, for the fold. */
export async function sourceReadings(db: Db, a: string, b: string): Promise<SourceReading[]> {
  const rows = await readingRows<{ url: string | null }>(
    db,
    sql`join pair_sources ps on ps.source = s.number join pairs p on p.id = ps.pair
      where p.a = ${a} and p.b = ${b} and s.current = 1 and r.version = s.version order by s.id`,
  );
  return rows.map((row) => {
    const reading = unpackReading(row);
    return {
      id: row.id,
      url: row.url,
      outlet: reading.document.outlet,
      published: reading.document.published,
      reading,
    };
  });
}

/** Adds a reading and lets the source's line tell what it says. */
export async function insertReading(db: Db, source: string, made: NewReading): Promise<number> {
  const [row] = await db.all<{ number: number; version: number; url: string | null; filename: string | null }>(
    sql`select number, version, url, filename from sources where id = ${source}`,
  );
  const version = row!.version + 1;
  const { document, claims } = made.reading;
  await db.run(sql`insert into readings (source, version, reader, given, at, claims, packed)
    values (${row!.number}, ${version}, ${made.reader}, ${JSON.stringify(made.given)}, ${made.at}, ${claims.length}, ${packReading(made.reading)})`);
  await db.run(sql`update sources set version = ${version}, claims = ${claims.length}, title = ${document.title},
    outlet = ${document.outlet}, language = ${document.language}, published = ${document.published},
    day = ${sortDay(document.published) ?? ''}, outlet_words = ${document.outlet && foldWords(document.outlet)},
    name_words = ${nameWords([document.title, document.outlet, row!.url, row!.filename])} where number = ${row!.number}`);
  return version;
}

/** What a source is found by in a list; every word has a space before it. */
const nameWords = (names: (string | null)[]): string =>
  ` ${foldWords(names.filter((name) => name !== null).join(' '))}`;

const readingRows = <Extra = unknown>(db: Db, rest: Sql) =>
  db.all<ReadingRow & Extra>(sql`select ${HEAD}, s.url, r.packed, d.text, f.packed as frozen ${WITH_TEXT} ${rest}`);

const toHead = ({ id, version, reader, given, at, claims }: HeadRow): ReadingHead => ({
  source: id,
  version,
  reader,
  given: JSON.parse(given) as Record<string, string>,
  at,
  claims,
});

/** A reading without its text, which is the source's. */
function packReading(reading: Reading): Uint8Array {
  const { text: _, ...document } = reading.document;
  return packJson({ ...reading, document });
}

function unpackReading(row: ReadingRow): Reading {
  const reading = unpackJson<Reading>(row.packed);
  return { ...reading, document: { ...reading.document, text: unpackText(row.text ?? row.frozen) } };
}
