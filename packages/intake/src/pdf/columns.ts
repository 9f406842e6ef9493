import type { Segment } from './lines.ts';

/** A line as it is read: one segment, or the cells of a row. */
export interface ReadLine {
  segments: Segment[];
  /** The edges of the column that it stands in. */
  left: number;
  right: number;
  /** Counts the columns and bands of all pages; a new number is a new place on the page. */
  flow: string;
}

/** A page's segments in the order in which they are read: bands from top to bottom, within a band the columns from left to right. */
export function readingOrder(segments: Segment[]): ReadLine[] {
  const gutter = gutterOf(segments);
  if (gutter === null) return flowLines(segments, `${segments[0]?.page ?? 0}:0`);
  const lines: ReadLine[] = [];
  let band = 0;
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = () => {
    const page = segments[0]!.page;
    for (const [side, column] of [left, right].entries()) lines.push(...flowLines(column, `${page}:${band}:${side}`));
    band++;
    left = [];
    right = [];
  };
  for (const row of rowsOf(segments)) {
    const crossing = row.some((one) => one.left < gutter - 2 && one.right > gutter + 2);
    if (crossing) {
      if (left.length || right.length) flush();
      lines.push(...flowLines(row, `${row[0]!.page}:${band}:full`));
    } else for (const one of row) (one.right <= gutter + 2 ? left : right).push(one);
  }
  if (left.length || right.length) flush();
  return lines;
}

function rowsOf(segments: Segment[]): Segment[][] {
  const rows = new Map<number, Segment[]>();
  for (const one of segments) rows.set(one.line, [...(rows.get(one.line) ?? []), one]);
  return [...rows.values()];
}

function flowLines(segments: Segment[], flow: string): ReadLine[] {
  const left = Math.min(...segments.map((one) => one.left));
  const right = Math.max(...segments.map((one) => one.right));
  return rowsOf(segments).map((row) => ({ segments: row.toSorted((a, b) => a.left - b.left), left, right, flow }));
}

/**
 * The middle of the white strip between two columns; null for a page of one. Two columns stand side by side over several lines,
 * and their lines fill them, as the cells of a table do not.
 */
function gutterOf(segments: Segment[]): number | null {
  const left = Math.min(...segments.map((one) => one.left));
  const right = Math.max(...segments.map((one) => one.right));
  const width = right - left;
  let best: { at: number; score: number } | null = null;
  for (let at = left + width * 0.3; at <= left + width * 0.7; at += Math.max(1, width / 200)) {
    const score = columnScore(segments, at, left, right);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** How many lines speak for two columns with the gutter here; 0 when too few do. */
function columnScore(segments: Segment[], at: number, left: number, right: number): number {
  const before = segments.filter((one) => one.right <= at);
  const after = segments.filter((one) => one.left >= at);
  const crossing = segments.length - before.length - after.length;
  const fills = (column: Segment[], room: number) => column.filter((one) => one.right - one.left > room * 0.7).length;
  const [full, fullAfter] = [fills(before, at - left), fills(after, right - at)];
  if (full < 3 || fullAfter < 3 || crossing > Math.min(before.length, after.length)) return 0;
  if (full < before.length * 0.5 || fullAfter < after.length * 0.4) return 0;
  return full + fullAfter - crossing;
}
