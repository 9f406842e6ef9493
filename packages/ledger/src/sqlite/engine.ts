import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, Engine } from '../sql/engine.ts';
import { render, type Sql } from '../sql/sql.ts';
import { copyFile } from './copy.ts';
import type { Database, Statement } from './driver.ts';
import { failure, guarded, isBusy } from './failures.ts';
import { integrityOf } from './integrity.ts';
import type { Connections } from './open.ts';
import { SQLITE } from './words.ts';

/** How long a write waits for another program's, in milliseconds. */
const PATIENCE = 60_000;

/** The engine over an open ledger file: writes one after another, reads beside them on what was last committed. */
export function sqliteEngine(path: string, { writer, reader }: Connections): Engine {
  const read = dbOf(reader, 'reading the ledger', path);
  const write = dbOf(writer, 'writing to the ledger', path);
  let last: Promise<unknown> = Promise.resolve();
  const inTransaction = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    await begin(writer, path);
    try {
      const result = await work(write);
      guarded('writing to the ledger', path, () => writer.exec('commit'));
      return result;
    } catch (error) {
      rollback(writer);
      throw failure(error, 'writing to the ledger', path);
    }
  };
  return {
    ...read,
    kind: 'sqlite',
    address: path,
    dialect: SQLITE,
    transaction: (work) => {
      const mine = last.then(() => inTransaction(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    integrity: async () => integrityOf(reader, path),
    copyTo: async (file) => copyFile(reader, path, file),
    close: async () => {
      await last;
      reader.close();
      writer.close();
    },
  };
}

function dbOf(database: Database, doing: string, path: string): Db {
  const prepared = new Map<string, Statement>();
  const statement = ({ words, values }: Sql) => {
    const text = render({ words, values }, () => '?');
    const ready = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, ready);
    return ready;
  };
  return {
    all: async <Row>(query: Sql) => guarded(doing, path, () => statement(query).all(...query.values) as Row[]),
    run: async (query) => guarded(doing, path, () => Number(statement(query).run(...query.values).changes)),
  };
}

/** Takes the one right to write. SQLite would block the whole program while it waits; this lets other work go on. */
async function begin(writer: Database, path: string): Promise<void> {
  for (let waited = 0, pause = 5; ; waited += pause, pause = Math.min(pause * 2, 200)) {
    try {
      return guarded('writing to the ledger', path, () => writer.exec('begin immediate'));
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE) throw error;
    }
    await sleep(pause);
  }
}

/** SQLite may already have rolled back by itself, e.g. when the disk is full. */
function rollback(writer: Database): void {
  try {
    writer.exec('rollback');
  } catch {
    return;
  }
}
