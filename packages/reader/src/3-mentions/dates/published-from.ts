import type { Edtf } from '../../reading.ts';
import { findDates } from './find-dates.ts';
import { resolve } from './resolve.ts';
import type { Stated } from './stated.ts';

/**
 * The date that a dateline, a header or a feed gives: “9th May, 2021”, “21.12.2015”, “2007-11-00” (November 2007).
 * Null where the words alone hold no year: “May 15”, “12:15 PM”, “today”. The most exact one wins, then the first.
 */
export function publishedFrom(words: string): Edtf | null {
  let best: Edtf | null = null;
  for (const mention of findDates(words)) {
    if (!isPoint(mention.stated)) continue;
    const { edtf, computed } = resolve(
      { ...mention, relation: 'at' },
      { published: null, direction: 'none', anchor: null },
    );
    if (edtf !== null && !computed && edtf.length > (best?.length ?? 0)) best = edtf;
  }
  return best;
}

const isPoint = (stated: Stated): boolean => stated.kind === 'calendar' || stated.kind === 'ambiguous';
