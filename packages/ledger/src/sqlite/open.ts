import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { MIGRATIONS, SCHEMA } from '../sql/schema.ts';
import { LedgerError } from '../store/errors.ts';
import { type Database, driver } from './driver.ts';
import { guarded } from './failures.ts';
import { SQLITE } from './words.ts';

/** Marks a SQLite file as a ledger: “CHCY”. */
const APPLICATION_ID = 0x43484359;
const HEADER = 'SQLite format 3\0';

export interface OpenOptions {
  /** Make the ledger when it is not there yet. */
  create: boolean;
  /** Bring an older schema up to this version's. */
  migrate?: boolean;
}

/** Two connections to one file, so that what is half written is never read. */
export interface Connections {
  writer: Database;
  reader: Database;
  /** The schema's version that was found; 0 when the ledger was made now. */
  found: number;
}

/** Opens a ledger file; everything that is wrong with it is said before anything is written to it. */
export async function openFile(path: string, options: OpenOptions): Promise<Connections> {
  const doing = 'opening the ledger';
  checkFile(path, options.create);
  const { DatabaseSync } = await driver();
  const writer = guarded(doing, path, () => new DatabaseSync(path));
  try {
    const found = guarded(doing, path, () => prepareWriter(writer, path, options));
    const reader = guarded(doing, path, () => new DatabaseSync(path));
    reader.exec('pragma busy_timeout = 5000; pragma query_only = on');
    return { writer, reader, found };
  } catch (error) {
    writer.close();
    throw error;
  }
}

function checkFile(path: string, create: boolean): void {
  const doing = 'opening the ledger';
  if (!existsSync(path)) {
    if (!create) throw new LedgerError('ledger-missing', { doing, to: path, why: 'there is no ledger yet' });
    makeFolder(path);
    return;
  }
  if (statSync(path).isDirectory()) throw new LedgerError('ledger-not-one', { doing, to: path, why: 'it is a folder' });
  const start = Buffer.alloc(HEADER.length);
  const file = readable(path);
  const length = readSync(file, start, 0, start.length, 0);
  closeSync(file);
  if (length > 0 && start.toString('latin1') !== HEADER) throw notOne(path, 'the file is something else');
}

function readable(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new LedgerError('ledger-folder', {
      doing: 'opening the ledger',
      to: path,
      why: 'the file may not be read',
      cause: error,
    });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const why = `its folder cannot be made (${(error as NodeJS.ErrnoException).code})`;
    throw new LedgerError('ledger-folder', { doing: 'making the ledger', to: path, why, cause: error });
  }
}

function prepareWriter(db: Database, path: string, options: OpenOptions): number {
  db.exec('pragma busy_timeout = 5000');
  const found = version(db);
  if (found > 0 || mark(db) !== 0) checkMark(db, path);
  if (found > SCHEMA) throw newer(path, found);
  if (found < SCHEMA && found > 0 && !options.migrate) throw older(path, found);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  if (found < SCHEMA) migrate(db, path);
  // Waiting for another writer is done by the engine, which lets other work go on meanwhile.
  db.exec('pragma busy_timeout = 50');
  return found;
}

/** In one transaction, so that a ledger is never half made; another program may have made it while this one waited. */
function migrate(db: Database, path: string): void {
  db.exec('begin immediate');
  try {
    const now = version(db);
    if (now === 0 && tables(db) > 0) throw notOne(path, 'it is a database of another program');
    for (let next = now + 1; next <= SCHEMA; next++)
      for (const statement of MIGRATIONS[next]!(SQLITE)) db.exec(statement);
    db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA}`);
    db.exec('commit');
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}

function checkMark(db: Database, path: string): void {
  if (mark(db) !== APPLICATION_ID) throw notOne(path, 'it is a database of another program');
}

const version = (db: Database) => number(db, 'pragma user_version');
const mark = (db: Database) => number(db, 'pragma application_id');
const tables = (db: Database) => number(db, 'select count(*) from sqlite_master');
const number = (db: Database, statement: string) => Number(Object.values(db.prepare(statement).all()[0] as object)[0]);

const notOne = (path: string, why: string) =>
  new LedgerError('ledger-not-one', { doing: 'opening the ledger', to: path, why });
const newer = (path: string, found: number) =>
  new LedgerError('ledger-newer', {
    doing: 'opening the ledger',
    to: path,
    why: `its form is number ${found}, this version knows ${SCHEMA}`,
  });
const older = (path: string, found: number) =>
  new LedgerError('ledger-older', {
    doing: 'opening the ledger',
    to: path,
    why: `its form is number ${found}, this version writes ${SCHEMA}`,
  });
