import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { LedgerError } from '../store/errors.ts';
import type { Database } from './driver.ts';
import { guarded } from './failures.ts';

/** A copy of the ledger as it is at this moment, whole on the disk when this returns; never over an existing file. */
export function copyFile(reader: Database, path: string, file: string): void {
  const doing = 'backing up the ledger';
  if (existsSync(file))
    throw new LedgerError('ledger-file-there', { doing, to: path, why: `${file} is there already` });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    guarded(doing, path, () => reader.prepare('vacuum into ?').run(part));
    sync(part);
    linkSync(part, file);
    sync(dirname(file));
  } catch (error) {
    throw error instanceof LedgerError
      ? error
      : new LedgerError('ledger-folder', { doing, to: file, why: (error as Error).message, cause: error });
  } finally {
    rmSync(part, { force: true });
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
