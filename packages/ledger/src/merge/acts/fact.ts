import type { Claim } from '@chancery/reader';
import type { DaySpan } from '../dates/span.ts';
import { length } from '../dates/span.ts';
import { isDone, type Told } from '../told.ts';
import { type Amount, amountsIn } from '../words/amounts.ts';
import { type Content, type ContentReader, wordsOf } from '../words/content.ts';
import { leadingUpTo } from '../words/passages.ts';
import { type Body, bodiesIn, ordinalIn, ranksIn } from './named.ts';

/** What the whole relationship knows when acts are put together. */
export interface Knowledge {
  reader: ContentReader;
  /** Beginnings of the words that name its parties. */
  partyStems: readonly string[];
  instrumentOf: (told: Told) => number | null;
  /** The people of a claim, each with the parties that they hold office for. */
  peopleOf: (told: Told) => KnownPerson[];
}

export interface KnownPerson {
  person: number;
  parties: ReadonlySet<string>;
  titles: readonly string[];
}

/** A claim about an act, with what it is compared by; what few rules ask for is made when first asked. */
export class Fact {
  readonly told: Told;
  readonly claim: Claim;
  readonly span: DaySpan | null;
  readonly done: boolean;
  /** A claim that an outcome may follow. */
  readonly announces: boolean;
  /** Dated to the day, or to few days. */
  readonly precise: boolean;
  readonly instrument: number | null;
  readonly people: readonly KnownPerson[];
  readonly #known: Knowledge;
  #content: Content | undefined;
  #amounts: Amount[] | undefined;
  #bodies: Body[] | undefined;
  #ranks: Set<string> | undefined;
  #places: Set<string> | undefined;
  #ordinal: string | null | undefined;

  constructor(told: Told, known: Knowledge) {
    const { status } = told.claim;
    this.told = told;
    this.claim = told.claim;
    this.span = told.date?.span ?? null;
    this.done = isDone(told);
    this.announces = status === 'planned' || status === 'proposed' || status === 'denied';
    this.precise = this.span !== null && length(this.span) < 5;
    this.instrument = known.instrumentOf(told);
    this.people = known.peopleOf(told);
    this.#known = known;
  }

  /** What it is about: its content and its words, but for names and titles of people. */
  get content(): Content {
    this.#content ??= this.#known.reader.read(this.claim.content, this.#withoutPeople());
    return this.#content;
  }

  get amounts(): readonly Amount[] {
    this.#amounts ??= amountsIn(this.claim.evidence.quote);
    return this.#amounts;
  }

  /** The bodies that it names, else those that its paragraph has just named. */
  get bodies(): readonly Body[] {
    if (this.#bodies) return this.#bodies;
    const own = bodiesIn(this.claim.evidence.quote, this.#known.partyStems);
    const read = this.claim.action === 'session' && !own.length;
    this.#bodies = read
      ? bodiesIn(leadingUpTo(this.told.text.body, this.claim.evidence), this.#known.partyStems).slice(-1)
      : own;
    return this.#bodies;
  }

  get ranks(): ReadonlySet<string> {
    this.#ranks ??= ranksIn([this.claim.evidence.quote, ...this.people.flatMap((p) => p.titles)].join('; '));
    return this.#ranks;
  }

  get places(): ReadonlySet<string> {
    this.#places ??= new Set(this.claim.place ? wordsOf(this.claim.place) : []);
    return this.#places;
  }

  get ordinal(): string | null {
    if (this.#ordinal === undefined) this.#ordinal = ordinalIn(this.claim.evidence.quote);
    return this.#ordinal;
  }

  #withoutPeople(): string {
    const { quote } = this.claim.evidence;
    const names = this.told.text.people
      .flatMap((p) => [p.name, ...p.offices.map((o) => o.title)])
      .filter((n) => quote.includes(n));
    return names.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, ' '), quote);
  }
}

export const inOrder = (a: Fact, b: Fact): number => a.told.index - b.told.index;
