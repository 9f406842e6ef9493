import type { Edtf } from '@chancery/reader';
import { MONTH_NAMES, monthOf } from './months.ts';

/** A date as written somewhere; `ambiguous` when day and month can't be told apart and only the year was kept. */
export interface WrittenDate {
  value: Edtf;
  ambiguous: boolean;
}

export interface DateHints {
  /** BCP 47; decides which of 03/01/2020 is the day. */
  language?: string | null;
}

/**
 * Reads one date out of a metadata value, a feed's field or a visible line: the day as written, whatever the zone, with
 * the precision as written. Null when there is none (`12:15 PM`) or it is impossible (`31.02.2020`). Never asks the clock.
 */
export function readDate(raw: string, hints: DateHints = {}): WrittenDate | null {
  const text = westernDigits(raw.slice(0, LONGEST)).trim();
  for (const read of READERS) {
    const found = read(text, hints);
    if (found) return found;
  }
  return null;
}

/** A date stands at the head of its value. */
const LONGEST = 1000;

type Reader = (text: string, hints: DateHints) => WrittenDate | null;

const NAME = `(${MONTH_NAMES})\\.?`;
const OF = '(?:\\s*(?:of|de|del|di|do|-го)\\s*|[\\s.,/-]*)';
const YEAR = '(1[6-9]\\d\\d|20\\d\\d)';
const EDGE_L = '(?<![\\p{L}\\p{N}])';
const EDGE_R = '(?![\\p{L}\\p{N}])';

const ISO = /(?<![\d-])(1[6-9]\d\d|20\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/;
const COMPACT = /^(1[6-9]\d\d|20\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const CHINESE = /(\d{4})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?)?/;
const KOREAN = /(\d{4})\s*년\s*(\d{1,2})\s*월\s*(?:(\d{1,2})\s*일)?/;
const DAY_FIRST = new RegExp(`${EDGE_L}(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?${OF}${NAME}${OF}${YEAR}(?!\\d)`, 'iu');
const MONTH_FIRST = new RegExp(`${EDGE_L}${NAME}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*${YEAR}(?!\\d)`, 'iu');
const YEAR_FIRST = new RegExp(
  `${YEAR}\\s*(?:жыл(?:ғы|дың)|ж\\.|г\\.)?[\\s,.-]*(\\d{1,2})[\\s.-]*${NAME}${EDGE_R}`,
  'iu',
);
const MONTH_YEAR = new RegExp(`${EDGE_L}${NAME}${OF}${YEAR}(?!\\d)`, 'iu');
const NUMBERS = /(?<![\d.:/-])(\d{1,2})([./-])(\d{1,2})\2((?:1[6-9]|20)\d\d)(?![\d/-])/;
const SHORT_YEAR = new RegExp(`${EDGE_L}(\\d{1,2})[\\s-]+${NAME}[\\s-]+(\\d\\d)\\s+\\d{1,2}:\\d\\d`, 'iu');
const ONLY_YEAR = /^\D{0,3}(1[6-9]\d\d|20\d\d)\D{0,3}$/;

const READERS: readonly Reader[] = [
  (text) => parts(ISO.exec(text) ?? COMPACT.exec(text), 1, 2, 3),
  (text) => parts(CHINESE.exec(text) ?? KOREAN.exec(text), 1, 2, 3),
  (text) => named(DAY_FIRST.exec(text), 3, 2, 1),
  (text) => named(MONTH_FIRST.exec(text), 3, 1, 2),
  (text) => named(YEAR_FIRST.exec(text), 1, 3, 2),
  (text) => named(SHORT_YEAR.exec(text), 3, 2, 1),
  (text) => named(MONTH_YEAR.exec(text), 2, 1, null),
  (text, hints) => numbers(NUMBERS.exec(text), hints),
  (text) => parts(ONLY_YEAR.exec(text), 1, 2, 3),
];

/** A month or day of 00 was not known to who wrote it: `2007-11-00` is November 2007. */
function parts(m: RegExpExecArray | null, y: number, mo: number, d: number): WrittenDate | null {
  return m ? dated(Number(m[y]), Number(m[mo] ?? 0), Number(m[d] ?? 0)) : null;
}

function named(m: RegExpExecArray | null, y: number, mo: number, d: number | null): WrittenDate | null {
  if (!m) return null;
  const month = monthOf(m[mo]!);
  return month ? dated(fullYear(m[y]!), month, d === null ? 0 : Number(m[d])) : null;
}

/** Dots and dashes are European; a slash says nothing unless a number is over 12 or the language decides. */
function numbers(m: RegExpExecArray | null, hints: DateHints): WrittenDate | null {
  if (!m) return null;
  const [first, second, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
  if (m[2] !== '/' || first > 12 || first === second) return dated(year, second, first);
  if (second > 12) return dated(year, first, second);
  const language = hints.language ?? 'en';
  if (/^en-(?:US|PH)$/i.test(language)) return dated(year, first, second);
  if (!/^en$/i.test(language)) return dated(year, second, first);
  return { value: String(year), ambiguous: true };
}

function dated(year: number, month: number, day: number): WrittenDate | null {
  if (year < 1600 || year > 2099 || month > 12) return null;
  if (month === 0) return { value: String(year), ambiguous: false };
  const value = `${year}-${two(month)}`;
  if (day === 0) return { value, ambiguous: false };
  return day <= daysIn(year, month) ? { value: `${value}-${two(day)}`, ambiguous: false } : null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Only RFC 822 writes two digits, and it began in 1982. */
const fullYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) >= 70 ? 1900 : 2000);

const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
