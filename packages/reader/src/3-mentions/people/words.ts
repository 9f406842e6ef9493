import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { PLURAL_HEADS } from '../../lexicon/en/offices.ts';
import type { PartyMention } from '../mention.ts';
import { ASIDE, CAP, GLUED, HEADLINE, ITEM, LINE } from './flags.ts';
import { classOf } from './word-classes.ts';

/** The words of a text, sorted for finding titles and names. */
export interface Words {
  tokens: Tokens;
  count: number;
  word: string[];
  lower: string[];
  flags: Int32Array;
  parties: readonly PartyMention[];
  /** Index into `parties` of the mention that covers the word, or -1. */
  partyAt: Int32Array;
  /** Numbers of the sentence and of the block that hold the word. */
  sentence: Int32Array;
  block: Int32Array;
}

export function sortWords(tokens: Tokens, parties: readonly PartyMention[], structure: Structure): Words {
  const { count, word, lower, start, end } = tokens;
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const low = lower[i]!;
    const capital = low.charCodeAt(0) !== word[i]!.charCodeAt(0);
    let flag = capital ? classOf(low, true) | CAP : classOf(low, false);
    if (i > 0 && end[i - 1] === start[i]) flag |= GLUED;
    flags[i] = flag;
  }
  const partyAt = cover(count, parties);
  const w: Words = {
    tokens,
    count,
    word,
    lower,
    flags,
    parties,
    partyAt,
    sentence: new Int32Array(count),
    block: new Int32Array(count),
  };
  markPlaces(w, structure);
  return w;
}

/** Marks where lines begin and which are told aside; numbers sentences and blocks. */
function markPlaces(w: Words, { blocks }: Structure): void {
  const { start } = w.tokens;
  let i = 0;
  let sentence = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    const kind = KINDS[block.kind] ?? 0;
    let next = 0;
    let cut = block.start;
    for (; i < w.count && start[i]! < block.end; i++) {
      if (start[i]! >= cut) {
        sentence++;
        w.flags[i]! |= LINE;
        cut = block.body.start > start[i]! ? block.body.start : Number.POSITIVE_INFINITY;
        while (next < block.sentences.length && block.sentences[next]!.start <= start[i]!) next++;
        if (next < block.sentences.length) cut = Math.min(cut, block.sentences[next]!.start);
      }
      w.flags[i]! |= kind;
      w.sentence[i] = sentence;
      w.block[i] = b;
    }
  }
  for (; i < w.count; i++) {
    w.sentence[i] = sentence;
    w.block[i] = blocks.length - 1;
  }
}

const KINDS: Readonly<Record<string, number>> = {
  aside: ASIDE,
  title: HEADLINE,
  heading: HEADLINE,
  item: ITEM,
  field: ITEM,
};

function cover(count: number, parties: readonly PartyMention[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  for (let p = 0; p < parties.length; p++) at.fill(p, parties[p]!.from, parties[p]!.to);
  return at;
}

export const partyOn = (w: Words, i: number): PartyMention | null =>
  i >= 0 && i < w.count && w.partyAt[i]! >= 0 ? w.parties[w.partyAt[i]!]! : null;

/** Whether a word goes on with the sentence of the word before it. */
export const goesOn = (w: Words, i: number): boolean => i < w.count && !(w.flags[i]! & LINE);

export const has = (w: Words, i: number, flags: number): boolean =>
  i >= 0 && i < w.count && (w.flags[i]! & flags) !== 0;

export const isAnd = (w: Words, i: number): boolean => w.lower[i] === 'and' || w.word[i] === '&';

export const singularOf = (w: Words, i: number): string => PLURAL_HEADS.get(w.lower[i]!) ?? w.lower[i]!;
