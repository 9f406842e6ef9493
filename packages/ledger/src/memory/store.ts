import type { Step, Store } from '../store/store.ts';
import { readsOf } from './reads.ts';
import { stepOf } from './step.ts';
import { copyOf, emptyTables } from './tables.ts';

/** The reference store: everything in maps, for tests and for a ledger that lives as long as the program. */
export function memoryStore(): Store {
  const now = { tables: emptyTables() };
  let last: Promise<unknown> = Promise.resolve();
  const inStep = async <T>(work: (step: Step) => Promise<T>): Promise<T> => {
    // The step works on a copy that takes the place of the tables when it has come to its end.
    const mine = { tables: copyOf(now.tables) };
    const result = await work(stepOf(mine));
    now.tables = mine.tables;
    return result;
  };
  return {
    ...readsOf(now),
    kind: 'memory',
    address: 'memory',
    write: (work) => {
      const mine = last.then(() => inStep(work));
      last = mine.catch(() => undefined);
      return mine;
    },
    integrity: async () => [],
    copyTo: () => Promise.reject(new Error('a ledger in memory has no file')),
    close: async () => undefined,
  };
}
