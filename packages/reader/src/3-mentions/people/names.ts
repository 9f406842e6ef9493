import { type Gender, HONORIFICS } from '../../lexicon/en/names.ts';
import type { Run } from '../mention.ts';
import { CAP, FIELD, GLUED, HEAD, HONORIFIC, LINE, NOT_A_NAME, PARTICLE, type Words } from './words.ts';

/** A personal name; its run holds neither honorifics nor the possessive. */
export interface Name extends Run {
  /** First word of the honorifics before it; `from` when there are none. */
  outer: number;
  gender: Gender | null;
  text: string;
  /** Its parts in lower case, without particles: what it can be told again by. */
  parts: string[];
}

const MAX_WORDS = 12;
const LETTER = /^\p{L}/u;

/** The name that begins at a word, honorifics first; null when none does. */
export function readName(w: Words, outer: number): Name | null {
  let from = outer;
  let gender: Gender | null = null;
  for (let next = skipHonorific(w, from); next > from; next = skipHonorific(w, from)) {
    gender ??= HONORIFICS[w.lower[from]!.replace(/\.$/, '')] ?? null;
    from = next;
  }
  const to = nameEnd(w, from);
  if (to === from) return null;
  const parts = partsOf(w, from, to);
  return parts.length ? { outer, from, to, gender, text: nameText(w, from, to), parts } : null;
}

/** The name that ends before `to`, its honorifics too; null when none does. */
export function readNameBefore(w: Words, to: number, floor: number): Name | null {
  let from = to;
  while (from > floor && to - from < MAX_WORDS && !(from < to && w.flags[from]! & LINE) && mayBeInName(w, from - 1))
    from--;
  for (let at = from; at < to; at++) {
    if (!(w.flags[at]! & CAP) && !(w.flags[at]! & PARTICLE)) continue;
    const name = readName(w, at);
    if (name && name.to === to) return name;
  }
  return null;
}

function skipHonorific(w: Words, i: number): number {
  if (i + 1 >= w.count || w.flags[i + 1]! & LINE) return i;
  const low = w.lower[i]!;
  const next = w.lower[i + 1]!;
  if (low === 'h.' && (next === 'e.' || next === 'h.' || next === 'm.')) return i + 2;
  if (!(w.flags[i]! & HONORIFIC) || !(w.flags[i]! & CAP)) return i;
  if (NEEDS_NEXT.has(low) && !STYLES.has(next)) return i;
  // “Dato’ Seri”: the apostrophe is a word of its own.
  const after = (next === "'" || next === '.') && w.flags[i + 1]! & GLUED ? i + 2 : i + 1;
  return after < w.count && (w.flags[after]! & (CAP | PARTICLE)) !== 0 ? after : i;
}

const NEEDS_NEXT = new Set(['his', 'her', 'the', 'rt', 'rt.', 'right', 'he']);
const STYLES = new Set([
  'excellency',
  'highness',
  'majesty',
  'royal',
  'hon',
  'hon.',
  'honourable',
  'honorable',
  'mr',
  'mr.',
  'ms',
  'ms.',
  'mrs',
  'mrs.',
  'dr',
  'dr.',
]);

function nameEnd(w: Words, from: number): number {
  let to = from;
  for (let i = from; i < w.count && i - from < MAX_WORDS; ) {
    if (i > from && w.flags[i]! & LINE) break;
    if (isNameWord(w, i, from)) {
      to = ++i;
      if (w.lower[i - 1]!.endsWith("'s")) break;
    } else if (i > from && w.flags[i]! & GLUED && LETTER.test(w.word[i]!) && LETTER.test(w.word[i - 1]!)) {
      to = ++i;
    } else if (isHyphenated(w, i, from)) {
      i += 2;
      to = i;
    } else if (w.flags[i]! & PARTICLE && !(w.flags[i]! & CAP) && leadsToName(w, i + 1, from)) i++;
    else break;
  }
  return to;
}

function isNameWord(w: Words, i: number, from: number): boolean {
  const f = w.flags[i]!;
  if (!(f & CAP) || f & (NOT_A_NAME | HEAD) || w.partyAt[i]! >= 0) return false;
  if (f & (HONORIFIC | FIELD) && i === from) return false;
  if (f & HONORIFIC && i > from && !KEPT_INSIDE.has(w.lower[i]!)) return false;
  const word = w.word[i]!;
  if (/\d/.test(word)) return false;
  return !isAcronym(word) || hasMixedNeighbour(w, i, from);
}

/** Honorifics that also stand inside names. */
const KEPT_INSIDE = new Set([
  'sheikh',
  'don',
  'justice',
  'prince',
  'major',
  'bishop',
  'sri',
  'tan',
  'eng',
  'right',
  'lord',
  'marshal',
  'count',
]);

const isAcronym = (word: string): boolean =>
  word.length > 1 && word.length < 6 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word);

/** “KIM Sung-ho”: a family name in capitals beside a part that has small letters. */
function hasMixedNeighbour(w: Words, i: number, from: number): boolean {
  const mixed = (k: number) => w.flags[k]! & CAP && /\p{Ll}/u.test(w.word[k]!) && !(w.flags[k]! & (NOT_A_NAME | HEAD));
  return Boolean((i + 1 < w.count && !(w.flags[i + 1]! & LINE) && mixed(i + 1)) || (i > from && mixed(i - 1)));
}

function isHyphenated(w: Words, i: number, from: number): boolean {
  const word = w.word[i]!;
  if (i === from || !(word === '-' || word === "'" || word === '’')) return false;
  return Boolean(
    w.flags[i]! & GLUED &&
      i + 1 < w.count &&
      w.flags[i + 1]! & GLUED &&
      /^\p{L}/u.test(w.word[i + 1]!) &&
      !POSSESSIVE.has(w.lower[i + 1]!),
  );
}

const POSSESSIVE = new Set(['s']);

/** Whether a name goes on after a particle: “van der Bellen”, “al-Halaki”. */
function leadsToName(w: Words, i: number, from: number): boolean {
  for (let k = i; k < w.count && k - i < 3; k++) {
    if (w.flags[k]! & LINE) return false;
    if (isNameWord(w, k, k === i ? from - 1 : from)) return true;
    if (w.word[k] === '-' && w.flags[k]! & GLUED) continue;
    if (!(w.flags[k]! & PARTICLE)) return false;
  }
  return false;
}

const mayBeInName = (w: Words, i: number): boolean =>
  (w.flags[i]! & (CAP | PARTICLE)) !== 0 ||
  w.word[i] === '-' ||
  w.word[i] === "'" ||
  w.word[i] === '’' ||
  w.lower[i] === '.';

function nameText(w: Words, from: number, to: number): string {
  const { text, start, end } = w.tokens;
  return text
    .slice(start[from]!, end[to - 1]!)
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ');
}

/** The words of a name that it can be told by, folded: hyphenated ones whole and in pieces. */
export function partsOf(w: Words, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const low = fold(w.lower[i]!.replace(/'s$/, ''));
    const glued = i > from && w.flags[i]! & GLUED && parts.length > 0;
    if (glued && LETTER.test(low) && LETTER.test(w.word[i - 1]!)) parts[parts.length - 1] += low;
    else if (w.word[i]!.length < 2 || (w.flags[i]! & PARTICLE && !(w.flags[i]! & CAP)) || !LETTER.test(low)) continue;
    else if (glued && w.word[i - 1] === '-') parts[parts.length - 1] += `-${low}`;
    else parts.push(low);
  }
  return parts;
}

/** Names are compared without accents. */
export const fold = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
