import { ASIDE_INSIDE, ASIDE_START, BYLINE_CODE, CAPTION, TAIL } from '../lexicon/en/text/asides.ts';
import type { Span } from '../reading.ts';
import { isSpace, trimEnd } from './chars.ts';

/** Nothing longer is looked through for an address or a link. */
const SHORT = 240;

/** Whether a line is not the text's own telling. */
export function isAside(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, start + SHORT));
  if (ASIDE_START.test(line)) return true;
  if (end - start > SHORT) return false;
  if (ASIDE_INSIDE.test(line)) return true;
  return (
    end - start < 50 &&
    (line.includes('/') || line.includes('-')) &&
    BYLINE_CODE.test(line) &&
    !/^[A-Z][a-z]/.test(line)
  );
}

/** “Enditem”, “(END)” and, given the agency, “(IBN)” at the end of a paragraph; null when it ends with its own words. */
export function tailOf(text: string, start: number, end: number, outlet: string | null): Span | null {
  const from = Math.max(start, end - 40);
  const found = TAIL.exec(text.slice(from, end));
  let at = found ? from + found.index : -1;
  if (at < 0 && outlet && text.endsWith(`(${outlet})`, end)) at = end - outlet.length - 2;
  if (at <= start || !isSpace(text, at - 1)) return null;
  const before = trimEnd(text, start, at);
  return /[.!?”"’…)]/.test(text[before - 1] ?? '') ? { start: at, end } : null;
}

/** Whether a short paragraph tells who stands where in a picture. */
export function isCaption(text: string, start: number, end: number): boolean {
  return end - start <= CAPTION_LONGEST && CAPTION.test(text.slice(start, end));
}

const CAPTION_LONGEST = 400;
