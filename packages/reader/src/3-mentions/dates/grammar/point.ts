import { GAP, joined, type Scan } from '../scan.ts';
import type { Part, Stated } from '../stated.ts';
import { dayMonthAt, monthAt, monthDayAt, whichMonthAt } from './calendar.ts';
import { digitsAt, ordinalAt } from './numbers.ts';
import { numericAt } from './numeric.ts';
import type { Parsed } from './parsed.ts';
import { centuryAt, decadeAt, fiscalLead, partAt, seasonAt } from './parts.ts';
import { definiteAt, periodAt } from './periods.ts';
import { aheadAt, deicticAt, offsetAt, rollingAt, thenAt } from './relative.ts';
import { weekdayAt } from './weekdays.ts';
import { bareYearAt, calendar, namedYear } from './years.ts';

/** The date that begins at a token, if one does; the first form that fits, the longer forms before the shorter. */
export function pointAt(s: Scan, i: number, between: boolean): Parsed | null {
  if (s.digits[i]! > 0) return atDigits(s, i, between);
  const word = s.word[i]!;
  if (word.month > 0) return monthDayAt(s, i) ?? monthAt(s, i);
  if (word.weekday > 0) return weekdayAt(s, i);
  if (word.season > 0) return seasonAt(s, i);
  if (word.role !== null) return atRole(s, i, between);
  if (word.ordinal > 0) return dayMonthAt(s, i, between) ?? partAt(s, i) ?? centuryAt(s, i);
  if (word.cardinal > 0) return dayMonthAt(s, i, between) ?? offsetAt(s, i);
  return word.unit === 'year' ? unitYear(s, i) : word.unit === 'month' ? unitEnd(s, i) : null;
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
      return periodAt(s, i) ?? weekdayAt(s, i) ?? whichMonthAt(s, i) ?? seasonAt(s, i);
    case 'last':
      return periodAt(s, i) ?? weekdayAt(s, i) ?? whichMonthAt(s, i) ?? seasonAt(s, i) ?? partAt(s, i);
    case 'past':
    case 'coming':
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

function atThe(s: Scan, i: number, between: boolean): Parsed | null {
  const { role, unit } = s.word[i + 1]!;
  if (role === 'start' || role === 'end' || role === 'mid') return insideAt(s, i, i + 1);
  if (unit === 'year') return theYear(s, i) ?? periodAt(s, i);
  const part = partAt(s, i);
  if (part && !part.bare) return part;
  return (
    deicticAt(s, i) ??
    dayMonthAt(s, i, between) ??
    rollingAt(s, i) ??
    periodAt(s, i) ??
    weekdayAt(s, i) ??
    seasonAt(s, i) ??
    part ??
    decadeAt(s, i) ??
    centuryAt(s, i) ??
    nakedDay(s, i)
  );
}

/** “on the 21st”: a day of the month told of. */
function nakedDay(s: Scan, i: number): Parsed | null {
  const n = s.suffix[i + 1] === 'th' ? ordinalAt(s, i + 1) : null;
  return n && n.value >= 1 && n.value <= 31
    ? { to: n.to, stated: calendar(null, null, n.value), bare: 'ordinal' }
    : null;
}

/** “the year 2020”, “the year’s end”, “the year is out”. */
function theYear(s: Scan, i: number): Parsed | null {
  const named = namedYear(s, i);
  if (named) return { to: named.to, stated: calendar(named.year) };
  const end = endOfUnit(s, i + 2);
  return end === null
    ? null
    : { to: end, stated: { kind: 'period', unit: 'year', shift: 0, from: 'context' }, part: 'end' };
}

/** “year-end”, “year 2020”. */
function unitYear(s: Scan, i: number): Parsed | null {
  const end = endOfUnit(s, i + 1);
  if (end !== null)
    return { to: end, stated: { kind: 'period', unit: 'year', shift: 0, from: 'context' }, part: 'end' };
  const named = joined(s, i + 1, GAP.space) && s.digits[i + 1] === 4 ? bareYearAt(s, i + 1) : null;
  return named ? { to: named.to, stated: named.stated } : null;
}

function unitEnd(s: Scan, i: number): Parsed | null {
  const end = endOfUnit(s, i + 1);
  return end === null
    ? null
    : { to: end, stated: { kind: 'period', unit: 'month', shift: 0, from: 'context' }, part: 'end' };
}

/** After “year” or “month”: “-end”, “’s end”, “is out”, “ends”. */
function endOfUnit(s: Scan, i: number): number | null {
  if (joined(s, i, GAP.hyphen)) return s.word[i]!.role === 'end' ? i + 1 : null;
  if (joined(s, i, GAP.apostrophe) && s.word[i]!.role === 'genitive')
    return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'end' ? i + 2 : null;
  if (!joined(s, i, GAP.space)) return null;
  if (s.word[i]!.role === 'is') return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'out' ? i + 2 : null;
  return s.word[i]!.text === 'ends' ? i + 1 : null;
}

/** “early May”, “mid-2024”, “late last year”, “the end of 2025”, “later this month”, “earlier in the week”, “end-2025”. */
function insideAt(s: Scan, from: number, i: number): Parsed | null {
  const role = s.word[i]!.role!;
  const part = PARTS[role]!;
  if (joined(s, i + 1, GAP.hyphen)) return tight(s, i + 1, part);
  if (!joined(s, i + 1, GAP.space)) return null;
  const next = s.word[i + 1]!.role;
  const stepped = next === 'of' || (STEPPING.has(role) && (next === 'in' || next === 'on'));
  const k = stepped ? i + 2 : i + 1;
  if (stepped && !joined(s, k, GAP.space)) return null;
  if (!stepped && (from < i || role === 'start')) return null;
  const inner = (stepped ? (definiteAt(s, k) ?? yearEndless(s, k)) : null) ?? pointAt(s, k, false);
  if (!inner || !canHavePart(inner.stated)) return null;
  const part2 = inner.part ?? part;
  const earlierLater = (role === 'earlier' || role === 'later') && inner.bare === 'year';
  return earlierLater ? null : { to: inner.to, stated: inner.stated, part: part2 };
}

/** “end of year”. */
const yearEndless = (s: Scan, i: number): Parsed | null =>
  s.word[i]!.unit === 'year' && !s.word[i]!.plural && !joined(s, i + 1, GAP.space | GAP.hyphen)
    ? { to: i + 1, stated: { kind: 'period', unit: 'year', shift: 0, from: 'context' } }
    : null;

/** “late in May”, but not “beginning in May”. */
const STEPPING = new Set(['early', 'earlier', 'late', 'later']);

const PARTS: Record<string, Part> = {
  early: 'early',
  earlier: 'early',
  mid: 'mid',
  late: 'late',
  later: 'late',
  start: 'start',
  end: 'end',
};

const canHavePart = (stated: Stated): boolean =>
  stated.kind !== 'offset' && stated.kind !== 'rolling' && stated.kind !== 'vague' && stated.kind !== 'ambiguous';

/** “mid-May”, “mid-2024”, “end-2025”, “mid-1990s”. */
function tight(s: Scan, i: number, part: Part): Parsed | null {
  const inner = s.digits[i]! > 0 ? atDigits(s, i, false) : pointAt(s, i, false);
  return inner && canHavePart(inner.stated) ? { to: inner.to, stated: inner.stated, part } : null;
}

/** “FY 2010–2022”, “the fiscal year 2023/24”, “academic year 2013/14”. */
function fiscalAt(s: Scan, i: number): Parsed | null {
  const k = fiscalLead(s, i);
  if (k === null) return null;
  const years = bareYearAt(s, k);
  if (years) return { to: years.to, stated: years.stated };
  const n = s.word[i]!.role === 'fy' && s.digits[k] === 2 ? digitsAt(s, k) : null;
  return n && { to: n.to, stated: calendar(2000 + n.value) };
}

/** “the 2023/24 fiscal year”. */
function fiscalTail(s: Scan, years: ReturnType<typeof bareYearAt>): Parsed | null {
  if (!years || !joined(s, years.to, GAP.space) || s.word[years.to]!.role !== 'fiscal') return years;
  const k = years.to + 1;
  return s.word[k]?.unit === 'year' && joined(s, k, GAP.space) ? { to: k + 1, stated: years.stated } : years;
}
