import type { BlockKind } from '../document.ts';
import type { Part, Piece } from '../text/gather.ts';
import type { ReadLine } from './columns.ts';
import type { Hyphens } from './hyphens.ts';
import type { Segment } from './lines.ts';

/** Lines in reading order to blocks; `notes` says that they are footnotes. A part's `at` is the number that `numberOf` gives its segment. */
export function paragraphsOf(
  lines: ReadLine[],
  size: number,
  hyphens: Hyphens,
  numberOf: (segment: Segment) => number,
  notes = false,
): Piece[] {
  const groups: ReadLine[][] = [];
  const layout = { leading: usualLeading(lines), justified: isJustified(lines), size, notes };
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, layout)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const kind = kindOf(group, size);
    return {
      kind,
      ...(kind === 'heading' && { level: levelOf(sizeOf(group[0]!) / size) }),
      parts: partsOf(group, hyphens, numberOf),
    };
  });
}

const textOf = (line: ReadLine): string => line.segments.map(({ text }) => text).join(' ');
const isRow = (line: ReadLine): boolean => line.segments.length > 1;
const sizeOf = (line: ReadLine): number => line.segments[0]!.size;
const yOf = (line: ReadLine): number => line.segments[0]!.y;
const startsPart = (text: string): boolean =>
  /^(?:[•▪●◦‣·*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|(?:\d{1,2}\.){2,}\s?|article\s+\d+\b|§\s?\d)/iu.test(text);
const ENDED = /[.!?…:;。！？][”"’»')\]]*$/u;

interface Layout {
  /** The distance of most lines from the one above. */
  leading: number;
  justified: boolean;
  /** The size that the text is set in. */
  size: number;
  /** The lines are footnotes, each of which begins with its mark. */
  notes: boolean;
}

/** Whether a line belongs to the paragraph before it. */
function goesOn(group: ReadLine[], line: ReadLine, { leading, justified, size, notes }: Layout): boolean {
  const before = group.at(-1)!;
  if (isRow(line) || isRow(before)) return false;
  const text = textOf(line);
  if (
    startsPart(text) ||
    (notes && /^(?:\d{1,3}|[*†‡§¹²³⁴-⁹]+)\s*\p{Lu}/u.test(text)) ||
    Math.abs(sizeOf(line) - sizeOf(before)) > 0.8
  )
    return false;
  const ended = ENDED.test(textOf(before));
  const indented = line.segments[0]!.left > line.left + sizeOf(line) * 0.7;
  if (before.flow !== line.flow) return ended ? justified && !indented && fills(before, 0.995) : fills(before, 0.7);
  const gap = yOf(before) - yOf(line);
  if (sizeOf(line) > size * 1.12) return gap < sizeOf(line) * 1.75;
  if (gap > leading * 1.25 + 0.5) return false;
  const hanging = startsPart(textOf(group[0]!)) && line.segments[0]!.left > group[0]!.segments[0]!.left + 4;
  const stepsIn = line.segments[0]!.left > before.segments[0]!.left + sizeOf(line) * 0.7;
  if (indented && !hanging && (stepsIn || (ended && group.length === 1))) return false;
  if (startsPart(textOf(group[0]!)) && !hanging && line.segments[0]!.left < group[0]!.segments[0]!.left - 4)
    return false;
  return !(ended && !fills(before, 0.82)) && (fills(before, 0.55) || isCentred(before, line) || !startsUpper(text));
}

const startsUpper = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text);

const fills = (line: ReadLine, share: number): boolean =>
  line.segments.at(-1)!.right - line.left >= (line.right - line.left) * share;

function isCentred(a: ReadLine, b: ReadLine): boolean {
  const middle = (line: ReadLine) => (line.segments[0]!.left + line.segments.at(-1)!.right) / 2;
  return a.segments[0]!.left > a.left + 12 && Math.abs(middle(a) - middle(b)) < 6;
}

/** The smallest distance between lines that is a usual one: between paragraphs there may be as many wider ones. */
function usualLeading(lines: ReadLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.flow !== line.flow) return;
    const gap = Math.round((yOf(before) - yOf(line)) * 2) / 2;
    if (gap > sizeOf(line) * 0.8) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const most = Math.max(0, ...counts.values());
  return [...counts].toSorted((a, b) => a[0] - b[0]).find(([, count]) => count >= most * 0.3)?.[0] ?? 14;
}

/** Most lines that nearly fill their column fill it to the point. */
function isJustified(lines: ReadLine[]): boolean {
  const near = lines.filter((line) => fills(line, 0.9));
  return near.length >= 4 && near.filter((line) => fills(line, 0.995)).length > near.length * 0.6;
}

function kindOf(group: ReadLine[], size: number): BlockKind {
  const first = group[0]!;
  if (isRow(first)) return 'row';
  const text = group.map(textOf).join(' ');
  if (isHeading(group, text, size)) return 'heading';
  return /^[•▪●◦‣·–—-]\s|^\(?[a-z][.)]\s/u.test(text) ? 'item' : 'paragraph';
}

function isHeading(group: ReadLine[], text: string, size: number): boolean {
  if (text.length > 200 || group.length > 4 || /[.;,]$/.test(text)) return false;
  if (sizeOf(group[0]!) > size * 1.12) return true;
  return group.length === 1 && text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** By how much larger than the text a heading is set. */
const levelOf = (ratio: number): number => (ratio > 1.5 ? 1 : ratio > 1.25 ? 2 : 3);

/** The lines' words, joined by a space, by nothing where a hyphen falls away, by a tab between cells. */
function partsOf(group: ReadLine[], hyphens: Hyphens, numberOf: (segment: Segment) => number): Part[] {
  const parts: Part[] = [];
  group.forEach((line, i) => {
    const next = group[i + 1] ? textOf(group[i + 1]!) : null;
    line.segments.forEach((segment, cell) => {
      if (cell > 0) parts.push({ text: '\t', at: null });
      const last = cell === line.segments.length - 1;
      const drop = last && next !== null ? hyphens.drop(segment.text, next) : null;
      parts.push({ text: drop ? segment.text.slice(0, -drop) : segment.text, at: numberOf(segment) });
      if (last && next !== null && drop === null) parts.push({ text: ' ', at: null });
    });
  });
  return parts;
}
