import { COMMON_SURNAMES, NAMED_THINGS_AFTER } from '../../lexicon/en/names.ts';
import type { Entry } from './entries.ts';
import { ASIDE, CAP, GLUED, HEAD, HONORIFIC, LINE, NOT_A_NAME, PARTICLE, RANK } from './flags.ts';
import { fold, hyphenEnd } from './names.ts';
import { goesOn, has, type Words } from './words.ts';

/** Finds the later mentions of known names by a part of them. */
export class SurnameFinder {
  private readonly w: Words;
  private readonly byPart = new Map<string, number[]>();
  private readonly last: Int32Array;

  constructor(w: Words, entries: readonly Entry[]) {
    this.w = w;
    this.last = new Int32Array(entries.length).fill(-1);
    entries.forEach((e, i) => {
      for (const t of e.tellings.length > 1
        ? [{ parts: e.parts }, ...e.tellings.map((x) => x.name)]
        : [{ parts: e.parts }])
        for (const part of t.parts) this.put(part, i);
    });
  }

  private put(part: string, person: number): void {
    const list = this.byPart.get(part);
    if (!list) this.byPart.set(part, [person]);
    else if (list.at(-1) !== person) list.push(person);
  }

  /** The person whose name a word is a part of, and where the name ends. */
  at(i: number): { person: number; to: number } | null {
    const { w } = this;
    if (this.byPart.size === 0 || !mayBegin(w, i) || has(w, i, ASIDE) || w.partyAt[i]! >= 0) return null;
    let to = hyphenEnd(w, i);
    const people = this.byPart.get(this.part(i, to));
    if (!people || isOfLongerName(w, i - 1)) return null;
    const person = people.reduce((a, b) => (this.last[b]! > this.last[a]! ? b : a));
    for (let end = to; goesOn(w, end) && has(w, end, CAP) && !has(w, end, GLUED); end = to) {
      const next = hyphenEnd(w, end);
      if (!this.byPart.get(this.part(end, next))?.includes(person)) break;
      to = next;
    }
    if (to === i + 1 && isCommonWord(w, i)) return null;
    // “Kojo Mensah” is nobody whom the text knows as Kojo Agyeman.
    return goesOn(w, to) && (isNameLike(w, to) || NAMED_THINGS_AFTER.has(w.lower[to]!)) ? null : { person, to };
  }

  spokenOf(person: number, at: number): void {
    this.last[person] = at;
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
