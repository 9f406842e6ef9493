import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll } from 'vitest';
import type { Db, Engine } from '../sql/engine.ts';
import { raw, render, type Sql } from '../sql/sql.ts';
import { sqlStore } from '../sql/store.ts';
import { storeContract } from '../store/testing/contract.ts';
import { prepareSchema } from './open.ts';
import { POSTGRES } from './words.ts';

// PostgreSQL compiled for this process: the statements of the store run on the real thing in the ordinary test run. The
// engine over a server's connections has its own test beside.
let lite: PGlite;
beforeAll(async () => {
  lite = await PGlite.create();
}, 60_000);
afterAll(() => lite.close(), 30_000);

storeContract('PostgreSQL', async () => {
  const db = dbOf(lite);
  await db.run(raw('drop schema public cascade'));
  await db.run(raw('create schema public'));
  await prepareSchema(db, 'pglite', { create: true });
  return { store: sqlStore(engineOf(db)), readsBeside: false };
});

type Queryable = Pick<PGlite, 'query'>;

const dbOf = (on: Queryable): Db => ({
  all: async <Row>(query: Sql) => (await on.query<Row>(...text(query))).rows,
  run: async (query) => (await on.query(...text(query))).affectedRows ?? 0,
});

const text = (query: Sql): [string, unknown[]] => [render(query, (i) => `$${i}`), [...query.values]];

/** PGlite has one connection, on which a question asked outside waits for the transaction's end. */
function engineOf(db: Db): Engine {
  return {
    ...db,
    kind: 'postgres',
    address: 'pglite',
    dialect: POSTGRES,
    transaction: (work) => lite.transaction((tx) => work(dbOf(tx))) as ReturnType<typeof work>,
    integrity: async () => [],
    copyTo: () => Promise.reject(new Error('PGlite is for tests')),
    close: async () => undefined,
  };
}
