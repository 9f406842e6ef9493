import type { DateRole } from '../../../lexicon/date-words.ts';
import { GAP, joined, type Scan } from '../scan.ts';
import type { Part, Rolling, Stated } from '../stated.ts';
import { amountAt } from './amounts.ts';
import { dayMonthAt, monthAt, monthDayAt, whichMonthAt } from './calendar.ts';
import { feastAt } from './feasts.ts';
import { fiscalAt, fiscalTail } from './fiscal.ts';
import { ordinalAt } from './numbers.ts';
import { numericAt } from './numeric.ts';
import type { Parsed } from './parsed.ts';
import { centuryAt, decadeAt, partAt, seasonAt } from './parts.ts';
import { definiteAt, periodAt, unitAt } from './periods.ts';
import { aheadAt, deicticAt, offsetAt, rollingAt, thenAt } from './relative.ts';
import { weekdayAt, weekdayInWeek } from './weekdays.ts';
import { theYearAt, unitAloneAt, unitAtEnd } from './year-end.ts';
import { bareYearAt, calendar } from './years.ts';

/** The date that begins at a token, if one does; the first form that fits, the longer forms before the shorter. */
export function pointAt(s: Scan, i: number, between: boolean): Parsed | null {
  if (s.digits[i]! > 0) return atDigits(s, i, between);
  const word = s.word[i]!;
  if (word.month > 0) return monthDayAt(s, i) ?? monthAt(s, i);
  if (word.weekday > 0) return weekdayAt(s, i);
  if (word.season > 0) return seasonAt(s, i);
  if (word.feast) return feastAt(s, i);
  if (word.role !== null) return atRole(s, i, between);
  if (word.ordinal > 0) return dayMonthAt(s, i, between) ?? partAt(s, i) ?? centuryAt(s, i);
  if (word.cardinal > 0) return offsetAt(s, i);
  return word.unit === 'week' ? weekOf(s, i, i + 1) : word.unit ? unitAloneAt(s, i) : null;
}

function atDigits(s: Scan, i: number, between: boolean): Parsed | null {
  if (s.suffix[i] === 's') return decadeAt(s, i);
  if (s.suffix[i] === 'th') return dayMonthAt(s, i, between) ?? partAt(s, i) ?? centuryAt(s, i);
  const numeric = numericAt(s, i);
  if (numeric) return numeric;
  if (s.digits[i] === 4) return fiscalTail(s, bareYearAt(s, i)) ?? offsetAt(s, i);
  return dayMonthAt(s, i, between) ?? partAt(s, i) ?? offsetAt(s, i);
}

function atRole(s: Scan, i: number, between: boolean): Parsed | null {
  switch (s.word[i]!.role) {
    case 'the':
      return joined(s, i + 1, GAP.space) ? atThe(s, i, between) : null;
    case 'a':
    case 'some':
    case 'half':
      return offsetAt(s, i);
    case 'this':
    case 'that':
    case 'next':
    case 'same':
    case 'following':
    case 'previous':
      return inPeriod(s, i) ?? weekdayAt(s, i) ?? whichMonthAt(s, i) ?? seasonAt(s, i) ?? dayMonthAt(s, i, between);
    case 'last':
      return inPeriod(s, i) ?? weekdayAt(s, i) ?? whichMonthAt(s, i) ?? seasonAt(s, i) ?? partAt(s, i);
    case 'past':
    case 'coming':
      return rollingAt(s, i) ?? weekdayAt(s, i);
    case 'recent':
      return rollingAt(s, i);
    case 'final':
    case 'quarterLetter':
    case 'halfLetter':
      return partAt(s, i);
    case 'in':
    case 'within':
      return aheadAt(s, i);
    case 'early':
    case 'earlier':
    case 'mid':
    case 'late':
    case 'later':
    case 'start':
    case 'end':
      return insideAt(s, i, i);
    case 'fiscal':
    case 'fy':
      return fiscalAt(s, i);
    case 'thatTime':
      return thenAt(s, i);
    default:
      return deicticAt(s, i);
  }
}

/** “next week”, and “next week on Friday”. */
function inPeriod(s: Scan, i: number): Parsed | null {
  const period = periodAt(s, i);
  return period && (weekdayInWeek(s, period) ?? period);
}

function atThe(s: Scan, i: number, between: boolean): Parsed | null {
  const k = i + 1;
  const { role, unit } = s.word[k]!;
  if (role && role in PARTS) return insideAt(s, i, k);
  const upTo = stretchUpTo(s, k);
  if (upTo) return upTo;
  if (unit) return atTheUnit(s, i);
  const part = partAt(s, i);
  if (part && !part.bare) return part;
  return (
    deicticAt(s, i) ??
    dayMonthAt(s, i, between) ??
    rollingAt(s, i) ??
    inPeriod(s, i) ??
    weekdayAt(s, i) ??
    seasonAt(s, i) ??
    part ??
    decadeAt(s, i) ??
    centuryAt(s, i) ??
    nakedDay(s, i)
  );
}

/** “the year 2020”, “the day before”, “the week of 5 May”, “over the weekend”, “within the year”. */
function atTheUnit(s: Scan, i: number): Parsed | null {
  const found = theYearAt(s, i) ?? periodAt(s, i) ?? weekOf(s, i + 1, i + 2);
  if (found) return found;
  const definite = definiteAt(s, i);
  if (definite?.stated.unit === 'weekend') return { ...definite, bare: 'season' };
  return definite && isWithin(s, i) ? definite : null;
}

const isWithin = (s: Scan, i: number): boolean => joined(s, i, GAP.space) && s.word[i - 1]!.role === 'within';

/** “on the 21st”: a day of the month told of. */
function nakedDay(s: Scan, i: number): Parsed | null {
  const n = s.suffix[i + 1] === 'th' ? ordinalAt(s, i + 1) : null;
  return n && n.value >= 1 && n.value <= 31
    ? { to: n.to, stated: calendar(null, null, n.value), bare: 'ordinal' }
    : null;
}

/** “the week of 5 May”, “the week beginning 5 May”. */
function weekOf(s: Scan, unit: number, i: number): Parsed | null {
  if (s.word[unit]!.unit !== 'week' || s.word[unit]!.plural || !joined(s, i, GAP.space)) return null;
  const { role } = s.word[i]!;
  if ((role !== 'of' && role !== 'start') || !joined(s, i + 1, GAP.space)) return null;
  const named = s.word[i + 1]!.role === 'the' ? i + 2 : i + 1;
  const day = s.word[named]?.unit ? null : pointAt(s, i + 1, false);
  const whole = day?.stated.kind === 'calendar' && day.stated.day !== null;
  return whole ? { to: day.to, stated: { kind: 'week-of', of: day.stated } } : null;
}

/** “the 12 months to March 2024”, “the year ended 31 March 2024”. */
function stretchUpTo(s: Scan, k: number): Parsed<Rolling> | null {
  const one = unitAt(s, k);
  const a =
    one && one.unit === 'year' && !one.plural
      ? { to: one.to, amount: 1, unit: one.unit, vague: false }
      : amountAt(s, k);
  if (!a || a.vague || !joined(s, a.to, GAP.space) || !joined(s, a.to + 1, GAP.space)) return null;
  const { role } = s.word[a.to]!;
  if (role !== 'to' && role !== 'ending') return null;
  const on = role === 'ending' && s.word[a.to + 1]!.role === 'on' ? a.to + 2 : a.to + 1;
  const end = s.digits[on]! > 0 || s.word[on]!.month > 0 ? pointAt(s, on, false) : null;
  if (end?.stated.kind !== 'calendar' || end.stated.month === null) return null;
  return { to: end.to, stated: { kind: 'rolling', amount: a.amount, unit: a.unit, sign: -1, upTo: end.stated } };
}

/** “early May”, “mid-2024”, “late last year”, “the end of 2025”, “later this month”, “earlier in the week”, “end-2025”. */
function insideAt(s: Scan, from: number, i: number): Parsed | null {
  const role = s.word[i]!.role!;
  const part = PARTS[role]!;
  if (joined(s, i + 1, GAP.hyphen)) return isPart(s, i + 1) ? null : inside(pointAt(s, i + 1, false), part);
  if (!joined(s, i + 1, GAP.space)) return null;
  const next = s.word[i + 1]!.role;
  const stepped = next === 'of' || (STEPPING.has(role) && (next === 'in' || next === 'on'));
  const k = stepped ? i + 2 : i + 1;
  if ((stepped && !joined(s, k, GAP.space)) || isPart(s, k)) return null;
  if (!stepped && (role === 'start' || role === 'end')) return null;
  const inner = (stepped ? (definiteAt(s, k) ?? unitAtEnd(s, k)) : null) ?? pointAt(s, k, false);
  if (!stepped && from < i && (!inner || !LONG.has(inner.stated.kind))) return null;
  const comparative = (role === 'earlier' || role === 'later') && inner?.bare === 'year';
  return comparative ? null : inside(inner, part);
}

/** No part of a part, which could go on for ever. */
function isPart(s: Scan, i: number): boolean {
  const { role } = s.word[i]!.role === 'the' ? (s.word[i + 1] ?? s.word[i]!) : s.word[i]!;
  return role !== null && role in PARTS;
}

/** “late in May”, but not “beginning in May”. */
const STEPPING = new Set(['early', 'earlier', 'late', 'later']);

/** “the early 1990s”, “the late spring”, but not “the late May”. */
const LONG = new Set<Stated['kind']>(['decade', 'century', 'season']);

const PARTS: Partial<Record<DateRole, Part>> = {
  early: 'early',
  earlier: 'early',
  mid: 'mid',
  late: 'late',
  later: 'late',
  start: 'start',
  end: 'end',
};

function inside(inner: Parsed | null, part: Part): Parsed | null {
  if (!inner || !canHavePart(inner.stated)) return null;
  const parsed: Parsed = { to: inner.to, stated: inner.stated, part: inner.part ?? part };
  return inner.bare === 'ordinal' ? { ...parsed, bare: 'ordinal' } : parsed;
}

const canHavePart = ({ kind }: Stated): boolean =>
  kind !== 'offset' && kind !== 'rolling' && kind !== 'vague' && kind !== 'ambiguous';
