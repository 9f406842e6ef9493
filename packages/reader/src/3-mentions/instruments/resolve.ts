import type { FoundInstrument, InstrumentForm, InstrumentMention } from '../mention.ts';
import type { Candidate } from './candidate.ts';
import { fold, stem } from './name.ts';

/** An instrument while the text is being read. */
interface Known {
  found: FoundInstrument;
  folded: string;
  core: string;
  family: string;
  noun: string;
  words: Set<string>;
  subject: boolean;
  mentions: number;
}

/** Only so many instruments back may a mention reach; keeps the time linear in the text. */
const REACH = 48;

/** Nouns that can stand for instruments of other families. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = {
  agreement: /^(?:agreement|treaty|convention|contract)$/,
  accord: /^(?:agreement|treaty|convention|protocol|memorandum|contract)$/,
  pact: /^(?:agreement|treaty|convention|protocol|memorandum|contract)$/,
  deal: /^(?:agreement|treaty|memorandum|contract|protocol|roadmap)$/,
  document: /./,
  text: /./,
  instrument: /./,
  contract: /^(?:contract|agreement)$/,
  treaty: /^(?:treaty|convention)$/,
  convention: /^(?:convention)$/,
  truce: /^agreement$/,
  ceasefire: /^agreement$/,
};

/** Tells which instrument each mention of a text means. Mentions come in the order in which they are to be understood. */
export class Instruments {
  readonly known: Known[] = [];
  readonly mentions: InstrumentMention[] = [];
  readonly #byName = new Map<string, number>();
  readonly #byShort = new Map<string, number>();
  /** Indices, the most recently told last. */
  readonly #recent: number[] = [];

  get instruments(): FoundInstrument[] {
    return this.known.map((k) => k.found);
  }

  /** An instrument of its own, or one told before. */
  add(k: Candidate): number {
    if (isAbbreviation(k) && this.short(k.from, k.to, k.name) !== null) return this.#byShort.get(k.name)!;
    const same = this.#same(k);
    if (same === null) return this.#create(k);
    this.#enrich(same, k);
    return this.#mention(same, k, isBare(k) ? 'bare' : 'full');
  }

  /** Only another word for an instrument told before; nothing when none fits. */
  echo(k: Candidate): number | null {
    const index = this.#latest((known) => this.#fits(k, known));
    return index === null ? null : this.#mention(index, k, 'bare');
  }

  /** A headline says in other words what the text tells. */
  headline(k: Candidate): number {
    const fits = (known: Known) => this.#fits(k, known);
    const index =
      this.#same(k) ?? this.#first((known) => fits(known) && subset(k.words, known.words)) ?? this.#first(fits);
    return index === null ? this.#create(k) : this.#mention(index, k, isBare(k) ? 'bare' : 'full');
  }

  short(from: number, to: number, word: string): number | null {
    const index = this.#byShort.get(word);
    if (index === undefined) return null;
    return this.#note(index, { from, to, instrument: index, form: 'short' });
  }

  knows(word: string): boolean {
    return this.#byShort.has(word);
  }

  abbreviate(word: string, index: number): void {
    if (!this.#byShort.has(word)) this.#byShort.set(word, index);
  }

  #same(k: Candidate): number | null {
    const bare = isBare(k);
    if (bare && (k.article === 'a' || k.article === 'no')) return null;
    const named = bare ? undefined : this.#byName.get(fold(k.name));
    if (named !== undefined) return named;
    if (k.after.abbreviation !== null) {
      const short = this.#byShort.get(k.after.abbreviation);
      if (short !== undefined) return short;
    }
    if (bare) return k.loose.includes('new') && k.article === 'the' ? this.#mostTold(k) : this.#bare(k);
    return this.#sameCore(k) ?? this.#sameSubject(k);
  }

  /** “the Agreement”: the latest of its noun, else one that the noun can stand for. */
  #bare(k: Candidate): number | null {
    if (k.article === 'none' && !k.title) return null;
    const noun = nounOf(k);
    return this.#latest((known) => known.noun === noun) ?? this.#latest((known) => this.#fits(k, known));
  }

  /** “The new agreement covers …” is the one that the text is about. */
  #mostTold(k: Candidate): number | null {
    let best: number | null = null;
    for (const i of this.#recent)
      if (this.#fits(k, this.known[i]!) && (best === null || this.known[i]!.mentions > this.known[best]!.mentions))
        best = i;
    return best;
  }

  /** “the Second Protocol” for “Second Protocol to the Convention …”; “Association Agreement” for “EU–Jordan Association Agreement”. */
  #sameCore(k: Candidate): number | null {
    if (k.article === 'a' || !k.title) return null;
    return this.#latest((known) => {
      if (known.core !== k.core || k.core === nounOf(k)) return false;
      if ((k.after.subject !== null && known.subject) || k.after.dated !== null) return false;
      return agree(k, known);
    });
  }

  /** “the visa Agreement”, “the investment accord”: fewer words of one that was told. */
  #sameSubject(k: Candidate): number | null {
    if (k.words.size === 0) return null;
    const full = (known: Known) =>
      this.#fits(k, known) && known.words.size === k.words.size && subset(k.words, known.words) && agree(k, known);
    if (k.article !== 'a') {
      const equal = this.#latest(full);
      if (equal !== null) return equal;
    }
    const short = k.from === k.head.from ? k.after.subject === null : !k.title && k.after.subject === null;
    if (k.article !== 'the' || !short) return null;
    return this.#latest((known) => this.#fits(k, known) && subset(k.words, known.words) && agree(k, known));
  }

  #fits(k: Candidate, known: Known): boolean {
    const noun = nounOf(k);
    if (noun === 'truce' || noun === 'ceasefire')
      return known.words.has('ceasefire') || known.words.has('armistice') || known.words.has('truce');
    const others = STANDS_FOR[noun];
    return k.head.head.family === known.family || (others?.test(known.family) ?? false);
  }

  #latest(fits: (known: Known) => boolean): number | null {
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const index = this.#recent[i]!;
      if (fits(this.known[index]!)) return index;
    }
    return null;
  }

  #first(fits: (known: Known) => boolean): number | null {
    const index = this.known.slice(0, REACH).findIndex(fits);
    return index < 0 ? null : index;
  }

  #create(k: Candidate): number {
    const index = this.known.length;
    const name = k.loose.includes('new') && isBare(k) ? `new ${k.name}` : k.name;
    const found: FoundInstrument = {
      name,
      short: k.after.abbreviation ?? (isAbbreviation(k) ? k.name : null),
      kind: k.head.head.kind,
      form: formOf(k),
      parties: k.parties,
      dated: k.dated,
      within: null,
    };
    this.known.push({
      found,
      folded: fold(name),
      core: k.core,
      family: k.head.head.family,
      noun: nounOf(k),
      words: new Set(k.words),
      subject: k.after.subject !== null,
      mentions: 0,
    });
    if (!isBare(k)) this.#byName.set(fold(name), index);
    if (found.short !== null) this.abbreviate(found.short, index);
    this.#mention(index, k, isBare(k) ? 'bare' : 'full');
    return index;
  }

  /** A later mention may tell more: an abbreviation, the parties. */
  #enrich(index: number, k: Candidate): void {
    const { found } = this.known[index]!;
    if (k.after.abbreviation !== null && found.short === null) {
      found.short = k.after.abbreviation;
      this.abbreviate(found.short, index);
    }
    if (!isBare(k)) for (const p of k.parties) if (!found.parties.includes(p)) found.parties.push(p);
    found.parties.sort();
  }

  #mention(index: number, k: Candidate, form: InstrumentMention['form']): number {
    return this.#note(index, { from: k.from, to: k.to, instrument: index, form });
  }

  #note(index: number, mention: InstrumentMention): number {
    this.mentions.push(mention);
    this.known[index]!.mentions++;
    const at = this.#recent.indexOf(index);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(index);
    if (this.#recent.length > REACH) this.#recent.shift();
    return index;
  }
}

/** Only its kind, maybe with “new” or a date. */
export const isBare = (k: Candidate): boolean =>
  k.from === k.head.from && k.after.nameTo === k.head.to && k.words.size === 0;

/** “the FTA”, and nothing else. */
export const isAbbreviation = (k: Candidate): boolean =>
  k.head.head.abbreviation === true &&
  k.head.head.family !== 'memorandum' &&
  k.from === k.head.from &&
  k.after.nameTo === k.head.to;

/** An agreement with one party is not that with another. */
const agree = (k: Candidate, known: Known): boolean =>
  known.found.parties.length === 0 || k.parties.every((p) => known.found.parties.includes(p));

const nounOf = (k: Candidate): string => stem(k.head.head.words);

function formOf(k: Candidate): InstrumentForm {
  if (isBare(k)) return 'bare';
  return k.title ? 'named' : 'described';
}

const subset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean => {
  for (const w of small) if (!large.has(w) && !large.has(stem(w.replace(/-/g, '')))) return false;
  return true;
};
