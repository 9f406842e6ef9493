import { GAP, joined, type Scan } from '../scan.ts';
import { digitsAt } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import { bareYearAt, calendar } from './years.ts';

/** “FY 2010–2022”, “the fiscal year 2023/24”, “academic year 2013/14”. */
export function fiscalAt(s: Scan, i: number): Parsed | null {
  const k = fiscalLead(s, i);
  if (k === null) return null;
  const years = bareYearAt(s, k);
  if (years) return { to: years.to, stated: years.stated };
  const n = s.word[i]!.role === 'fy' && s.digits[k] === 2 ? digitsAt(s, k) : null;
  return n && { to: n.to, stated: calendar(2000 + n.value) };
}

/** “the 2023/24 fiscal year”. */
export function fiscalTail(s: Scan, years: Parsed | null): Parsed | null {
  if (!years || !joined(s, years.to, GAP.space) || s.word[years.to]!.role !== 'fiscal') return years;
  const k = years.to + 1;
  return s.word[k]?.unit === 'year' && joined(s, k, GAP.space) ? { to: k + 1, stated: years.stated } : years;
}

/** “FY 2023”, “fiscal year 2023/24”: the years are read by the caller. */
function fiscalLead(s: Scan, i: number): number | null {
  const { role } = s.word[i]!;
  if (role === 'fy') return joined(s, i + 1, GAP.space | GAP.none) ? i + 1 : null;
  if (role !== 'fiscal' || !joined(s, i + 1, GAP.space)) return null;
  const k = s.word[i + 1]!.unit === 'year' ? i + 2 : i + 1;
  return joined(s, k, GAP.space) ? k : null;
}
