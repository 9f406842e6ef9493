import type { Segment } from './lines.ts';
import type { RawPage } from './raw-pdf.ts';

/** What a page has besides its text: running heads and feet, page numbers, footnotes. */
export interface Sorted {
  body: Segment[];
  notes: Segment[];
}

/** Takes the furniture of all pages away, and sets the footnotes apart. */
export function sortFurniture(pages: { page: RawPage; segments: Segment[] }[]): Sorted[] {
  const repeated = repeatedLines(pages.map(({ segments }) => segments));
  const size = bodySize(pages.flatMap(({ segments }) => segments));
  return pages.map(({ page, segments }) => {
    const furniture = new Set(
      edgeLines(segments).filter((line) => {
        const text = lineText(segments, line);
        return repeated.has(shapeOf(text)) || isPageNumber(text, page.number);
      }),
    );
    return notesApart(
      segments.filter((one) => !furniture.has(one.line)),
      size,
      page.height,
    );
  });
}

/** How many lines at the top and at the foot of a page may be furniture. */
const EDGE = 3;

function edgeLines(segments: Segment[]): number[] {
  const lines = [...new Set(segments.map(({ line }) => line))];
  return [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
}

const lineText = (segments: Segment[], line: number): string =>
  segments
    .filter((one) => one.line === line)
    .map(({ text }) => text)
    .join(' ');

/** Numbers differ from page to page in the same line. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** Lines that stand at the edge of several pages: of three or more, or of both pages of two when nothing but that can be meant. */
function repeatedLines(pages: Segment[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const segments of pages)
    for (const shape of new Set(edgeLines(segments).map((line) => shapeOf(lineText(segments, line)))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = pages.length <= 3 ? 2 : Math.max(3, pages.length * 0.2);
  return new Set([...counts].filter(([shape, count]) => count >= least && shape.length > 0).map(([shape]) => shape));
}

/** “3”, “- 3 -”, “3/10”, “Page 3 of 10”, “iv”. */
function isPageNumber(text: string, page: number): boolean {
  const m =
    /^(?:(?:page|p\.|seite|pág\.?|página|стр\.?|страница|бет)\s*)?[-–—|\s]*(\d{1,4}|[ivxlc]{1,6})[-–—|\s]*(?:(?:\/|of|von|de|sur|из)\s*\d{1,4})?[-–—|\s]*$/i.exec(
      text.trim(),
    );
  return m !== null && (!/^\d+$/.test(m[1]!) || Math.abs(Number(m[1]) - page) < 1000);
}

/** The size that most letters are set in. */
export function bodySize(segments: Segment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of segments) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Footnotes: at the foot of the page, smaller than the text, the first of them with its mark. */
function notesApart(segments: Segment[], size: number, height: number): Sorted {
  let from = segments.length;
  while (from > 0 && segments[from - 1]!.size < size * 0.93 && segments[from - 1]!.y < height * 0.6) from--;
  const first = segments.findIndex((one, i) => i >= from && /^(?:\d{1,3}|[*†‡§¹²³⁴-⁹]+)[.)]?\s*\S/.test(one.text));
  if (first < 0) return { body: segments, notes: [] };
  return { body: segments.slice(0, first), notes: segments.slice(first) };
}
