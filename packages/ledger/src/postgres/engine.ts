import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase, Pool } from 'pg';
import type { Db, Engine } from '../sql/engine.ts';
import { render, type Sql } from '../sql/sql.ts';
import { LedgerError } from '../store/errors.ts';
import { failure, isPassing } from './failures.ts';
import { POSTGRES } from './words.ts';

/** Pauses before a step is done again after a broken connection, in milliseconds: a server restarts in these. */
const PAUSES = [100, 250, 500, 1000, 2000, 2000, 4000, 4000, 8000];
/** Names the right to write to one ledger, so that its writers come one after another as in a file. */
const WRITE_LOCK = 0x43484359;

/** The engine over a PostgreSQL server. `label` is the address as it may be printed. */
export function postgresEngine(pool: Pool, label: string): Engine {
  const again = <T>(doing: string, work: () => Promise<T>) => persistently(work, doing, label);
  const all = <Row>(query: Sql) =>
    again('reading the ledger', async () => (await pool.query(...text(query))).rows as Row[]);
  return {
    kind: 'postgres',
    address: label,
    dialect: POSTGRES,
    all,
    run: (query) => again('writing to the ledger', async () => (await pool.query(...text(query))).rowCount ?? 0),
    transaction: (work) => again('writing to the ledger', () => transaction(pool, work)),
    integrity: async () => [],
    copyTo: async (file) => {
      throw new LedgerError('ledger-failed', { doing: 'copying', to: file, why: 'a database server is not a file' });
    },
    close: () => pool.end(),
  };
}

async function transaction<T>(pool: Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.once('error', (error) => {
    broken = error;
  });
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [WRITE_LOCK]);
    const result = await work(dbOf(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.removeAllListeners('error');
    client.release(broken);
  }
}

const dbOf = (client: Pick<ClientBase, 'query'>): Db => ({
  all: async <Row>(query: Sql) => (await client.query(...text(query))).rows as Row[],
  run: async (query) => (await client.query(...text(query))).rowCount ?? 0,
});

/** Does the work again while what stops it passes by itself. */
async function persistently<T>(work: () => Promise<T>, doing: string, label: string): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw failure(error, doing, label);
    }
    await sleep(pause);
  }
  return work().catch((error: unknown) => {
    throw failure(error, doing, label);
  });
}

const text = (query: Sql): [string, unknown[]] => [render(query, (i) => `$${i}`), [...query.values]];
