import { EN_DATES } from '../../lexicon/en/dates.ts';
import type { Edtf } from '../../reading.ts';
import { addMonths, dayNumber } from './civil.ts';
import { firstOf, lastOf, print, span } from './edtf.ts';
import { type Amount, amountAt } from './grammar/relative.ts';
import { type Known, known, theDay, theMonth, theYear } from './resolve/context.ts';
import { DAYS, MONTHS } from './resolve/offset.ts';
import { monthAfter, printDay } from './resolve/period.ts';
import { GAP, joined, type Scan, scan } from './scan.ts';
import type { Unit } from './stated.ts';
import { vocabulary } from './vocabulary.ts';

/** A length of time: “a four-day visit” (`attribute`), “for five years” (`for`), “over three years” (`over`), “48 hours” (`bare`). */
export interface Duration {
  start: number;
  end: number;
  words: string;
  amount: number;
  unit: Unit;
  form: 'attribute' | 'for' | 'over' | 'bare';
}

const ENGLISH = vocabulary(EN_DATES);

/** Every counted length of time of a text, in order; vague ones (“several days”) and “three weeks ago” are none. */
export function findDurations(text: string): Duration[] {
  const s = scan(text, ENGLISH);
  const found: Duration[] = [];
  for (let i = 0; i < s.count; ) {
    const a = opensAmount(s, i) ? amountAt(s, i) : null;
    if (!a || a.vague || isOffset(s, a.to)) i++;
    else {
      found.push(durationOf(s, i, a));
      i = a.to;
    }
  }
  return found;
}

const opensAmount = (s: Scan, i: number): boolean =>
  s.digits[i]! > 0 || s.word[i]!.cardinal > 0 || s.word[i]!.role === 'a' || s.word[i]!.role === 'half';

const isOffset = (s: Scan, i: number): boolean =>
  joined(s, i, GAP.space) && OFFSETS.has(s.word[i]!.role ?? '') && s.word[i]!.role !== null;

const OFFSETS = new Set<string>(['ago', 'earlier', 'later', 'before', 'after', 'hence']);

function durationOf(s: Scan, i: number, a: Amount): Duration {
  const attribute = joined(s, a.to - 1, GAP.hyphen);
  const lead = joined(s, i, GAP.space) ? s.word[i - 1]! : null;
  const form = attribute ? 'attribute' : lead?.text === 'over' ? 'over' : lead?.role === 'during' ? 'for' : 'bare';
  const from = form === 'for' || form === 'over' ? i - 1 : i;
  const [start, end] = [s.start[from]!, s.end[a.to - 1]!];
  return { start, end, words: s.text.slice(start, end), amount: a.amount, unit: a.unit, form };
}

/** The interval that begins with `start`: four days from Monday end on Thursday. Null when `start` is not exact enough. */
export function intervalFrom(start: Edtf, d: Pick<Duration, 'amount' | 'unit'>): Edtf | null {
  const k = known(firstOf(start), 'anchor');
  const end = k && reach(k, d, 1);
  return end === null ? null : span(k!.edtf, end);
}

/** The interval that ends with `end`: a two-day round that ended on Tuesday began on Monday. */
export function intervalUpTo(end: Edtf, d: Pick<Duration, 'amount' | 'unit'>): Edtf | null {
  const k = known(lastOf(end), 'anchor');
  const start = k && reach(k, d, -1);
  return start === null ? null : span(start, k!.edtf);
}

/** The last (or first) date of a stretch of so many units that begins (or ends) with `k`, both counted. */
function reach(k: Known, { amount, unit }: Pick<Duration, 'amount' | 'unit'>, sign: 1 | -1): Edtf | null {
  const day = theDay(k);
  const days = unit === 'hour' ? Math.ceil(amount / 24) : amount * (DAYS[unit] ?? 0);
  if (days > 0) return day && printDay(k.first + sign * (days - 1));
  const months = amount * (MONTHS[unit] ?? 0);
  if (months <= 0) return null;
  if (day) return printDay(dayNumber(addMonths(day, sign * months)) - sign);
  const month = theMonth(k);
  if (month) {
    const m = monthAfter(month, sign * (months - 1));
    return print(m.year, m.month);
  }
  const year = theYear(k);
  return year !== null && months % 12 === 0 ? print(year + sign * (months / 12 - 1)) : null;
}
