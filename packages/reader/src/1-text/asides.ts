import { ASIDE_INSIDE, ASIDE_SIGN, ASIDE_START, BYLINE_CODE, CAPTION, TAIL } from '../lexicon/en/text/asides.ts';
import type { Span } from '../reading.ts';
import { isSpace, trimEnd } from './chars.ts';

/** Nothing longer is looked through for an address or a link, nothing longer is a caption or a byline. */
const SHORT = 240;
const LONGEST_CAPTION = 400;
const LONGEST_BYLINE = 50;

/** Whether a line is not the text's own telling. */
export function isAside(text: string, start: number, end: number): boolean {
  const line = text.slice(start, Math.min(end, start + SHORT));
  if (ASIDE_START.test(line)) return true;
  if (end - start > SHORT) return false;
  if (ASIDE_SIGN.test(line) && ASIDE_INSIDE.test(line)) return true;
  return end - start < LONGEST_BYLINE && BYLINE_CODE.test(line) && !/^[A-Z][a-z]/.test(line);
}

/** Whether a short paragraph tells who stands where in a picture. */
export function isCaption(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_CAPTION && CAPTION.test(text.slice(start, end));
}

/** “Enditem”, “(END)” and, given the agency, “(NPA)” at the end of a paragraph; null when it ends with its own words. */
export function tailOf(text: string, start: number, end: number, outlet: string | null): Span | null {
  const from = Math.max(start, end - 40);
  const found = TAIL.exec(text.slice(from, end));
  let at = found ? from + found.index : -1;
  if (at < 0 && outlet && text.endsWith(`(${outlet})`, end)) at = end - outlet.length - 2;
  if (at <= start || !isSpace(text, at - 1)) return null;
  const before = trimEnd(text, start, at);
  return /[.!?”"’…)]/.test(text[before - 1] ?? '') ? { start: at, end } : null;
}
