import { daysInMonth } from '../civil.ts';
import { GAP, joined, type Scan } from '../scan.ts';
import type { Ambiguous, Calendar } from '../stated.ts';
import type { Parsed } from './parsed.ts';
import { calendar } from './years.ts';

/**
 * “2022-11-07”, “2007-11-00”, “2020/03/01”, “21.12.2015”, “13/01/2020”, “03/01/2020” (two readings), “12/2020”.
 * Points stand between day, month and year in that order (the European way); strokes in either.
 */
export function numericAt(s: Scan, i: number): Parsed<Calendar | Ambiguous> | null {
  if (s.digits[i]! === 0 || s.suffix[i] !== '' || !joined(s, i + 1, SEPARATORS)) return null;
  const separator = s.gap[i + 1]!;
  if (glued(s, i)) return null;
  const three = s.gap[i + 2] === separator && s.digits[i + 2]! > 0 && s.suffix[i + 2] === '';
  if (!three) return monthAndYear(s, i, separator);
  if (s.gap[i + 3] === separator && s.digits[i + 3]! > 0) return null;
  const [a, b, c] = [s.number[i]!, s.number[i + 1]!, s.number[i + 2]!];
  const [la, lb, lc] = [s.digits[i]!, s.digits[i + 1]!, s.digits[i + 2]!];
  const to = i + 3;
  if (la === 4 && lb <= 2 && lc <= 2 && separator !== GAP.tightDot) return yearFirst(to, a, b, c);
  if (la > 2 || lb > 2 || lc !== 4 || !isYear(c)) return null;
  return separator === GAP.slash || separator === GAP.hyphen ? eitherWay(to, a, b, c) : dayFirst(to, a, b, c);
}

const SEPARATORS = GAP.tightDot | GAP.slash | GAP.hyphen | GAP.dot;
const isYear = (n: number): boolean => n >= 1000 && n < 2200;
const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Part of a longer number or name: “Doc. 5/03/01/2020”, “v1.2.2015”. */
const glued = (s: Scan, i: number): boolean => /[\w./§#$€£-]/.test(s.text[s.start[i]! - 1] ?? ' ');

/** A database writes 00 for what it does not know. */
function yearFirst(to: number, year: number, month: number, day: number): Parsed<Calendar> | null {
  if (!isYear(year)) return null;
  if (month === 0 && day === 0) return { to, stated: calendar(year) };
  if (day === 0) return month <= 12 ? { to, stated: calendar(year, month) } : null;
  return isDate(year, month, day) ? { to, stated: calendar(year, month, day) } : null;
}

const dayFirst = (to: number, day: number, month: number, year: number): Parsed<Calendar> | null =>
  isDate(year, month, day) ? { to, stated: calendar(year, month, day) } : null;

function eitherWay(to: number, a: number, b: number, year: number): Parsed<Calendar | Ambiguous> | null {
  const european = dayFirst(to, a, b, year);
  const american = dayFirst(to, b, a, year);
  if (!european || !american || a === b) return european ?? american;
  return { to, stated: { kind: 'ambiguous', year, readings: [european.stated, american.stated] } };
}

/** “12/2020”: two digits for the month, so that “1/2023” stays a number. */
function monthAndYear(s: Scan, i: number, separator: number): Parsed<Calendar> | null {
  const [month, year] = [s.number[i]!, s.number[i + 1]!];
  if (separator !== GAP.slash || s.digits[i] !== 2 || s.digits[i + 1] !== 4) return null;
  if (!isYear(year) || month < 1 || month > 12 || s.text[s.end[i + 1]!] === '/') return null;
  return { to: i + 2, stated: calendar(year, month), bare: 'year' };
}
