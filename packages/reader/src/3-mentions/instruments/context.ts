import type { BlockKind, Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { PREPOSITIONS } from '../../lexicon/en/name-words.ts';
import type { Span } from '../../reading.ts';
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
  /** Of each token: what it is in, by index into the blocks of the text; -1 outside. */
  layoutAt: Int32Array;
  layout: Structure;
}

export function makeContext(
  tokens: Tokens,
  parties: readonly PartyMention[],
  dates: readonly Span[],
  layout: Structure,
): Context {
  const dateRuns = runsOf(tokens, dates);
  return {
    tokens,
    parties,
    dates: dateRuns,
    partyAt: cover(tokens.count, parties),
    dateAt: cover(tokens.count, dateRuns),
    ...blocksOf(tokens, layout),
    layout,
  };
}

/** Dates as runs of tokens, the preposition before them left out: “since 2004”. */
function runsOf(tokens: Tokens, dates: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const date of dates) {
    while (at < tokens.count && tokens.end[at]! <= date.start) at++;
    let from = at;
    while (at < tokens.count && tokens.start[at]! < date.end) at++;
    while (from + 1 < at && PREPOSITIONS.has(tokens.lower[from]!)) from++;
    if (from < at) runs.push({ from, to: at });
  }
  return runs;
}

function cover(count: number, runs: readonly Run[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  runs.forEach((run, index) => {
    at.fill(index, run.from, run.to);
  });
  return at;
}

/** Labels, bodies and the lines of titles and headings are blocks of their own. */
function blocksOf(tokens: Tokens, layout: Structure): Pick<Context, 'blockAt' | 'layoutAt'> {
  const { text, start, end, count } = tokens;
  const blockAt = new Int32Array(count);
  const layoutAt = new Int32Array(count).fill(-1);
  const { blocks } = layout;
  let block = 0;
  let k = 0;
  for (let i = 0; i < count; i++) {
    const before = k;
    while (k < blocks.length && blocks[k]!.end <= start[i]!) k++;
    const now = blocks[k];
    if (k !== before || (now !== undefined && i > 0 && start[i]! >= now.body.start && start[i - 1]! < now.body.start))
      block++;
    else if (i > 0 && now !== undefined && keepsLines(now.kind) && hasLineEnd(text, end[i - 1]!, start[i]!)) block++;
    blockAt[i] = block;
    if (now !== undefined && start[i]! >= now.start) layoutAt[i] = k;
  }
  return { blockAt, layoutAt };
}

const keepsLines = (kind: BlockKind): boolean => kind === 'title' || kind === 'heading' || kind === 'header';

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (text.charCodeAt(k) === 10) return true;
  return false;
}

export const sameBlock = (c: Context, i: number, j: number): boolean =>
  j >= 0 && j < c.tokens.count && c.blockAt[i] === c.blockAt[j];

/** Whether nothing stands between token `i` and the next one: “EU”, “–”, “Jordan”. */
export const glued = (t: Tokens, i: number): boolean => i >= 0 && i + 1 < t.count && t.end[i] === t.start[i + 1];

export const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return (c >= 65 && c <= 90) || (c > 127 && word[0] !== word[0]!.toLowerCase());
};
