import type { Action, ClaimType } from '@chancery/reader';
import { at, groupBy } from '../at.ts';
import { type ActDate, type DateGroup, dateGroups } from '../dates/groups.ts';
import { witnesses } from '../told.ts';
import { type Fact, inOrder } from './fact.ts';
import { affinity, compatible } from './rules.ts';

/** Claims that are one act, in order. */
export class Draft {
  type: ClaimType;
  action: Action;
  /** The claim that it began with, the one of the finest date. */
  readonly seed: Fact;
  #facts: readonly Fact[];
  #groups: DateGroup<Fact>[] | undefined;
  #date: ActDate | null | undefined;

  constructor(seed: Fact) {
    this.type = seed.claim.type;
    this.action = seed.claim.action;
    this.seed = seed;
    this.#facts = [seed];
  }

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  get first(): Fact {
    return at(this.facts, 0);
  }

  get done(): boolean {
    return this.facts.some((f) => f.done);
  }

  get instrument(): number | null {
    return this.facts.find((f) => f.instrument !== null)?.instrument ?? null;
  }

  /** The draft of claims that a person put together: it is what most of its witnesses tell. */
  static of(facts: readonly Fact[]): Draft {
    const kinds = [...groupBy(facts, (f) => `${f.claim.type} ${f.claim.action}`).values()];
    const most = kinds.reduce((a, b) => (witnesses(b.map((f) => f.told)) > witnesses(a.map((f) => f.told)) ? b : a));
    const draft = new Draft(at(most, 0));
    draft.#hold(facts);
    return draft;
  }

  add(...facts: readonly Fact[]): void {
    this.#hold([...this.#facts, ...facts]);
  }

  #hold(facts: readonly Fact[]): void {
    this.#facts = [...facts].sort(inOrder);
    this.#groups = undefined;
    this.#date = undefined;
  }

  /** The groups of agreeing dates of what is told as done; while nothing is, of what is told at all. */
  groups(): readonly DateGroup<Fact>[] {
    this.#groups ??= this.#group();
    return this.#groups;
  }

  #group(): DateGroup<Fact>[] {
    const done = this.facts.filter((f) => f.done);
    return dateGroups(done.length ? done : this.facts, (f) => f.told.date);
  }

  /** The finest date told, of plans that of the latest text. */
  date(): ActDate | null {
    if (this.#date === undefined) this.#date = this.#settleDate();
    return this.#date;
  }

  #settleDate(): ActDate | null {
    if (this.done) return this.groups()[0]?.date ?? null;
    const dated = this.facts.filter((f) => f.told.date && f.claim.status !== 'denied');
    const latest = (dated.length ? dated : this.facts.filter((f) => f.told.date)).reduce<Fact | null>(
      (a, b) => (!a || (b.told.text.newsDay ?? 0) >= (a.told.text.newsDay ?? 0) ? b : a),
      null,
    );
    return latest?.told.date ?? null;
  }

  accepts(fact: Fact): boolean {
    return this.facts.every((f) => compatible(f, fact));
  }

  mayJoin(other: Draft): boolean {
    return other.facts.every((f) => this.accepts(f));
  }

  affinity(fact: Fact): number {
    return Math.max(...this.facts.map((f) => affinity(f, fact)));
  }
}

/** Draws one draft into another and takes it off the list. */
export function merge(into: Draft, from: Draft, drafts: Draft[]): void {
  into.add(...from.facts);
  const i = drafts.indexOf(from);
  if (i >= 0) drafts.splice(i, 1);
}

export const inDraftOrder = (a: Draft, b: Draft): number => inOrder(a.first, b.first);
