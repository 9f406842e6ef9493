import type { Flaw } from '../store/store.ts';
import type { Database } from './driver.ts';

/** What SQLite finds when it reads every page and follows every reference. */
export function integrityOf(db: Database, path: string): Flaw[] {
  try {
    const pages = (db.prepare('pragma integrity_check(20)').all() as { integrity_check: string }[])
      .filter(({ integrity_check }) => integrity_check !== 'ok')
      .map(({ integrity_check }) => ({
        code: 'page-damaged',
        at: path,
        message: integrity_check.replaceAll('\n', ' '),
      }));
    const loose = db.prepare('pragma foreign_key_check').all() as { table: string; rowid: number; parent: string }[];
    return [
      ...pages,
      ...loose.map(({ table, rowid, parent }) => ({
        code: 'row-loose',
        at: `${table} ${rowid}`,
        message: `points at nothing in ${parent}`,
      })),
    ];
  } catch (error) {
    return [{ code: 'page-damaged', at: path, message: (error as Error).message }];
  }
}
