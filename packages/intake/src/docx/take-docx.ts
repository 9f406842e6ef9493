import mammoth from 'mammoth';
import { unzip } from '../archive/unzip.ts';
import { readDate } from '../dates/read-date.ts';
import type { Document, ToldDate } from '../document.ts';
import { IntakeError } from '../errors.ts';
import { parsePage } from '../html/dom.ts';
import { walkPage } from '../html/walk.ts';
import { documentOf, type Taking } from '../taking.ts';
import { gather, type Piece, piece } from '../text/gather.ts';
import { oneLine } from '../text/space.ts';

/**
 * A Word file to a document, its paragraphs counted. Headers and footers are not in the text; footnotes stand at its end.
 * @throws `docx-damaged`, `source-too-large`, `zip-bomb`, `zip-encrypted`.
 */
export async function takeDocx(taking: Taking): Promise<Document> {
  const members = new Map(unzip(taking.bytes, taking.limits, taking.name).map((member) => [member.name, member.read]));
  for (const [name, read] of members) refuseTags(name, read(), taking);
  const { html, messages } = await convert(taking);
  const page = walkPage(parsePage(html), taking.limits.htmlDepth, taking.name);
  const pieces = page.blocks.map(
    (block): Piece => (isNote(block.element.dom) ? { ...piece(block), kind: 'footnote' } : piece(block)),
  );
  const first = pieces[0];
  if (first?.kind === 'heading') first.kind = 'title';
  const { runs: _, ...written } = gather(pieces);
  const core = coreProperties(members.get('docProps/core.xml')?.());
  const title = written.blocks[0]?.kind === 'title' ? written.text.slice(0, written.blocks[0].end) : null;
  return documentOf(taking, {
    ...written,
    format: 'docx',
    title: title ?? core.get('dc:title') ?? null,
    author: core.get('dc:creator') ?? null,
    language: core.get('dc:language') ?? null,
    published: inFile(core.get('dcterms:created')),
    modified: inFile(core.get('dcterms:modified')),
    diagnostics: messages.some(({ type }) => type === 'error')
      ? [{ code: 'intake-docx-parts', message: 'Some parts of the file could not be read.' }]
      : [],
    map: { kind: 'paragraphs', paragraphs: written.blocks.map(({ start, end }, i) => ({ start, end, number: i + 1 })) },
  });
}

/** A small archive may hold more paragraphs than the memory does. */
function refuseTags(name: string, bytes: Uint8Array, taking: Taking): void {
  if (!/\.(?:xml|rels)$/i.test(name)) return;
  let tags = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) tags++;
  if (tags > taking.limits.docxTags)
    throw new IntakeError('source-too-large', {
      doing: 'reading the Word file',
      to: taking.name,
      why: `“${name}” has ${tags} tags, and ${taking.limits.docxTags} are read`,
    });
}

const LESS_THAN = '<'.charCodeAt(0);

async function convert(taking: Taking): Promise<{ html: string; messages: { type: string }[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(taking.bytes) },
      { styleMap: STYLES, convertImage: NO_IMAGES },
    );
    return { html: value.replace(NOTE_LINKS, ''), messages };
  } catch (cause) {
    throw new IntakeError('docx-damaged', {
      doing: 'reading the Word file',
      to: taking.name,
      why: oneLine(cause instanceof Error ? cause.message : String(cause)) ?? 'it can not be opened',
      cause,
    });
  }
}

/** What mammoth adds to the file's words: the marks of notes, and the arrows that lead back from them. */
const NOTE_LINKS =
  /<sup><a href="#[^"]*" id="[^"]*note-ref-[^"]*">\[\d+\]<\/a><\/sup>|\s*<a href="#[^"]*note-ref-[^"]*">↑<\/a>/g;

/** Titles and subtitles are headings; the words of comments are none of the text's. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'comment-reference => ',
  "p[style-name='Quote'] => blockquote > p:fresh",
];
const NO_IMAGES = mammoth.images.imgElement(async () => ({ src: '' }));

function isNote(element: { getAttribute(name: string): string | null; parentNode: unknown }): boolean {
  for (let at: typeof element | null = element; at?.getAttribute; at = at.parentNode as typeof element | null)
    if (/^(?:foot|end)note-/.test(at.getAttribute('id') ?? '')) return true;
  return false;
}

/** The file's own properties (ECMA-376, part 2, 11). */
function coreProperties(bytes: Uint8Array | undefined): Map<string, string> {
  const xml = bytes ? new TextDecoder().decode(bytes) : '';
  const found = new Map<string, string>();
  for (const m of xml.matchAll(/<((?:dc|dcterms|cp):\w+)[^>]*>([^<]*)</g)) {
    const value = oneLine(
      m[2]!.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    );
    if (value) found.set(m[1]!, value);
  }
  return found;
}

function inFile(raw: string | undefined): ToldDate | null {
  const date = raw ? readDate(raw) : null;
  return date && raw ? { value: date.value, from: 'file-info', raw } : null;
}
