import { GAP, joined, type Scan } from '../scan.ts';
import type { Calendar, Interval, List, Period, Weekday } from '../stated.ts';
import { dayMonthAt, monthDayAt, whichAt } from './calendar.ts';
import type { Parsed } from './parsed.ts';
import { periodAt } from './periods.ts';

/** “Friday”, “last Tuesday”, “Monday of last week”, “Tuesday week”, “Thursday night”; with its date, “Wednesday, 5 May 2021”. */
export function weekdayAt(s: Scan, from: number): Parsed<Weekday | Calendar | Interval | List> | null {
  const lead = leadingWhich(s, from);
  const i = lead.at;
  const { weekday, short } = s.word[i]!;
  if (weekday === 0) return null;
  const dated = lead.which ? null : datedWeekday(s, i, weekday, short);
  if (dated || short) return dated;
  return tail(s, i + 1, { kind: 'weekday', weekday, which: lead.which, week: null, weeks: 0 });
}

/** “last”, “the following”, “this coming”, “the past”. */
function leadingWhich(s: Scan, from: number): { at: number; which: Weekday['which'] } {
  const the = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space);
  const k = the ? from + 1 : from;
  const beside = BESIDE[s.word[k]!.role ?? ''];
  if (beside && joined(s, k + 1, GAP.space)) return { at: k + 1, which: beside };
  const which = whichAt(s, k);
  if (!which || !joined(s, k + 1, GAP.space)) return { at: from, which: null };
  const second = which === 'this' ? BESIDE[s.word[k + 1]!.role ?? ''] : undefined;
  if (second && joined(s, k + 2, GAP.space)) return { at: k + 2, which: second };
  return { at: k + 1, which: the && which === 'next' ? 'following' : which };
}

const BESIDE: Record<string, 'last' | 'next' | undefined> = { coming: 'next', past: 'last' };

/** “next week on Friday”, “last week Monday”. */
export function weekdayInWeek(s: Scan, week: Parsed<Period>): Parsed<Weekday> | null {
  if (week.stated.unit !== 'week' || !joined(s, week.to, GAP.space)) return null;
  const k = s.word[week.to]!.role === 'on' && joined(s, week.to + 1, GAP.space) ? week.to + 1 : week.to;
  const { weekday, short } = s.word[k]!;
  if (weekday === 0 || short) return null;
  return { to: k + 1, stated: { kind: 'weekday', weekday, which: null, week: week.stated, weeks: 0 } };
}

/** The weekday of “Sun, 23 Oct 2017”, “Monday (May 5)”, “Friday the 5th of May” belongs to the date. */
function datedWeekday(s: Scan, i: number, weekday: number, short: boolean): Parsed<Calendar | Interval | List> | null {
  const gaps = GAP.space | GAP.comma | GAP.open | (short ? GAP.dot : 0);
  if (!joined(s, i + 1, gaps)) return null;
  const date = dayMonthAt(s, i + 1, false) ?? (s.word[i + 1]!.month ? monthDayAt(s, i + 1) : null);
  if (!date) return null;
  const bracket = s.gap[i + 1] === GAP.open && s.text[s.end[date.to - 1]!] !== ')';
  if (bracket) return null;
  return date.stated.kind === 'calendar' ? { to: date.to, stated: { ...date.stated, weekday } } : date;
}

function tail(s: Scan, i: number, stated: Weekday): Parsed<Weekday> {
  if (!joined(s, i, GAP.space)) return { to: i, stated };
  const { role, unit } = s.word[i]!;
  if (role === 'dayPart') return { to: i + 1, stated };
  if (unit === 'week' && !s.word[i]!.plural) return { to: i + 1, stated: { ...stated, weeks: 1 } };
  const k = role === 'of' ? i + 1 : i;
  const week = joined(s, k, GAP.space) ? periodAt(s, k) : null;
  if (week?.stated.unit === 'week') return { to: week.to, stated: { ...stated, week: week.stated } };
  if (role === 'last' && stated.which === null && !joined(s, i + 1, GAP.space | GAP.hyphen))
    return { to: i + 1, stated: { ...stated, which: 'last' } };
  return { to: i, stated };
}
