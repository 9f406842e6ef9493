import { GAP, joined, type Scan, wordAfter } from '../scan.ts';
import type { Calendar, Interval, List, Period, Stated } from '../stated.ts';
import { digitsAt, ordinalAt } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import { definiteAt, periodAt } from './periods.ts';
import { calendar, wordedYear, yearTail } from './years.ts';

type Dates = Calendar | Interval | List;

/** “5 May 2021”, “the 2nd of September”, “2, 5 and 9 May”, “26–27 October”, “the Third Day of June in the Year …”. */
export function dayMonthAt(s: Scan, from: number, between: boolean): Parsed<Dates> | null {
  const { role } = s.word[from]!;
  const i = (role === 'the' || role === 'this') && joined(s, from + 1, GAP.space) ? from + 1 : from;
  const days = daysBeforeMonth(s, i, between);
  if (!days) return null;
  const { to, of } = afterDay(s, days.to);
  const worded = s.digits[i] === 0;
  // In “the 2 February meeting” the article belongs to the meeting.
  if ((worded || (i > from && s.suffix[i] === '')) && !of) return null;
  if (!joined(s, to, GAP.space | GAP.none | GAP.hyphen | GAP.dot | GAP.slash | (of ? 0 : GAP.comma))) return null;
  const month = s.word[to]!.month;
  if (month > 0) return withYear(s, days, month, to + 1);
  return of && days.list.length === 1 ? dayOfPeriod(s, days.list[0]!, to) : null;
}

/** “May 5, 2021”, “Nov. 7”, “June 4-5”, “July 2 to 5”, “May the 5th”. */
export function monthDayAt(s: Scan, i: number): Parsed<Dates> | null {
  const month = s.word[i]!.month;
  let k = i + 1;
  if (joined(s, k, GAP.space) && s.word[k]!.role === 'the') k++;
  const gaps = GAP.space | (s.word[i]!.short ? GAP.dot | GAP.tightDot : 0);
  if (!joined(s, k, gaps) || (s.digits[k] === 0 && s.word[k - 1]!.role !== 'the')) return null;
  const days = daysAfterMonth(s, k);
  if (!days || !validDays(days.list, month) || countsSomething(s, i, days)) return null;
  return withYear(s, days, month, days.to);
}

/** “May 2021”, “May, 2021”, “May last year”, “last October”, “March next”; a bare month is one only in its place. */
export function monthAt(s: Scan, i: number): Parsed<Calendar> | null {
  const month = s.word[i]!.month;
  if (month === 0) return null;
  const after = i + 1;
  const year = yearTail(s, after);
  if (year) return { to: year.to, stated: calendar(year.year, month) };
  const which = trailingWhich(s, after);
  if (which) return { to: after + 1, stated: calendar(null, month, null, which) };
  return s.word[i]!.short && s.text[s.end[i]!] !== '.'
    ? null
    : { to: after, stated: calendar(null, month), bare: 'month' };
}

/** “last October”, “next June”, “this May”. */
export function whichMonthAt(s: Scan, i: number): Parsed<Calendar> | null {
  const which = whichAt(s, i);
  if (!which || !joined(s, i + 1, GAP.space) || s.word[i + 1]!.month === 0) return null;
  const inner = monthDayAt(s, i + 1) ?? monthAt(s, i + 1);
  return inner?.stated.kind === 'calendar' && inner.stated.year === null
    ? { to: inner.to, stated: { ...inner.stated, which } }
    : null;
}

export const whichAt = (s: Scan, i: number): Calendar['which'] => {
  const { role } = s.word[i]!;
  return role === 'last' ||
    role === 'next' ||
    role === 'this' ||
    role === 'that' ||
    role === 'following' ||
    role === 'previous'
    ? role
    : null;
};

interface Days {
  to: number;
  list: number[];
  range: boolean;
}

/** No list of days is longer; keeps the time linear in a text of nothing but numbers. */
const MOST_DAYS = 9;

const dayOf = (value: number): boolean => value >= 1 && value <= 31;

function dayAt(s: Scan, i: number): { to: number; value: number } | null {
  if (i >= s.count || s.digits[i]! > 2) return null;
  const n = digitsAt(s, i) ?? ordinalAt(s, i);
  return n && dayOf(n.value) ? n : null;
}

const validDays = (days: number[], month: number): boolean => days.every((d) => d <= LONGEST_MONTH[month - 1]!);
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** “26–27”, “2, 5 and 9”, “17 to 19”, “the 5th and 6th”. */
function daysBeforeMonth(s: Scan, i: number, between: boolean): Days | null {
  const first = dayAt(s, i);
  if (!first) return null;
  const days: Days = { to: first.to, list: [first.value], range: false };
  let open = false;
  for (let next = nextDay(s, days.to); next && days.list.length < MOST_DAYS; next = nextDay(s, days.to)) {
    days.list.push(next.value);
    days.range ||= next.join === 'range' || (next.join === 'and' && between);
    open = next.join === 'comma';
    days.to = next.to;
    if (days.range) break;
  }
  return open ? null : days;
}

interface NextDay {
  to: number;
  value: number;
  join: 'range' | 'and' | 'comma';
}

function nextDay(s: Scan, i: number): NextDay | null {
  if (joined(s, i, GAP.hyphen | GAP.dash | GAP.slash)) return joinDay(s, i, 'range');
  if (joined(s, i, GAP.comma) && s.digits[i]! > 0) return joinDay(s, i, 'comma');
  if (!joined(s, i, GAP.space | GAP.comma)) return null;
  const { role } = s.word[i]!;
  const join = role === 'and' || role === 'or' ? 'and' : role === 'to' ? 'range' : null;
  if (!join || !joined(s, i + 1, GAP.space)) return null;
  const k = s.word[i + 1]!.role === 'the' ? i + 2 : i + 1;
  return joined(s, k, GAP.space) ? joinDay(s, k, join) : null;
}

function joinDay(s: Scan, i: number, join: NextDay['join']): NextDay | null {
  const day = dayAt(s, i);
  return day && { ...day, join };
}

/** Steps over “day of”, “of the month of”. */
function afterDay(s: Scan, i: number): { to: number; of: boolean } {
  let k = i;
  if (joined(s, k, GAP.space) && s.word[k]!.unit === 'day') k++;
  if (!joined(s, k, GAP.space) || s.word[k]!.role !== 'of') return { to: i, of: false };
  k++;
  if (s.word[k]?.role === 'the' && s.word[k + 1]?.unit === 'month' && s.word[k + 2]?.role === 'of') k += 3;
  return { to: k, of: true };
}

/** “4-5”, “2 to 5”, “5, 8 and 9”: never a day that belongs to a month of its own (“July 31 to 2 August”). */
function daysAfterMonth(s: Scan, i: number): Days | null {
  const first = dayAt(s, i);
  // “Jan. 28-Feb. 5” is a range; in “March 28 April” the day is April's.
  if (!first || (monthFollows(s, first.to) && !joined(s, first.to, GAP.hyphen))) return null;
  const days: Days = { to: first.to, list: [first.value], range: false };
  const pending: number[] = [];
  for (let next = nextDay(s, days.to); next && !monthFollows(s, next.to); next = nextDay(s, next.to)) {
    if (pending.push(next.value) > MOST_DAYS) break;
    if (next.join === 'comma') continue;
    if (next.join === 'and' && s.vocabulary.counted.has(wordAfter(s.text, s.end[next.to - 1]!))) break;
    days.list.push(...pending);
    days.range = next.join === 'range';
    days.to = next.to;
    break;
  }
  return days;
}

const monthFollows = (s: Scan, i: number): boolean => joined(s, i, GAP.space | GAP.hyphen) && s.word[i]!.month > 0;

/** “in May 20 people died” tells no day. */
function countsSomething(s: Scan, month: number, days: Days): boolean {
  if (days.list.length > 1 || s.suffix[days.to - 1] === 'th') return false;
  const after = wordAfter(s.text, s.end[days.to - 1]!);
  if (s.vocabulary.counted.has(after)) return true;
  return s.word[month - 1]?.role === 'in' && joined(s, month, GAP.space) && /^\p{Ll}{2,}s$/u.test(after);
}

function withYear(s: Scan, days: Days, month: number, after: number): Parsed<Dates> | null {
  if (!validDays(days.list, month)) return null;
  const year = yearTail(s, after) ?? wordedYear(s, after);
  const which = year ? null : trailingWhich(s, after);
  const dates = days.list.map((day) => calendar(year?.year ?? null, month, day, which));
  return { to: year?.to ?? (which ? after + 1 : after), stated: combine(dates, days.range) };
}

/** “30 August last”, “1 June next”: the word ends its phrase, or it belongs to the next. */
function trailingWhich(s: Scan, i: number): 'last' | 'next' | null {
  if (!joined(s, i, GAP.space)) return null;
  const { role } = s.word[i]!;
  if (role !== 'last' && role !== 'next') return null;
  return wordAfter(s.text, s.end[i]!) === '' ? role : null;
}

export function combine<T extends Stated>(dates: T[], range: boolean): T | Interval | List {
  if (dates.length === 1) return dates[0]!;
  return range ? { kind: 'interval', from: dates[0]!, to: dates.at(-1)! } : { kind: 'list', items: dates };
}

/** “the 21st of the same month”, “the 5th of next month”. */
function dayOfPeriod(s: Scan, day: number, i: number): Parsed<Calendar> | null {
  if (!joined(s, i, GAP.space)) return null;
  const p = periodAt(s, i) ?? definiteAt(s, i);
  if (p?.stated.unit !== 'month') return null;
  const month: Period = p.stated;
  return { to: p.to, stated: { ...calendar(null, null, day), month } };
}
