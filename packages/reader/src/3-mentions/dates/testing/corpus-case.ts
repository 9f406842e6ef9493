import { findDates, resolve } from '../index.ts';
import type { DateContext } from '../resolve/context.ts';

/**
 * Expressions by the date that they come to in one context. An expression is read whole: one mention that spans it.
 * Where a sentence is needed around it, ‹ › mark what the mention must span, and nothing else in it may be a date.
 */
export interface Group {
  context: DateContext;
  cases: Record<string, string[]>;
}

/** What comes out, or how it fails: each kind of failure says so by its own word. */
export function reading(expression: string, context: DateContext): string {
  const start = Math.max(0, expression.indexOf('‹'));
  const text = expression.replace(/[‹›]/g, '');
  const end = expression.includes('›') ? expression.indexOf('›') - 1 : text.length;
  const found = findDates(text);
  if (found.length === 0) return 'no date found';
  if (found.length > 1) return `several dates found: ${found.map((m) => m.words).join(' | ')}`;
  const mention = found[0]!;
  if (mention.start !== start || mention.end !== end) return `another span: ${mention.words}`;
  return String(resolve(mention, context).edtf);
}

/** Every date of a sentence with what it comes to. */
export const readings = (sentence: string, context: DateContext): [words: string, edtf: string | null][] =>
  findDates(sentence).map((m) => [m.words, resolve(m, context).edtf]);
