import { GAP, joined, type Scan } from '../scan.ts';
import type { Origin, Period, Unit } from '../stated.ts';
import type { Parsed } from './parsed.ts';

/**
 * A unit of the calendar by its distance: “last month”, “this year”, “the same day”, “that evening”, “the following
 * year”, “the day before”, “the week before last”.
 */
export function periodAt(s: Scan, i: number): Parsed<Period> | null {
  const the = s.word[i]!.role === 'the';
  const k = the ? i + 1 : i;
  if (the && !joined(s, k, GAP.space)) return null;
  switch (s.word[k]!.role) {
    case 'this':
      return thisUnit(s, k);
    case 'last':
      return the && !isFraction(s, k + 1) ? null : distant(s, k + 1, -1, 'published');
    case 'next':
      return distant(s, k + 1, 1, the || unitAt(s, k + 1)?.unit === 'day' ? 'anchor' : 'published');
    case 'same':
      return distant(s, skipSame(s, k), 0, 'anchor');
    case 'that':
      return the ? null : distant(s, skipSame(s, k), 0, 'anchor');
    case 'following':
      return the ? distant(s, k + 1, 1, 'anchor') : null;
    case 'previous':
      return distant(s, k + 1, -1, 'anchor');
    default:
      return the ? unitBefore(s, k) : null;
  }
}

/** “the year”, “the month”, “the day”: only after “end of”, “later in” and the like. */
export function definiteAt(s: Scan, i: number): Parsed<Period> | null {
  if (s.word[i]?.role !== 'the' || !joined(s, i + 1, GAP.space)) return null;
  const u = unitAt(s, i + 1);
  return u && !u.plural ? { to: u.to, stated: period(u.unit, 0, 'context') } : null;
}

export interface UnitWord {
  to: number;
  unit: Unit;
  factor: number;
  plural: boolean;
}

/** A unit in words; “calendar year” is a year, “morning” and “date” a day. A fiscal year is none of the calendar. */
export function unitAt(s: Scan, i: number): UnitWord | null {
  if (!joined(s, i, GAP.space | GAP.hyphen)) return null;
  const { unit, factor, plural, role } = s.word[i]!;
  if (unit) return { to: i + 1, unit, factor, plural };
  if (role === 'dayPart' || role === 'date') return { to: i + 1, unit: 'day', factor: 1, plural: false };
  if (role === 'quarter' || role === 'half') return { to: i + 1, unit: role, factor: 1, plural: false };
  return null;
}

/** “the last quarter” is a quarter that is over; “the last year” wants a count. */
const isFraction = (s: Scan, i: number): boolean => s.word[i]?.role === 'quarter' || s.word[i]?.role === 'half';

const period = (unit: Unit, shift: number, from: Origin): Period => ({ kind: 'period', unit, shift, from });

/** “the very same day”, “that same evening”. */
const skipSame = (s: Scan, i: number): number => (isSame(s, i + 1) ? i + 2 : i + 1);

const isSame = (s: Scan, i: number): boolean => joined(s, i, GAP.space) && s.word[i]!.role === 'same';

function distant(s: Scan, i: number, shift: number, from: Origin): Parsed<Period> | null {
  const u = unitAt(s, i);
  if (!u || u.plural || u.unit === 'hour') return null;
  // “last night” is yesterday's; “the last day of”, “next evening” tell of no day that is known.
  if (u.unit === 'day' && from === 'published' && s.word[i]!.role !== 'dayPart') return null;
  return { to: u.to, stated: period(u.unit, shift, from) };
}

/** “this year”, “the current month”; “this morning” is today; “this day”, “on this date” is the day told of. */
function thisUnit(s: Scan, k: number): Parsed<Period> | null {
  const u = unitAt(s, skipSame(s, k));
  if (!u || u.plural || u.unit === 'hour') return null;
  const day = u.unit === 'day' && s.word[u.to - 1]!.role !== 'dayPart';
  return { to: u.to, stated: period(u.unit, 0, day ? 'context' : 'published') };
}

/** “the year before”, “the day after”; “the week before last”, “the year after next”. */
function unitBefore(s: Scan, k: number): Parsed<Period> | null {
  const u = unitAt(s, k);
  if (!u || u.plural || !joined(s, u.to, GAP.space)) return null;
  const role = s.word[u.to]!.role;
  if (role !== 'before' && role !== 'after') return null;
  const sign = role === 'before' ? -1 : 1;
  const beyond = u.to + 1;
  if (joined(s, beyond, GAP.space)) {
    const next = s.word[beyond]!.role;
    if (next === (sign < 0 ? 'last' : 'next')) return { to: beyond + 1, stated: period(u.unit, sign * 2, 'published') };
    if (u.unit === 'day' && next === (sign < 0 ? 'yesterday' : 'tomorrow'))
      return { to: beyond + 1, stated: period('day', sign * 2, 'published') };
  }
  return { to: beyond, stated: period(u.unit, sign, 'anchor') };
}
