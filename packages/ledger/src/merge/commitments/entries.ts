import { at } from '../at.ts';
import { agree } from '../dates/span.ts';
import { subset } from '../told.ts';
import { Union } from '../union.ts';
import { sameAmount, sameUnit } from '../words/amounts.ts';
import { likeness, overlap } from '../words/content.ts';
import { dueAgrees, since, type Undertaking } from './undertaking.ts';

/** One undertaking with all its tellings, the fullest first. */
export interface Entry {
  index: number;
  main: Undertaking;
  tellings: Undertaking[];
  /** The first day on which something can keep it. */
  since: number;
  /** Told only by texts that look back on it. */
  past: boolean;
}

/** Whether two claims are dated by one event whose day the texts give differently. */
export type SameEvent = (a: Undertaking, b: Undertaking) => boolean;

/**
 * Which claims tell one undertaking: those of copies, of the other party's release, of a later text that only recalls it (promising nothing
 * more, and giving no other day on which it was made). A text tells an undertaking once, so two claims of it are two.
 */
export function entriesOf(undertakings: readonly Undertaking[], sameEvent: SameEvent): Entry[] {
  const groups: Undertaking[][] = undertakings.map((u) => [u]);
  const union = new Union(undertakings.length);
  for (const pair of candidatePairs(undertakings, sameEvent)) {
    const [low, high] = [union.find(pair.i), union.find(pair.j)].sort((x, y) => x - y) as [number, number];
    const [a, b] = [at(groups, low), at(groups, high)];
    if (a === b || a.some((x) => b.some((y) => x.told.text === y.told.text || isOther(x, y, sameEvent)))) continue;
    groups[low] = [...a, ...b];
    groups[high] = [];
    union.join(low, high);
  }
  return groups
    .filter((g) => g.length)
    .map((g) => [...g].sort(fullestFirst))
    .sort((a, b) => first(a) - first(b))
    .map((tellings, index) => ({
      index,
      main: at(tellings, 0),
      tellings,
      since: Math.min(...tellings.map(since)),
      past: tellings.every((u) => u.made === null && u.looksBack),
    }));
}

const first = (g: readonly Undertaking[]): number => Math.min(...g.map((u) => u.told.index));

function candidatePairs(all: readonly Undertaking[], sameEvent: SameEvent): { i: number; j: number; score: number }[] {
  const pairs: { i: number; j: number; score: number }[] = [];
  for (const [i, a] of all.entries())
    for (let j = i + 1; j < all.length; j++) {
      const score = sameness(a, at(all, j), sameEvent);
      if (score > 0) pairs.push({ i, j, score });
    }
  return pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
}

/** How surely two claims of different texts tell one undertaking; 0 when they don't. */
function sameness(a: Undertaking, b: Undertaking, sameEvent: SameEvent): number {
  if (a.told.text === b.told.text || isOther(a, b, sameEvent) || !sameParties(a, b)) return 0;
  const copies = a.told.text.witness === b.told.text.witness;
  if (copies && a.told.claim.content === b.told.claim.content) return 3;
  const instrument = a.instrument !== null && a.instrument === b.instrument;
  const undated = a.made === null || b.made === null;
  const shared = undated ? wider(a, b) : likeness(a.terms, b.terms);
  const sums = a.amounts.some((x) => b.amounts.some((y) => sameAmount(x, y)));
  const score = shared.ofLighter + (sums ? 0.5 : 0) + (instrument ? 0.5 : 0);
  const anchored =
    shared.strong > 0 ||
    (instrument && (a.terms.strong.size === 0 || b.terms.strong.size === 0)) ||
    (sums && shared.ofLighter > 0);
  return anchored && score >= (undated && !sums ? 0.6 : 0.5) ? score : 0;
}

/** The short mention of a text that looks back is compared by its sentence too. */
function wider(a: Undertaking, b: Undertaking) {
  const [back, full] = a.made === null ? [a, b] : [b, a];
  const narrow = overlap(back.terms, full.terms);
  const wide = overlap(full.terms, back.wide);
  return narrow.ofLighter >= wide.ofFirst ? narrow : { ...wide, ofLighter: wide.ofFirst };
}

function sameParties(a: Undertaking, b: Undertaking): boolean {
  const [p, q] = [a.told, b.told];
  const parties = subset(p.parties, q.parties) || subset(q.parties, p.parties);
  return parties && (subset(p.claim.actors, q.claim.actors) || subset(q.claim.actors, p.claim.actors));
}

/** Made on another day, due on another day, or of another sum: another undertaking. So is what a later text promises anew. */
function isOther(a: Undertaking, b: Undertaking, sameEvent: SameEvent): boolean {
  if (!agree(a.made, b.made) && !sameEvent(a, b)) return true;
  if (!dueAgrees(a, b) || sumsDiffer(a, b)) return true;
  if (a.made !== null && b.made !== null) return false;
  return isNew(a, b) || isNew(b, a);
}

/** A claim without a date tells of the other only afterwards, and adds no due date to it. */
const isNew = (undated: Undertaking, dated: Undertaking): boolean =>
  undated.made === null &&
  dated.made !== null &&
  ((undated.told.text.day ?? Infinity) < dated.made.from || (undated.due !== null && dated.due === null));

function sumsDiffer(a: Undertaking, b: Undertaking): boolean {
  const comparable = a.amounts.some((x) => b.amounts.some((y) => sameUnit(x, y)));
  return comparable && !a.amounts.some((x) => b.amounts.some((y) => sameAmount(x, y)));
}

/** With a due date, with a date, in the most words; of copies the first. */
function fullestFirst(a: Undertaking, b: Undertaking): number {
  const rank = (u: Undertaking) => (u.due ? 4 : 0) + (u.made ? 2 : 0);
  const words = (u: Undertaking) => u.terms.strong.size + u.terms.weak.size + u.amounts.length;
  return rank(b) - rank(a) || words(b) - words(a) || since(a) - since(b) || a.told.index - b.told.index;
}
