import type { BlockKind, Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { PREPOSITIONS } from '../../lexicon/en/name-words.ts';
import type { PartyMention, Run } from '../mention.ts';
import { isCapital } from '../parties/fold.ts';
import { glued, type WordClass, wordClass } from './word-class.ts';

export { glued, isCapital };

/** The text as the instrument finder sees it: what stands at each token. */
export interface Context {
  tokens: Tokens;
  layout: Structure;
  parties: readonly PartyMention[];
  dates: readonly Run[];
  /** Of each token: the index of the party mention or of the date it is in, or -1. */
  partyAt: Int32Array;
  dateAt: Int32Array;
  /** Of each token: the line, label or body that it is in. No name runs from one into another. */
  blockAt: Int32Array;
  /** Of each token: the index into the blocks of the layout; -1 outside. */
  layoutAt: Int32Array;
  /** What each token can be inside a name, as far as it was asked. */
  classes: (WordClass | undefined)[];
}

export function makeContext(
  tokens: Tokens,
  parties: readonly PartyMention[],
  dates: readonly Run[],
  layout: Structure,
): Context {
  const { count } = tokens;
  const dateRuns = dates.map((date) => withoutPreposition(tokens, date));
  // One buffer: short texts come by the thousand.
  const buffer = new Int32Array(4 * count);
  const column = (n: number): Int32Array => buffer.subarray(n * count, (n + 1) * count);
  const c: Context = {
    tokens,
    layout,
    parties,
    dates: dateRuns,
    partyAt: cover(column(0), parties),
    dateAt: cover(column(1), dateRuns),
    blockAt: column(2),
    layoutAt: column(3),
    classes: new Array<WordClass | undefined>(count),
  };
  fillBlocks(c);
  return c;
}

export function classAt(c: Context, i: number): WordClass {
  if (i < 0 || i >= c.tokens.count) return 'stop';
  const known = c.classes[i];
  if (known !== undefined) return known;
  const found = wordClass(c.tokens, i);
  c.classes[i] = found;
  return found;
}

export const sameBlock = (c: Context, i: number, j: number): boolean =>
  j >= 0 && j < c.tokens.count && c.blockAt[i] === c.blockAt[j];

/** A date with the preposition before it left out: “since 2004”. */
function withoutPreposition({ lower }: Tokens, { from, to }: Run): Run {
  let at = from;
  while (at + 1 < to && PREPOSITIONS.has(lower[at]!)) at++;
  return { from: at, to };
}

function cover(at: Int32Array, runs: readonly Run[]): Int32Array {
  at.fill(-1);
  for (let k = 0; k < runs.length; k++) {
    const { from, to } = runs[k]!;
    for (let i = from; i < to; i++) at[i] = k;
  }
  return at;
}

/** Labels, bodies and the lines of titles and headings are blocks of their own. */
function fillBlocks({ tokens, layout: { blocks }, blockAt, layoutAt }: Context): void {
  const { text, start, end, count } = tokens;
  let block = 0;
  let k = 0;
  for (let i = 0; i < count; i++) {
    const at = start[i]!;
    const before = k;
    while (k < blocks.length && blocks[k]!.end <= at) k++;
    const now = blocks[k];
    if (k !== before) block++;
    else if (now !== undefined && i > 0) {
      const entersBody = at >= now.body.start && start[i - 1]! < now.body.start;
      if (entersBody || (keepsLines(now.kind) && hasLineEnd(text, end[i - 1]!, at))) block++;
    }
    blockAt[i] = block;
    layoutAt[i] = now !== undefined && at >= now.start ? k : -1;
  }
}

const keepsLines = (kind: BlockKind): boolean => kind === 'title' || kind === 'heading' || kind === 'header';

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (text.charCodeAt(k) === 10) return true;
  return false;
}
