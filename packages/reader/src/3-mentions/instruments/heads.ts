import { HEADS, type Head, TAKES_HEAD } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { type Context, classAt, glued, isCapital, sameBlock } from './context.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isNominal } from './word-class.ts';

export interface FoundHead extends Run {
  head: Head;
}

/** Every noun of the text that can name an instrument, in order. */
export function findHeads(c: Context): FoundHead[] {
  const all = matches(c);
  const ends = new Set(all.map((h) => h.to - 1));
  return all.filter((h) => !leadsToAnother(c, h, ends) && !takenByNext(c, h) && !isGloss(c, h));
}

const BY_FIRST = new Map<string, { head: Head; words: string[] }[]>();
for (const head of HEADS) {
  const words = head.words.split(' ');
  const same = BY_FIRST.get(words[0]!) ?? [];
  same.push({ head, words });
  same.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(words[0]!, same);
}

/** Whether some head begins with these two letters, and how long its first word can be; spares most tokens the look-up. */
const BEGINS = new Uint8Array(32 * 32);
const beginning = (word: string): number => (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);
for (const first of BY_FIRST.keys()) BEGINS[beginning(first)] = 1;
const LENGTHS = [...BY_FIRST.keys()].map((first) => first.length);
const SHORTEST = Math.min(...LENGTHS);
const LONGEST = Math.max(...LENGTHS);

function matches(c: Context): FoundHead[] {
  const t = c.tokens;
  const found: FoundHead[] = [];
  for (let i = 0; i < t.count; i++) {
    const length = t.end[i]! - t.start[i]!;
    if (length < SHORTEST || length > LONGEST) continue;
    const lower = t.lower[i]!;
    if (BEGINS[beginning(lower)] === 0) continue;
    const entries = BY_FIRST.get(lower);
    if (entries === undefined) continue;
    const hit = entries.find((e) => e.words.every((w, k) => t.lower[i + k] === w && sameBlock(c, i, i + k)));
    if (hit === undefined || !isNoun(c, i, hit.head)) continue;
    found.push({ from: i, to: i + hit.words.length, head: hit.head });
    i += hit.words.length - 1;
  }
  return found;
}

/** Not “they deal with”, “a compact car”, “a bit of” or the Organisation's name. */
function isNoun(c: Context, i: number, head: Head): boolean {
  const t = c.tokens;
  const word = t.word[i]!;
  if (head.abbreviation) return /\p{Lu}.*\p{Lu}/u.test(word);
  if (glued(t, i) && classAt(c, i + 1) === 'hyphen') return false;
  if (t.pos[i] === 'ADJ' && !isCapital(word) && isNominal(classAt(c, i + 1))) return false;
  if (t.pos[i] !== 'VERB' || isCapital(word)) return true;
  const before = classAt(c, i - 1);
  return before === 'determiner' || before === 'adjective' || before === 'possessive';
}

/** “Compact” in “Compact Renewal Agreement” is no head. */
function leadsToAnother(c: Context, h: FoundHead, ends: ReadonlySet<number>): boolean {
  const phrase = nounPhrase(c, h.from);
  if (phrase === null) return false;
  for (let i = h.to; i < phrase.to; i++) {
    if (classAt(c, i) === 'possessive') return false;
    if (ends.has(i)) return true;
  }
  return false;
}

/** “memorandum of understanding (MoU)”: only the abbreviation of the words before it. */
const isGloss = (c: Context, h: FoundHead): boolean =>
  h.head.abbreviation && /^[([]$/.test(c.tokens.word[h.from - 1] ?? '') && /^[)\]]$/.test(c.tokens.word[h.to] ?? '');

/** “Treaty Section”, “protocol officer”. */
const takenByNext = (c: Context, h: FoundHead): boolean =>
  sameBlock(c, h.from, h.to) && TAKES_HEAD.has(c.tokens.lower[h.to]!) && classAt(c, h.to) === 'noun';
