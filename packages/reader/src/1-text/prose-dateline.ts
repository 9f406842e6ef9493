import { COUNTRIES } from '../lexicon/en/text/places.ts';
import { countWords, kindAt, LOWER } from './chars.ts';
import type { Dateline } from './dateline.ts';
import type { Layout } from './layout.ts';

/** Further down a dateline has a dash or an agency near its start; most paragraphs have none. */
const SIGN = /[–—(/]|-[-\s]/;
const SIGN_REACH = 80;
/** A paragraph has more than this behind its dateline. */
const LEAST = 40;

/**
 * The dateline that a paragraph begins with. Before the first paragraph (`begun` is false) a bare place or date will do; further
 * down, where “Transport – …” is a heading that runs in, it takes a date or an agency.
 */
export function proseDateline(layout: Layout, i: number, begun: boolean): Dateline | null {
  const { text } = layout;
  const { start, end } = layout.pieces[i]!;
  if (begun && !SIGN.test(text.slice(start, start + SIGN_REACH))) return null;
  const found = layout.dateline(i);
  if (!found || found.closed === 'line' || end - found.body < LEAST || kindAt(text, found.body) === LOWER) return null;
  const { place, outlet, date, capitals } = found;
  switch (found.closed) {
    case 'none':
      return capitals || place === null ? found : null;
    case 'stop':
      return found;
    case 'colon':
      return !begun && place !== null && (date !== null || outlet !== null || capitals) ? found : null;
    case 'dash':
      if (place === null && outlet === null) return !begun && !datedToo(layout, i + 1) ? found : null;
      if (date !== null || outlet !== null) return found;
      if (begun) return null;
      return capitals || isCity(text, place!.start, place!.end, /[.!?]/.test(layout.mark(i))) ? found : null;
  }
}

/** A bare name before a dash in a sentence: “Juba – The presidents …”, not “Kazakhstan – EU trade …”. */
const isCity = (text: string, start: number, end: number, sentence: boolean): boolean =>
  sentence && countWords(text, start, end, 5) <= 4 && !COUNTRIES.has(text.slice(start, end).toLowerCase());

/** “15 May 2023 – The Ministry …” is a line of a chronology when the next line is dated like it. */
const datedToo = (layout: Layout, i: number): boolean => i < layout.count && layout.dateline(i)?.date != null;
