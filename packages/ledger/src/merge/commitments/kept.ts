import { subset, type Told } from '../told.ts';
import { sameAmount } from '../words/amounts.ts';
import { overlap, WEAK_WEIGHT, weight } from '../words/content.ts';
import { NEW_DATES, POSTPONED } from '../words/en.ts';
import { bestTelling, type Deed, type Deeds, inDeedOrder } from './deeds.ts';
import type { Entry } from './entries.ts';
import type { Undertaking } from './undertaking.ts';

/** What shows that an undertaking was kept in full, in part or not at all. */
export interface Finding {
  kind: 'kept' | 'short' | 'not-done';
  claims: Told[];
  deed: Deed;
  /** The words and sums that decided. */
  by: string[];
  score: number;
}

/**
 * The act in which the promiser did the very thing, on or after the day of the promise. Else the act that does a part of
 * it, or the one of which a text says that it was not done.
 */
export function findDeed(entry: Entry, deeds: Deeds): Finding | null {
  const { main } = entry;
  if (main.standing && main.treaty.length === 0) return null;
  const findings = [...treatyFindings(entry, deeds), ...newDateFindings(entry, deeds), ...wordFindings(entry, deeds)];
  const of = (kind: Finding['kind']) => best(findings.filter((f) => f.kind === kind));
  return of('kept') ?? of('short') ?? of('not-done');
}

/** The likeliest; of equals the earliest. */
function best(findings: readonly Finding[]): Finding | null {
  const start = (f: Finding) => f.deed.span?.from ?? f.deed.toldOn;
  const sorted = [...findings].sort((a, b) => b.score - a.score || start(a) - start(b) || inDeedOrder(a.deed, b.deed));
  return sorted[0] ?? null;
}

const BY_INSTRUMENT = 10;

/** “Sign”, “ratify”, “draw up”: the treaty action on the instrument that the undertaking names, of a one-sided one by each promiser. */
function treatyFindings(entry: Entry, deeds: Deeds): Finding[] {
  const { main } = entry;
  const instrument = entry.tellings.find((u) => u.instrument !== null)?.instrument ?? null;
  if (instrument === null || !main.treaty.length) return [];
  const fitting = deeds
    .on(instrument)
    .filter((d) => isTreaty(d) && main.treaty.includes(d.draft.action) && isAfter(entry, d) && byPromiser(main, d));
  const done = fitting.filter((d) => d.done);
  const oneSided = done.filter((d) => d.draft.first.claim.actors.length === 1);
  const missing = oneSided.length === done.length && !everyPromiser(main, done);
  if (done.length && !missing) return [treaty('kept', oneSided.length === done.length ? done : done.slice(0, 1))];
  return fitting.filter((d) => !d.done).map((d) => treaty('not-done', [d]));
}

const isTreaty = (d: Deed): boolean => d.draft.type === 'instrument' || d.draft.action === 'joint';

function treaty(kind: Finding['kind'], deeds: readonly Deed[]): Finding {
  const [deed] = deeds as [Deed, ...Deed[]];
  return { kind, claims: deeds.map((d) => bestTelling(d).told), deed, by: [], score: BY_INSTRUMENT };
}

const everyPromiser = (u: Undertaking, done: readonly Deed[]): boolean =>
  subset(
    u.told.claim.actors,
    done.flatMap((d) => d.draft.first.claim.actors),
  );

/** To fix new days for a meeting that was put off: it was held, or has a day again. */
function newDateFindings(entry: Entry, deeds: Deeds): Finding[] {
  if (!entry.tellings.some((u) => NEW_DATES.test(u.told.claim.content ?? ''))) return [];
  const texts = new Set(entry.tellings.map((u) => u.told.text));
  return deeds.all.flatMap((deed) => {
    const plans = deed.draft.facts.filter((f) => texts.has(f.told.text) && !f.done);
    if (deed.draft.type !== 'meeting' || !deed.done || !plans.length || !isAfter(entry, deed)) return [];
    const postponed = plans.some((f) => POSTPONED.test(f.claim.evidence.quote));
    const score = 5 + (postponed ? 3 : 0) + (plans.some((f) => f.span === null) ? 1 : 0);
    return [{ kind: 'kept' as const, claims: [bestTelling(deed).told], deed, by: [], score }];
  });
}

/** By the words and sums that promise and act have in common. */
function wordFindings(entry: Entry, deeds: Deeds): Finding[] {
  const { main } = entry;
  if (main.instrument !== null && main.treaty.length && deeds.on(main.instrument).some(isTreaty)) return [];
  const light = WEAK_WEIGHT * main.terms.weak.size;
  const total = weight(main.terms);
  return deeds.sharing(main.terms).flatMap(({ item: deed, shared }) => {
    // A sum in common may stand for words that are not.
    const tooFew = shared + light < LEAST * total && !(main.amounts.length && deed.amounts.length);
    return tooFew || !mayKeep(entry, deed) ? [] : byWords(main, deed);
  });
}

function byWords(main: Undertaking, deed: Deed): Finding[] {
  const shared = overlap(main.terms, deed.words);
  const sum = sums(main, deed);
  const turns = !main.heads.size || [...main.heads].some((h) => deed.words.strong.has(h) || deed.words.weak.has(h));
  const enough =
    shared.ofFirst >= (turns ? 0.45 : 0.65) ||
    (sum === 'same' && shared.strong > 0) ||
    (turns && shared.strong > 1 && shared.ofFirst >= LEAST);
  if (!enough) return [];
  const kind = !deed.done ? 'not-done' : sum === 'short' ? 'short' : 'kept';
  const score = shared.strong + 2 * shared.ofFirst + (sum === 'same' ? 3 : 0);
  return [{ kind, claims: [bestTelling(deed).told], deed, by: shared.words, score }];
}

/** The least share of what was promised that an act must tell of. */
const LEAST = 0.34;

function mayKeep(entry: Entry, deed: Deed): boolean {
  const { main } = entry;
  const { type, action } = deed.draft;
  if (!isAfter(entry, deed) || main.undoneBy.includes(action)) return false;
  if (type === 'instrument' && !main.treaty.includes(action)) return false;
  return (type !== 'meeting' || main.meets) && byPromiser(main, deed);
}

/** The promiser does it; of a joint promise one of the two may do it for both. */
function byPromiser({ told }: Undertaking, { actors }: Deed): boolean {
  const promisers = told.claim.actors;
  return actors.some((by) => (promisers.length > 1 ? promisers.some((p) => by.includes(p)) : subset(promisers, by)));
}

/** Not done before it was promised; what has no date must be told later. A text that looks back may tell both. */
function isAfter(entry: Entry, deed: Deed): boolean {
  const day = deed.span ? deed.span.to : deed.toldOn;
  if (day < entry.since && !entry.past) return false;
  const sameText = deed.facts.every((f) => entry.tellings.some((u) => u.told.text === f.told.text));
  if (!sameText) return day >= entry.since;
  return entry.past || (deed.span !== null && deed.span.from > entry.since);
}

/** Whether the act is of the sum that was promised, of less of the same unit, or says nothing of it. */
function sums(u: Undertaking, deed: Deed): 'same' | 'short' | null {
  if (u.amounts.some((x) => deed.amounts.some((y) => sameAmount(x, y)))) return 'same';
  const less = u.amounts.some((x) =>
    deed.amounts.some((y) => x.unit !== null && x.unit === y.unit && y.value < x.value),
  );
  return less ? 'short' : null;
}
