import type { Span } from '../reading.ts';
import { DIGIT, isSpace, kindAt, LOWER, skipSpace, trimEnd } from './chars.ts';
import { labelAt } from './label.ts';
import { sentencesOf } from './sentences.ts';

export interface InlineEntry extends Span {
  label: Span | null;
  body: number;
}

/** A list inside a paragraph: where its lead-in ends, its entries, and the paragraph that goes on behind it. */
export interface InlineList {
  lead: number;
  entries: InlineEntry[];
  rest: Span | null;
}

/** A longer part between semicolons is prose. */
const LONGEST_ENTRY = 400;
const AND = /(?:and|or|as well as)\s+/iy;

/**
 * “The following were signed: Agreement on Trade; Protocol on Visas; and Roadmap for 2024.” The entries begin with a capital or a
 * mark, or the lead-in says that they follow; otherwise the semicolons only part the clauses of a sentence.
 */
export function inlineEntries(text: string, start: number, end: number): InlineList | null {
  const prose = text.slice(start, end);
  const semicolon = prose.indexOf(';');
  if (semicolon < 0) return null;
  const colon = start + prose.lastIndexOf(':', semicolon);
  if (colon <= start || !isSpace(text, colon + 1)) return null;
  const from = skipSpace(text, colon + 1, end);
  const parts = partsOf(text, from, end);
  if (!parts) return null;
  const told = /\b(?:following|follows|signed|adopted|include[ds]?|including|namely)\b[^.;:]{0,60}$/i.test(
    text.slice(Math.max(start, colon - 120), colon),
  );
  const entries = parts.map((part) => entryOf(text, part));
  if (!entries.every((entry) => entry.label !== null || beginsEntry(text, entry.body, told))) return null;
  return withRest(text, colon + 1, entries);
}

function partsOf(text: string, from: number, end: number): Span[] | null {
  const parts: Span[] = [];
  for (let at = from; at < end; ) {
    const semicolon = text.slice(at, end).indexOf(';');
    const to = semicolon < 0 ? end : at + semicolon + 1;
    if (to - at > LONGEST_ENTRY && to < end) return null;
    // A part before the last that holds a whole sentence is no entry.
    if (to < end && sentencesOf(text, at, to).length > 1) return null;
    parts.push({ start: at, end: trimEnd(text, at, to) });
    at = skipSpace(text, to, end);
  }
  return parts.length > 1 ? parts : null;
}

function entryOf(text: string, { start, end }: Span): InlineEntry {
  AND.lastIndex = start;
  const after = AND.exec(text);
  const from = after ? start + after[0].length : start;
  const label = labelAt(text, from, end);
  return label
    ? { start, end, label: { start: label.start, end: label.end }, body: label.body }
    : { start, end, label: null, body: from };
}

function beginsEntry(text: string, at: number, told: boolean): boolean {
  const kind = kindAt(text, at);
  if (kind === LOWER || kind === DIGIT) return told;
  return true;
}

/** The last entry ends with its sentence; what follows is prose again. */
function withRest(text: string, lead: number, entries: InlineEntry[]): InlineList {
  const last = entries.at(-1)!;
  const sentences = sentencesOf(text, last.body, last.end);
  if (sentences.length < 2) return { lead, entries, rest: null };
  const rest = { start: sentences[1]!.start, end: last.end };
  last.end = sentences[0]!.end;
  return { lead, entries, rest };
}
