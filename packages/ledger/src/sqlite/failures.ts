import { LedgerError, type LedgerErrorCode } from '../store/errors.ts';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) and what they mean to a person. */
const MEANING: Readonly<Record<number, [LedgerErrorCode, string]>> = {
  5: ['ledger-busy', 'another program has been writing to it for too long'],
  6: ['ledger-busy', 'another program has been writing to it for too long'],
  8: ['ledger-read-only', 'it may only be read'],
  10: ['ledger-full', 'the disk did not take it: it is full, at a limit, or failing'],
  11: ['ledger-corrupt', 'the file is damaged'],
  13: ['ledger-full', 'the disk is full'],
  14: ['ledger-folder', 'the file cannot be opened'],
  26: ['ledger-not-one', 'the file is not a ledger'],
};
/** Extended codes of reading that failed: the disk is failing, not full (SQLITE_IOERR_READ, SHORT_READ, CORRUPTFS). */
const READING = new Set([266, 522, 8458]);

/** Does something with the database; what fails comes out as one coded error. */
export function guarded<T>(doing: string, to: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failure(error, doing, to);
  }
}

export function failure(error: unknown, doing: string, to: string): Error {
  const { errcode } = error as { errcode?: number };
  if (error instanceof LedgerError || !(error instanceof Error) || errcode === undefined) return error as Error;
  const told = { doing, to, cause: error };
  if (READING.has(errcode))
    return new LedgerError('ledger-corrupt', { ...told, why: 'the disk gives back less than was written' });
  const [code, why] = MEANING[errcode & 0xff] ?? ['ledger-failed', error.message];
  return new LedgerError(code, { ...told, why });
}

export const isBusy = (error: unknown): boolean => error instanceof LedgerError && error.code === 'ledger-busy';
