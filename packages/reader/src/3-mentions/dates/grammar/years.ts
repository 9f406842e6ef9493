import type { DateRole } from '../../../lexicon/date-words.ts';
import { GAP, joined, type Scan, wordAfter, wordBefore } from '../scan.ts';
import type { Calendar, Interval, Which, YearPart } from '../stated.ts';
import type { Word } from '../vocabulary.ts';
import { digitsAt, yearInWords } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import { definiteAt, periodAt } from './periods.ts';
import { trailingAt } from './relation.ts';

export interface YearAt {
  to: number;
  year: YearPart;
}

export const calendar = (
  year: YearPart,
  month: number | null = null,
  day: number | null = null,
  which: Which | null = null,
): Calendar => ({ kind: 'calendar', year, month, day, which, weekday: null });

/** Four digits that can be a year; what surrounds them must still bear it out where nothing else does. */
export function yearDigits(s: Scan, i: number): YearAt | null {
  if (s.digits[i] !== 4) return null;
  const n = digitsAt(s, i);
  return n && n.value >= 1000 && n.value < 2200 ? { to: n.to, year: n.value } : null;
}

/** The year after a month or a day: “2021”, “, 2021”, “of 2021”, “last year”, “of the same year”, “in the year two thousand and twenty”. */
export function yearTail(s: Scan, i: number): YearAt | null {
  const point = s.word[i - 1]?.short ? GAP.dot | GAP.tightDot : 0;
  if (joined(s, i, GAP.space | GAP.comma | GAP.hyphen | point)) {
    const year = yearDigits(s, i);
    if (year && !isCount(s, i, year)) return year;
  }
  if (!joined(s, i, GAP.space | GAP.comma)) return null;
  const { role } = s.word[i]!;
  if ((role === 'of' || role === 'in') && joined(s, i + 1, GAP.space))
    return namedYear(s, i + 1) ?? yearPeriod(s, i + 1);
  return joined(s, i, GAP.space) ? yearPeriod(s, i) : null;
}

/** “… December two thousand and fifteen”: only after a day, and never a count. */
export function wordedYear(s: Scan, i: number): YearAt | null {
  if (!joined(s, i, GAP.space | GAP.comma) || s.word[i]!.cardinal === 0) return null;
  const n = yearInWords(s, i);
  const counts = n === null || n.to === i + 1 || s.vocabulary.counted.has(wordAfter(s.text, s.end[n.to - 1]!));
  return counts ? null : { to: n.to, year: n.value };
}

/** The year of a half, a quarter or a season: also “of the year”. */
export const yearOf = (s: Scan, i: number): YearAt | null =>
  yearTail(s, i) ?? (joined(s, i, GAP.space) && s.word[i]!.role === 'of' ? definiteYear(s, i + 1) : null);

/** “2021”, “the year 2021”, “the Year Two Thousand and Nine”. */
export function namedYear(s: Scan, i: number): YearAt | null {
  const k = s.word[i]!.role === 'the' ? i + 1 : i;
  const at = s.word[k]?.unit === 'year' && joined(s, k + 1, GAP.space) ? k + 1 : i;
  const digits = yearDigits(s, at);
  if (digits) return digits;
  const words = yearInWords(s, at);
  return words && { to: words.to, year: words.value };
}

function yearPeriod(s: Scan, i: number): YearAt | null {
  const p = periodAt(s, i);
  return p && p.stated.unit === 'year' ? { to: p.to, year: p.stated } : null;
}

function definiteYear(s: Scan, i: number): YearAt | null {
  const p = joined(s, i, GAP.space) ? definiteAt(s, i) : null;
  return p && p.stated.unit === 'year' ? { to: p.to, year: p.stated } : null;
}

/** “on May 5, 2000 people”: a count, unless it can be nothing but a year. */
const isCount = (s: Scan, i: number, year: YearAt): boolean =>
  joined(s, i, GAP.comma) && s.vocabulary.counted.has(wordAfter(s.text, s.end[year.to - 1]!));

/** A year alone, or two years as one: “2021-22”, “2013/14”, “2002–2006”. */
export function bareYearAt(s: Scan, i: number): Parsed<Calendar | Interval> | null {
  const first = yearDigits(s, i);
  if (!first || typeof first.year !== 'number' || first.year < 1500) return null;
  const joinedOn = joined(s, i + 1, GAP.hyphen | GAP.dash | GAP.slash);
  if (joinedOn && s.digits[i + 1]! >= 2) {
    const last = secondYear(s, i + 1, first.year);
    if (last === null) return tightNumber(s, i + 1) ? null : { to: i + 1, stated: calendar(first.year), bare: 'year' };
    return {
      to: i + 2,
      stated: { kind: 'interval', from: calendar(first.year), to: calendar(last) },
      bare: 'year',
    };
  }
  if (joinedOn && s.digits[i + 1] === 1 && tightNumber(s, i + 1)) return null;
  return { to: i + 1, stated: calendar(first.year), bare: 'year' };
}

const tightNumber = (s: Scan, i: number): boolean => (s.gap[i]! & (GAP.hyphen | GAP.slash)) !== 0;

/** The end of “2002-2006”, “2021-22”, “1999–2000”, “2013/14”; null when it is none: “2004/38/EC”. */
function secondYear(s: Scan, i: number, first: number): number | null {
  const n = digitsAt(s, i);
  if (!n || /[/]/.test(s.text[s.end[i]!] ?? '')) return null;
  const spaced = s.gap[i] === GAP.dash && /\s/.test(s.text[s.start[i]! - 1]!);
  if (s.digits[i] === 4) return n.value > first && n.value < 2200 && n.value - first < 200 ? n.value : null;
  if (s.digits[i] !== 2 || spaced) return null;
  const last = Math.floor(first / 100) * 100 + n.value + (n.value === 0 ? 100 : 0);
  const slash = s.gap[i] === GAP.slash;
  // “2016/679” is a regulation; “2013/14” names neighbours.
  if (slash) return last === first + 1 ? last : null;
  return last > first ? last : null;
}

/**
 * Whether four digits alone are told as a year. Words decide: “in 2015”, “(2015)”, “the 2015 accord”, a line that
 * begins with it; not “2000 troops”, “Resolution 1973”, “the 2030 Agenda”. `limits`: a phrase before it makes it a limit,
 * so that “no later than 2030” is a year and “more than 2000” none.
 */
export function isToldAsYear(s: Scan, from: number, to: number, limits: boolean, links = 3): boolean {
  const { text, vocabulary } = s;
  const [start, end] = [s.start[from]!, s.end[to - 1]!];
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const lower = after.toLowerCase();
  if ((vocabulary.numberers.has(before) && !limits) || vocabulary.namedAfterYear.has(lower)) return false;
  // “for 2014–2020 years” is said of years; “2000–2500 people” of people.
  const ofYears = to > from + 1 && joined(s, to, GAP.space) && s.word[to]!.unit === 'year';
  if (vocabulary.counted.has(lower) && !ofYears) return false;
  if (isGluedBefore(text, start) || (isGluedAfter(text, end) && !trailingAt(s, to, 'at'))) return false;
  if (to > from + 1) return true;
  if (/[.!?][”"’')\]]?\s+$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (before === '') return !/[$£€¥]\s*$/.test(text.slice(Math.max(0, start - 4), start));
  const lead = joined(s, from, GAP.space) ? s.word[from - 1]! : null;
  if (lead?.role === 'and' && s.digits[from - 2]! > 0)
    return links === 0 || isToldAsYear(s, from - 2, from - 1, false, links - 1);
  const counts = isPlural(after) && !joined(s, to, GAP.space);
  if (lead && leadsToYear(s, lead)) return !(counts && vocabulary.counters.has(lead.text));
  if (/\p{Lu}/u.test(text[start - before.length - 1] ?? '')) return true;
  return after !== '' && !counts && (lead?.role === 'a' || lead?.role === 'genitive');
}

/** Part of a longer number or name: “212/2026”. */
const isGluedBefore = (text: string, start: number): boolean =>
  /[/\-–]/.test(text[start - 1] ?? '') && /[\p{L}\d]/u.test(text[start - 2] ?? '');

/** “2004/38/EC”, “2015-built”. */
const isGluedAfter = (text: string, end: number): boolean =>
  /[/:-]/.test(text[end] ?? '') && /[\p{L}\d]/u.test(text[end + 1] ?? '');

/** As far as its letters show. */
const isPlural = (word: string): boolean => /^\p{Ll}{3,}s$/u.test(word) && !word.endsWith('ss');

/** A preposition of dates, or a word that opens a part of a year. */
const leadsToYear = (s: Scan, word: Word): boolean =>
  word.unit === 'year' || s.vocabulary.leading.has(word.text) || (word.role !== null && LEADING_ROLES.has(word.role));

const LEADING_ROLES = new Set<DateRole>([
  'the',
  'of',
  'to',
  'between',
  'and',
  'or',
  'mid',
  'early',
  'late',
  'about',
  'around',
  'fiscal',
  'thatTime',
]);
