import { wordsIn } from './words.ts';

/**
 * How much of the shorter text stands in the other: the share of its three-word runs, 0 to 1. Copies of one text have half of
 * them or more; other texts on the same matter hardly a seventh.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [runsOf(a), runsOf(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0) return a === b ? 1 : 0;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared++;
  return shared / short.size;
}

/** Texts this much alike are copies of one text. */
export const COPY = 0.5;

function runsOf(text: string): Set<string> {
  const words = wordsIn(text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const runs = new Set<string>();
  for (let i = 0; i + 2 < words.length; i++) runs.add(`${words[i]!.text} ${words[i + 1]!.text} ${words[i + 2]!.text}`);
  return runs;
}
