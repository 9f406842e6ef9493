import { fromDayNumber, monthAfter, weekdayOf } from '../civil.ts';
import { print, span } from '../edtf.ts';
import type { Period } from '../stated.ts';
import {
  computed,
  type Env,
  type Known,
  missing,
  originOf,
  theMonth,
  theYear,
  told,
  tooCoarse,
  type Value,
} from './context.ts';

/** “last month”, “this week”, “the same day”, “the following year”. */
export function periodValue(p: Period, env: Env): Value {
  const origin = originOf(env, p.from, p.unit === 'day');
  if (!origin) return missing(p.from);
  if (p.unit === 'weekend' && p.from === 'context') return computed(theWeekend(origin, env), told(origin));
  const edtf = shifted(origin, p);
  return edtf === null ? tooCoarse(origin) : computed(edtf, told(origin));
}

/** The year that “last year”, “of the same year” come to. */
export function yearOfPeriod(p: Period, env: Env): { year: number; why: string } | Value {
  const origin = originOf(env, p.from, false);
  if (!origin) return missing(p.from);
  const year = theYear(origin);
  return year === null ? tooCoarse(origin) : { year: year + p.shift, why: told(origin) };
}

export function monthOfPeriod(p: Period, env: Env): { year: number; month: number; why: string } | Value {
  const origin = originOf(env, p.from, false);
  if (!origin) return missing(p.from);
  const month = theMonth(origin);
  if (!month) return tooCoarse(origin);
  return { ...monthAfter(month, p.shift), why: told(origin) };
}

function shifted(k: Known, { unit, shift }: Period): string | null {
  switch (unit) {
    case 'day':
      return shift === 0 ? k.edtf : k.first === k.last ? printDay(k.first + shift) : null;
    case 'week':
      return k.last - k.first < 7 ? weekOf(k.first + shift * 7, 1) : null;
    case 'weekend':
      return k.first === k.last ? weekOf(k.first + shift * 7, 6) : null;
    case 'month':
      return monthsFrom(k, shift, 1);
    case 'quarter':
      return monthsFrom(k, shift, 3);
    case 'half':
      return monthsFrom(k, shift, 6);
    case 'year':
    case 'decade':
    case 'century':
      return yearsFrom(k, unit, shift);
    default:
      return null;
  }
}

export function printDay(n: number): string {
  const { year, month, day } = fromDayNumber(n);
  return print(year, month, day);
}

/** Weeks run from Monday to Sunday. */
export const mondayOf = (n: number): number => n - weekdayOf(n) + 1;

/** Monday to Sunday. */
export const weekAround = (n: number): string => weekOf(n, 1);

const weekOf = (n: number, from: number): string => span(printDay(mondayOf(n) + from - 1), printDay(mondayOf(n) + 6));

/** “over the weekend”: the last one in the past, else the coming one. */
function theWeekend(k: Known, env: Env): string {
  const ofWeek = mondayOf(k.last) + 5;
  return weekOf(env.direction === 'past' && ofWeek > k.last ? k.last - 7 : k.last, 6);
}

function monthsFrom(k: Known, shift: number, size: number): string | null {
  const month = theMonth(k);
  if (!month) return null;
  const first = month.month - ((month.month - 1) % size);
  const from = monthAfter({ year: month.year, month: first }, shift * size);
  const to = monthAfter(from, size - 1);
  return span(print(from.year, from.month), print(to.year, to.month));
}

function yearsFrom(k: Known, unit: 'year' | 'decade' | 'century', shift: number): string | null {
  const year = theYear(k);
  if (year === null) return null;
  if (unit === 'year') return print(year + shift);
  return unit === 'decade' ? `${Math.floor(year / 10) + shift}X` : `${Math.floor(year / 100) + shift}XX`;
}
