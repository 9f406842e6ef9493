import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyMention, Run } from '../mention.ts';

/** The text as the instrument finder sees it: what stands at each token. */
export interface Context {
  tokens: Tokens;
  parties: readonly PartyMention[];
  /** Of each token: the index of the party mention or of the date it is in, or -1. */
  partyAt: Int32Array;
  dateAt: Int32Array;
  dates: readonly Run[];
  /** Of each token: the block (heading, paragraph, list item) that it is in. No name runs from one into another. */
  blockAt: Int32Array;
}

export function makeContext(tokens: Tokens, parties: readonly PartyMention[], dates: readonly Run[]): Context {
  return {
    tokens,
    parties,
    dates,
    partyAt: cover(tokens.count, parties),
    dateAt: cover(tokens.count, dates),
    blockAt: blocksOf(tokens),
  };
}

function cover(count: number, runs: readonly Run[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  runs.forEach((run, index) => {
    at.fill(index, run.from, run.to);
  });
  return at;
}

/** Lines are blocks. */
function blocksOf(tokens: Tokens): Int32Array {
  const { text, start, end, count } = tokens;
  const at = new Int32Array(count);
  let block = 0;
  for (let i = 1; i < count; i++) {
    for (let k = end[i - 1]!; k < start[i]!; k++) if (text.charCodeAt(k) === 10) block++;
    at[i] = block;
  }
  return at;
}

export const sameBlock = (c: Context, i: number, j: number): boolean =>
  j >= 0 && j < c.tokens.count && c.blockAt[i] === c.blockAt[j];

/** Whether nothing stands between token `i` and the next one: “EU”, “–”, “Jordan”. */
export const glued = (t: Tokens, i: number): boolean => i >= 0 && i + 1 < t.count && t.end[i] === t.start[i + 1];

export const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return (c >= 65 && c <= 90) || (c > 127 && word[0] !== word[0]!.toLowerCase());
};
