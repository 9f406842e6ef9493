import { GAP, joined, type Scan } from '../scan.ts';
import type { Period } from '../stated.ts';
import type { Parsed } from './parsed.ts';
import { bareYearAt, calendar, namedYear, yearTail } from './years.ts';

/** “the year 2020”, “the years 2015–2020”, “the year’s end”, “the year is out”. */
export function theYearAt(s: Scan, i: number): Parsed | null {
  const named = s.word[i + 1]!.plural ? null : namedYear(s, i);
  return named ? { to: named.to, stated: calendar(named.year) } : unitAloneAt(s, i + 1);
}

/** “year-end”, “year-end 2023”, “month-end”, “year 2020”, “years 2015–2020”. */
export function unitAloneAt(s: Scan, i: number): Parsed | null {
  const { unit } = s.word[i]!;
  if (unit !== 'year' && unit !== 'month') return null;
  const end = endOfUnit(s, i + 1);
  if (end !== null) {
    const year = unit === 'year' ? yearTail(s, end) : null;
    if (year) return { to: year.to, stated: calendar(year.year), part: 'end' };
    return { to: end, stated: current(unit), part: 'end' };
  }
  const named = unit === 'year' && joined(s, i + 1, GAP.space) && s.digits[i + 1] === 4 ? bareYearAt(s, i + 1) : null;
  return named && { to: named.to, stated: named.stated };
}

/** “end of year”. */
export const unitAtEnd = (s: Scan, i: number): Parsed | null =>
  s.word[i]!.unit === 'year' && !s.word[i]!.plural && !joined(s, i + 1, GAP.space | GAP.hyphen)
    ? { to: i + 1, stated: current('year') }
    : null;

const current = (unit: 'year' | 'month'): Period => ({ kind: 'period', unit, shift: 0, from: 'context' });

/** After “year” or “month”: “-end”, “’s end”, “is out”, “ends”. */
function endOfUnit(s: Scan, i: number): number | null {
  if (joined(s, i, GAP.hyphen)) return s.word[i]!.role === 'end' ? i + 1 : null;
  if (joined(s, i, GAP.apostrophe) && s.word[i]!.role === 'genitive')
    return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'end' ? i + 2 : null;
  if (!joined(s, i, GAP.space)) return null;
  if (s.word[i]!.role === 'is') return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'out' ? i + 2 : null;
  return s.word[i]!.role === 'ends' ? i + 1 : null;
}
