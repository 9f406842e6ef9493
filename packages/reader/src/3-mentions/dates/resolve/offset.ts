import type { DateRelation } from '../../mention.ts';
import { addMonths, dayNumber, monthAfter } from '../civil.ts';
import { print, span } from '../edtf.ts';
import type { Offset, Origin, Rolling, Unit } from '../stated.ts';
import {
  computed,
  type Env,
  type Known,
  missing,
  originOf,
  theDay,
  theMonth,
  theYear,
  told,
  tooCoarse,
  type Value,
} from './context.ts';
import { printDay } from './period.ts';

/** How many months or days a unit has. */
export const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
export const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** “three weeks ago”, “a year earlier”: as exact as its unit. “Within six months” ends on a day when it begins on one. */
export function offsetFrom(o: Offset, base: Known, relation: DateRelation): Value {
  const edtf = shift(base, o.amount * o.sign, o.unit, relation === 'within');
  return edtf === null ? tooCoarse(base) : computed(edtf, told(base));
}

export function offsetValue(o: Offset, from: Origin, env: Env, relation: DateRelation): Value {
  const base = originOf(env, from, true);
  return base ? offsetFrom(o, base, relation) : missing(from);
}

function shift(k: Known, amount: number, unit: Unit, toTheDay: boolean): string | null {
  const day = theDay(k);
  const inDays = unit === 'hour' ? 1 / 24 : DAYS[unit];
  if (inDays) return shiftDays(k, amount * inDays);
  const inMonths = MONTHS[unit];
  if (!inMonths) return null;
  if (toTheDay && day) return printDay(dayNumber(addMonths(day, amount * inMonths)));
  const month = theMonth(k);
  if (month && inMonths < 12) {
    const m = monthAfter(month, amount * inMonths);
    return print(m.year, m.month);
  }
  const year = theYear(k);
  return year !== null && inMonths >= 12 ? yearTold(year + (amount * inMonths) / 12, unit) : null;
}

/** “A decade ago” tells no year. */
function yearTold(year: number, unit: Unit): string {
  if (unit === 'decade') return `${Math.floor(year / 10)}X`;
  return unit === 'century' ? `${Math.floor(year / 100)}XX` : print(year);
}

/** What lasts some days is left by its first or its last: the eve of a visit of 8 and 9 May is the 7th. */
function shiftDays(k: Known, by: number): string | null {
  const exact = k.edtf.split('/').every((end) => end.length === 10);
  const whole = Math.sign(by) * Math.ceil(Math.abs(by));
  return exact ? printDay((by < 0 ? k.first : k.last) + whole) : null;
}

/** “over the past three decades”, “in the next two years”. */
export function rollingValue(r: Rolling, env: Env): Value {
  const base = env.published;
  if (!base) return missing('published');
  // Three decades are told as a length, so they are counted in years.
  const years = r.unit === 'decade' ? 10 : r.unit === 'century' ? 100 : 0;
  const unit = years > 0 ? 'year' : r.unit;
  const far = shift(base, r.amount * r.sign * (years || 1), unit, false);
  const near = shift(base, 0, unit, false);
  if (far === null || near === null) return tooCoarse(base);
  return computed(r.sign < 0 ? span(far, near) : span(near, far), told(base));
}
