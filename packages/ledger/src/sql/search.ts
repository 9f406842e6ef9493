import type { Claim, Reading } from '@chancery/reader';
import { daysOf } from '../store/days.ts';
import type { Found, SearchQuery } from '../store/store.ts';
import { foldWords } from '../store/words.ts';
import type { Db, Dialect, IndexedWords } from './engine.ts';
import { readingOf } from './readings.ts';
import { join, raw, rows, type Sql, sql } from './sql.ts';

/** Where there are more matches than this, only so many of the latest are ranked; else a common word costs seconds. */
const RANKED = 2000;
/** A source has fewer claims than this; a claim's row is `source × this + its number`. */
const CLAIMS_PER_SOURCE = 100_000;
const ROWS_AT_ONCE = 1000;

/** Searches claims when claims are asked for by type or party, whole texts otherwise. */
export async function searchIn(db: Db, dialect: Dialect, query: SearchQuery): Promise<Found> {
  const index = query.type || query.parties?.length ? 'claims' : 'texts';
  const { from, id, where, rank } = dialect.matching(index, query.terms, tagsOf(query));
  const number = index === 'claims' ? sql`${id} / ${raw(String(CLAIMS_PER_SOURCE))}` : id;
  const found = await db.all<{ id: number; source: string; total: number }>(sql`
    select m.id, m.source, count(*) over () as total from (
      select ${id} as id, s.id as source, ${rank} as rank ${from} join sources s on s.number = ${number}
      where ${join([where, ...inRange(query)], ' and ')} order by ${id} desc limit ${RANKED}
    ) m order by m.rank desc, m.id desc limit ${query.limit} ${query.offset ? sql`offset ${query.offset}` : raw('')}`);
  return {
    hits: found.map((row) => ({ source: row.source, claim: index === 'claims' ? row.id % CLAIMS_PER_SOURCE : null })),
    many: (found[0]?.total ?? 0) >= RANKED,
  };
}

function inRange({ from, to }: SearchQuery): Sql[] {
  return [...(from ? [sql`s.day >= ${from}`] : []), ...(to ? [sql`s.day <= ${to} and s.day <> ''`] : [])];
}

/** Makes the words of a source's newest reading searchable; a version of a page that no longer counts is taken out. */
export async function indexSource(db: Db, dialect: Dialect, source: string): Promise<void> {
  const [row] = await db.all<{ number: number; current: number }>(
    sql`select number, current from sources where id = ${source}`,
  );
  const { number, current } = row!;
  await unindex(db, dialect, number);
  const found = current === 1 ? await readingOf(db, source, undefined) : null;
  if (!found) return;
  const { document } = found.reading;
  const tags = tagsOf({ outlet: document.outlet ?? '' });
  const words = foldWords(`${document.title ?? ''}\n${document.text}`);
  await dialect.putWords(db, 'texts', [{ id: number, words, tags }]);
  await indexClaims(db, dialect, number, found.reading);
}

async function indexClaims(db: Db, dialect: Dialect, source: number, { claims, document }: Reading): Promise<void> {
  const outlet = document.outlet ?? '';
  const all = claims.map((claim, i) => ({ claim, id: source * CLAIMS_PER_SOURCE + i + 1 }));
  for (let i = 0; i < all.length; i += ROWS_AT_ONCE) {
    const some = all.slice(i, i + ROWS_AT_ONCE);
    const lines = some.map(({ claim, id }) => [id, source, ...columnsOf(claim)]);
    await db.run(
      sql`insert into claims (id, source, type, action, parties, first_day, last_day) values ${rows(lines)}`,
    );
    const words: IndexedWords[] = some.map(({ claim, id }) => ({
      id,
      words: wordsOfClaim(claim),
      tags: tagsOf({ outlet, type: claim.type, parties: [...claim.actors, ...claim.targets] }),
    }));
    await dialect.putWords(db, 'claims', words);
  }
}

async function unindex(db: Db, dialect: Dialect, source: number): Promise<void> {
  const old = await db.all<{ id: number }>(sql`select id from claims where source = ${source}`);
  if (old.length)
    await dialect.dropWords(
      db,
      'claims',
      old.map(({ id }) => id),
    );
  await dialect.dropWords(db, 'texts', [source]);
  await db.run(sql`delete from claims where source = ${source}`);
}

export async function clearIndex(db: Db, dialect: Dialect): Promise<void> {
  await dialect.clearWords(db);
  await db.run(raw('delete from claims'));
}

/** What a search is narrowed by, as words of the index beside those of the text: joining tables for it costs too much. */
function tagsOf({ type, parties, outlet }: Pick<SearchQuery, 'type' | 'parties' | 'outlet'>): string[] {
  const plain = (word: string) => foldWords(word).replaceAll(' ', 'x');
  return [
    ...(type ? [`t${plain(type)}`] : []),
    ...(parties ?? []).map((party) => `p${plain(party)}`),
    ...(outlet ? [`o${plain(outlet)}`] : []),
  ];
}

function columnsOf(claim: Claim): (string | null)[] {
  const { first, last } = daysOf(claim.date);
  return [claim.type, claim.action, `|${[...claim.actors, ...claim.targets].join('|')}|`, first, last];
}

/** A claim is found by its evidence and by the people in it, whom the evidence may name by office only. */
export const wordsOfClaim = (claim: Claim): string => foldWords([claim.evidence.quote, ...claim.people].join('\n'));
