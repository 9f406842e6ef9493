import type { Part, Piece } from './gather.ts';

/** A line of a plain text with its place; without its line break. */
export interface Line {
  text: string;
  at: number;
}

/** The lines of a text, whatever ends them. */
export function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const m of content.matchAll(/\r\n|[\n\r\u0085\u2028\f\v]/g)) {
    lines.push({ text: content.slice(at, m.index), at });
    at = m.index + m[0].length;
  }
  lines.push({ text: content.slice(at), at });
  return lines;
}

/** Lines in groups that empty lines set apart; a group that is no wrapped prose is taken apart into its lines. */
export const groupsOf = (lines: Line[]): Line[][] =>
  apart(lines).flatMap((group) => (isWrapped(group) ? [group] : group.map((line) => [line])));

/** Lines in groups that empty lines set apart. */
export function apart(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== '') open.push(line);
    else if (open.length) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length) groups.push(open);
  return groups;
}

/** Prose wrapped by hand or by a mail program: all lines but the last are of one width and go on in the next. */
export function isWrapped(group: Line[]): boolean {
  if (group.length < 2) return false;
  const lines = group.map(({ text }) => text.trim());
  const full = lines.slice(0, -1);
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest > 110 || widest < 40) return false;
  const broken = full.filter(
    (line, i) => line.length + 1 + (lines[i + 1]!.split(/\s/)[0]?.length ?? 0) > widest * 0.92,
  );
  return broken.length >= full.length * 0.8;
}

/** A group as one block, its lines joined by a space. */
export function joined(kind: Piece['kind'], lines: Line[]): Piece {
  const parts: Part[] = [];
  for (const line of lines) {
    const trimmed = trim(line);
    if (trimmed.text === '') continue;
    if (parts.length) parts.push({ text: ' ', at: null });
    parts.push(trimmed);
  }
  return { kind, parts };
}

export function trim(line: Line): Line {
  const lead = line.text.length - line.text.trimStart().length;
  return { text: line.text.trim(), at: line.at + lead };
}
