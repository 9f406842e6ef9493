import type { Edtf } from '../../reading.ts';
import { firstOf, lastOf, span } from './edtf.ts';
import { ENGLISH } from './english.ts';
import { type Amount, amountAt } from './grammar/amounts.ts';
import { aheadAt } from './grammar/relative.ts';
import { known } from './resolve/context.ts';
import { reach } from './resolve/reach.ts';
import { GAP, joined, type Scan, scan } from './scan.ts';
import type { Unit } from './stated.ts';

/** A length of time: “a four-day visit” (`attribute`), “for five years” (`for`), “over three years” (`over`), “48 hours” (`bare`). */
export interface Duration {
  start: number;
  end: number;
  words: string;
  amount: number;
  unit: Unit;
  form: 'attribute' | 'for' | 'over' | 'bare';
}

/** Every counted length of time of a text, in order; vague ones (“several days”), “three weeks ago” and “in three weeks” are none. */
export function findDurations(text: string): Duration[] {
  const s = scan(text, ENGLISH);
  const found: Duration[] = [];
  for (let i = 0; i < s.count; ) {
    const a = opensAmount(s, i) ? amountAt(s, i) : null;
    if (!a || a.vague || isOffset(s, a.to) || isAhead(s, i)) i++;
    else {
      found.push(durationOf(s, i, a));
      i = a.to;
    }
  }
  return found;
}

const opensAmount = (s: Scan, i: number): boolean =>
  s.digits[i]! > 0 || s.word[i]!.cardinal > 0 || s.word[i]!.role === 'a' || s.word[i]!.role === 'half';

const isOffset = (s: Scan, i: number): boolean => joined(s, i, GAP.space) && OFFSETS.has(s.word[i]!.role ?? '');

const isAhead = (s: Scan, i: number): boolean => {
  const role = joined(s, i, GAP.space) ? s.word[i - 1]!.role : null;
  return (role === 'in' || role === 'within') && aheadAt(s, i - 1) !== null;
};

const OFFSETS = new Set<string>(['ago', 'earlier', 'later', 'before', 'after', 'hence']);

function durationOf(s: Scan, i: number, a: Amount): Duration {
  const attribute = joined(s, a.to - 1, GAP.hyphen);
  const lead = joined(s, i, GAP.space) ? s.word[i - 1]! : null;
  const form = attribute ? 'attribute' : lead?.text === 'over' ? 'over' : lead?.role === 'during' ? 'for' : 'bare';
  const from = form === 'for' || form === 'over' ? i - 1 : i;
  const [start, end] = [s.start[from]!, s.end[a.to - 1]!];
  return { start, end, words: s.text.slice(start, end), amount: a.amount, unit: a.unit, form };
}

/** The interval that begins with `start`: four days from Monday end on Thursday. Null when `start` is not exact enough. */
export function intervalFrom(start: Edtf, d: Pick<Duration, 'amount' | 'unit'>): Edtf | null {
  const k = known(firstOf(start), 'anchor');
  const end = k && reach(k, d, 1);
  return end === null ? null : span(k!.edtf, end);
}

/** The interval that ends with `end`: a two-day round that ended on Tuesday began on Monday. */
export function intervalUpTo(end: Edtf, d: Pick<Duration, 'amount' | 'unit'>): Edtf | null {
  const k = known(lastOf(end), 'anchor');
  const start = k && reach(k, d, -1);
  return start === null ? null : span(start, k!.edtf);
}
