import { GAP, joined, type Scan, wordAfter } from '../scan.ts';
import type { Calendar, Century, DaysOf, Decade, Months, Season, YearPart } from '../stated.ts';
import { monthAt, whichAt } from './calendar.ts';
import { cardinalAt, digitsAt, ordinalAt } from './numbers.ts';
import type { Parsed } from './parsed.ts';
import { unitAt } from './periods.ts';
import { yearDigits, yearOf } from './years.ts';

/** “the first half of 2027”, “Q1 2023”, “the last quarter”, “the first nine months of the year”, “the first week of May”. */
export function partAt(s: Scan, from: number): Parsed<Months | Calendar | DaysOf> | null {
  const i = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space) ? from + 1 : from;
  const lettered = letteredAt(s, i);
  if (lettered) return lettered;
  const which = rankAt(s, i);
  if (!which || !joined(s, which.to, GAP.space | GAP.hyphen)) return null;
  const { role } = s.word[which.to]!;
  if (role === 'half') return halfAt(s, which.rank, which.to + 1);
  if (role === 'quarter') return fractionAt(s, which.rank, 4, which.to + 1);
  return countedPartAt(s, which.rank, which.to);
}

const LAST = -1;

/** First, second …; the last, the final, the latter. */
function rankAt(s: Scan, i: number): { to: number; rank: number } | null {
  const { role } = s.word[i]!;
  if (role === 'last' || role === 'final') return { to: i + 1, rank: LAST };
  const n = ordinalAt(s, i);
  return n && { to: n.to, rank: n.value };
}

function halfAt(s: Scan, rank: number, i: number): Parsed<Months | DaysOf> | null {
  const months = fractionAt(s, rank, 2, i);
  if (months?.bare !== 'half') return months;
  const k = joined(s, i, GAP.space) && s.word[i]!.role === 'of' ? i + 1 : i;
  const month = k > i && joined(s, k, GAP.space) ? monthAt(s, k) : null;
  if (month) {
    const stated: DaysOf = {
      kind: 'days-of',
      of: month.stated,
      first: rank === 1 ? 1 : 16,
      last: rank === 1 ? 15 : null,
    };
    return { to: month.to, stated };
  }
  return k > i ? null : months;
}

/** The nth of `parts` equal parts of a year. */
function fractionAt(s: Scan, rank: number, parts: number, i: number): Parsed<Months> | null {
  const n = rank === LAST ? parts : rank;
  if (n < 1 || n > parts) return null;
  const size = 12 / parts;
  const year = yearOf(s, i) ?? yearRightAfter(s, i);
  const stated: Months = { kind: 'months', year: year?.year ?? null, first: (n - 1) * size + 1, last: n * size };
  if (year) return { to: year.to, stated };
  const of = joined(s, i, GAP.space) && s.word[i]!.role === 'of';
  return of && parts === 4 ? null : { to: i, stated, bare: 'half' };
}

function yearRightAfter(s: Scan, i: number): { to: number; year: YearPart } | null {
  if (!joined(s, i, GAP.none | GAP.apostrophe)) return null;
  if (s.digits[i] === 2 && s.suffix[i] === '') return { to: i + 1, year: 2000 + s.number[i]! };
  return s.digits[i] === 4 ? yearDigits(s, i) : null;
}

/** “Q1 2023”, “H2/2024”, “1Q 2023”, “Q3”. */
function letteredAt(s: Scan, i: number): Parsed<Months> | null {
  const letter = s.word[i]!.role;
  const parts = letter === 'quarterLetter' ? 4 : letter === 'halfLetter' ? 2 : 0;
  if (parts > 0 && joined(s, i + 1, GAP.none) && s.digits[i + 1] === 1)
    return lettered(s, s.number[i + 1]!, parts, i + 2);
  const next = s.word[i + 1]?.role;
  const after = next === 'quarterLetter' ? 4 : next === 'halfLetter' ? 2 : 0;
  return after > 0 && s.digits[i] === 1 && joined(s, i + 1, GAP.none) ? lettered(s, s.number[i]!, after, i + 2) : null;
}

function lettered(s: Scan, n: number, parts: number, i: number): Parsed<Months> | null {
  if (joined(s, i, GAP.slash) && s.digits[i] === 4) {
    const year = yearDigits(s, i);
    const months = year && fractionAt(s, n, parts, s.count);
    return months && { to: year.to, stated: { ...months.stated, year: year.year } };
  }
  return fractionAt(s, n, parts, i);
}

/** “first nine months of 2023”, “last two months of the year”, “first ten days of May”, “first week of May”. */
function countedPartAt(s: Scan, rank: number, i: number): Parsed<Months | Calendar | DaysOf> | null {
  const n = digitsAt(s, i) ?? cardinalAt(s, i);
  const u = unitAt(s, n?.to ?? i);
  if (!u) return null;
  if (u.unit === 'month' && n && u.plural && (rank === 1 || rank === LAST)) return monthsOfYear(s, rank, n.value, u.to);
  const lastDay = u.unit === 'day' && !u.plural && !n && rank === LAST;
  if (u.unit !== 'week' && !(u.unit === 'day' && u.plural) && !lastDay) return null;
  if (!joined(s, u.to, GAP.space) || s.word[u.to]!.role !== 'of' || !joined(s, u.to + 1, GAP.space)) return null;
  const month = monthAt(s, u.to + 1);
  if (month && lastDay) return { to: month.to, stated: { kind: 'days-of', of: month.stated, first: null, last: null } };
  return month && { to: month.to, stated: month.stated, part: rank === LAST ? 'end' : rank === 1 ? 'start' : 'mid' };
}

function monthsOfYear(s: Scan, rank: number, n: number, i: number): Parsed<Months> | null {
  const year = yearOf(s, i);
  if (n < 1 || n > 11 || (rank === LAST && !year)) return null;
  const first = rank === 1 ? 1 : 13 - n;
  const stated: Months = { kind: 'months', year: year?.year ?? null, first, last: first + n - 1 };
  return year ? { to: year.to, stated } : { to: i, stated, bare: 'half' };
}

/** “spring 2023”, “the autumn of 2026”, “this spring”, “last autumn”, “that summer”, “the winter of 2023-24”. */
export function seasonAt(s: Scan, from: number): Parsed<Season> | null {
  const the = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space);
  let i = the ? from + 1 : from;
  const which = whichAt(s, i);
  if (which && !joined(s, i + 1, GAP.space)) return null;
  if (which) i++;
  const { season, doubtful } = s.word[i]!;
  if (season === 0) return null;
  const year = yearOf(s, i + 1);
  const stated: Season = { kind: 'season', year: year?.year ?? null, season, which };
  if (year) return { to: overWinter(s, season, year.to), stated };
  if (s.vocabulary.afterSeason.has(wordAfter(s.text, s.end[i]!).toLowerCase())) return null;
  if (joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'of') return null;
  if (which) return { to: i + 1, stated };
  return { to: i + 1, stated, bare: doubtful && !the ? 'doubtful-season' : 'season' };
}

/** A winter is named by both its years: the first is the one that it is counted by. */
function overWinter(s: Scan, season: number, i: number): number {
  const second = season === 24 && joined(s, i, GAP.hyphen | GAP.dash | GAP.slash) && s.suffix[i] === '';
  return second && (s.digits[i] === 2 || s.digits[i] === 4) ? i + 1 : i;
}

/** “the 1990s”, “the ’90s”, “the nineties”. */
export function decadeAt(s: Scan, from: number): Parsed<Decade> | null {
  const i = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space) ? from + 1 : from;
  const word = s.word[i]!.decade;
  if (word > 0) return i > from ? { to: i + 1, stated: { kind: 'decade', decade: 190 + word } } : null;
  const n = s.number[i]!;
  if (s.suffix[i] === 's' && s.digits[i] === 4 && n % 10 === 0 && n >= 1500 && n < 2200)
    return { to: i + 1, stated: { kind: 'decade', decade: n / 10 } };
  const genitive = s.digits[i] === 4 && joined(s, i + 1, GAP.apostrophe) && s.word[i + 1]!.role === 'genitive';
  if (genitive && n % 10 === 0 && n >= 1500 && n < 2200 && i > from)
    return { to: i + 2, stated: { kind: 'decade', decade: n / 10 } };
  const short = s.suffix[i] === 's' && s.digits[i] === 2 && n % 10 === 0 && n >= 20;
  return short ? { to: i + 1, stated: { kind: 'decade', decade: 190 + n / 10 } } : null;
}

/** “the twentieth century”, “the 19th century”. */
export function centuryAt(s: Scan, from: number): Parsed<Century> | null {
  const i = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space) ? from + 1 : from;
  const n = ordinalAt(s, i);
  const u = n && joined(s, n.to, GAP.space) ? unitAt(s, n.to) : null;
  return n && u?.unit === 'century' && n.value >= 11 && n.value <= 22
    ? { to: u.to, stated: { kind: 'century', hundreds: n.value - 1 } }
    : null;
}
