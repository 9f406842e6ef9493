import { GAP, joined, type Scan } from '../scan.ts';
import type { Unit } from '../stated.ts';
import { cardinalAt, digitsAt } from './numbers.ts';
import { type UnitWord, unitAt } from './periods.ts';

export interface Amount {
  to: number;
  amount: number;
  unit: Unit;
  vague: boolean;
  plural: boolean;
}

/** “three weeks”, “a year”, “48 hours”, “half a year”, “a year and a half”, “thirty (30) days”, “several months”. */
export function amountAt(s: Scan, i: number): Amount | null {
  const { role } = s.word[i]!;
  const quarter = quarterCentury(s, role === 'a' ? i + 1 : i);
  if (quarter) return quarter;
  if (role === 'half') return s.word[i + 1]?.role === 'a' ? halved(s, i + 2) : null;
  const vague = vagueCount(s, role === 'a' ? i + 1 : i);
  if (vague !== null) return counted(s, vague, 1, true);
  if (role === 'a') return counted(s, i + 1, 1, false);
  const n = digitsAt(s, i) ?? cardinalAt(s, i);
  if (!n) return null;
  const half = isHalf(s, n.to) ? counted(s, n.to + 3, n.value, false) : null;
  return half ? withHalf(half) : counted(s, n.to, n.value, false);
}

function counted(s: Scan, i: number, value: number, vague: boolean): Amount | null {
  const u = unitAt(s, i) ?? unitAfterBracket(s, i, value);
  if (!u || u.unit === 'half' || s.word[u.to - 1]!.role === 'dayPart') return null;
  const amount = { to: u.to, amount: value * u.factor, unit: u.unit, vague, plural: u.plural };
  return isHalf(s, u.to) && u.unit !== 'day' ? withHalf({ ...amount, to: u.to + 3 }) : amount;
}

/** Treaties tell a number twice: “thirty (30) days”. */
function unitAfterBracket(s: Scan, i: number, value: number): UnitWord | null {
  if (!joined(s, i, GAP.open) || s.number[i] !== value || i + 1 >= s.count) return null;
  const unit = s.word[i + 1]!;
  if (s.text.slice(s.end[i]!, s.start[i + 1]!) !== ') ' || !unit.unit) return null;
  return { to: i + 2, unit: unit.unit, factor: unit.factor, plural: unit.plural };
}

/** “… and a half”. */
const isHalf = (s: Scan, i: number): boolean =>
  joined(s, i, GAP.space) && s.word[i]!.role === 'and' && s.word[i + 1]?.role === 'a' && s.word[i + 2]?.role === 'half';

function withHalf(a: Amount): Amount {
  const half = HALVES[a.unit];
  return half ? { ...a, amount: a.amount * half[0] * 2 + half[0], unit: half[1] } : a;
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
