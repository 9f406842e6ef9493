import { HEADER_DATES } from '../../lexicon/header-dates.ts';
import type { Edtf } from '../../reading.ts';
import { datesOf } from './find-dates.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';
import type { Stated } from './stated.ts';
import { vocabulary } from './vocabulary.ts';

const HEADER = vocabulary(HEADER_DATES);

/**
 * The date that a dateline, a header or a feed gives: “9th May, 2021”, “Mo, 23 Okt 2017”, “21.12.2015”, “2007-11-00”
 * (November 2007). Null where the words alone hold no year: “May 15”, “12:15 PM”, “today”. The most exact one wins,
 * then the first. Takes a line, not a text: names of months are taken at their word.
 */
export function publishedFrom(words: string): Edtf | null {
  let best: Edtf | null = null;
  for (const mention of datesOf(scan(unaccented(words), HEADER))) {
    if (!isPoint(mention.stated)) continue;
    const { point, computed } = resolve(mention, { published: null, direction: 'none', anchor: null });
    if (point !== null && !computed && point.length > (best?.length ?? 0)) best = point;
  }
  return best ?? yearAndMonth(words);
}

const isPoint = (stated: Stated): boolean => stated.kind === 'calendar' || stated.kind === 'ambiguous';

/** Only offsets would move, and none are told. “1er mai” is the first of May. */
const unaccented = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b1er\b/g, '1');

/** “2017-10”, “2017/10”: in a header the month, where prose would have a range of years. */
function yearAndMonth(words: string): Edtf | null {
  const m = /^\s*(\d{4})[-/](0[1-9]|1[0-2])\s*$/.exec(words);
  return m ? `${m[1]}-${m[2]}` : null;
}
