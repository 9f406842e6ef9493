import type { Edtf } from '../../reading.ts';
import { dayNumber, daysInMonth } from './civil.ts';

/** First and last day as day numbers, both inclusive; an open end is infinite. */
export type Days = [first: number, last: number];

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'set';

/**
 * The days of an EDTF date as the codebook uses it: day, month, season 21–24, year, `199X`, `19XX`, an interval with
 * either end open, a set `{…}` of such dates, each with an optional `~`. Null when it is none of these.
 */
export function days(edtf: Edtf): Days | null {
  if (edtf.startsWith('{')) return daysOfSet(edtf);
  const slash = edtf.indexOf('/');
  if (slash < 0) return daysOfPoint(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (from === '..' && to === '..') return null;
  const first = from === '..' ? -Infinity : daysOfPoint(from)?.[0];
  const last = to === '..' ? Infinity : daysOfPoint(to)?.[1];
  return first === undefined || last === undefined || first > last ? null : [first, last];
}

export const isInterval = (edtf: Edtf): boolean => edtf.includes('/');

/** An open span counts as its beginning: an event since `2020-03/..` is dated `2020-03`. */
export const begin = (edtf: Edtf): Edtf => (edtf.endsWith('/..') ? edtf.slice(0, -3) : edtf);

/** Two dates agree when the span of one lies within the other; null agrees with all. From `ledger.md`, section 3. */
export function agrees(a: Edtf | null, b: Edtf | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [days(begin(a)), days(begin(b))];
  return x !== null && y !== null && (within(x, y) || within(y, x));
}

const within = (a: Days, b: Days): boolean => a[0] >= b[0] && a[1] <= b[1];

export function precisionOf(edtf: Edtf): Precision {
  if (edtf.startsWith('{')) return 'set';
  if (isInterval(edtf)) return 'interval';
  const m = POINT.exec(edtf);
  if (m?.[3]) return 'day';
  if (m?.[2]) return Number(m[2]) > 12 ? 'season' : 'month';
  return edtf.includes('XX') ? 'century' : edtf.includes('X') ? 'decade' : 'year';
}

/** `2022-11-07`, `2022-11`, `2022`; a season is a month of 21–24. */
export function print(year: number, month?: number | null, day?: number | null): Edtf {
  const y = String(year).padStart(4, '0');
  if (!month) return y;
  return day ? `${y}-${two(month)}-${two(day)}` : `${y}-${two(month)}`;
}

/** One interval of two dates or intervals: from the beginning of the first to the end of the second. */
export const span = (from: Edtf, to: Edtf): Edtf => {
  const [a, b] = [firstOf(from), lastOf(to)];
  return a === b && a !== '..' ? a : `${a}/${b}`;
};

/** The end of an interval is a day, month or year: EDTF has no interval of seasons, so theirs are told in months. */
export const firstOf = (edtf: Edtf): Edtf => monthOfSeason(parts(edtf)[0]!, 0);
export const lastOf = (edtf: Edtf): Edtf => monthOfSeason(parts(edtf).at(-1)!, 2);

function monthOfSeason(edtf: Edtf, nth: number): Edtf {
  if (precisionOf(edtf) !== 'season') return edtf;
  const [year, season] = edtf.split('-').map(Number) as [number, number];
  const month = (season - 21) * 3 + 3 + nth;
  return month > 12 ? print(year + 1, month - 12) : print(year, month);
}

/** Several dates: one interval when each follows the one before without a gap, else the set of them. */
export function together(dates: Edtf[]): Edtf {
  if (dates.length === 1) return dates[0]!;
  const spans = dates.map(days);
  const joined = spans.every((s, i) => s && (i === 0 || spans[i - 1]?.[1] === s[0] - 1));
  return joined ? span(dates[0]!, dates.at(-1)!) : `{${dates.join(',')}}`;
}

const POINT = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?(~?)$/;
const two = (n: number): string => String(n).padStart(2, '0');
const parts = (edtf: Edtf): string[] => (edtf.startsWith('{') ? edtf.slice(1, -1).split(',') : edtf.split('/'));

function daysOfSet(edtf: string): Days | null {
  if (!edtf.endsWith('}')) return null;
  const all = edtf.slice(1, -1).split(',').map(daysOfPoint);
  return all.some((d) => !d) ? null : [Math.min(...all.map((d) => d![0])), Math.max(...all.map((d) => d![1]))];
}

function daysOfPoint(text: string): Days | null {
  const m = POINT.exec(text);
  if (!m) return null;
  const [lo, hi] = [Number(m[1]!.replaceAll('X', '0')), Number(m[1]!.replaceAll('X', '9'))];
  if (!m[2]) return [dayNumber({ year: lo, month: 1, day: 1 }), dayNumber({ year: hi, month: 12, day: 31 })];
  const month = Number(m[2]);
  if (lo !== hi) return null;
  if (month >= 21 && month <= 24) return m[3] ? null : daysOfSeason(lo, month);
  if (month < 1 || month > 12) return null;
  if (!m[3]) return monthSpan(lo, month, month);
  const day = Number(m[3]);
  if (day < 1 || day > daysInMonth(lo, month)) return null;
  const n = dayNumber({ year: lo, month, day });
  return [n, n];
}

/** Spring is March to May; the winter of a year runs on into the next. */
function daysOfSeason(year: number, season: number): Days {
  const first = (season - 21) * 3 + 3;
  if (season < 24) return monthSpan(year, first, first + 2);
  return [dayNumber({ year, month: 12, day: 1 }), dayNumber({ year: year + 1, month: 3, day: 1 }) - 1];
}

const monthSpan = (year: number, from: number, to: number): Days => [
  dayNumber({ year, month: from, day: 1 }),
  dayNumber({ year, month: to, day: daysInMonth(year, to) }),
];
