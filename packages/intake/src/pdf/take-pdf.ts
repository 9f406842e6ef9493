import type { Diagnostic } from '@chancery/reader';
import { readDate } from '../dates/read-date.ts';
import { isDateLine } from '../dates/stamp.ts';
import type { Document, ToldDate } from '../document.ts';
import { IntakeError } from '../errors.ts';
import type { PageLine } from '../place.ts';
import { documentOf, type Taking } from '../taking.ts';
import { type GatheredText, gather, type Piece } from '../text/gather.ts';
import { oneLine } from '../text/space.ts';
import { readingOrder } from './columns.ts';
import { bodySize, sortFurniture } from './furniture.ts';
import { Hyphens } from './hyphens.ts';
import { type Segment, segmentsOf } from './lines.ts';
import { openPdf } from './open.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { RawPdf } from './raw-pdf.ts';
import { recognised } from './recognised.ts';

/**
 * A PDF to a document: lines joined in reading order, hyphens undone, running heads, feet and page numbers left out, footnotes
 * at the end. @throws the codes of `openPdf`; `pdf-scanned` when it holds pictures of text and nobody recognises them.
 */
export async function takePdf(taking: Taking): Promise<Document> {
  const pdf = await openPdf(taking);
  const segments = pdf.pages.map((page) => ({ page, segments: segmentsOf(page) }));
  const letters = segments.reduce(
    (sum, page) => sum + page.segments.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  if (letters < pdf.pages.length * 8) return scanned(taking, pdf);
  const { text, blocks, runs, lines } = textOf(segments);
  const title = titleOf(pdf.title, text, blocks);
  const empty = segments.filter((page) => page.segments.length === 0).map(({ page }) => page.number);
  return documentOf(taking, {
    text,
    blocks: title.blocks,
    format: 'pdf',
    title: title.title,
    author: sane(pdf.author),
    language: pdf.language,
    published: visibleDate(text, blocks, pdf.language) ?? inFile(pdf.created),
    modified: inFile(pdf.modified),
    diagnostics: [
      ...missing('intake-pages-broken', pdf.broken, 'could not be read'),
      ...missing('intake-pages-without-text', empty, 'hold no text'),
    ],
    map: {
      kind: 'pages',
      lines: runs.map((run) => ({ ...lines[run.at]!, start: run.start, end: run.start + run.length })),
    },
  });
}

type Laid = Omit<PageLine, 'start' | 'end'>;

/** All pages as one text; a run's `at` is the index of its line. */
function textOf(pages: Parameters<typeof sortFurniture>[0]): GatheredText & { lines: Laid[] } {
  const sorted = sortFurniture(pages);
  const body = sorted.flatMap((page) => page.body);
  const notes = sorted.flatMap((page) => page.notes);
  const lines: Laid[] = [];
  const numberOf = (segment: Segment): number =>
    lines.push({
      page: segment.page,
      line: segment.line,
      box: [segment.left, segment.y, segment.right - segment.left, segment.size],
    }) - 1;
  const hyphens = new Hyphens(body.map(({ text }) => text).join('\n'));
  const size = bodySize(body);
  const blocks = paragraphsOf(
    sorted.flatMap((page) => (page.body.length ? readingOrder(page.body) : [])),
    size,
    hyphens,
    numberOf,
  );
  const footnotes = paragraphsOf(
    sorted.flatMap((page) => (page.notes.length ? readingOrder(page.notes) : [])),
    bodySize(notes),
    hyphens,
    numberOf,
    true,
  );
  return { ...gather([...blocks, ...footnotes.map((one): Piece => ({ ...one, kind: 'footnote' }))]), lines };
}

/** The largest heading on the first page, or the file's own title when the text has it. */
function titleOf(
  told: string | null,
  text: string,
  blocks: Document['blocks'],
): { title: string | null; blocks: Document['blocks'] } {
  const words = (at: number) => text.slice(blocks[at]!.start, blocks[at]!.end);
  const head = blocks.slice(0, 8);
  const same = told === null ? -1 : head.findIndex((_, i) => letters(words(i)) === letters(told));
  const headings = head.map((block, i) => ({ block, i })).filter(({ block }) => block.kind === 'heading');
  const largest = headings.toSorted((a, b) => (a.block.level ?? 6) - (b.block.level ?? 6))[0]?.i ?? -1;
  const at = same >= 0 ? same : largest;
  const { level: _, ...found } = blocks[at] ?? { kind: 'title' as const, start: 0, end: 0 };
  if (at < 0) return { title: sane(told), blocks };
  return { title: words(at), blocks: blocks.map((block, i) => (i === at ? { ...found, kind: 'title' } : block)) };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What programs write where a person wrote nothing. */
const sane = (told: string | null): string | null =>
  told === null ||
  /^(?:microsoft (?:word|powerpoint)|untitled|unknown|anonymous|user|admin(?:istrator)?|.*\.(?:docx?|pdf|indd|qxd|tex|odt)\b)/i.test(
    told,
  )
    ? null
    : oneLine(told);

/** A line with a date near the head: the text's own date is surer than the file's. */
function visibleDate(text: string, blocks: Document['blocks'], language: string | null): ToldDate | null {
  for (const block of blocks.slice(0, 8)) {
    const raw = text.slice(block.start, block.end);
    const date = isDateLine(raw, null) ? readDate(raw, { language }) : null;
    if (date) return { value: date.value, from: 'visible', raw };
  }
  return null;
}

/** `D:20230202101500+06'00'` (ISO 32000-1, 7.9.4): the day as written. */
function inFile(raw: string | null): ToldDate | null {
  const m = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(raw ?? '');
  const date = m ? readDate([m[1], m[2], m[3]].filter(Boolean).join('-')) : null;
  return date && raw ? { value: date.value, from: 'file-info', raw } : null;
}

function missing(code: string, pages: number[], why: string): Diagnostic[] {
  return pages.length ? [{ code, message: `Page${pages.length > 1 ? 's' : ''} ${pages.join(', ')} ${why}.` }] : [];
}

async function scanned(taking: Taking, pdf: RawPdf): Promise<Document> {
  if (!taking.hints.recognise)
    throw new IntakeError('pdf-scanned', {
      doing: 'reading the PDF',
      to: taking.name,
      why: `its ${pdf.pages.length} pages are pictures and hold no text`,
    });
  return documentOf(taking, {
    ...(await recognised(taking, pdf)),
    format: 'pdf',
    title: sane(pdf.title),
    author: sane(pdf.author),
    language: pdf.language,
    published: inFile(pdf.created),
    modified: inFile(pdf.modified),
  });
}
