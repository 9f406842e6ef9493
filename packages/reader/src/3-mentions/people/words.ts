import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { HONORIFICS, NO_NAME, PARTICLES } from '../../lexicon/en/names.ts';
import {
  AFTER_HEAD,
  BODIES,
  COUNTERPARTS,
  COUNTERPARTS_PLURAL,
  FIELDS,
  HEADS,
  HOLDER_WORDS,
  PLURAL_HEADS,
  RANKS,
} from '../../lexicon/en/offices.ts';
import type { PartyMention } from '../mention.ts';

/** What a word can be in a title or a name; a word can be several things. */
export const CAP = 1;
export const HEAD = 2;
export const PLURAL = 4;
export const RANK = 8;
export const HOLDER = 16;
export const FIELD = 32;
export const HONORIFIC = 64;
export const PARTICLE = 128;
export const NOT_A_NAME = 256;
export const BODY = 512;
export const COUNTERPART = 1024;
export const AFTER = 2048;
/** A block, its prose or a sentence begins with the word. */
export const LINE = 4096;
/** No white space before the word. */
export const GLUED = 8192;

/** The words of a text, sorted for finding titles and names. */
export interface Words {
  tokens: Tokens;
  count: number;
  word: string[];
  lower: string[];
  flags: Uint16Array;
  parties: readonly PartyMention[];
  /** Index into `parties` of the mention that covers the word, or -1. */
  partyAt: Int32Array;
  /** Numbers of the sentence and of the block that hold the word. */
  sentence: Int32Array;
  block: Int32Array;
  /** 1 where the text does not tell: captions, addresses, “Read also”. */
  aside: Uint8Array;
}

const CLASSES = classes();

/** The singular of a plural head, both in lower case. */
export const SINGULAR: ReadonlyMap<string, string> = singulars();

export function sortWords(tokens: Tokens, parties: readonly PartyMention[], structure: Structure): Words {
  const { count, word, lower, start, end } = tokens;
  const flags = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const low = lower[i]!;
    let flag = CLASSES.get(low) ?? 0;
    if (low.charCodeAt(0) !== word[i]!.charCodeAt(0)) flag |= CAP;
    if (i > 0 && end[i - 1] === start[i]) flag |= GLUED;
    flags[i] = flag;
  }
  const words = {
    tokens,
    count,
    word,
    lower,
    flags,
    parties,
    partyAt: cover(count, parties),
    sentence: new Int32Array(count),
    block: new Int32Array(count),
    aside: new Uint8Array(count),
  };
  markPlaces(words, structure);
  return words;
}

/** Marks where lines begin and numbers sentences and blocks. */
function markPlaces(w: Words, { blocks }: Structure): void {
  const { start } = w.tokens;
  let i = 0;
  let sentence = 0;
  blocks.forEach((block, b) => {
    const cuts = [block.start, block.body.start, ...block.sentences.map((s) => s.start)].sort((x, y) => x - y);
    const first = i;
    let cut = 0;
    for (; i < w.count && start[i]! < block.end; i++) {
      let begins = i === first;
      for (; cut < cuts.length && cuts[cut]! <= start[i]!; cut++) begins = true;
      if (begins) {
        sentence++;
        w.flags[i]! |= LINE;
      }
      w.sentence[i] = sentence;
      w.block[i] = b;
      if (block.kind === 'aside') w.aside[i] = 1;
    }
  });
  for (; i < w.count; i++) {
    w.sentence[i] = sentence;
    w.block[i] = blocks.length - 1;
  }
}

function cover(count: number, parties: readonly PartyMention[]): Int32Array {
  const at = new Int32Array(count).fill(-1);
  for (let p = parties.length - 1; p >= 0; p--) {
    const { from, to } = parties[p]!;
    for (let i = from; i < to && i < count; i++) at[i] = p;
  }
  return at;
}

function classes(): Map<string, number> {
  const map = new Map<string, number>();
  const put = (words: Iterable<string>, flag: number) => {
    for (const w of words) map.set(w, (map.get(w) ?? 0) | flag);
  };
  put(Object.keys(HEADS), HEAD);
  put(singulars().keys(), HEAD | PLURAL);
  put(RANKS, RANK);
  put(HOLDER_WORDS, HOLDER);
  put(FIELDS, FIELD);
  put(Object.keys(HONORIFICS), HONORIFIC);
  for (const h of Object.keys(HONORIFICS)) put([`${h}.`], HONORIFIC);
  put(PARTICLES, PARTICLE);
  put(NO_NAME, NOT_A_NAME);
  put(BODIES, BODY);
  put(COUNTERPARTS, COUNTERPART);
  put(COUNTERPARTS_PLURAL, COUNTERPART | PLURAL);
  put(AFTER_HEAD, AFTER);
  return map;
}

function singulars(): Map<string, string> {
  const map = new Map(Object.entries(PLURAL_HEADS));
  const irregular = new Set(Object.values(PLURAL_HEADS));
  for (const head of Object.keys(HEADS)) if (!irregular.has(head) && !head.endsWith('s')) map.set(`${head}s`, head);
  return map;
}
