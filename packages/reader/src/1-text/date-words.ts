import { MONTH, WEEKDAY } from '../lexicon/en/text/dates.ts';
import type { Span } from '../reading.ts';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–—]\\s?\\d{1,2}(?:st|nd|rd|th)?)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DATE = new RegExp(
  `(?:the\\s)?(?:${WEEKDAY},?\\s+)?(?:` +
    `${DAY}(?:\\s+of)?[\\s.-]+${MONTH}(?:,?[\\s-]+${YEAR}\\b|[-\\s]['’]?\\d\\d\\b(?!:))?` +
    `|${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR}\\b)?` +
    `|${MONTH}\\s+${YEAR}\\b` +
    `|${YEAR}-\\d\\d?-\\d\\d?\\b` +
    `|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?${YEAR}\\b` +
    ')',
  'y',
);
/** In capitals: the place of “10:30 Rome” is none. */
const ZONE = '(?:[A-Z]{3,4}|utc|gmt)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?';
const TIME = new RegExp(
  `[\\s,–—-]*(?:(?:[Aa]t|AT|@)\\s+)?\\d{1,2}[:.hH]\\d\\d(?::\\d\\d)?\\s?(?:[AaPp]\\.?[Mm]\\.?|[Hh]rs|HRS|[Hh]ours|HOURS)?(?:\\s?\\(?${ZONE}\\)?)?(?![\\w:])`,
  'y',
);
const AGO = /\s*\d{1,2} (?:minute|hour|day|week|month|year)s? ago/iy;

/** The words of the date that begins at `at`; null when none does. */
export function dateAt(text: string, at: number): Span | null {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  return found ? { start: at, end: at + found[0].length } : null;
}

/** The place after a time of day that stands at `at` behind a date (“ - 09:12 UTC”), else `at`. */
export function afterTime(text: string, at: number): number {
  TIME.lastIndex = at;
  AGO.lastIndex = at;
  const found = TIME.exec(text) ?? AGO.exec(text);
  return found ? at + found[0].length : at;
}

/** The words of the first date in `[from, end)`; only the first hundred characters are looked through. */
export function firstDate(text: string, from: number, end: number): Span | null {
  const to = Math.min(end, from + REACH);
  for (let i = from; i < to; i++) {
    const date = i === from || /[\s(,|–—-]/.test(text[i - 1]!) ? dateAt(text, i) : null;
    if (date) return date.end <= end ? date : null;
  }
  return null;
}

const REACH = 100;
