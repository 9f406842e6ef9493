import { DOCUMENT_KINDS, HEADER_KEYS, RUBRICS, UPDATED } from '../lexicon/en/text/documents.ts';
import type { Span } from '../reading.ts';
import { isAside } from './asides.ts';
import { isBodyName } from './body-name.ts';
import { countWords, kindAt, LOWER, skipSpace } from './chars.ts';
import { dateAt } from './date-words.ts';
import { datelineAt } from './dateline.ts';
import type { Piece } from './pieces.ts';

/** What a text says about itself over, before and under its prose; every span is the words as they stand. */
export interface Header {
  title: Span | null;
  /** Who published it: the agency of the dateline, the body on the letterhead or in the footer. */
  outlet: Span | null;
  place: Span | null;
  /** The words of the date in the dateline or on a header line. */
  published: Span | null;
  /** The body that the text credits: “Kazakh Foreign Ministry’s press service”. */
  source: Span | null;
}

/** A line over the prose and what it is. */
export interface HeaderLine extends Piece {
  kind: 'title' | 'heading' | 'header' | 'aside';
}

/** No text has more lines over its prose. */
const MOST = 24;

/** The lines over the prose, each with its kind, and what they tell; `count` pieces are used up. */
export function readHeader(
  text: string,
  pieces: readonly Piece[],
  isProse: (i: number, titled: boolean) => boolean,
): { lines: HeaderLine[]; header: Header } {
  const header: Header = { title: null, outlet: null, place: null, published: null, source: null };
  const lines: HeaderLine[] = [];
  for (let i = 0; i < pieces.length && i < MOST && !isProse(i, header.title !== null); i++) {
    const piece = pieces[i]!;
    lines.push({ ...piece, kind: kindOfLine(text, piece, header, lines) });
  }
  return { lines, header };
}

function kindOfLine(text: string, piece: Piece, header: Header, above: HeaderLine[]): HeaderLine['kind'] {
  const { start, end } = piece;
  if (isAside(text, start, end) && !isKey(text, piece)) return 'aside';
  if (readMeta(text, piece, header)) return 'header';
  if (isRubric(text.slice(start, end))) return 'header';
  if (isBodyName(text, start, end)) {
    // The unit under the name of its ministry says no more about who publishes.
    header.outlet ??= { start, end };
    return 'header';
  }
  if (header.title === null) {
    header.title = { start, end };
    return 'title';
  }
  const last = above.at(-1)!;
  if (last.kind === 'title' && goesOnWithTitle(text, last, piece)) {
    header.title.end = end;
    return 'title';
  }
  return 'heading';
}

/** “FACT SHEET” and the line that says of what; a title broken over two lines. */
function goesOnWithTitle(text: string, last: HeaderLine, piece: Piece): boolean {
  if (DOCUMENT_KINDS.test(text.slice(last.start, last.end))) return true;
  return !piece.gap && (kindAt(text, piece.start) === LOWER || /[,:–—-]$/.test(text.slice(last.start, last.end)));
}

const isKey = (text: string, { start, end }: Piece): boolean =>
  HEADER_KEYS.test(text.slice(start, Math.min(end, start + 60)));

/** Reads a line of dates, places and publishers; false when it is none. */
function readMeta(text: string, piece: Piece, header: Header): boolean {
  const { start, end } = piece;
  const line = text.slice(start, Math.min(end, start + 200));
  const known = HEADER_KEYS.exec(line) ?? UPDATED.exec(line);
  const from = known ? start + known[0].length : skipOpening(text, start, end);
  const dateline = datelineAt(text, from, end);
  if (!known && !(dateline?.date && closesLine(text, dateline.body, end, dateline.closed))) return false;
  if (dateline?.date) header.published ??= dateline.date;
  else if (known) header.published ??= laterDate(text, from, end);
  if (dateline?.place && (dateline.date || known?.groups?.place !== undefined)) header.place ??= dateline.place;
  if (dateline?.outlet) header.outlet ??= dateline.outlet;
  return true;
}

const skipOpening = (text: string, start: number, end: number): number =>
  /[([|–—-]/.test(text[start]!) ? skipSpace(text, start + 1, end) : start;

const closesLine = (text: string, body: number, end: number, closed: string): boolean =>
  closed === 'line' || body >= end || /^[)\]\s.]*$/.test(text.slice(body, end));

/** The first date on the line. */
function laterDate(text: string, from: number, end: number): Span | null {
  for (let i = from; i < end && i < from + 120; i++) {
    if (i > from && !/[\s(,|–—-]/.test(text[i - 1]!)) continue;
    const date = dateAt(text, i);
    if (date) return date;
  }
  return null;
}

/** “PRESS RELEASE 212/26”, “14991/09 (Presse 307)”, “Press release | No. 17/2026”, “ANALYSIS”. */
function isRubric(line: string): boolean {
  if (line.length > 90) return false;
  const rubric = RUBRICS.exec(line);
  if (
    rubric &&
    countWords(line, rubric[0].length, line.length) <= 4 &&
    !/\p{Ll}{3}.*\p{Ll}{3}/u.test(line.slice(rubric[0].length))
  )
    return true;
  return (
    /\d/.test(line) &&
    /^(?:[A-Z]{1,6}[\s/.:-]*)?(?:(?:No|Nr|Ref|Doc|Presse?)[.:]?\s*)?\(?[A-Z]{0,5}[\s/-]?\d[\d\s/.:()A-Z-]*(?:\([\w .]{1,20}\))?$/.test(
      line,
    )
  );
}
