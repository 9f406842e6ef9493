import { at } from '../at.ts';
import { agree, type DaySpan, length } from '../dates/span.ts';
import { Draft, inDraftOrder, merge } from './draft.ts';
import { type Fact, inOrder } from './fact.ts';
import type { Pins } from './pins.ts';
import { joinPlans } from './plans.ts';

/** Acts of one type and action that can be repeated: unequal dates make two, but for a plan and its outcome. */
export function repeatableActs(facts: readonly Fact[], pins: Pins): Draft[] {
  const drafts = byDate(facts.filter((f) => f.span !== null));
  joinPinned(drafts, pins);
  joinPlans(drafts);
  for (const fact of facts.filter((f) => f.span === null)) placeUndated(fact, drafts);
  joinPlans(drafts);
  return drafts.sort(inDraftOrder);
}

/** Finest dates first: a coarse date finds the act that it may mean; when several fit alike, it is an act of its own. */
function byDate(facts: readonly Fact[]): Draft[] {
  const sorted = [...facts].sort((a, b) => width(a) - width(b) || inOrder(a, b));
  const drafts = new ByMonth();
  for (let i = 0; i < sorted.length; ) {
    const run = runFrom(sorted, i);
    placeRun(run, drafts);
    i += run.length;
  }
  return drafts.all;
}

/** Acts by the month in which their finest date begins: a coarser date that agrees holds that date. */
class ByMonth {
  readonly all: Draft[] = [];
  readonly #months = new Map<number, Draft[]>();

  add(draft: Draft): void {
    const month = monthOf(draft.seed.span?.from ?? 0);
    this.all.push(draft);
    this.#months.set(month, [...(this.#months.get(month) ?? []), draft]);
  }

  within(span: DaySpan | null): Draft[] {
    if (!span || !(length(span) < FEW_YEARS)) return [...this.all];
    const found: Draft[] = [];
    for (let month = monthOf(span.from); month <= monthOf(span.to); month++)
      found.push(...(this.#months.get(month) ?? []));
    return found.sort(inDraftOrder);
  }
}

/** Not quite a calendar’s month, which does not matter for finding. */
const monthOf = (day: number): number => Math.floor(Math.max(day, -1e6) / 30);
const FEW_YEARS = 1200;

const width = (f: Fact): number => (f.span ? length(f.span) : Infinity);

/** Claims of one text with dates of one width: they are placed together, so that each gets the act that it fits best. */
function runFrom(sorted: readonly Fact[], start: number): Fact[] {
  const first = at(sorted, start);
  let end = start + 1;
  while (
    end < sorted.length &&
    at(sorted, end).told.text === first.told.text &&
    width(at(sorted, end)) === width(first)
  )
    end++;
  return sorted.slice(start, end);
}

function placeRun(run: readonly Fact[], drafts: ByMonth): void {
  const options = run.flatMap((fact, k) =>
    drafts
      .within(fact.span)
      .filter((d) => datesAgree(d, fact) && d.accepts(fact))
      .map((draft) => ({ k, fact, draft, score: draft.affinity(fact) })),
  );
  options.sort((a, b) => b.score - a.score || a.k - b.k || inDraftOrder(a.draft, b.draft));
  const placed = new Set<Fact>();
  for (const { fact, draft, score } of options) {
    if (placed.has(fact) || !draft.accepts(fact)) continue;
    if (score === 0 && severalFit(fact, options)) continue;
    draft.add(fact);
    placed.add(fact);
  }
  for (const fact of run) if (!placed.has(fact)) drafts.add(new Draft(fact));
}

/** Whether a date fits acts of different days, with nothing to choose between them. */
function severalFit(fact: Fact, options: readonly { fact: Fact; draft: Draft }[]): boolean {
  const fitting = options.filter((o) => o.fact === fact).map((o) => o.draft);
  return fitting.some((x) => fitting.some((y) => !agree(x.seed.span, y.seed.span)));
}

const datesAgree = (draft: Draft, fact: Fact): boolean => draft.facts.every((f) => agree(f.span, fact.span));

/** Acts that two texts date by one event, on whatever day each of them puts it. */
function joinPinned(drafts: Draft[], pins: Pins): void {
  const pinned = drafts.filter((d) => d.facts.some((f) => f.done && pins.has(f.told)));
  for (const [i, a] of pinned.entries())
    for (const b of pinned.slice(i + 1)) {
      if (!drafts.includes(a) || !drafts.includes(b) || !a.mayJoin(b)) continue;
      if (a.facts.some((f) => f.done && b.facts.some((g) => g.done && pins.same(f.told, g.told)))) merge(a, b, drafts);
    }
}

/** A claim without a date goes to the act that most speaks for, else to the one nearest in time that it can mean. */
function placeUndated(fact: Fact, drafts: Draft[]): void {
  const options = drafts
    .filter((d) => canMean(d, fact) && d.accepts(fact))
    .map((draft) => ({ draft, score: draft.affinity(fact), gap: gap(draft, fact) }))
    .filter((o) => o.score > 0 || o.gap <= YEAR)
    .sort((a, b) => b.score - a.score || a.gap - b.gap || inDraftOrder(a.draft, b.draft));
  const [best] = options;
  if (best) best.draft.add(fact);
  else drafts.push(new Draft(fact));
}

const YEAR = 366;

/** What a text tells as done was done when it came out; what it tells as to come was not over. */
function canMean(draft: Draft, fact: Fact): boolean {
  const span = draft.date()?.span;
  const { day, newsDay } = fact.told.text;
  if (!span || day === null || newsDay === null) return true;
  if (fact.done) return span.from <= day;
  return fact.claim.status === 'denied' || !draft.done || span.to >= newsDay;
}

function gap(draft: Draft, fact: Fact): number {
  const span = draft.date()?.span;
  const { newsDay } = fact.told.text;
  if (!span || newsDay === null) return 0;
  return Math.max(0, span.from - newsDay, newsDay - span.to);
}
