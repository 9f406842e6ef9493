import type { Span } from '@chancery/reader';

/** The sentence or sentences of a text that a span lies in; headings and paragraphs end one too. */
export function sentenceAround(text: string, { start, end }: Span): string {
  return text.slice(lastEnd(text, start, SENTENCE_END), nextEnd(text, end, SENTENCE_END)).trim();
}

/** The paragraph up to the end of a span: what a reader has just read there. */
export function leadingUpTo(text: string, { start, end }: Span): string {
  return text.slice(lastEnd(text, start, PARAGRAPH_END), end).trim();
}

/** A full stop after a single capital or a short title ends nothing. */
const SENTENCE_END = /(?<!\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|No|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.!?][”"’)]*\s+|\n\s*\n/gu;
const PARAGRAPH_END = /\n\s*\n/gu;

const REACH = 600;

function lastEnd(text: string, at: number, end: RegExp): number {
  const from = Math.max(0, at - REACH);
  let last = from;
  for (const m of text.slice(from, at).matchAll(end)) last = from + m.index + m[0].length;
  return last;
}

function nextEnd(text: string, at: number, end: RegExp): number {
  // The span may itself end with the full stop.
  const from = Math.max(0, at - 1);
  const m = [...text.slice(from, from + REACH).matchAll(end)][0];
  return m ? from + m.index + m[0].length : Math.min(text.length, from + REACH);
}
