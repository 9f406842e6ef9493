import type { DateRelation } from '../3-mentions/mention.ts';

/** A unit of time as a word names it; a fortnight is fourteen days, a weekend its Saturday and Sunday. */
export type TimeWord = 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'year' | 'decade' | 'century';

/** What a small word does in a date, whatever the language. */
export type DateRole =
  | 'the'
  | 'a'
  | 'of'
  | 'in'
  | 'on'
  | 'and'
  | 'or'
  | 'to'
  | 'from'
  | 'between'
  | 'genitive'
  | 'this'
  | 'last'
  | 'next'
  | 'past'
  | 'coming'
  | 'recent'
  | 'same'
  | 'that'
  | 'following'
  | 'previous'
  | 'early'
  | 'earlier'
  | 'mid'
  | 'late'
  | 'later'
  | 'start'
  | 'end'
  | 'half'
  | 'quarter'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'tonight'
  | 'dayPart'
  | 'ago'
  | 'before'
  | 'after'
  | 'hence'
  | 'now'
  | 'eve'
  | 'date'
  | 'thatTime'
  | 'within'
  | 'during'
  | 'some'
  | 'about'
  | 'around'
  | 'fiscal'
  | 'fy'
  | 'quarterLetter'
  | 'halfLetter'
  | 'final'
  | 'out'
  | 'is'
  | 'time'
  | 'ends'
  | 'than'
  | 'ending';

/** The words of dates of one language; all in lower case. */
export interface DateWords {
  months: string[][];
  doubtfulMonths: string[];
  weekdays: string[][];
  shortWeekdays: string[][];
  seasons: Record<21 | 22 | 23 | 24, string[]>;
  doubtfulSeasons: string[];
  afterSeason: string[];
  units: Record<TimeWord, string[]>;
  cardinals: Record<string, number>;
  ordinals: Record<string, number>;
  decades: Record<string, number>;
  roles: Record<DateRole, string[]>;
  relations: [words: string, relation: DateRelation][];
  trailing: [words: string, relation: DateRelation][];
  feasts: [words: string, month: number, day: number][];
  counted: string[];
  numberers: string[];
  counters: string[];
  namedAfterYear: string[];
  movers: string[];
  titles: string[];
  agents: string[];
}
