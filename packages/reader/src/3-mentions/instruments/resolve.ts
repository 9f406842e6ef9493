import { type Family, INFORMAL } from '../../lexicon/en/instruments.ts';
import type { FoundInstrument, InstrumentMention } from '../mention.ts';
import { initialsOf } from './abbreviation.ts';
import { type Candidate, isAbbreviation, isBare } from './candidate.ts';
import {
  agree,
  completes,
  fewerWords,
  fits,
  isGeneral,
  type Known,
  makeKnown,
  nounOf,
  sameCore,
  sameWords,
} from './known.ts';
import { fold } from './name.ts';

/** Only so many instruments back may a mention reach; keeps the time linear in the text. */
const REACH = 48;

/** Tells which instrument each mention of a text means. Mentions come in the order in which they are to be understood. */
export class Register {
  readonly known: Known[] = [];
  readonly mentions: InstrumentMention[] = [];
  readonly #byName = new Map<string, number>();
  readonly #byShort = new Map<string, number>();
  /** How many instruments of a family were told. */
  readonly #families = new Map<Family, number>();
  /** “a new agreement” */
  readonly #new: number[] = [];
  /** Indices, the most recently told last. */
  readonly #recent: number[] = [];

  /** All that were told; to be asked when the text has been read. */
  instruments(): FoundInstrument[] {
    for (const index of this.#new.splice(0)) this.#markNew(index);
    return this.known.map((k) => k.found);
  }

  /** An instrument of its own, or one told before. */
  add(k: Candidate): void {
    const same = this.#same(k);
    if (same === null) this.#create(k);
    else this.#tell(same, k);
  }

  /** Another name for what was told last: “the Pukpuk Treaty, a mutual defence pact”. */
  again(k: Candidate): void {
    const index = this.mentions.at(-1)?.instrument;
    if (index === undefined || !(fits(k, this.known[index]!) || isGeneral(this.known[index]!))) this.add(k);
    else this.#tell(this.known[index]!.found.form === 'named' ? index : this.#rename(index, k), k);
  }

  /** Only another word for an instrument told before; nothing when none fits. */
  echo(k: Candidate): void {
    const index = this.#latest((known) => fits(k, known));
    if (index !== null) this.#mention(index, k);
  }

  /** A headline says in other words what the text tells. */
  headline(k: Candidate): void {
    const known =
      this.#same(k) ?? this.#first((one) => fewerWords(k, one)) ?? this.#first((one) => fits(k, one) && !one.pending);
    if (known === null) this.#create(k);
    else this.#mention(known, k);
  }

  /** Whether the text has told what an abbreviation stands for. */
  knows(short: string): boolean {
    return this.#byShort.has(short);
  }

  /** The abbreviation at a token. */
  short(at: number, short: string): void {
    const index = this.#byShort.get(short);
    if (index !== undefined) this.#note({ from: at, to: at + 1, instrument: index, form: 'short' });
  }

  #same(k: Candidate): number | null {
    if (isAbbreviation(k))
      return this.#byShort.get(k.name) ?? this.#latest(({ found }) => initialsOf(found.name) === k.name);
    if (isBare(k)) return this.#sameBare(k);
    const told = this.#byName.get(fold(k.name)) ?? this.#toldShort(k);
    if (told !== undefined && agree(k, this.known[told]!)) return told;
    const pending = this.#latest((known) => completes(k, known));
    if (pending !== null) return this.#rename(pending, k);
    if (k.article === 'a') return null;
    const core = k.title ? this.#latest((known) => sameCore(k, known)) : null;
    return core ?? this.#latest((known) => sameWords(k, known)) ?? this.#sameShorter(k);
  }

  /** Told before by its abbreviation. */
  #toldShort(k: Candidate): number | undefined {
    if (this.#byShort.size === 0) return undefined;
    return this.#byShort.get(k.after.abbreviation ?? initialsOf(k.name));
  }

  /** “the Agreement”: the latest of its noun, else one that the noun can stand for. */
  #sameBare(k: Candidate): number | null {
    if (k.article === 'a' || k.article === 'no' || (k.article === 'none' && !k.title)) return null;
    if (k.loose.includes('new') && k.article === 'the') return this.#mostTold(k);
    const noun = nounOf(k);
    return (
      this.#latest((known) => known.noun === noun && agree(k, known)) ??
      this.#latest((known) => fits(k, known) && agree(k, known))
    );
  }

  /** “the visa Agreement”, “the investment accord”: fewer words of one that was told. */
  #sameShorter(k: Candidate): number | null {
    const short = k.after.subject === null && (k.from === k.head.from || !k.title);
    return k.article === 'the' && short && k.words.size > 0 ? this.#latest((known) => fewerWords(k, known)) : null;
  }

  /** “The new agreement covers …” is the one that the text is about. */
  #mostTold(k: Candidate): number | null {
    let best: number | null = null;
    for (const i of this.#recent)
      if (fits(k, this.known[i]!) && (best === null || this.known[i]!.mentions > this.known[best]!.mentions)) best = i;
    return best;
  }

  #latest(is: (known: Known) => boolean): number | null {
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const index = this.#recent[i]!;
      if (is(this.known[index]!)) return index;
    }
    return null;
  }

  #first(is: (known: Known) => boolean): number | null {
    const index = this.known.slice(0, REACH).findIndex(is);
    return index < 0 ? null : index;
  }

  #create(k: Candidate): void {
    const index = this.known.length;
    this.known.push(makeKnown(k));
    const { family } = k.head.head;
    this.#families.set(family, (this.#families.get(family) ?? 0) + 1);
    if (k.loose.includes('new') && isBare(k)) this.#new.push(index);
    this.#index(index, k);
    this.#mention(index, k);
  }

  /** Beside another of its kind “new” is of the name: “new agreement”. */
  #markNew(index: number): void {
    const { found, family } = this.known[index]!;
    if (found.form === 'bare' && this.#families.get(family)! > 1) found.name = `new ${found.name}`;
  }

  /** The full name, told only after the instrument itself. */
  #rename(index: number, k: Candidate): number {
    const old = this.known[index]!;
    const parties = new Set([...old.found.parties, ...k.parties]);
    const made = makeKnown(k);
    Object.assign(old.found, {
      ...made.found,
      short: made.found.short ?? old.found.short,
      parties: [...parties].sort(),
      dated: made.found.dated ?? old.found.dated,
    });
    this.known[index] = { ...made, found: old.found, mentions: old.mentions };
    this.#index(index, k);
    return index;
  }

  #index(index: number, k: Candidate): void {
    const { found } = this.known[index]!;
    if (!isBare(k)) this.#byName.set(fold(found.name), index);
    if (found.short !== null && !this.knows(found.short)) this.#byShort.set(found.short, index);
  }

  /** A later mention may tell more: an abbreviation, the parties. */
  #enrich(index: number, k: Candidate): void {
    const { found, noun } = this.known[index]!;
    if (k.after.abbreviation !== null && found.short === null) {
      found.short = k.after.abbreviation;
      if (!this.knows(found.short)) this.#byShort.set(found.short, index);
    }
    if (isAbbreviation(k) && found.short === null && !INFORMAL.has(noun)) found.short = k.name;
    if (k.parties.some((p) => !found.parties.includes(p)))
      found.parties = [...new Set([...found.parties, ...k.parties])].sort();
  }

  #tell(index: number, k: Candidate): void {
    this.#enrich(index, k);
    this.#mention(index, k);
  }

  #mention(index: number, k: Candidate): void {
    const form = isAbbreviation(k) ? 'short' : isBare(k) ? 'bare' : 'full';
    this.#note({ from: k.from, to: k.to, instrument: index, form });
  }

  #note(mention: InstrumentMention): void {
    const index = mention.instrument;
    this.mentions.push(mention);
    this.known[index]!.mentions++;
    const at = this.#recent.indexOf(index);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(index);
    if (this.#recent.length > REACH) this.#recent.shift();
  }
}
