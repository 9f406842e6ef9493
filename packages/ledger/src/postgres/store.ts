import type { Engine } from '../sql/engine.ts';
import { SCHEMA } from '../sql/schema.ts';
import type { OpenOptions as StoreOptions } from '../store/open.ts';
import { postgresEngine } from './engine.ts';
import { poolOf, prepareSchema, reach, versionOf } from './open.ts';

/** Opens a ledger on a PostgreSQL server (15 or later). */
export async function openPostgres(options: StoreOptions): Promise<{ engine: Engine; found: number }> {
  const pool = await poolOf(options.address);
  try {
    await reach(pool, options.label);
    const engine = postgresEngine(pool, options.label);
    const there = await versionOf(engine);
    if (there === SCHEMA) return { engine, found: there };
    const found = await engine.transaction((db) => prepareSchema(db, options.label, options));
    return { engine, found };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
