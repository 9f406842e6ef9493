export { anchorFor, type KnownDate } from './anchor.ts';
export { findDurations, intervalFrom, intervalUpTo } from './durations.ts';
export { agrees, begin, days, isInterval, precisionOf } from './edtf.ts';
export { findDates, findTimes } from './find-dates.ts';
export { publishedFrom } from './published-from.ts';
export type { DateContext, Direction } from './resolve/context.ts';
export { eventOf, resolve, withRelation, yearsBefore } from './resolve.ts';
export type { DateMention } from './stated.ts';
