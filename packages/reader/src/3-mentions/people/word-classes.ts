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
import {
  AFTER,
  BODY,
  COUNTERPART,
  FIELD,
  HEAD,
  HOLDER,
  HONORIFIC,
  NOT_A_NAME,
  OCCUPATION,
  PARTICLE,
  PLURAL,
  RANK,
  TIES,
} from './flags.ts';

/** What a word can be, by its lower-case form; `capital`: as it stands it begins with one. */
export function classOf(lower: string, capital: boolean): number {
  if (FILTER[place(lower)] === 0) return 0;
  // What bars a word from names matters only where it has a capital; most words of a text are such and have none.
  return capital ? (ALL.get(lower) ?? 0) : (SMALL.get(lower) ?? 0);
}

const ALL = new Map<string, number>();
const SMALL = new Map<string, number>();

function put(words: Iterable<string>, flag: number): void {
  for (const word of words) {
    ALL.set(word, (ALL.get(word) ?? 0) | flag);
    if (flag !== NOT_A_NAME) SMALL.set(word, (SMALL.get(word) ?? 0) | flag);
  }
}

put(HEADS.keys(), HEAD);
put(PLURAL_HEADS.keys(), HEAD | PLURAL);
put(RANKS, RANK);
put(HOLDER_WORDS, HOLDER);
put(FIELDS, FIELD);
for (const honorific of HONORIFICS.keys()) put([honorific, `${honorific}.`], HONORIFIC);
put(PARTICLES, PARTICLE);
put(NO_NAME, NOT_A_NAME);
put(BODIES, BODY);
for (const [word, number] of COUNTERPARTS) put([word], number === 'many' ? COUNTERPART | PLURAL : COUNTERPART);
put(AFTER_HEAD, AFTER);
put(TIE_WORDS, TIES);
put(OCCUPATIONS, OCCUPATION);

/** Looking up a word takes much longer than seeing by its length and letters that it is in no class. */
const SIZE = 16_384;
const FILTER = new Uint8Array(SIZE);
for (const word of ALL.keys()) FILTER[place(word)] = 1;

function place(word: string): number {
  const n = word.length;
  return (word.charCodeAt(0) * 911 + word.charCodeAt(n >> 1) * 131 + word.charCodeAt(n - 1) * 17 + n) & (SIZE - 1);
}
