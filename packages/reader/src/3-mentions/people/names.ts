import {
  FIRST_PARTICLES,
  type Gender,
  HONORIFICS,
  HONORIFICS_IN_NAMES,
  MONTHS_AND_NAMES,
  SMALL_NAMES,
  STYLE_OPENERS,
  STYLES,
} from '../../lexicon/en/names.ts';
import type { Run } from '../mention.ts';
import { CAP, FIELD, GLUED, HEAD, HEADLINE, HONORIFIC, LINE, NOT_A_NAME, OCCUPATION, PARTICLE } from './flags.ts';
import { goesOn, has, type Words } from './words.ts';

/** A personal name; its run holds neither honorifics nor the possessive. */
export interface Name extends Run {
  /** First word of the honorifics before it; `from` when there are none. */
  outer: number;
  gender: Gender | null;
  text: string;
  /** Its parts, folded, without particles: what the text may come back to it by. */
  parts: string[];
}

const MAX_WORDS = 12;
const LETTER = /^\p{L}/u;

/** The name that begins at a word, honorifics first; null when none does. */
export function readName(w: Words, outer: number): Name | null {
  // “President [Kassym-Jomart] Tokayev”: what the editors put in.
  let from = w.word[outer] === '[' || isArticle(w, outer) ? outer + 1 : outer;
  if (!has(w, from, CAP | PARTICLE)) return null;
  let gender: Gender | null = null;
  for (let next = skipHonorific(w, from); next > from; next = skipHonorific(w, from)) {
    gender ??= HONORIFICS.get(w.lower[from]!.replace(/\.$/, '')) ?? null;
    from = next;
  }
  const to = nameEnd(w, from);
  if (to === from) return null;
  const parts = partsOf(w, from, to);
  return parts.length ? { outer, from, to, gender, text: nameText(w, from, to), parts } : null;
}

/** “the Hon. Dame N” */
const isArticle = (w: Words, i: number): boolean =>
  w.lower[i] === 'the' && has(w, i + 1, CAP) && STYLES.has(w.lower[i + 1]!);

/** The name that ends before `to`, its honorifics too; null when none does. */
export function readNameBefore(w: Words, to: number, floor: number): Name | null {
  let from = to;
  while (from > floor && to - from < MAX_WORDS && (from === to || goesOn(w, from)) && mayBeInName(w, from - 1)) from--;
  for (let at = from; at < to; at++) {
    const name = readName(w, at);
    if (name && name.to === to) return name;
    if (name && name.to > to) return null;
  }
  return null;
}

/** The word after the honorific at `i`; `i` when there is none, or no name can follow it. */
function skipHonorific(w: Words, i: number): number {
  if (!has(w, i, HONORIFIC | CAP) || !goesOn(w, i + 1)) return i;
  const low = w.lower[i]!;
  const next = w.lower[i + 1]!;
  if (low === 'h.' && (next === 'e.' || next === 'h.' || next === 'm.')) return i + 2;
  if (!has(w, i, HONORIFIC) || !has(w, i, CAP)) return i;
  if (STYLE_OPENERS.has(low) && !STYLES.has(next)) return i;
  // “Dato’ Seri”: the apostrophe is a word of its own.
  const after = (next === "'" || next === '.') && has(w, i + 1, GLUED) ? i + 2 : i + 1;
  return has(w, after, CAP) || FIRST_PARTICLES.has(w.lower[after] ?? '') ? after : i;
}

function nameEnd(w: Words, from: number): number {
  let to = from;
  for (let i = from; i < w.count && i - from < MAX_WORDS; ) {
    if (i > from && !goesOn(w, i)) break;
    if (isNameWord(w, i, from)) to = ++i;
    else if (isGluedMark(w, i, from)) {
      i += 2;
      to = i;
    } else if (isBracketed(w, i, from)) {
      i += 3;
      to = i;
    } else if (closesInside(w, i, from)) {
      i++;
    } else if (isInitialDot(w, i, from) || isParticle(w, i, from)) i++;
    else break;
  }
  return to;
}

function isNameWord(w: Words, i: number, from: number): boolean {
  const f = w.flags[i]!;
  if (!(f & CAP) || w.partyAt[i]! >= 0 || (f & OCCUPATION && i === from)) return false;
  if (f & NOT_A_NAME && !isLoneInitial(w, i, from) && !isNamesake(w, i, from)) return false;
  if (f & HEAD && !(i > from && NAME_HEADS.has(w.lower[i]!))) return false;
  if (f & FIELD && (i === from || has(w, i + 1, FIELD | HEAD))) return false;
  if (f & HONORIFIC && !HONORIFICS_IN_NAMES.has(w.lower[i]!)) return false;
  if (f & HEADLINE && i > from && !CAN_BE_NAME.has(w.tokens.pos[i]!)) return false;
  const word = w.word[i]!;
  if (!LETTER.test(word) || /\d/.test(word)) return false;
  return !isAcronym(word) || hasMixedNeighbour(w, i, from);
}

/** “A M Fachir”: A is a letter here, not the article. */
const isLoneInitial = (w: Words, i: number, from: number): boolean =>
  w.word[i]!.length === 1 && (i > from || (goesOn(w, i + 1) && w.word[i + 1]!.length === 1 && has(w, i + 1, CAP)));

/** “Jan Halvorsen”, “Pham The Duc”: a month or a small word that is a name between parts of one. */
function isNamesake(w: Words, i: number, from: number): boolean {
  if (!goesOn(w, i + 1) || !has(w, i + 1, CAP) || has(w, i + 1, NOT_A_NAME | HEAD) || has(w, i, HEADLINE)) return false;
  return i === from ? MONTHS_AND_NAMES.has(w.lower[i]!) : SMALL_NAMES.has(w.lower[i]!);
}

/** Heads that are surnames too. */
const NAME_HEADS = new Set(['king', 'pope', 'mayor', 'chancellor', 'prince', 'lady', 'duke']);
const CAN_BE_NAME = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'INTJ', 'NUM']);

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 6 && /^\p{Lu}+$/u.test(word);

/** “KIM Sung-ho”: a family name in capitals beside a part that has small letters. */
function hasMixedNeighbour(w: Words, i: number, from: number): boolean {
  const mixed = (k: number) => has(w, k, CAP) && !has(w, k, NOT_A_NAME | HEAD) && /\p{Ll}/u.test(w.word[k]!);
  return (goesOn(w, i + 1) && mixed(i + 1)) || (i > from && mixed(i - 1));
}

/** The mark inside “Agyeman-Badu”, “Dato'ista”. */
function isGluedMark(w: Words, i: number, from: number): boolean {
  const word = w.word[i]!;
  if (i === from || (word !== '-' && word !== "'" && word !== '’')) return false;
  return has(w, i, GLUED) && has(w, i + 1, GLUED) && LETTER.test(w.word[i + 1]!) && !(w.flags[i + 1]! & LINE);
}

/** “my colleague Elena [Trajkova]”: what the editors put in. */
const isBracketed = (w: Words, i: number, from: number): boolean =>
  i > from && w.word[i] === '[' && w.word[i + 2] === ']' && isNameWord(w, i + 1, from);

/** “Kassym-Jomart] Tokayev” */
const closesInside = (w: Words, i: number, from: number): boolean =>
  i > from && w.word[i] === ']' && goesOn(w, i + 1) && isNameWord(w, i + 1, from);

/** “Kh.Battulga”: an initial that the next name follows without a space. */
const isInitialDot = (w: Words, i: number, from: number): boolean =>
  i > from &&
  w.word[i] === '.' &&
  w.word[i - 1]!.length <= 3 &&
  has(w, i, GLUED) &&
  goesOn(w, i + 1) &&
  isNameWord(w, i + 1, from);

/** Whether a small word inside leads to a further part: “van der Bellen”, “al-Halaki”. */
function isParticle(w: Words, i: number, from: number): boolean {
  if (!has(w, i, PARTICLE) || has(w, i, CAP)) return false;
  if (i === from && !FIRST_PARTICLES.has(w.lower[i]!)) return false;
  for (let k = i + 1; k < i + 4 && goesOn(w, k); k++) {
    if (isNameWord(w, k, from - 1)) return true;
    if (!(w.word[k] === '-' && has(w, k, GLUED)) && !has(w, k, PARTICLE)) return false;
  }
  return false;
}

const mayBeInName = (w: Words, i: number): boolean =>
  has(w, i, CAP | PARTICLE) || (has(w, i, GLUED) && LETTER.test(w.word[i]!)) || GLUED_MARKS.has(w.word[i]!);
const GLUED_MARKS = new Set(['-', "'", '’', '.']);

function nameText(w: Words, from: number, to: number): string {
  const { text, start, end } = w.tokens;
  return text
    .slice(start[from]!, end[to - 1]!)
    .replace(/\s+/g, ' ')
    .replace(/[[\]]/g, '');
}

/** The words of a name that it can be told by, folded; hyphenated ones whole (“al-halaki”). */
function partsOf(w: Words, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const end = hyphenEnd(w, i, to);
    const word = end === i + 1 ? w.lower[i]! : w.tokens.text.slice(w.tokens.start[i]!, w.tokens.end[end - 1]!);
    const small = end === i + 1 && has(w, i, PARTICLE) && !has(w, i, CAP);
    if (word.length > 1 && LETTER.test(word) && !small && !isInitial(word)) parts.push(fold(word));
    i = end - 1;
  }
  return parts;
}

/** Where the word that a hyphen or an apostrophe joins to others ends. */
export function hyphenEnd(w: Words, at: number, limit = w.count): number {
  let to = at + 1;
  while (
    to + 1 < limit &&
    GLUED_MARKS.has(w.word[to]!) &&
    has(w, to, GLUED) &&
    has(w, to + 1, GLUED) &&
    LETTER.test(w.word[to + 1]!)
  )
    to += 2;
  return to;
}

const isInitial = (word: string): boolean => word.length <= 4 && word.endsWith('.');

const MARKS = /\p{M}/gu;

/** Names are compared without accents and case. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(MARKS, '').replaceAll('’', "'");
  return lower;
}
