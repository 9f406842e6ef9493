import type { Edtf } from '../../../reading.ts';
import { addDays, addMonths, type Civil, dayNumber, monthAfter } from '../civil.ts';
import { print } from '../edtf.ts';
import type { Unit } from '../stated.ts';
import { type Known, theDay, theMonth, theYear } from './context.ts';
import { DAYS, MONTHS } from './offset.ts';
import { printDay } from './period.ts';

/** The last (or first) date of a stretch of so many units that begins (or ends) with `k`, both counted. */
export function reach(k: Known, { amount, unit }: { amount: number; unit: Unit }, sign: 1 | -1): Edtf | null {
  const day = theDay(k);
  const days = unit === 'hour' ? Math.ceil(amount / 24) : amount * (DAYS[unit] ?? 0);
  if (days > 0) return day && printDay(k.first + sign * (days - 1));
  const months = amount * (MONTHS[unit] ?? 0);
  if (months <= 0) return null;
  if (day) return sign > 0 ? printDay(dayNumber(addMonths(day, months)) - 1) : firstDay(day, months);
  const month = theMonth(k);
  if (month) {
    const m = monthAfter(month, sign * (months - 1));
    return print(m.year, m.month);
  }
  const year = theYear(k);
  return year !== null && months % 12 === 0 ? print(year + sign * (months / 12 - 1)) : null;
}

/** Six months to 30 June begin on 1 January: counted back from the day after, so that ends of months fit. */
const firstDay = (last: Civil, months: number): Edtf => printDay(dayNumber(addMonths(addDays(last, 1), -months)));
