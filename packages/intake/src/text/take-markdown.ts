import type { Document } from '../document.ts';
import { decodePart, documentOf, type Taking } from '../taking.ts';
import { gather, type Part, type Piece } from './gather.ts';
import { joined, type Line, linesOf, trim } from './paragraphs.ts';
import { recorded } from './take-text.ts';

/** Markdown to a document: its marks are left out of the text, its front matter tells of it. */
export async function takeMarkdown(taking: Taking): Promise<Document> {
  const decoded = await decodePart(taking, false);
  const { facts, lines } = frontMatter(linesOf(decoded.text));
  const pieces = blocksOf(lines)
    .map(unmarked)
    .filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
  const first = pieces[0];
  if (first?.kind === 'heading' && first.level === 1) pieces[0] = { kind: 'title', parts: first.parts };
  const { runs, ...written } = gather(pieces);
  const title = written.blocks[0]?.kind === 'title' ? written.text.slice(0, written.blocks[0].end) : null;
  return documentOf(taking, {
    ...written,
    format: 'markdown',
    title: title ?? facts.get('title') ?? null,
    outlet: facts.get('outlet') ?? facts.get('publisher') ?? null,
    author: facts.get('author') ?? null,
    language: facts.get('language') ?? facts.get('lang') ?? null,
    url: facts.get('url') ?? null,
    published: recorded(facts.get('published') ?? facts.get('date')),
    diagnostics: decoded.diagnostics,
    map: { kind: 'lines', content: decoded.text, runs },
  });
}

function frontMatter(lines: Line[]): { facts: Map<string, string>; lines: Line[] } {
  const end =
    lines[0]?.text.trim() === '---' ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text)) : -1;
  const facts = new Map<string, string>();
  for (const { text } of lines.slice(1, Math.max(1, end))) {
    const m = /^([\w-]+)\s*:\s*(.+)$/.exec(text);
    if (m) facts.set(m[1]!.toLowerCase(), m[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { facts, lines: end > 0 ? lines.slice(end + 1) : lines };
}

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+/;
const QUOTE = /^ {0,3}> ?/;
const RULE = /^ {0,3}(?:[-*_]\s*){3,}$/;
const TABLE_RULE = /^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** Lines to blocks, marks that open a block taken off; a list's or paragraph's wrapped lines are joined. */
function blocksOf(lines: Line[]): Piece[] {
  const blocks: Piece[] = [];
  let open: { piece: Piece; lines: Line[] } | null = null;
  const close = () => {
    if (open) blocks.push({ ...open.piece, parts: joined(open.piece.kind, open.lines).parts });
    open = null;
  };
  lines.forEach((line, i) => {
    const heading = HEADING.exec(line.text);
    const item = ITEM.exec(line.text);
    const under = lines[i + 1]?.text ?? '';
    if (
      line.text.trim() === '' ||
      RULE.test(line.text) ||
      TABLE_RULE.test(line.text) ||
      /^ {0,3}(?:```|~~~)/.test(line.text)
    )
      close();
    else if (/^ {0,3}=+\s*$/.test(line.text) && blocks.length) close();
    else if (heading) {
      close();
      blocks.push({
        kind: 'heading',
        level: heading[1]!.length,
        parts: [trim(cut(line, line.text.indexOf('#') + heading[1]!.length, withoutClosing(heading[2]!).length))],
      });
    } else if (/^ {0,3}=+\s*$/.test(under) && !open) blocks.push({ kind: 'heading', level: 1, parts: [trim(line)] });
    else if (item) {
      close();
      open = {
        piece: {
          kind: 'item',
          level: Math.floor(item[1]!.length / 2) + 1,
          ...(/\d/.test(item[2]!) && { marker: item[2]! }),
          parts: [],
        },
        lines: [cut(line, item[0].length)],
      };
    } else if (/^\s*\|.*\|\s*$/.test(line.text)) {
      close();
      blocks.push(row(line));
    } else if (QUOTE.test(line.text)) {
      const text = cut(line, QUOTE.exec(line.text)![0].length);
      if (open?.piece.kind !== 'quote') close();
      open ??= { piece: { kind: 'quote', parts: [] }, lines: [] };
      open.lines.push(text);
    } else {
      open ??= { piece: { kind: 'paragraph', parts: [] }, lines: [] };
      open.lines.push(line);
    }
  });
  close();
  return blocks;
}

/** `## Words ##` closes what it opened. */
const withoutClosing = (words: string): string =>
  words
    .trimEnd()
    .replace(/(?<!#)#+$/, '')
    .trimEnd();

function cut(line: Line, from: number, length?: number): Line {
  const skipped = length === undefined ? from : line.text.indexOf(line.text.slice(from).trimStart(), from);
  return {
    text: length === undefined ? line.text.slice(from) : line.text.slice(skipped, skipped + length),
    at: line.at + skipped,
  };
}

function row(line: Line): Piece {
  const parts: Part[] = [];
  for (const m of line.text.matchAll(/[^|]+/g)) {
    const cell = trim({ text: m[0], at: line.at + m.index });
    if (cell.text === '') continue;
    if (parts.length) parts.push({ text: '\t', at: null });
    parts.push(cell);
  }
  return { kind: 'row', parts };
}

/** Openings that nothing closes must not cost the rest of the line each. Marks within a line: `**bold**`, `_so_`, `` `code` ``, `[words](address)`, `![picture](address)`, `<address>`, `\*`. */
const MARK =
  /!\[[^[\]]*\]\((?:[^)[]*|[^)]{0,999})\)|\[\^[^[\]]+\]|\[([^[\]]+)\](?:\((?:[^)[]*|[^)]{0,999})\)|\[[^[\]]*\])|(\*\*|__|~~|`+)(?=\S)|(?<=\S)(\*\*|__|~~|`+)|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|<(https?:[^<>]+)>|\\(?=[!-/:-@[-`{-~])/gu;

function unmarked(piece: Piece): Piece {
  return {
    ...piece,
    parts: piece.parts.flatMap((part) => (part.at === null ? [part] : withoutMarks(part.text, part.at))),
  };
}

function withoutMarks(text: string, at: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const keep = (start: number, end: number) => {
    if (end > start) parts.push({ text: text.slice(start, end), at: at + start });
  };
  for (const m of text.matchAll(MARK)) {
    keep(from, m.index);
    if (m[1] !== undefined) for (const part of withoutMarks(m[1], at + m.index + 1)) parts.push(part);
    else if (m[4] !== undefined) keep(m.index + 1, m.index + 1 + m[4].length);
    from = m.index + m[0].length;
  }
  keep(from, text.length);
  return parts;
}
