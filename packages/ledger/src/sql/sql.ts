/** A value that both databases take. */
export type SqlValue = string | number | null | Uint8Array;

/** A statement in pieces: its words, and the values that go between them as parameters, never as text. */
export interface Sql {
  words: readonly string[];
  values: readonly SqlValue[];
}

/** ``sql`select * from sources where id = ${id}` ``: every `${}` is a parameter, or another piece of SQL. */
export function sql(words: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  const out: string[] = [words[0]!];
  const values: SqlValue[] = [];
  for (const [i, part] of parts.entries()) {
    const after = words[i + 1]!;
    if (isSql(part)) {
      out[out.length - 1] += part.words[0]!;
      out.push(...part.words.slice(1));
      values.push(...part.values);
      out[out.length - 1] += after;
    } else {
      values.push(part);
      out.push(after);
    }
  }
  return { words: out, values };
}

/** Words of SQL that are no parameter: a name of a table, a piece that differs between databases. Never a user's. */
export const raw = (words: string): Sql => ({ words: [words], values: [] });

/** Pieces in a row, e.g. conditions joined by `and`. */
export function join(pieces: readonly Sql[], by: string): Sql {
  return pieces.reduce((all, piece, i) => (i === 0 ? piece : sql`${all}${raw(by)}${piece}`), raw(''));
}

/** `(a, b), (c, d)` for an insert of several rows. */
export const rows = (lines: readonly (readonly (SqlValue | Sql)[])[]): Sql => join(lines.map(tuple), ', ');

/** `(a, b, c)`, e.g. after `in`. */
export function tuple(values: readonly (SqlValue | Sql)[]): Sql {
  return sql`(${join(
    values.map((value) => (isSql(value) ? value : sql`${value}`)),
    ', ',
  )})`;
}

/** The statement as text, with `?` or `$1` where the values go. */
export const render = ({ words }: Sql, mark: (i: number) => string): string =>
  words.reduce((text, word, i) => `${text}${mark(i)}${word}`);

const isSql = (part: SqlValue | Sql): part is Sql => typeof part === 'object' && part !== null && 'words' in part;
