export { anchorFor, type KnownDate } from './anchor.ts';
export { addDays, addMonths, type Civil, dayNumber, fromDayNumber, weekdayOf } from './civil.ts';
export { type Duration, findDurations, intervalFrom, intervalUpTo } from './durations.ts';
export {
  agrees,
  begin,
  type Days,
  days,
  isEdtf,
  isInterval,
  type Precision,
  precisionOf,
  print,
  span,
} from './edtf.ts';
export { findDates, findTimes } from './find-dates.ts';
export { publishedFrom } from './published-from.ts';
export type { DateContext, Direction } from './resolve/context.ts';
export { eventOf, type Resolved, resolve, withRelation, yearsBefore } from './resolve.ts';
export type { DateMention, DateUse, Part, Stated } from './stated.ts';
