import type { Pool } from 'pg';
import type { Db } from '../sql/engine.ts';
import { MIGRATIONS, SCHEMA } from '../sql/schema.ts';
import { raw, sql } from '../sql/sql.ts';
import { LedgerError } from '../store/errors.ts';
import { failure } from './failures.ts';
import { POSTGRES } from './words.ts';

export interface OpenOptions {
  /** Make the tables when they are not there yet. */
  create: boolean;
  /** Bring an older schema up to this version's. */
  migrate?: boolean;
}

const DOING = 'opening the ledger';
const BIGINT = 20;

/** A pool of connections; nothing is sent yet. Numbers come as numbers: counts and ids stay far below 2⁵³. */
export async function poolOf(address: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: 'chancery',
    types: {
      getTypeParser: ((type: number, format: 'text') =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while it rests is replaced at the next query.
  pool.on('error', () => undefined);
  return pool;
}

/** Sees that the server answers; unlike later on, a server that is not there is said at once. */
export async function reach(pool: Pool, label: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    const known = failure(error, DOING, label);
    if (known instanceof LedgerError && known.code !== 'ledger-lost') throw known;
    throw new LedgerError('ledger-unreachable', { doing: DOING, to: label, why: told(error as Error), cause: error });
  }
}

/** Makes or checks the schema; resolves to the version that was found, 0 when the ledger was made now. */
export async function prepareSchema(db: Db, label: string, options: OpenOptions): Promise<number> {
  const found = await versionOf(db);
  if (found > SCHEMA) throw refused('ledger-newer', label, `its form is number ${found}, this version knows ${SCHEMA}`);
  if (found === 0 && !options.create) throw refused('ledger-missing', label, 'there is no ledger yet');
  if (found > 0 && found < SCHEMA && !options.migrate)
    throw refused('ledger-older', label, `its form is number ${found}, this version writes ${SCHEMA}`);
  for (let next = found + 1; next <= SCHEMA; next++)
    for (const statement of MIGRATIONS[next]!(POSTGRES)) await db.run(raw(statement));
  if (found === 0) await db.run(raw(`create table chancery (version integer not null)`));
  if (found < SCHEMA) {
    await db.run(raw('delete from chancery'));
    await db.run(sql`insert into chancery (version) values (${SCHEMA})`);
  }
  return found;
}

/** The schema's version on the server; 0 when there is none. */
export async function versionOf(db: Db): Promise<number> {
  const [there] = await db.all<{ found: string | null }>(raw(`select to_regclass('chancery') as found`));
  if (!there?.found) return 0;
  return (await db.all<{ version: number }>(raw('select version from chancery')))[0]?.version ?? 0;
}

const refused = (code: 'ledger-newer' | 'ledger-missing' | 'ledger-older', label: string, why: string) =>
  new LedgerError(code, { doing: DOING, to: label, why });

/** Node tells several refused addresses of one name as one error without words. */
function told(error: Error): string {
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  return first.message || 'the server does not answer';
}
