import { readDate } from '../dates/read-date.ts';
import type { Block, Document, ToldDate } from '../document.ts';
import { decodePart, documentOf, type Found, type Taking } from '../taking.ts';
import { groupsOf, type Line, linesOf } from './paragraphs.ts';

/** A plain text to a document. The text is the file's own, to the last character, so that offsets hold in the file itself. */
export async function takeText(taking: Taking): Promise<Document> {
  const decoded = await decodePart(taking, false);
  return documentOf(taking, { ...plainText(decoded.text), diagnostics: decoded.diagnostics });
}

/** A text that is taken as it is: its blocks and what its first lines say about it. */
export function plainText(content: string): Omit<Found, 'diagnostics'> & { format: 'text' } {
  const groups = groupsOf(linesOf(content));
  const title = isTitle(groups) ? groups[0]![0]!.text.trim() : null;
  const blocks = groups.map(
    (group, i): Block => ({ kind: i === 0 && title !== null ? 'title' : kindOf(group), ...spanOf(group) }),
  );
  return {
    format: 'text',
    text: content,
    blocks,
    title,
    ...headerLines(groups),
    map: { kind: 'lines', content, runs: [{ start: 0, at: 0, length: content.length }] },
  };
}

function spanOf(group: Line[]): { start: number; end: number } {
  const [first, last] = [group[0]!, group.at(-1)!];
  return {
    start: first.at + first.text.length - first.text.trimStart().length,
    end: last.at + last.text.trimEnd().length,
  };
}

function kindOf(group: Line[]): Block['kind'] {
  const text = group[0]!.text.trim();
  if (/^(?:[-–—•*·▪]|\(?[a-z0-9ivx]{1,4}[.)])\s/.test(text) && group.length < 6) return 'item';
  return group.length === 1 && text.length < 90 && /^\p{Lu}/u.test(text) && !/[.,;:!?…”"»)]$/.test(text)
    ? 'heading'
    : 'paragraph';
}

/** A short first line without a full stop, and something longer to follow it. */
function isTitle(groups: Line[][]): boolean {
  const [first, second] = groups;
  if (first?.length !== 1 || !second) return false;
  const text = first[0]!.text.trim();
  return (
    text.length < 160 &&
    text.length < second.reduce((sum, line) => sum + line.text.length, 0) * 2 &&
    /[\p{L}\p{N}’”»"')?!]$/u.test(text) &&
    !HEADER.test(text)
  );
}

const HEADER = /^(title|headline|source|outlet|publisher|date|published|author|by|url|language)\s*:\s*(\S.*)$/i;

/** `Date:`, `Source:` and the like, when the text begins or ends with such lines. */
function headerLines(groups: Line[][]): Pick<Found, 'outlet' | 'author' | 'published' | 'url'> {
  const told = new Map<string, string>();
  for (const line of [...groups.slice(0, 8), ...groups.slice(-3)].flat()) {
    const m = HEADER.exec(line.text.trim());
    if (m && !told.has(m[1]!.toLowerCase())) told.set(m[1]!.toLowerCase(), m[2]!.trim());
  }
  const url = told.get('url');
  return {
    outlet: told.get('outlet') ?? told.get('publisher') ?? null,
    author: told.get('author') ?? null,
    published: recorded(told.get('published') ?? told.get('date')),
    url: url && URL.canParse(url) ? url : null,
  };
}

/** A date that a record of some kind gives for its text. */
export function recorded(raw: string | null | undefined): ToldDate | null {
  const date = raw ? readDate(raw) : null;
  return date && raw ? { value: date.value, from: 'record', raw } : null;
}
