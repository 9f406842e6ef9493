import type { Edtf } from '../../../reading.ts';
import { daysInMonth, monthAfter, weekdayOf } from '../civil.ts';
import { days, print, span } from '../edtf.ts';
import type { Calendar, DaysOf, Months, Period, Season, Weekday, YearPart } from '../stated.ts';
import { asStated, computed, type Env, missing, theDay, told, tooCoarse, unknown, type Value } from './context.ts';
import { type InYear, TOLD, withoutYear } from './nearest.ts';
import { mondayOf, monthOfPeriod, periodValue, printDay, yearOfPeriod } from './period.ts';

export function calendarValue(c: Calendar, env: Env): Value {
  if (c.month !== null && typeof c.month !== 'number') return dayOfMonth(c.month, c.day, env);
  if (c.month === null && c.day !== null) return nakedDay(c.day, env);
  const { month, day } = c;
  if (month === null) return inYear((y) => print(y), c.year, null, env);
  const of: InYear = (y) => (day !== null && day > daysInMonth(y, month) ? null : print(y, month, day));
  return byWeekday(c, of, env) ?? inYear(of, c.year, c.which, env);
}

/** “Friday, 31 January” without a tense: the near year in which that day is a Friday. */
function byWeekday(c: Calendar, of: InYear, env: Env): Value | null {
  const k = env.published;
  if (!k || c.weekday === null || c.year !== null || c.which || env.direction !== 'none' || env.anchor) return null;
  const onWeekday: InYear = (y) => {
    const edtf = of(y);
    return edtf !== null && weekdayOf(firstDay(edtf)) === c.weekday ? edtf : null;
  };
  const value = withoutYear(onWeekday, null, env);
  return value.edtf !== null && Math.abs(firstDay(value.edtf) - k.first) <= 366 ? value : null;
}

const firstDay = (edtf: Edtf): number => days(edtf)?.[0] ?? Number.NaN;

export const seasonValue = (s: Season, env: Env): Value =>
  s.which === 'this' && s.season === 24 ? thisWinter(env) : inYear((y) => print(y, s.season), s.year, s.which, env);

export const monthsValue = (m: Months, env: Env): Value =>
  inYear((y) => span(print(y, m.first), print(y, m.last)), m.year, null, env);

/** “the first half of May”. */
export function daysOfValue(d: DaysOf, env: Env): Value {
  const month = calendarValue(d.of, env);
  if (month.edtf === null) return month;
  const [year, m] = month.edtf.split('-').map(Number) as [number, number];
  const end = daysInMonth(year, m);
  return { ...month, edtf: span(print(year, m, d.first ?? end), print(year, m, d.last ?? end)) };
}

function inYear(of: InYear, year: YearPart, which: Calendar['which'], env: Env): Value {
  if (year === null) return withoutYear(of, which, env);
  if (typeof year === 'number') return valueOr(of(year), year, asStated);
  const resolved = yearOfPeriod(year, env);
  if (!('year' in resolved)) return resolved;
  return valueOr(of(resolved.year), resolved.year, (edtf) => computed(edtf, resolved.why));
}

const valueOr = (edtf: Edtf | null, year: number, make: (edtf: Edtf) => Value): Value =>
  edtf === null ? unknown(`${year} has no such day`) : make(edtf);

/** “the 21st of the same month”. */
function dayOfMonth(period: Period, day: number | null, env: Env): Value {
  const m = monthOfPeriod(period, env);
  return 'month' in m ? inMonth(m, day, m.why) : m;
}

const inMonth = ({ year, month }: { year: number; month: number }, day: number | null, why: string): Value =>
  day !== null && day > daysInMonth(year, month)
    ? unknown('the month has no such day')
    : computed(print(year, month, day), why);

/** “on the 21st”: of the month told of, else by the direction. */
function nakedDay(day: number, env: Env): Value {
  const anchored = env.anchor ? monthOfPeriod({ kind: 'period', unit: 'month', shift: 0, from: 'anchor' }, env) : null;
  if (anchored && 'month' in anchored) return inMonth(anchored, day, anchored.why);
  const today = env.published && theDay(env.published);
  if (!env.published || !today) return unknown('no month is told');
  const next = env.direction === 'future' && day < today.day;
  const last = env.direction === 'past' && day > today.day;
  return inMonth(monthAfter(today, next ? 1 : last ? -1 : 0), day, told(env.published));
}

/** The winter that is on, else the one that comes. */
function thisWinter(env: Env): Value {
  const today = env.published && theDay(env.published);
  if (!env.published || !today) return missing('published');
  return computed(print(today.month <= 2 ? today.year - 1 : today.year, 24), told(env.published));
}

/**
 * A bare weekday told in the past is the last one up to the day of publication, told as to come the next one after it;
 * “last” and “next” never mean the day itself.
 */
export function weekdayValue(w: Weekday, env: Env): Value {
  if (w.week) return weekdayOfWeek(w, env);
  const anchored = w.which === 'that' || w.which === 'following' || w.which === 'previous';
  const k = anchored ? env.anchor : env.published;
  if (!k) return missing(anchored ? 'anchor' : 'published');
  if (k.first !== k.last) return tooCoarse(k);
  const at = k.first + distance(w, weekdayOf(k.first), env);
  const how = w.which === null ? `${TOLD[env.direction]}, ${told(k)}` : told(k);
  return computed(printDay(at + w.weeks * 7), how);
}

function distance(w: Weekday, today: number, env: Env): number {
  const back = (today - w.weekday + 7) % 7;
  const on = (w.weekday - today + 7) % 7;
  if (w.which === 'last' || w.which === 'previous') return -(back || 7);
  if (w.which === 'next' || w.which === 'following') return on || 7;
  if (w.which === 'this') return w.weekday - today;
  if (w.which === null && (env.direction === 'future' || w.weeks > 0)) return on || 7;
  return w.which === null && env.direction === 'past' ? -back : back <= on ? -back : on;
}

function weekdayOfWeek(w: Weekday, env: Env): Value {
  const week = periodValue(w.week!, env);
  if (week.edtf === null) return week;
  return computed(printDay(mondayOf(firstDay(week.edtf)) + w.weekday - 1), week.why);
}
