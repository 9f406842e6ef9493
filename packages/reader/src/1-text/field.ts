import { BARE_DATE, FIELD_KEYS, NO_KEY } from '../lexicon/en/text/fields.ts';
import { countWords, DIGIT, isSpace, kindAt, skipSpace, trimEnd, UPPER } from './chars.ts';
import { afterTime, dateAt } from './date-words.ts';

export interface Field {
  /** End of the key. */
  key: number;
  /** Where the value begins. */
  value: number;
}

/** The longest key: “Exchange of the instruments of ratification”. */
const LONGEST = 110;
const KEY_WORDS = 8;
/** A value of no more words makes a long key likely, and a full stop at its end no sentence. */
const SHORT_VALUE = 6;
const LONG_KEY_WORDS = 14;

/**
 * “Signed: Geneva, 4 May 2023”, “Bilateral trade (2025): 7 billion yen”, “5–6 May: Second visit …”, “2011 – State visit …”.
 * A sentence that has a colon in it is no field: its key would have a verb, or its value would be a speech.
 */
export function fieldAt(text: string, start: number, end: number): Field | null {
  const first = kindAt(text, start);
  if (first !== UPPER && first !== DIGIT) return null;
  return datedAt(text, start, end) ?? keyedAt(text, start, end);
}

/** A line of a chronology: a date, a colon or dash, and what happened then. */
function datedAt(text: string, start: number, end: number): Field | null {
  const key = dateAt(text, start)?.end ?? bareDateEnd(text, start, end);
  if (key === null) return null;
  const at = skipSpace(text, key, end);
  const value = skipSpace(text, at + 1, end);
  // “Wednesday, 19 February 2020 - 09:12 UTC” is a time.
  if (value >= end || afterTime(text, key) >= end) return null;
  const dash = /[–—-]/.test(text[at]!) && at > key && isSpace(text, at + 1);
  return dash || text[at] === ':' ? { key, value } : null;
}

function bareDateEnd(text: string, start: number, end: number): number | null {
  const found = BARE_DATE.exec(text.slice(start, Math.min(end, start + 30)));
  return found ? start + found[0].length : null;
}

function keyedAt(text: string, start: number, end: number): Field | null {
  const colon = start + text.slice(start, Math.min(end, start + LONGEST)).indexOf(':');
  if (colon < start || !isSpace(text, colon + 1)) return null;
  const value = skipSpace(text, colon + 1, end);
  if (value >= end || /["“'‘«]/.test(text[value]!)) return null;
  const stop = trimEnd(text, start, colon);
  const key = text.slice(start, stop).replace(/\b\p{L}\.(?=\s|\p{L}\.)/gu, '');
  if (/[.;!?]\s|[“”"]/.test(key) || NO_KEY.test(key)) return null;
  if (FIELD_KEYS.test(key)) return { key: stop, value };
  const words = countWords(text, value, end, SHORT_VALUE + 1);
  if (words > SHORT_VALUE && /[.!?]["”’)]?$/.test(text.slice(end - 2, end))) return null;
  const most = words > SHORT_VALUE ? KEY_WORDS : LONG_KEY_WORDS;
  return countWords(text, start, colon, most + 1) <= most ? { key: stop, value } : null;
}
