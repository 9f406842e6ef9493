import { LIMITS } from '../limits.ts';
import { oneLine } from '../text/space.ts';
import { parsePage } from './dom.ts';
import { guardPage } from './guard.ts';
import { walkPage } from './walk.ts';

/** A short piece of HTML, or of text with HTML's entities, as one line of words; null when there are none. */
export function wordsOf(html: string | null | undefined): string | null {
  if (!html) return null;
  if (!/[<&]/.test(html)) return oneLine(html);
  guardPage(html, LIMITS, 'a field');
  const page = walkPage(parsePage(`<div>${html}</div>`), 200, 'a field');
  return oneLine(page.content);
}
