import type { Glyphs, RawPage } from './open.ts';

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
  const rows = rowsOf(page.glyphs);
  return rows.flatMap((row, i) => splitRow(row, page.number, i + 1));
}

/** Strings on one baseline; a raised or lowered one of smaller size belongs to the line that it touches. */
function rowsOf(glyphs: Glyphs[]): Glyphs[][] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; glyphs: Glyphs[] }[] = [];
  for (const glyph of sorted.filter((one) => !isRaised(one, sorted))) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - glyph.y) < Math.min(row.size, glyph.size) * 0.35) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map((row) => row.glyphs);
}

/** The mark of a footnote within a line: small, raised, a number or a sign. It is no word of the text. */
function isRaised(glyph: Glyphs, all: Glyphs[]): boolean {
  if (!/^[\d*†‡§¹²³⁴-⁹⁰,\s]{1,5}$/.test(glyph.text)) return false;
  return all.some(
    (host) =>
      host.size > glyph.size * 1.25 &&
      glyph.y > host.y + host.size * 0.12 &&
      glyph.y < host.y + host.size * 0.9 &&
      glyph.x >= host.x + host.width * 0.02 &&
      glyph.x <= host.x + host.width + host.size,
  );
}

/** Wider than the widest gap between words that justification makes, in ems. */
const GAP = 1.1;

function splitRow(row: Glyphs[], page: number, line: number): Segment[] {
  const rightToLeft = row.filter((glyph) => glyph.rightToLeft).length > row.length / 2;
  const sorted = row.toSorted((a, b) => a.x - b.x);
  const groups: Glyphs[][] = [];
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && glyph.x - (before.x + before.width) < GAP * Math.max(before.size, glyph.size))
      group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group) => segmentOf(rightToLeft ? group.toReversed() : group, page, line, rightToLeft));
}

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
