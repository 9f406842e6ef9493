import { GAP, joined, type Scan } from '../scan.ts';
import type { Calendar } from '../stated.ts';
import type { Parsed } from './parsed.ts';
import { calendar, yearTail } from './years.ts';

/** “before Christmas”, “on New Year’s Eve 2023”: days of the year that have a name. */
export function feastAt(s: Scan, i: number): Parsed<Calendar> | null {
  for (const { words, month, day } of s.vocabulary.feasts.get(s.word[i]!.text) ?? []) {
    const to = i + words.length;
    if (!words.every((w, k) => s.word[i + k]?.text === w && (k === 0 || joined(s, i + k, GAP.space | GAP.apostrophe))))
      continue;
    const year = yearTail(s, to);
    const stated = calendar(year?.year ?? null, month, day);
    return year ? { to: year.to, stated } : { to, stated, bare: 'feast' };
  }
  return null;
}
