import type { Edtf } from '../../../reading.ts';
import { fromDayNumber } from '../civil.ts';
import { days } from '../edtf.ts';
import type { Which } from '../stated.ts';
import {
  computed,
  type Direction,
  type Env,
  type Known,
  missing,
  told,
  tooCoarse,
  unknown,
  type Value,
} from './context.ts';

/** The date in a given year, null when that year has none (29 February). */
export type InYear = (year: number) => Edtf | null;

/**
 * A date told without its year. “Nov. 7” told in the past is the last one up to publication, told as to come the
 * next one; told as neither, it is of the year of the anchor, else the one nearest to publication. “Last October” is over
 * before publication, “next June” begins after it, “this spring” is of its year.
 */
export function withoutYear(inYear: InYear, which: Which | null, env: Env): Value {
  if (which === 'that' || which === 'following' || which === 'previous') return byAnchor(inYear, which, env);
  if (which === null && env.direction === 'none' && env.anchor) return ofYear(inYear, env.anchor);
  const k = env.published;
  if (!k) return unknown('no year is told and the date of publication is not known');
  if (k.last - k.first > 31) return tooCoarse(k);
  if (which === 'this') return ofYear(inYear, k);
  const edtf = which ? beyond(inYear, k, which === 'last' ? 'past' : 'future') : by(inYear, k, env.direction);
  return edtf === null ? unknown('no year has such a day') : computed(edtf, `${TOLD[env.direction]}, ${told(k)}`);
}

export const TOLD: Record<Direction, string> = {
  past: 'told in the past',
  future: 'told as to come',
  none: 'told without a tense',
};

function byAnchor(inYear: InYear, which: Which, env: Env): Value {
  const k = env.anchor;
  if (!k) return missing('anchor');
  if (which === 'that') return ofYear(inYear, k);
  const edtf = beyond(inYear, k, which === 'previous' ? 'past' : 'future');
  return edtf === null ? unknown('no year has such a day') : computed(edtf, told(k));
}

function ofYear(inYear: InYear, k: Known): Value {
  const year = fromDayNumber(k.first).year;
  if (year !== fromDayNumber(k.last).year) return tooCoarse(k);
  const edtf = inYear(year);
  return edtf === null ? unknown(`${year} has no such day`) : computed(edtf, told(k));
}

/** As many years to either side as a leap day may need. */
const REACH = 8;

function candidates(inYear: InYear, k: Known): { edtf: Edtf; first: number; last: number }[] {
  const year = fromDayNumber(k.first).year;
  const all = [];
  for (let y = year - REACH; y <= year + REACH; y++) {
    const edtf = inYear(y);
    const span = edtf === null ? null : days(edtf);
    if (edtf !== null && span) all.push({ edtf, first: span[0], last: span[1] });
  }
  return all;
}

function by(inYear: InYear, k: Known, direction: Direction): Edtf | null {
  const all = candidates(inYear, k);
  if (direction === 'past') return all.findLast((c) => c.first <= k.last)?.edtf ?? null;
  if (direction === 'future') return all.find((c) => c.last >= k.first)?.edtf ?? null;
  const far = (c: { first: number; last: number }): number => Math.max(0, c.first - k.last, k.first - c.last);
  return all.reduce((a, b) => (far(b) < far(a) ? b : a), all[0]!)?.edtf ?? null;
}

/** Wholly before or wholly after. */
function beyond(inYear: InYear, k: Known, side: 'past' | 'future'): Edtf | null {
  const all = candidates(inYear, k);
  const hit = side === 'past' ? all.findLast((c) => c.last < k.first) : all.find((c) => c.first > k.last);
  return hit?.edtf ?? null;
}
