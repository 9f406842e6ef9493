import type { Span } from '../reading.ts';
import { kindAt, LOWER, wordEnd } from './chars.ts';
import type { Line } from './lines.ts';
import { breaksOff } from './marks.ts';

/** One line as its writer meant it: a paragraph that was wrapped at a fixed width is a single piece again. */
export interface Piece extends Span {
  /** Whether a blank line, or the start of the text, lies before it. */
  gap: boolean;
}

/** What the joining asks about a line. */
export interface LineTests {
  /** Whether it opens an entry of its own, whatever is above it. */
  opens: (line: Line) => boolean;
  /** Whether it holds a number or bullet alone, and what it marks is on the next line. */
  isLabel: (line: Line) => boolean;
}

/** No mail program or editor wraps at less; nothing that is longer than the second was wrapped. */
const NARROWEST = 40;
const WIDEST = 132;

/** Joins the lines that break off in mid-sentence. */
export function piecesOf(text: string, lines: readonly Line[], tests: LineTests): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]!.gap) to++;
    joinGroup(text, lines, from, to, tests, pieces);
    from = to;
  }
  return pieces;
}

/** Joins the lines `[from, to)`, which no blank line parts. */
function joinGroup(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  tests: LineTests,
  pieces: Piece[],
): void {
  const width = to - from > 1 ? wrapWidth(text, lines, from, to, tests) : 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    const last = lines[i - 1];
    const piece = pieces.at(-1);
    const joins =
      last && piece && (tests.isLabel(last) || (i > from && continues(text, last, line, width) && !tests.opens(line)));
    if (joins) piece.end = line.end;
    else pieces.push({ start: line.start, end: line.end, gap: line.gap });
  }
}

/** The width that the group was wrapped at; 0 when it was not. */
function wrapWidth(text: string, lines: readonly Line[], from: number, to: number, tests: LineTests): number {
  let width = 0;
  let broken = false;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    width = Math.max(width, line.end - line.start);
    if (width > WIDEST) return 0;
    const next = i + 1 < to ? lines[i + 1]! : null;
    broken ||= next !== null && line.end - line.start >= NARROWEST && goesOn(text, line, next) && !tests.opens(next);
  }
  return broken ? width : 0;
}

/** Whether `next` goes on with the sentence of `line`. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (goesOn(text, line, next)) return true;
  // A writer's program breaks a line only when the next word has no room on it.
  return width > 0 && line.end - line.start + 1 + (wordEnd(text, next.start, next.end) - next.start) > width;
}

/** A line without an end mark over one that begins in lower case, or one that ends with “of”, “and”, “the”. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (kindAt(text, next.start) === LOWER) return !/[.!?;:…•]/.test(text[line.end - 1]!);
  return line.end - line.start >= NARROWEST && breaksOff(text, line.start, line.end);
}
