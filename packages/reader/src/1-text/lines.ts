import type { Span } from '../reading.ts';
import { skipSpace, trimEnd } from './chars.ts';

/** A line that has something on it, without the white space around it. */
export interface Line extends Span {
  /** Whether a blank line, or the start of the text, lies before it. */
  gap: boolean;
}

/** LF, CR without one behind it, vertical tab, form feed, NEL, line and paragraph separators. */
const LINE_END = /\r(?!\n)|[\n\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let gap = true;
  const add = (to: number) => {
    const start = skipSpace(text, at, to);
    if (start < to) lines.push({ start, end: trimEnd(text, start, to), gap });
    gap = start === to;
  };
  LINE_END.lastIndex = 0;
  while (LINE_END.test(text)) {
    const mark = LINE_END.lastIndex - 1;
    add(mark);
    at = mark + 1;
    // A new page and a paragraph separator say as much as a blank line.
    if (text[mark] === '\f' || text[mark] === '\u2029') gap = true;
  }
  add(text.length);
  return lines;
}
