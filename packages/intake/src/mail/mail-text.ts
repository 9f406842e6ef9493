import type { Piece } from '../text/gather.ts';
import { groupsOf, joined, type Line, linesOf } from '../text/paragraphs.ts';

/** The message's own paragraphs: without quoted lines, what introduces them, and the signature; wrapped lines joined. */
export function mailPieces(content: string): Piece[] {
  const own = withoutSignature(linesOf(content)).filter(({ text }) => !/^\s*>/.test(text));
  const lines = own.filter(({ text }, i) => !isIntroduction(text, own[i + 1]));
  return groupsOf(lines.map(emptyRule)).map((group) =>
    joined(/^\s*[-–•*]\s/.test(group[0]!.text) ? 'item' : 'paragraph', group),
  );
}

/** The signature begins at a line `-- `, by RFC 3676, 4.3; many programs lose its space. */
function withoutSignature(lines: Line[]): Line[] {
  const at = lines.findIndex(({ text }, i) => /^-- ?$/.test(text) && i > 0);
  const answered = lines.findIndex(({ text }) =>
    /^\s*-{3,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Исходное сообщение)\s*-{3,}/i.test(text),
  );
  const ends = [at, answered].filter((i) => i > 0);
  return ends.length ? lines.slice(0, Math.min(...ends)) : lines;
}

const isIntroduction = (text: string, next: Line | undefined): boolean =>
  /^(?:On|Am|Le|El|Il)\s.{6,120}\b(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:?\s*$/.test(text) ||
  (/\b(?:wrote|пишет|писал):\s*$/.test(text) && (next === undefined || next.text.trim() === ''));

/** A ruled line is no words. */
const emptyRule = (line: Line): Line => (/^\s*[-_=*~]{4,}\s*$/.test(line.text) ? { ...line, text: '' } : line);
