import { structure } from './1-text/structure.ts';
import { tokenize } from './2-tokens/tokens.ts';
import { findMentions } from './3-mentions/find-mentions.ts';
import { findClaims } from './4-claims/find-claims.ts';
import { type ReadOptions, writeReading } from './5-reading/write-reading.ts';
import type { Reading } from './reading.ts';

export type { ReadOptions };

/**
 * Reads a diplomatic text: who the parties and people are, what they signed, said, promised and did, each with its words.
 * Takes any string; never throws; time is linear in its length. What can't be told is null, never a guess.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const layout = structure(text);
  const tokens = tokenize(text);
  const mentions = findMentions(tokens, layout, options);
  const claims = findClaims(tokens, layout, mentions);
  return writeReading(tokens, layout, mentions, claims, options);
}
