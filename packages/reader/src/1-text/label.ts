import type { Span } from '../reading.ts';
import { skipSpace } from './chars.ts';

/** What an entry begins with. `number` counts, `bullet` only marks, `speaker` is the “Q:” and “A:” of an interview. */
export type LabelKind = 'number' | 'letter' | 'bullet' | 'article' | 'speaker';

export interface Label extends Span {
  kind: LabelKind;
  /** Where what is labelled begins. */
  body: number;
}

const BULLET = /[•●◦‣⁃▪▫■□◆◇▶►➤➢✓✔✅☑✗✘·∙*]\uFE0F?[ \t\u00A0]*|[-–—−+o](?=[ \t\u00A0])[ \t\u00A0]*/y;
const NUMBER = /(?:\d{1,3}(?:\.\d{1,2}){1,3}[.)]?|\(?\d{1,3}[.)]|\d{1,3}[º°])(?=[\s\p{Lu}"“])/uy;
const LETTER = /(?:\([a-zA-Z]\)|\((?:[ivx]{1,5}|[IVX]{1,5})\)|[a-z]\)|[ivx]{1,5}[.)]|[A-Z]\)|[IVX]{2,5}[.)])(?=\s)/y;
const ARTICLE =
  /(?:Article|ARTICLE|Section|SECTION|Chapter|CHAPTER|Annex|ANNEX|Part|PART|Paragraph|§)\s?(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\b[.:]?(?=\s|$)/y;
const SPEAKER = /(?:Q|A|Question|Answer|QUESTION|ANSWER)(?:[.:]|\s?[–—-])(?=\s)/y;

/** The label at `start`, if the line `[start, end)` begins with one and something follows it. */
export function labelAt(text: string, start: number, end: number): Label | null {
  const code = text.charCodeAt(start);
  // Most lines begin with a capital that no label begins with.
  if (code > 0x40 && code < 0x5b && !/[A-QS-X]/.test(text[start]!)) return null;
  return (
    match(text, start, end, NUMBER, 'number') ??
    match(text, start, end, LETTER, 'letter') ??
    match(text, start, end, BULLET, 'bullet') ??
    match(text, start, end, ARTICLE, 'article') ??
    match(text, start, end, SPEAKER, 'speaker')
  );
}

function match(text: string, start: number, end: number, pattern: RegExp, kind: LabelKind): Label | null {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (!found) return null;
  const stop = start + found[0].trimEnd().length;
  const body = skipSpace(text, stop, end);
  if (body >= end && kind !== 'article') return null;
  return { start, end: stop, kind, body: Math.min(body, end) };
}
