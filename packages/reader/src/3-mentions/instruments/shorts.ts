import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';

/** The tokens at which an abbreviation stands that the text introduces for an instrument, the introductions left out. */
export function shortTokens(c: Context, candidates: readonly Candidate[]): number[] {
  const shorts = new Set<string>();
  const introduced = new Set<number>();
  for (const k of candidates) {
    introduced.add(k.head.to - 1);
    if (k.after.abbreviation === null) continue;
    shorts.add(k.after.abbreviation);
    for (const cut of k.after.cuts) for (let i = cut.from; i < cut.to; i++) introduced.add(i);
  }
  const found: number[] = [];
  if (shorts.size > 0)
    for (let i = 0; i < c.tokens.count; i++) if (shorts.has(c.tokens.word[i]!) && !introduced.has(i)) found.push(i);
  return found;
}
