import { fold } from '../merge/fold.ts';
import type { PartyPair } from '../source.ts';
import { foldedRecord } from './entries.ts';
import type { Store } from './store.ts';

/** Folds a relationship's record again if it is out of date, and stores it. */
export async function refresh(store: Store, pair: PartyPair): Promise<void> {
  for (;;) {
    // What came first is asked first: should a source come in between, the record is not stored and is folded again.
    const state = await store.pair(pair);
    if (!state || state.folded === state.wanted) return;
    const record = foldedRecord(await recordOf(store, pair, null));
    if (await store.write((step) => step.putRecord(pair, state.wanted, record))) return;
  }
}

/** Folds all records that are out of date; `progress` is told how many are done and how many are left at least. */
export async function refreshAll(store: Store, progress: (done: number) => void = () => undefined): Promise<number> {
  let done = 0;
  for (;;) {
    const stale = await store.stalePairs(BATCH);
    if (stale.length === 0) return done;
    for (const pair of stale) {
      await refresh(store, pair);
      progress(++done);
    }
  }
}

/** The record of a relationship as its sources and decisions make it now, whatever is stored. */
export async function recordOf(store: Store, pair: PartyPair, asOf: string | null) {
  const sources = await store.pairSources(pair);
  const decisions = await store.decisions(sources.map(({ id }) => id));
  return fold(sources, decisions, { between: pair, asOf });
}

const BATCH = 100;
