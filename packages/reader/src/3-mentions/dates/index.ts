export { type Duration, findDurations, intervalFrom, intervalUpTo } from './durations.ts';
export { agrees, begin, days, isInterval, precisionOf } from './edtf.ts';
export { findDates } from './find-dates.ts';
export { publishedFrom } from './published-from.ts';
export type { DateContext, Direction } from './resolve/context.ts';
export { resolve, withRelation } from './resolve.ts';
export type { DateMention } from './stated.ts';
