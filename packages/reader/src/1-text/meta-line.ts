import { HEADER_KEYS, OUTLET_LINE, UPDATED } from '../lexicon/en/text/documents.ts';
import { COUNTRIES } from '../lexicon/en/text/places.ts';
import type { Span } from '../reading.ts';
import { isBodyName } from './body-name.ts';
import { countWords, skipSpace } from './chars.ts';
import { afterTime, firstDate } from './date-words.ts';
import { type Dateline, datelineAt, isPlaceName } from './dateline.ts';
import { nameAt } from './name.ts';

/** What a line over the prose tells about the text. */
export interface Meta {
  place: Span | null;
  outlet: Span | null;
  date: Span | null;
}

const LONGEST = 200;
const NONE: Meta = { place: null, outlet: null, date: null };

/** Reads a line of dates, places and publishers, “Bern, 30 April 2026”, “Published: 3 May 2024”; null when it is none. */
export function metaOf(text: string, { start, end }: Span): Meta | null {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  if (CLOCK.test(line) || afterTime(text, start) >= end) return NONE;
  const updated = UPDATED.exec(line);
  const keyed = HEADER_KEYS.exec(line);
  const known = keyed ?? updated;
  if (known) return knownMeta(text, start + known[0].length, end, keyed?.groups?.place !== undefined, keyed === null);
  const outlet = line.includes('|') ? OUTLET_LINE.exec(line) : null;
  if (outlet) {
    const date = firstDate(text, start + outlet[0].length, end);
    return date && { ...NONE, date, outlet: { start, end: start + outlet.groups!.outlet!.length } };
  }
  const dateline =
    aloneAt(text, start, end) ?? (OPENING.test(line) ? aloneAt(text, skipSpace(text, start + 1, end), end) : null);
  return dateline?.date ? { place: dateline.place, outlet: dateline.outlet, date: dateline.date } : null;
}

/** “Moscow: 16:21” */
const CLOCK = /^\p{Lu}[\p{L} ]{2,20}:\s\d{1,2}:\d\d$/u;
const OPENING = /^[([|–—-]/;

/** A line behind a key: “Date:”, “From our correspondent in”, “Last updated”. */
function knownMeta(text: string, from: number, end: number, placed: boolean, dated: boolean): Meta | null {
  const dateline = aloneAt(text, from, end);
  const date = dateline?.date ?? firstDate(text, from, end);
  // “Status of some treaties” begins like “Status of 1 May” and tells no date.
  if (dated && date === null) return null;
  // Behind a bar come buttons: “Posted on: 20 September 2022 | Back | Print”.
  const told = dateline !== null && (date !== null || placed) && !text.slice(from, end).includes('|');
  return told ? { place: dateline.place, outlet: dateline.outlet, date } : { ...NONE, date };
}

/** A dateline that is all that the line holds. */
function aloneAt(text: string, start: number, end: number): Dateline | null {
  const found = datelineAt(text, start, end);
  return found && (found.closed === 'line' || /^[)\]\s.]*$/.test(text.slice(found.body, end))) ? found : null;
}

/** The place on a line that stands over a date: “Washington, DC”, “Hyatt Hotel, Cebu, Philippines”; null for “Jane Roe, Spokesman”. */
export function placeLine(text: string, { start, end }: Span): Span | null {
  if (countWords(text, start, end, 9) > 8 || isBodyName(text, start, end)) return null;
  const parts: Span[] = [];
  for (let at = start; at < end; ) {
    const name = nameAt(text, at, end);
    if (!name || !isPlaceName(text, name)) return null;
    parts.push(name);
    at = skipSpace(text, name.end, end);
    if (at < end && text[at] !== ',') return null;
    at = skipSpace(text, at + 1, end);
  }
  const last = parts.at(-1)!;
  const inCountry = parts.length > 1 && COUNTRIES.has(text.slice(last.start, last.end).toLowerCase());
  const place = inCountry ? parts.at(-2)! : last;
  return countWords(text, place.start, place.end, 4) <= 3 ? place : null;
}
