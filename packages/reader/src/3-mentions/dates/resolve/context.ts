import type { Edtf } from '../../../reading.ts';
import { type Civil, fromDayNumber } from '../civil.ts';
import { days } from '../edtf.ts';
import type { Origin } from '../stated.ts';

/** From the tense of the clause: told as past, as to come, or neither. */
export type Direction = 'past' | 'future' | 'none';

/** What the text around a date gives for computing it. */
export interface DateContext {
  /** When the text was published; null when nobody says so. */
  published: Edtf | null;
  direction: Direction;
  /** The date of the text that “the same day”, “a year earlier” count from; of the event, for “two weeks after it …”. */
  anchor: Edtf | null;
}

/** A known stretch of days that others are counted from. */
export interface Known {
  first: number;
  last: number;
  edtf: Edtf;
  name: 'published' | 'anchor';
}

export interface Env {
  published: Known | null;
  anchor: Known | null;
  direction: Direction;
}

/** What a date comes to, and why, in words for --explain. */
export interface Value {
  edtf: Edtf | null;
  computed: boolean;
  why: string;
}

export const asStated = (edtf: Edtf): Value => ({ edtf, computed: false, why: 'as stated' });
export const unknown = (why: string): Value => ({ edtf: null, computed: false, why });
export const computed = (edtf: Edtf, why: string): Value => ({ edtf, computed: true, why });

export const environment = (context: DateContext): Env => ({
  published: known(context.published, 'published'),
  anchor: known(context.anchor, 'anchor'),
  direction: context.direction,
});

/** Null for none and for a malformed one; one with an open end counts as its other end. */
export function known(edtf: Edtf | null, name: Known['name']): Known | null {
  const span = edtf === null ? null : days(edtf);
  if (edtf === null || !span) return null;
  const first = Number.isFinite(span[0]) ? span[0] : span[1];
  const last = Number.isFinite(span[1]) ? span[1] : span[0];
  return { first, last, edtf, name };
}

/** “published 2023-02-02”, “counted from 2021-05”. */
export const told = (k: Known): string => (k.name === 'published' ? `published ${k.edtf}` : `counted from ${k.edtf}`);

/** “the end of the year” is that of publication; “this day”, “later in the day” the one told of. */
export function originOf(env: Env, from: Origin, dayLike: boolean): Known | null {
  if (from === 'published') return env.published;
  if (from !== 'context') return env.anchor;
  return dayLike ? (env.anchor ?? env.published) : (env.published ?? env.anchor);
}

export const missing = (from: Origin): Value =>
  unknown(
    from === 'anchor' || from === 'event'
      ? 'the date that it counts from is not known'
      : 'the date of publication is not known',
  );

export const tooCoarse = (k: Known): Value => unknown(`${k.edtf} is not exact enough to count from`);

/** The day, month or year that all of it lies in; null where it crosses a border. */
export const theDay = (k: Known): Civil | null => (k.first === k.last ? fromDayNumber(k.first) : null);

export function theMonth(k: Known): { year: number; month: number } | null {
  const [a, b] = [fromDayNumber(k.first), fromDayNumber(k.last)];
  return a.year === b.year && a.month === b.month ? { year: a.year, month: a.month } : null;
}

export function theYear(k: Known): number | null {
  const [a, b] = [fromDayNumber(k.first), fromDayNumber(k.last)];
  return a.year === b.year ? a.year : null;
}
