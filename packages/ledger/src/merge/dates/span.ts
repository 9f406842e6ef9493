import type { Edtf } from '@chancery/reader';
import { civil, dayNumber, lastDayOfMonth } from './civil.ts';

/** The days that a date may mean, both ends included; infinite where it is open. */
export interface DaySpan {
  from: number;
  to: number;
}

/**
 * The days of an EDTF date: day, month, year, decade (`199X`), season, quarter, interval, interval with an open end.
 * Null for null, for `../..` and for what is no date; marks of doubt (`?`, `~`, `%`) and times of day are passed over.
 */
export function spanOf(edtf: Edtf | null | undefined): DaySpan | null {
  if (!edtf) return null;
  const [first, second, ...rest] = edtf.split('/');
  if (rest.length || first === undefined) return null;
  if (second === undefined) return partSpan(first);
  const from = isOpen(first) ? -Infinity : (partSpan(first)?.from ?? Number.NaN);
  const to = isOpen(second) ? Infinity : (partSpan(second)?.to ?? Number.NaN);
  return from <= to && !(from === -Infinity && to === Infinity) ? { from, to } : null;
}

/** `2018-06/..` (“since June 2018”) dates an act by its beginning; every other date is itself. */
export function beginning(edtf: Edtf): Edtf {
  const [first, second] = edtf.split('/');
  return first && second !== undefined && isOpen(second) && !isOpen(first) ? first : edtf;
}

/** Whether two dates are one date told with another precision: one span lies within the other; null agrees with all. */
export function agree(a: DaySpan | null, b: DaySpan | null): boolean {
  return !a || !b || within(a, b) || within(b, a);
}

/** The one that begins first, of equals the one that ends first. The difference would be NaN between two open ends. */
export const compareSpans = (a: DaySpan, b: DaySpan): number => compare(a.from, b.from) || compare(a.to, b.to);

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

export const within = (inner: DaySpan, outer: DaySpan): boolean => inner.from >= outer.from && inner.to <= outer.to;
export const length = (span: DaySpan): number => span.to - span.from;
export const isDay = (edtf: Edtf): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf) && spanOf(edtf) !== null;

/** The EDTF day of a day number. */
export function edtfDay(day: number): Edtf {
  const [y, m, d] = civil(day);
  return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const isOpen = (part: string): boolean => part === '..' || part === '';

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/;

function partSpan(part: string): DaySpan | null {
  const m = PART.exec(part.replace(/[?~%]/g, '').replace(/T.*$/, ''));
  if (!m) return null;
  const [, year = '', month, day] = m;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) };
  if (Number(month) > 12) return monthsOf(first, Number(month));
  return monthSpan(first, Number(month), day);
}

function monthSpan(year: number, month: number, day: string | undefined): DaySpan | null {
  if (month < 1) return null;
  const from = dayNumber(year, month, 1);
  const days = lastDayOfMonth(year, month);
  if (day === undefined || day === 'XX') return { from, to: from + days - 1 };
  const n = Number(day);
  return n >= 1 && n <= days ? { from: from + n - 1, to: from + n - 1 } : null;
}

/** First month and number of months of the groupings of ISO 8601-2: seasons (north unless told), quarters, thirds, halves. */
const GROUPINGS: Record<number, [first: number, count: number]> = {
  ...seasons(21, [3, 6, 9, 12]),
  ...seasons(25, [3, 6, 9, 12]),
  ...seasons(29, [9, 12, 3, 6]),
  ...seasons(33, [1, 4, 7, 10]),
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

function seasons(code: number, firsts: number[]): Record<number, [number, number]> {
  return Object.fromEntries(firsts.map((first, k) => [code + k, [first, 3]]));
}

function monthsOf(year: number, code: number): DaySpan | null {
  const grouping = GROUPINGS[code];
  if (!grouping) return null;
  const [first, count] = grouping;
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1 };
}
