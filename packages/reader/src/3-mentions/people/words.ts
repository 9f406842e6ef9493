import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { HONORIFICS, NO_NAME, PARTICLES } from '../../lexicon/en/names.ts';
import {
  AFTER_HEAD,
  BODIES,
  COUNTERPARTS,
  FIELDS,
  HEADS,
  HOLDER_WORDS,
  OCCUPATIONS,
  PLURAL_HEADS,
  RANKS,
} from '../../lexicon/en/offices.ts';
import { TIE_WORDS } from '../../lexicon/en/people-cues.ts';
import type { PartyMention } from '../mention.ts';

/** What a word can be in a title or around a name; a word can be several things. */
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
/** A sentence, a line or the prose behind a label or dateline begins with the word. */
export const LINE = 4096;
/** No white space before the word. */
export const GLUED = 8192;
/** “replacing”, “predecessor”, “host”: the next name is tied to one told before. */
export const TIES = 16_384;
export const OCCUPATION = 32_768;
/** Where the text itself does not tell: a caption, an address, “Read also”. */
export const ASIDE = 65_536;
/** In a title or heading, where every word may have a capital. */
export const HEADLINE = 131_072;

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

const CLASSES = classes();

export function sortWords(tokens: Tokens, parties: readonly PartyMention[], structure: Structure): Words {
  const { count, word, lower, start, end } = tokens;
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const low = lower[i]!;
    const first = low.charCodeAt(0);
    let flag = 0;
    // A mark that stands alone is in no class.
    if (first > 63 || low.length > 1) flag = CLASSES.get(low) ?? 0;
    if (first !== word[i]!.charCodeAt(0)) flag |= CAP;
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
    const kind = block.kind === 'aside' ? ASIDE : block.kind === 'title' || block.kind === 'heading' ? HEADLINE : 0;
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

function classes(): Map<string, number> {
  const map = new Map<string, number>();
  const put = (list: Iterable<string>, flag: number) => {
    for (const w of list) map.set(w, (map.get(w) ?? 0) | flag);
  };
  put(HEADS.keys(), HEAD);
  put(PLURAL_HEADS.keys(), HEAD | PLURAL);
  put(RANKS, RANK);
  put(HOLDER_WORDS, HOLDER);
  put(FIELDS, FIELD);
  for (const h of HONORIFICS.keys()) put([h, `${h}.`], HONORIFIC);
  put(PARTICLES, PARTICLE);
  put(NO_NAME, NOT_A_NAME);
  put(BODIES, BODY);
  for (const [w, number] of COUNTERPARTS) put([w], number === 'many' ? COUNTERPART | PLURAL : COUNTERPART);
  put(AFTER_HEAD, AFTER);
  put(TIE_WORDS, TIES);
  put(OCCUPATIONS, OCCUPATION);
  return map;
}
