import type { Span } from '../reading.ts';
import { DIGIT, isSpace, kindAt, LOWER, skipSpace, UPPER } from './chars.ts';

/**
 * What an entry begins with: `number`, `section` (“B.”, “II.”) and `article` count, `letter` counts the parts of a sentence, `bullet`
 * only marks, `speaker` tells who speaks in an interview.
 */
export type LabelKind = 'number' | 'letter' | 'section' | 'bullet' | 'article' | 'speaker';

export interface Label extends Span {
  kind: LabelKind;
  /** Where what is labelled begins; the end of the line when nothing follows on it. */
  body: number;
}

const BULLET = /[•●◦‣⁃▪▫■□◆◇▶►➤➢✓✔✅☑✗✘·∙*]\uFE0F?|--?(?=\s|\p{Lu})|[–—−+o](?=\s)|[–—](?=\p{Lu})/uy;
const NUMBER = /\(?\d{1,3}[.)](?=[\s\p{Lu}"“(])|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s*[\p{Lu}"“(])|\d{1,3}[º°](?=\s)/uy;
const LETTER = /\((?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})\)|(?:[a-zA-Z]|[ivx]{2,5})\)(?=\s)|[ivx]{2,5}\.(?=\s)/y;
const SECTION = /[IVX]{2,5}\.(?=\s)/y;
const ARTICLE =
  /(?:Article|ARTICLE|Art\.|Section|SECTION|Chapter|CHAPTER|Annex|ANNEX|Part|PART|Paragraph|§)\s?(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\b[.:]?(?=\s|$)/y;
const SPEAKER = /(?:Q\.|(?:Q|A|Question|Answer|QUESTION|ANSWER)(?::|\s?[–—-]))(?=\s)/y;

/** The label at `start`, if the line `[start, end)` begins with one; null when nothing but an article's number is on the line. */
export function labelAt(text: string, start: number, end: number): Label | null {
  const label = bareLabelAt(text, start, end);
  return label && (label.body < end || label.kind === 'article') ? label : null;
}

/** The label at `start`, even if it stands alone on its line. */
export function bareLabelAt(text: string, start: number, end: number): Label | null {
  switch (kindAt(text, start)) {
    case DIGIT:
      return match(text, start, end, NUMBER, 'number');
    case LOWER:
      return (
        match(text, start, end, LETTER, 'letter') ??
        (text[start] === 'o' ? match(text, start, end, BULLET, 'bullet') : null)
      );
    case UPPER:
      return labelInCapitals(text, start, end);
    default:
      return (
        (text[start] === '('
          ? (match(text, start, end, LETTER, 'letter') ?? match(text, start, end, NUMBER, 'number'))
          : match(text, start, end, BULLET, 'bullet')) ??
        (text[start] === '§' ? match(text, start, end, ARTICLE, 'article') : null)
      );
  }
}

/** Most lines begin with a capital that no label begins with. */
function labelInCapitals(text: string, start: number, end: number): Label | null {
  const first = text[start]!;
  const second = text[start + 1];
  if (second === ')') return match(text, start, end, LETTER, 'letter');
  if ('IVX'.includes(first)) return match(text, start, end, SECTION, 'section');
  if ('ASCP'.includes(first)) {
    const article = match(text, start, end, ARTICLE, 'article');
    if (article) return article;
  }
  return first === 'Q' || first === 'A' ? match(text, start, end, SPEAKER, 'speaker') : null;
}

function match(text: string, start: number, end: number, pattern: RegExp, kind: LabelKind): Label | null {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (!found) return null;
  const stop = Math.min(end, start + found[0].length);
  return { start, end: stop, kind, body: skipSpace(text, stop, end) };
}

/**
 * “A.”, “I.”: a capital and a stop, which may as well be the initial of a name; a label only beside its neighbours. Gives the text of
 * the label.
 */
export function capitalAt(text: string, start: number): string | null {
  return kindAt(text, start) === UPPER && text[start + 1] === '.' && isSpace(text, start + 2) ? text[start]! : null;
}
