import type { Db, Dialect, IndexedWords, WordIndex } from '../sql/engine.ts';
import { raw, rows, sql, tuple } from '../sql/sql.ts';
import type { SearchTerm } from '../store/store.ts';

const TABLES: readonly WordIndex[] = ['texts', 'claims'];
const table = (index: WordIndex) => raw(`words_${index}`);

/**
 * SQLite's side of what differs: types, and search by FTS5. The words are folded before they come here, so the tokenizer
 * only has to cut at spaces; the text itself is not kept a second time (`content=''`).
 */
export const SQLITE: Dialect = {
  types: { identity: 'integer primary key', text: 'text', blob: 'blob', bigint: 'integer' },
  searchTables: TABLES.map(
    (index) =>
      `create virtual table words_${index} using fts5(words, tags, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
  ),
  putWords: async (db: Db, index: WordIndex, all: readonly IndexedWords[]) => {
    const lines = all.map(({ id, words, tags }) => [id, words, tags.join(' ')] as const);
    await db.run(sql`insert into ${table(index)} (rowid, words, tags) values ${rows(lines)}`);
  },
  dropWords: async (db, index, ids) => {
    await db.run(sql`delete from ${table(index)} where rowid in ${tuple(ids)}`);
  },
  clearWords: async (db) => {
    for (const index of TABLES) await db.run(sql`insert into ${table(index)} (${table(index)}) values ('delete-all')`);
  },
  matching: (index, terms, tags) => ({
    from: sql`from ${table(index)}`,
    id: sql`${table(index)}.rowid`,
    where: sql`${table(index)} match ${expression(terms, tags)}`,
    rank: sql`-bm25(${table(index)}, 1.0, 0.0)`,
  }),
};

/** An FTS5 query; every word is quoted, so that nothing typed is ever an operator. */
function expression(terms: readonly SearchTerm[], tags: readonly string[]): string {
  const phrase = ({ words, prefix }: SearchTerm) => `words : "${words.join(' ')}"${prefix ? ' *' : ''}`;
  const wanted = [...terms.filter(({ not }) => !not).map(phrase), ...tags.map((tag) => `tags : "${tag}"`)];
  const without = terms.filter(({ not }) => not).map((term) => ` NOT (${phrase(term)})`);
  return `(${wanted.join(' AND ')})${without.join('')}`;
}
