import type { DateRelation } from '../mention.ts';

/** What a shifted or counted stretch is counted in; a fortnight is fourteen days. */
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * What a date counts from: `published` (“last month”), `anchor`, another date of the text (“the same day”), `context`,
 * whichever is at hand (“the end of the year”), or `event`, an act told beside it (“two weeks after it expelled …”).
 */
export type Origin = 'published' | 'anchor' | 'context' | 'event';

/** Which of the unnamed ones is meant: “last October”, “next June”, “this spring”, “that summer”. */
export type Which = 'last' | 'next' | 'this' | 'that' | 'following' | 'previous';

/** A calendar unit by its distance: “last month” is one month before that of publication. */
export interface Period {
  kind: 'period';
  unit: Unit;
  shift: number;
  from: Origin;
}

/** A year as told: its number, its distance (“May last year”), or nothing. */
export type YearPart = number | Period | null;

/** A day, month or year of the calendar; what the text leaves out is null. */
export interface Calendar {
  kind: 'calendar';
  year: YearPart;
  month: number | Period | null;
  day: number | null;
  which: Which | null;
  weekday: number | null;
}

export interface Season {
  kind: 'season';
  year: YearPart;
  /** 21 spring … 24 winter. */
  season: number;
  which: Which | null;
}

/** Some months of a year: a half, a quarter, “the first nine months”; of a month: its days. */
export interface Months {
  kind: 'months';
  year: YearPart;
  first: number;
  last: number;
}

export interface Decade {
  kind: 'decade';
  /** 199 for the 1990s. */
  decade: number;
}

export interface Century {
  kind: 'century';
  /** 19 for the twentieth century, the years 19XX. */
  hundreds: number;
}

export interface Weekday {
  kind: 'weekday';
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  which: Which | null;
  /** “Monday of last week”. */
  week: Period | null;
  /** “Tuesday week”: one week on. */
  weeks: number;
}

/** A distance from a date: “three weeks ago”, “a year earlier”, “two days before 5 May”, “within six months”. */
export interface Offset {
  kind: 'offset';
  amount: number;
  unit: Unit;
  sign: 1 | -1;
  from: Origin | Stated;
}

/** A stretch up to or from now: “over the past three decades”, “in the next two years”; up to a date: “the 12 months to March 2024”. */
export interface Rolling {
  kind: 'rolling';
  amount: number;
  unit: Unit;
  sign: 1 | -1;
  /** Null for now. */
  upTo: Stated | null;
}

export interface Interval {
  kind: 'interval';
  from: Stated;
  to: Stated;
}

export interface List {
  kind: 'list';
  items: Stated[];
}

/** Part of a month or of a stretch by its days: “the first half of May”. */
export interface DaysOf {
  kind: 'days-of';
  of: Calendar;
  /** Null for the last day of the month. */
  first: number | null;
  last: number | null;
}

/** “the week of 5 May”. */
export interface WeekOf {
  kind: 'week-of';
  of: Stated;
}

/** A numeric date that can be read in two ways, “03/01/2020”: only its year is sure. */
export interface Ambiguous {
  kind: 'ambiguous';
  year: number;
  readings: [Calendar, Calendar];
}

/** Said, but not to be computed: “in the coming weeks”, “a few days ago”. */
export interface Vague {
  kind: 'vague';
}

export type Stated =
  | Calendar
  | Season
  | Months
  | Decade
  | Century
  | Weekday
  | Period
  | Offset
  | Rolling
  | Interval
  | List
  | DaysOf
  | WeekOf
  | Ambiguous
  | Vague;

export const hasYear = (stated: Stated): boolean => 'year' in stated && stated.year !== null;

/** Early, mid or late in it, its start or end; it never makes a date finer. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

/**
 * How it stands in its sentence: `adverb` (“on 5 May”), `of` (“the Treaty of 1996”), `modifier` (“the 3 June ceasefire”),
 * `genitive` (“Sunday's election”), `bracket` (“(2025)”), `heading` (alone at the head of its line, or before a colon or
 * a dash there: “2011 – State visit”; a year in this place is the year of what follows).
 */
export type DateUse = 'heading' | 'adverb' | 'of' | 'modifier' | 'genitive' | 'bracket';

/** A date of the text: `text.slice(start, end) === words`. What it says, not what it comes to. */
export interface DateMention {
  start: number;
  end: number;
  words: string;
  relation: DateRelation;
  stated: Stated;
  part: Part | null;
  use: DateUse;
  /** “around 2030”. */
  approximate: boolean;
}
