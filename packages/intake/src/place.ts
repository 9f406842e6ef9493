import type { Span } from '@chancery/reader';

/**
 * The way from an offset of the text back to the source, as plain data that a store can keep beside the text.
 *
 * - `quote`: a web page or a mail; `content` is all the words of the source in order, white space collapsed.
 * - `lines`: a plain text; `content` is the source as decoded.
 * - `pages`: a PDF; every piece of the text with its page, line and box.
 * - `paragraphs`: a Word file; its paragraphs counted from 1.
 */
export type SourceMap =
  | { kind: 'quote'; content: string; runs: Run[] }
  | { kind: 'lines'; content: string; runs: Run[] }
  | { kind: 'pages'; lines: PageLine[] }
  | { kind: 'paragraphs'; paragraphs: (Span & { number: number })[] };

/** `length` code units from `start` in the text stand unchanged at `at` in the source's content. */
export interface Run {
  start: number;
  at: number;
  length: number;
}

/** A stretch of the text that one printed line carries. */
export interface PageLine extends Span {
  /** From 1. */
  page: number;
  /** Counted from 1 down the page, running heads included. */
  line: number;
  /** Left, bottom, width, height in PDF units, the origin at the page's lower left. */
  box: [number, number, number, number];
}

/** Where words of the text stand in the source. */
export type SourcePlace =
  | QuotePlace
  | { kind: 'line'; line: number; column: number; endLine: number; start: number; end: number }
  | { kind: 'page'; page: number; line: number; endPage: number; endLine: number; boxes: PageLine[] }
  | { kind: 'paragraph'; paragraph: number; endParagraph: number };

/** A text quote selector (W3C Web Annotation Data Model 4.2.4), unique in the source, with its offsets in the content. */
export interface QuotePlace {
  kind: 'quote';
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
