import type { Glyphs, RawPage } from './raw-pdf.ts';

/** A stretch of a printed line between two wide gaps: a line of a column, a cell of a table. */
export interface Segment {
  text: string;
  page: number;
  /** Which line of the page it stands on, from 1. */
  line: number;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** A page's strings as segments, from top to bottom and left to right. */
export function segmentsOf(page: RawPage): Segment[] {
  const rows = rowsOf(page.glyphs).map((row) => row.toSorted((a, b) => a.x - b.x));
  const aligned = alignedRows(rows.map(gapsOf));
  return rows.flatMap((row, i) => splitRow(row, page.number, i + 1, aligned.has(i) ? CELL_GAP : GAP));
}

/** Wider than the widest gap between words that justification makes, in ems. */
const GAP = 1.1;
/** What parts the cells of a table at the least. */
const CELL_GAP = 0.6;

interface Gap {
  from: number;
  to: number;
}

const gapAfter = (before: Glyphs, glyph: Glyphs): number =>
  (glyph.x - before.x - before.width) / Math.max(before.size, glyph.size);

/** The gaps of a row that may part cells. */
function gapsOf(row: Glyphs[]): Gap[] {
  return row.flatMap((glyph, i) => {
    const before = row[i - 1];
    return before && gapAfter(before, glyph) >= CELL_GAP ? [{ from: before.x + before.width, to: glyph.x }] : [];
  });
}

/** Rows under each other with as many gaps in the same places are of one table: three of them, or two with three cells. */
function alignedRows(rows: Gap[][]): Set<number> {
  const found = new Set<number>();
  for (let first = 0; first < rows.length; ) {
    let common = rows[first]!;
    let end = first + 1;
    for (; end < rows.length; end++) {
      const narrowed = common.map((gap, i) => ({
        from: Math.max(gap.from, rows[end]![i]?.from ?? 0),
        to: Math.min(gap.to, rows[end]![i]?.to ?? 0),
      }));
      if (rows[end]!.length !== common.length || narrowed.some(({ from, to }) => to - from < 3)) break;
      common = narrowed;
    }
    if (common.length > 0 && end - first >= (common.length > 1 ? 2 : 3)) for (let i = first; i < end; i++) found.add(i);
    first = end;
  }
  return found;
}

interface Row {
  y: number;
  size: number;
  glyphs: Glyphs[];
}

/** Strings on one baseline, from top to bottom. */
function rowsOf(glyphs: Glyphs[]): Glyphs[][] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const marks = sorted.filter(({ text }) => NOTE_MARK.test(text));
  const rows: Row[] = [];
  for (const glyph of sorted) {
    if (NOTE_MARK.test(glyph.text)) continue;
    const row = rows.at(-1);
    if (row && Math.abs(row.y - glyph.y) < Math.min(row.size, glyph.size) * 0.35) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  for (const mark of marks) settle(mark, rows);
  return rows.toSorted((a, b) => b.y - a.y).map((row) => row.glyphs);
}

const NOTE_MARK = /^[\d*†‡§¹²³⁴-⁹⁰,\s]{1,5}$/;

/**
 * A number or sign by itself: of full size it is a word of its line; small and raised it is the mark of a footnote, which is
 * no word of the text, but begins the note where nothing stands before it.
 */
function settle(mark: Glyphs, rows: Row[]): void {
  const level = rows.find((row) => Math.abs(row.y - mark.y) < Math.min(row.size, mark.size) * 0.35);
  if (level) level.glyphs.push(mark);
  const host = level
    ? undefined
    : rows.find((row) => row.size > mark.size * 1.2 && mark.y > row.y && mark.y < row.y + row.size * 0.9);
  if (host && mark.x < Math.min(...host.glyphs.map(({ x }) => x))) host.glyphs.push({ ...mark, size: host.size });
  if (!level && !host) rows.push({ y: mark.y, size: mark.size, glyphs: [mark] });
}

function splitRow(row: Glyphs[], page: number, line: number, widest: number): Segment[] {
  const rightToLeft = row.filter((glyph) => glyph.rightToLeft).length > row.length / 2;
  const groups: Glyphs[][] = [];
  for (const glyph of row) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && gapAfter(before, glyph) < widest) group.push(glyph);
    else groups.push([glyph]);
  }
  const [mark, next] = groups;
  if (mark && next && LIST_MARK.test(wordsIn(mark))) groups.splice(0, 2, [...mark, ...next]);
  return groups.map((group) => segmentOf(rightToLeft ? group.toReversed() : group, page, line, rightToLeft));
}

/** A bullet or number that stands off from its item. */
const LIST_MARK = /^(?:[•▪●◦‣·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/i;

const wordsIn = (group: Glyphs[]): string =>
  group
    .map(({ text }) => text)
    .join('')
    .trim();

function segmentOf(group: Glyphs[], page: number, line: number, rightToLeft: boolean): Segment {
  let text = '';
  let before: Glyphs | null = null;
  for (const glyph of group) {
    const gap =
      before === null ? 0 : rightToLeft ? before.x - (glyph.x + glyph.width) : glyph.x - (before.x + before.width);
    if (gap > glyph.size * 0.16 && !/\s$/.test(text) && !/^\s/.test(glyph.text)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  const main = group.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    line,
    left: Math.min(...group.map(({ x }) => x)),
    right: Math.max(...group.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
  };
}
