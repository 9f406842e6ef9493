import type { Edtf } from '../../reading.ts';
import { days, precisionOf } from './edtf.ts';
import type { DateMention, Stated, Unit } from './stated.ts';

/** A date of the text that is known by now: what its mention came to, without its relation. */
export interface KnownDate {
  mention: DateMention;
  point: Edtf | null;
}

/**
 * The date that “the same day”, “two days later”, “that summer” count from: the last one told before it that is exact
 * enough and is the day of an act, not a limit (“by 31 July”), not part of a name (“the Treaty of 1996”). “By the same
 * date” looks for a limit first. Null for a mention that counts from none. Takes the dates before it, in order.
 */
export function anchorFor(mention: DateMention, earlier: readonly KnownDate[]): Edtf | null {
  const unit = countedFromAnchor(mention.stated);
  if (unit === null) return null;
  const limit = LIMITS.has(mention.relation) ? earlier.findLast((e) => isLimit(e) && fits(e, unit)) : undefined;
  return (limit ?? earlier.findLast((e) => isAct(e) && fits(e, unit)))?.point ?? null;
}

const LIMITS = new Set<DateMention['relation']>(['by', 'before', 'until', 'within']);

const isLimit = ({ mention }: KnownDate): boolean => LIMITS.has(mention.relation);

const isAct = ({ mention }: KnownDate): boolean =>
  !LIMITS.has(mention.relation) && (mention.use === 'adverb' || mention.use === 'bracket' || mention.use === 'heading');

/** Days are counted from a day; months from a month; a year or a season of “that year” from any date of it. */
function fits({ point }: KnownDate, unit: Unit): boolean {
  const span = point === null ? null : days(point);
  if (point === null || !span) return false;
  if (unit === 'year' || unit === 'decade' || unit === 'century') return true;
  const ends = point.split('/').map(precisionOf);
  return ends.every((p) => p === 'day' || (unit !== 'day' && p === 'month'));
}

/** In what unit a mention counts from another date; null when it does not. */
function countedFromAnchor(stated: Stated): Unit | null {
  switch (stated.kind) {
    case 'period':
      return stated.from === 'anchor' ? coarse(stated.unit) : null;
    case 'offset':
      return stated.from === 'anchor' ? coarse(stated.unit) : null;
    case 'weekday':
      return RELATIVE.has(stated.which ?? '') ? 'day' : null;
    case 'season':
      return RELATIVE.has(stated.which ?? '') ? 'year' : null;
    case 'calendar':
      if (stated.month !== null && typeof stated.month !== 'number')
        return stated.month.from === 'anchor' ? 'month' : null;
      return stated.year !== null && typeof stated.year !== 'number' && stated.year.from === 'anchor' ? 'year' : null;
    default:
      return null;
  }
}

const RELATIVE = new Set(['that', 'following', 'previous']);

const coarse = (unit: Unit): Unit =>
  unit === 'hour' || unit === 'week' || unit === 'weekend'
    ? 'day'
    : unit === 'quarter' || unit === 'half'
      ? 'month'
      : unit;
