import { COMMON_SURNAMES, NAMED_THINGS_AFTER } from '../../lexicon/en/names.ts';
import type { Entry } from './entries.ts';
import { ASIDE, CAP, GLUED, HEAD, HONORIFIC, LINE, NOT_A_NAME, PARTICLE, RANK } from './flags.ts';
import { fold, hyphenEnd } from './names.ts';
import { goesOn, has, type Words } from './words.ts';

/** Finds the later mentions of known names by a part of them. */
export class SurnameFinder {
  private readonly w: Words;
  /** For each part of a name, who of those that bear it was spoken of last. */
  private readonly bearer = new Map<string, number>();
  /** The fullest name of each person has the parts of all its shorter forms. */
  private readonly parts: readonly ReadonlySet<string>[];

  constructor(w: Words, entries: readonly Entry[]) {
    this.w = w;
    this.parts = entries.map((e) => new Set(e.parts));
    this.spokenOf(entries.map((_, person) => person));
  }

  /** The person whose name a word is a part of, and where the name ends. */
  at(i: number): { person: number; to: number } | null {
    const { w } = this;
    if (this.bearer.size === 0 || !mayBegin(w, i) || has(w, i, ASIDE) || w.partyAt[i]! >= 0) return null;
    let to = hyphenEnd(w, i);
    const person = this.bearer.get(this.part(i, to));
    if (person === undefined || isOfLongerName(w, i - 1)) return null;
    for (let end = to; goesOn(w, end) && has(w, end, CAP) && !has(w, end, GLUED); end = to) {
      const next = hyphenEnd(w, end);
      if (!this.parts[person]!.has(this.part(end, next))) break;
      to = next;
    }
    if (to === i + 1 && isCommonWord(w, i)) return null;
    // “Kojo Mensah” is nobody whom the text knows as Kojo Agyeman.
    return goesOn(w, to) && (isNameLike(w, to) || NAMED_THINGS_AFTER.has(w.lower[to]!)) ? null : { person, to };
  }

  /** Of those who are spoken of in one place the first counts. */
  spokenOf(people: readonly number[]): void {
    for (const person of people.toReversed()) for (const part of this.parts[person]!) this.bearer.set(part, person);
  }

  private part(from: number, to: number): string {
    const { w } = this;
    return fold(to === from + 1 ? w.lower[from]! : w.tokens.text.slice(w.tokens.start[from]!, w.tokens.end[to - 1]!));
  }
}

/** “al-Halaki” begins small. */
const mayBegin = (w: Words, i: number): boolean => has(w, i, CAP) || (has(w, i, PARTICLE) && w.word[i + 1] === '-');

/** A word that begins a line has a capital anyway. */
const isCommonWord = (w: Words, i: number): boolean =>
  has(w, i, NOT_A_NAME) ||
  (has(w, i, LINE) &&
    (!NOUNS.has(w.tokens.pos[i]!) || (COMMON_SURNAMES.has(w.lower[i]!) && !FOLLOWS.has(w.tokens.pos[i + 1]!))));
const FOLLOWS = new Set(['VERB', 'AUX', 'PUNCT', 'PART']);
const NOUNS = new Set(['PROPN', 'NOUN', 'X']);

const isNameLike = (w: Words, i: number): boolean =>
  has(w, i, CAP) &&
  w.tokens.pos[i] === 'PROPN' &&
  w.partyAt[i]! < 0 &&
  !has(w, i, NOT_A_NAME | HEAD | RANK | HONORIFIC | GLUED);

/** A capitalised word stands right before, as in another person's name. */
const isOfLongerName = (w: Words, i: number): boolean =>
  i >= 0 && !has(w, i + 1, LINE) && isNameLike(w, i) && !has(w, i, LINE);
