import type { Span } from '../reading.ts';
import { kindAt, LOWER, wordEnd } from './chars.ts';
import type { Line } from './lines.ts';
import { breaksOff } from './marks.ts';

/** One line as its writer meant it: a paragraph that was wrapped at a fixed width is a single piece again. */
export interface Piece extends Span {
  gap: boolean;
}

/** No mail program or editor wraps at less; nothing that is longer than the second was wrapped. */
const NARROWEST = 40;
const WIDEST = 132;

/** Joins lines that break off in mid-sentence. `startsNew` says that a line opens an entry of its own, whatever is above it. */
export function piecesOf(text: string, lines: readonly Line[], startsNew: (line: Line) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; ) {
    let to = i + 1;
    while (to < lines.length && !lines[to]!.gap) to++;
    joinGroup(text, lines.slice(i, to), startsNew, pieces);
    i = to;
  }
  return pieces;
}

/** The lines between two blank ones. */
function joinGroup(text: string, group: readonly Line[], startsNew: (line: Line) => boolean, pieces: Piece[]): void {
  const width = wrapWidth(text, group, startsNew);
  let last: Line | null = null;
  for (const line of group) {
    const piece = pieces.at(-1);
    if (last && piece && !startsNew(line) && continues(text, last, line, width)) piece.end = line.end;
    else pieces.push({ start: line.start, end: line.end, gap: line.gap });
    last = line;
  }
}

/** The width that the group was wrapped at; 0 when it was not. */
function wrapWidth(text: string, group: readonly Line[], startsNew: (line: Line) => boolean): number {
  let width = 0;
  let broken = 0;
  for (let i = 0; i < group.length; i++) {
    const line = group[i]!;
    width = Math.max(width, line.end - line.start);
    const next = group[i + 1];
    if (next && line.end - line.start >= NARROWEST && !startsNew(next) && goesOn(text, line, next)) broken++;
  }
  return broken > 0 && width <= WIDEST ? width : 0;
}

/** Whether `next` goes on with the sentence of `line`. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (goesOn(text, line, next)) return true;
  if (width === 0) return false;
  // A writer's program breaks a line only when the next word has no room on it.
  return line.end - line.start + 1 + (wordEnd(text, next.start, next.end) - next.start) > width;
}

/** A line without an end mark over one that begins in lower case, or one that ends with “of”, “and”, “the”. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (kindAt(text, next.start) === LOWER) return !/[.!?;:…•]/.test(text[line.end - 1]!);
  return line.end - line.start >= NARROWEST && breaksOff(text, line.start, line.end);
}
