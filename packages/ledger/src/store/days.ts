import type { Edtf } from '@chancery/reader';
import { edtfDay, spanOf } from '../merge/dates/span.ts';

/** The first and the last day that a date may mean; null for the side on which it is open, or when it is no date. */
export interface Days {
  first: string | null;
  last: string | null;
}

/** The days of an EDTF date: `2023-02` is 1 to 28 February, `199X` ten years, `2026-23` the autumn, `1993/..` everything since 1993. */
export function daysOf(date: Edtf | null): Days {
  const span = spanOf(date);
  const day = (n: number | undefined) => (n === undefined || !Number.isFinite(n) ? null : edtfDay(n));
  return { first: day(span?.from), last: day(span?.to) };
}

/** The day on which a list sorts a date: its first, else its last. */
export function sortDay(date: Edtf | null): string | null {
  const { first, last } = daysOf(date);
  return first ?? last;
}
