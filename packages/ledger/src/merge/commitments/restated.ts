import { groupBy } from '../at.ts';
import { sameAmount, sameUnit } from '../words/amounts.ts';
import { overlap } from '../words/content.ts';
import { WordIndex } from '../words/word-index.ts';
import type { Entry } from './entries.ts';
import { dueAgrees, type Undertaking } from './undertaking.ts';

/** An undertaking that a later one takes the place of, and how the terms changed. */
export interface Restatement {
  later: Entry;
  change: 'softer' | 'firmer' | 'other due date' | 'other sum' | 'conditional';
  by: string[];
}

/** Entries as they are found when a restatement is looked for. */
export class Restatements {
  readonly #words: WordIndex<Entry>;
  readonly #byInstrument: ReadonlyMap<number | null, Entry[]>;

  constructor(entries: readonly Entry[]) {
    this.#words = new WordIndex(entries, (e) => e.main.terms);
    this.#byInstrument = groupBy(entries, (e) => e.main.instrument);
  }

  /** The next undertaking by which the promiser, alone or with others, restates this one on other terms. */
  of(entry: Entry): Restatement | null {
    const later = this.#candidates(entry)
      .filter((other) => other !== entry && isLater(entry, other) && sharesPromiser(entry.main, other.main))
      .flatMap((other) => {
        const by = sharedObject(entry.main, other.main);
        const change = by && changeOf(entry.main, other.main);
        return by && change ? [{ later: other, change, by }] : [];
      });
    later.sort((a, b) => a.later.since - b.later.since || b.by.length - a.by.length || a.later.index - b.later.index);
    return later[0] ?? null;
  }

  #candidates({ main }: Entry): Entry[] {
    const ofInstrument = main.instrument === null ? [] : (this.#byInstrument.get(main.instrument) ?? []);
    return [...new Set([...this.#words.sharing(main.terms).map((s) => s.item), ...ofInstrument])];
  }
}

function isLater(entry: Entry, other: Entry): boolean {
  const [before, after] = [entry.main, other.main];
  const later = after.made && before.made ? after.made.from > before.made.to : other.since > entry.since;
  return later && !other.tellings.some((u) => entry.tellings.some((x) => x.told.text === u.told.text));
}

/** Of a promise by several, what all or some of them restate. */
const sharesPromiser = (a: Undertaking, b: Undertaking): boolean =>
  a.told.claim.actors.some((p) => b.told.claim.actors.includes(p));

/** The words that show one object; null when there is not enough of it. */
function sharedObject(a: Undertaking, b: Undertaking): string[] | null {
  const shared = overlap(a.terms, b.terms);
  const sameInstrument = a.instrument !== null && a.instrument === b.instrument;
  if (sameInstrument && a.treaty.length > 0 && (b.treaty.length > 0 || b.firmness === 0)) return shared.words;
  if (sameInstrument && shared.ofLighter >= 0.5) return shared.words;
  return shared.strong > 0 && shared.ofLighter >= 0.5 && sharesHead(a, b) ? shared.words : null;
}

/** What one turns on is spoken of in the other: a station and an institute in one place are two objects. */
function sharesHead(a: Undertaking, b: Undertaking): boolean {
  if (!a.heads.size || !b.heads.size) return true;
  const has = (u: Undertaking, word: string) => u.terms.strong.has(word) || u.terms.weak.has(word);
  return [...a.heads].some((h) => has(b, h)) || [...b.heads].some((h) => has(a, h));
}

function changeOf(a: Undertaking, b: Undertaking): Restatement['change'] | null {
  if (a.conditional !== b.conditional) return b.conditional ? 'conditional' : 'firmer';
  if ((a.firmness === 0) !== (b.firmness === 0)) return b.firmness === 0 ? 'softer' : 'firmer';
  if (a.due && b.due && !dueAgrees(a, b)) return 'other due date';
  if (b.due && !a.due) return 'firmer';
  const sums = a.amounts.some((x) => b.amounts.some((y) => sameUnit(x, y)));
  if (sums && !a.amounts.some((x) => b.amounts.some((y) => sameAmount(x, y)))) return 'other sum';
  if (a.due && !b.due && b.told.claim.action !== 'reaffirmed') return 'softer';
  if (b.told.claim.action !== 'reaffirmed' && a.told.claim.action !== 'reaffirmed' && a.firmness !== b.firmness)
    return b.firmness > a.firmness ? 'firmer' : 'softer';
  return null;
}
