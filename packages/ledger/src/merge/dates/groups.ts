import type { Edtf } from '@chancery/reader';
import { civil } from './civil.ts';
import { compareSpans, type DaySpan, length, within } from './span.ts';

/** A date of an act as one claim tells it: its beginning when the end is open. */
export interface ActDate {
  edtf: Edtf;
  span: DaySpan;
}

/** Dates that agree: the finest told, and all that hold it. */
export interface DateGroup<T> {
  date: ActDate;
  /** Those that tell a date of this group and of no other. */
  own: T[];
  /** Those whose coarse date fits other groups too. */
  shared: T[];
}

/**
 * Puts dates into groups that agree: each finest date makes one, and a coarser date belongs to every group that it holds
 * (`2015` belongs to `2015-03` and to `2015-12`, so it speaks for neither). In the order of the finest dates.
 */
export function dateGroups<T>(items: readonly T[], dateOf: (item: T) => ActDate | null): DateGroup<T>[] {
  const dated = items.flatMap((item) => {
    const date = dateOf(item);
    return date ? [{ item, date }] : [];
  });
  dated.sort((a, b) => finerFirst(a.date, b.date));
  const groups: DateGroup<T>[] = [];
  for (const { item, date } of dated) {
    const holding = groups.filter((g) => within(g.date.span, date.span));
    const [only] = holding;
    if (!only) groups.push({ date, own: [item], shared: [] });
    else if (holding.length === 1) only.own.push(item);
    else for (const g of holding) g.shared.push(item);
  }
  return groups.sort((a, b) => earlierFirst(a.date, b.date));
}

/** The finest date that all of these share: the month of 14 and 15 March, the year of May and June; null when there is none. */
export function commonDate(dates: readonly ActDate[]): Edtf | null {
  const from = Math.min(...dates.map((d) => d.span.from));
  const to = Math.max(...dates.map((d) => d.span.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const [y1, m1] = civil(from);
  const [y2, m2] = civil(to);
  if (y1 !== y2) return null;
  const year = String(y1).padStart(4, '0');
  return m1 === m2 ? `${year}-${String(m1).padStart(2, '0')}` : year;
}

export function finerFirst(a: ActDate, b: ActDate): number {
  return length(a.span) - length(b.span) || earlierFirst(a, b);
}

export function earlierFirst(a: ActDate, b: ActDate): number {
  return compareSpans(a.span, b.span) || byLength(a.edtf, b.edtf);
}

/** Shorter wordings of the same days first, `2018-06` before `2018-06-01/2018-06-30`. */
const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
