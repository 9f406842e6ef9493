import { structure } from './1-text/structure.ts';
import { tokenize } from './2-tokens/tokens.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { findClaims } from './4-claims/find-claims.ts';
import { type ReadOptions, writeReading } from './5-reading/write-reading.ts';
import { type Explanation, explanationOf } from './explain.ts';
import type { Reading } from './reading.ts';

export type { ReadOptions };

/**
 * Reads a diplomatic text: who the parties and people are, what they signed, said, promised and did, each with its words.
 * Takes any string; never throws; time is linear in its length. What can't be told is null, never a guess.
 */
export const read = (text: string, options: ReadOptions = {}): Reading => run(text, options).reading;

/** The same reading, and for each of its claims why: the rule, the words that it used, how the dates were computed. */
export function explain(text: string, options: ReadOptions = {}): { reading: Reading; explanations: Explanation[] } {
  const { tokens, reading, told } = run(text, options);
  return { reading, explanations: told.map((finding) => explanationOf(tokens, finding)) };
}

/** THE flow. */
function run(text: string, options: ReadOptions) {
  const layout = structure(text);
  const tokens = tokenize(text);
  const mentions = findMentions(tokens, layout, options);
  const claims = findClaims(tokens, layout, mentions);
  return { tokens, ...writeReading(tokens, layout, mentions, claims, options) };
}
