import { FIELD_KEYS, NO_KEY } from '../lexicon/en/text/fields.ts';
import { countWords, DIGIT, isSpace, kindAt, LOWER, skipSpace, UPPER } from './chars.ts';
import { dateAt } from './date-words.ts';

export interface Field {
  /** End of the key. */
  key: number;
  /** Where the value begins. */
  value: number;
}

/** The longest key: “Exchange of the instruments of ratification”. */
const LONGEST = 90;

/**
 * “Signed: Geneva, 4 May 2023”, “Bilateral trade (2025): 41.3 billion yen”, “12–14 March: First visit …”, “2011 – State visit …”.
 * A sentence that has a colon in it is no field: its key would have a verb, or its value would be a speech.
 */
export function fieldAt(text: string, start: number, end: number): Field | null {
  const first = kindAt(text, start);
  if (first !== UPPER && first !== DIGIT) return null;
  return datedAt(text, start, end) ?? keyedAt(text, start, end);
}

/** A line of a chronology: a date, a colon or dash, and what happened then. */
function datedAt(text: string, start: number, end: number): Field | null {
  const date = dateAt(text, start)?.end ?? BARE.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length;
  if (date === undefined) return null;
  const key = date > start ? date : start + date;
  const at = skipSpace(text, key, end);
  const value = skipSpace(text, at + 1, end);
  if (value >= end) return null;
  const mark = text[at]!;
  if (mark === ':') return { key, value };
  return /[–—-]/.test(mark) && at > key && isSpace(text, at + 1) ? { key, value } : null;
}

const BARE =
  /^(?:(?:early|mid|late)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d(?:[-–/](?:(?:1[5-9]|20)\d\d|\d\d))?)(?=\s*[:–—-]\s)/i;

function keyedAt(text: string, start: number, end: number): Field | null {
  const colon = start + text.slice(start, start + LONGEST).indexOf(':');
  if (colon < start || colon >= end - 1 || !isSpace(text, colon + 1)) return null;
  const value = skipSpace(text, colon + 1, end);
  if (value >= end || /["“'‘«]/.test(text[value]!)) return null;
  const key = text.slice(start, colon);
  if (/[.;!?]\s|[“”"]/.test(key) || NO_KEY.test(key)) return null;
  if (FIELD_KEYS.test(key)) return { key: colon, value };
  if (countWords(text, start, colon, 10) > 8) return null;
  // A value that is a whole sentence makes the line a sentence with an opening phrase.
  const sentence = /[.!?]["”’)]?$/.test(text.slice(value, end)) && countWords(text, value, end, 7) > 6;
  return sentence && kindAt(text, value) !== LOWER ? null : sentence ? null : { key: colon, value };
}
