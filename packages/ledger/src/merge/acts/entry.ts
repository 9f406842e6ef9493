import { compareSpans, spanOf } from '../dates/span.ts';
import type { Draft } from './draft.ts';
import type { Settled } from './settle.ts';

/** An act with what was settled about it. */
export interface ActEntry {
  draft: Draft;
  settled: Settled;
}

export const hasHappened = ({ settled }: ActEntry): boolean =>
  settled.status === 'happened' || settled.status === 'ongoing';

/** By date, those without one last; of equals the one told first. */
export function inTime(a: ActEntry, b: ActEntry): number {
  const [x, y] = [spanOf(a.settled.date), spanOf(b.settled.date)];
  const inTelling = a.draft.first.told.index - b.draft.first.told.index;
  if (!x || !y) return x ? -1 : y ? 1 : inTelling;
  return compareSpans(x, y) || inTelling;
}
