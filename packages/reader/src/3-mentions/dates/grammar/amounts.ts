import { GAP, joined, type Scan } from '../scan.ts';
import type { Unit } from '../stated.ts';
import { cardinalAt, digitsAt } from './numbers.ts';
import { unitAt } from './periods.ts';

export interface Amount {
  to: number;
  amount: number;
  unit: Unit;
  vague: boolean;
  plural: boolean;
}

/** “three weeks”, “a year”, “48 hours”, “half a year”, “a year and a half”, “several months”. */
export function amountAt(s: Scan, i: number): Amount | null {
  const { role } = s.word[i]!;
  const quarter = quarterCentury(s, role === 'a' ? i + 1 : i);
  if (quarter) return quarter;
  if (role === 'half') return s.word[i + 1]?.role === 'a' ? halved(s, i + 2) : null;
  const n = digitsAt(s, i) ?? cardinalAt(s, i) ?? (role === 'a' ? { to: i + 1, value: 1 } : null);
  const vague = n && role !== 'a' ? null : vagueCount(s, role === 'a' ? i + 1 : i);
  const to = vague ?? n?.to;
  if (to === undefined || to === null) return null;
  const u = unitAt(s, to);
  if (!u || u.unit === 'half' || s.word[to]!.role === 'dayPart') return null;
  const amount = (n?.value ?? 1) * u.factor;
  return andAHalf(s, { to: u.to, amount, unit: u.unit, vague: vague !== null, plural: u.plural });
}

/** “a quarter of a century”: 25 years. */
function quarterCentury(s: Scan, i: number): Amount | null {
  if (s.word[i]?.role !== 'quarter' || s.word[i + 1]?.role !== 'of' || s.word[i + 2]?.role !== 'a') return null;
  return s.word[i + 3]?.unit === 'century' ? { to: i + 4, amount: 25, unit: 'year', vague: false, plural: true } : null;
}

/** “several”, “a few”, “a couple of”, “many”. */
function vagueCount(s: Scan, i: number): number | null {
  if (s.word[i]?.role !== 'some') return null;
  return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'of' ? i + 2 : i + 1;
}

function halved(s: Scan, i: number): Amount | null {
  const u = unitAt(s, i);
  if (!u || !(u.unit in HALVES)) return null;
  const [amount, unit] = HALVES[u.unit]!;
  return { to: u.to, amount, unit, vague: false, plural: false };
}

const HALVES: Partial<Record<Unit, [number, Unit]>> = {
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

function andAHalf(s: Scan, a: Amount): Amount {
  const half = s.word[a.to]?.role === 'and' && s.word[a.to + 1]?.role === 'a' && s.word[a.to + 2]?.role === 'half';
  if (!half || !joined(s, a.to, GAP.space) || !(a.unit in HALVES) || a.unit === 'day') return a;
  const [part, unit] = HALVES[a.unit]!;
  return { ...a, to: a.to + 3, amount: a.amount * part * 2 + part, unit };
}
