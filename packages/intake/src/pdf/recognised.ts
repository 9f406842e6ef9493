import type { Found, Taking } from '../taking.ts';
import { gather, type Piece } from '../text/gather.ts';
import { apart, joined, type Line, linesOf } from '../text/paragraphs.ts';
import { Hyphens } from './hyphens.ts';
import type { RawPdf } from './raw-pdf.ts';

/** The text of a scanned PDF as a program outside recognises it, with a word of caution. */
export async function recognised(
  taking: Taking,
  pdf: RawPdf,
): Promise<Pick<Found, 'text' | 'blocks' | 'map' | 'diagnostics'>> {
  const count = Math.min(pdf.pages.length, taking.limits.ocrPages);
  const own = AbortSignal.timeout(taking.limits.pdfMilliseconds);
  const signal = taking.hints.signal ? AbortSignal.any([own, taking.hints.signal]) : own;
  const pages = await taking.hints.recognise!(taking.bytes, {
    pages: count,
    language: taking.hints.language ?? pdf.language,
    signal,
  });
  const lines: { page: number; line: number; at: number }[] = [];
  const pieces: Piece[] = [];
  const hyphens = new Hyphens(pages.join('\n'));
  pages.forEach((text, i) => {
    const own = linesOf(text);
    const numbers = new Map(own.map((line, n) => [line.at, lines.push({ page: i + 1, line: n + 1, at: line.at }) - 1]));
    for (const group of paragraphsIn(own)) pieces.push(numbered(joined('paragraph', group), group, numbers, hyphens));
  });
  const { runs, ...written } = gather(pieces);
  const left = pdf.pages.length - count;
  return {
    ...written,
    diagnostics: [
      {
        code: 'intake-recognised',
        message: `The text of ${count} page${count > 1 ? 's' : ''} was recognised from pictures; look at the words before you rely on them.`,
      },
      ...(left > 0
        ? [{ code: 'intake-pages-left-out', message: `${left} pages beyond the first ${count} were not recognised.` }]
        : []),
    ],
    map: {
      kind: 'pages',
      lines: runs.map((run) => ({
        page: lines[run.at]!.page,
        line: lines[run.at]!.line,
        box: [0, 0, 0, 0],
        start: run.start,
        end: run.start + run.length,
      })),
    },
  };
}

/** Recognisers set a paragraph's last line apart at times; a word that is broken off goes on in the next line all the same. */
function paragraphsIn(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const group of apart(lines.map((line) => ({ ...line, text: line.text.trimEnd() })))) {
    const before = groups.at(-1);
    if (before && /\p{Ll}-$/u.test(before.at(-1)!.text) && /^\s*\p{Ll}/u.test(group[0]!.text)) before.push(...group);
    else groups.push([...group]);
  }
  return groups;
}

/** Places become line numbers, and hyphens at line ends fall away. */
function numbered(
  piece: Piece,
  group: { text: string; at: number }[],
  numbers: Map<number, number>,
  hyphens: Hyphens,
): Piece {
  const parts: Piece['parts'] = [];
  group.forEach((line, i) => {
    const next = group[i + 1]?.text.trim();
    const text = line.text.trim();
    const drop = next === undefined ? null : hyphens.drop(text, next);
    parts.push({ text: drop ? text.slice(0, -drop) : text, at: numbers.get(line.at) ?? 0 });
    if (next !== undefined && drop === null) parts.push({ text: ' ', at: null });
  });
  return { ...piece, parts };
}
