import type { Edtf, Status } from '@chancery/reader';
import { type ActDate, commonDate, type DateGroup, earlierFirst } from '../dates/groups.ts';
import { beginning, within } from '../dates/span.ts';
import { witnesses } from '../told.ts';
import { POSTPONED } from '../words/en.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './fact.ts';

/** What the record says of an act, after the witnesses have been counted. */
export interface Settled {
  date: Edtf | null;
  status: Status;
  /** Told dates that do not agree, with the claims of each, the followed one first; empty when there is no dispute. */
  dates: readonly DateGroup<Fact>[];
  /** Whether the first of `dates` is followed. */
  decidedDate: boolean;
  /** What is told as done and what denies it; null when nobody denies it. */
  dispute: StatusDispute | null;
}

export interface StatusDispute {
  done: Fact[];
  denied: Fact[];
  followed: 'done' | 'denied' | null;
}

export function settle(draft: Draft): Settled {
  const done = draft.facts.filter((f) => f.done);
  const dispute = disputeOf(draft, done);
  const status = statusOf(draft, done, dispute);
  if (!done.length) return { date: plannedDate(draft), status, dates: [], decidedDate: false, dispute };
  const groups = draft.groups();
  const [first] = groups;
  if (!first) return { date: null, status, dates: [], decidedDate: false, dispute };
  if (groups.length === 1) return { date: first.date.edtf, status, dates: [], decidedDate: true, dispute };
  return { ...settleDates(groups), status, dispute };
}

/** Most witnesses win; between as many on both sides an organ of a party decides; else what all dates have in common. */
function settleDates(groups: readonly DateGroup<Fact>[]): Pick<Settled, 'date' | 'dates' | 'decidedDate'> {
  const ranked = groups
    .map((group) => ({ group, weight: weigh([...group.own, ...group.shared]), own: weigh(group.own) }))
    .sort((a, b) => compare(b.weight, a.weight) || compare(b.own, a.own) || earlierFirst(a.group.date, b.group.date));
  const [first, second] = ranked;
  const dates = ranked.map((r) => r.group);
  const decidedDate = first !== undefined && second !== undefined && compare(first.weight, second.weight) > 0;
  const date = decidedDate ? first.group.date.edtf : sharedBy(dates);
  return { date, dates, decidedDate };
}

/** What all groups have in common, as finely as can be said: a date that a text tells, a month, a year. */
function sharedBy(groups: readonly DateGroup<Fact>[]): Edtf | null {
  const told = groups
    .flatMap((g) => g.shared.flatMap((f) => (f.told.date ? [f.told.date] : [])))
    .filter((d) => groups.every((g) => within(g.date.span, d.span)))
    .sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from) || earlierFirst(a, b));
  const common = commonDate(groups.map((g) => g.date));
  return common?.length === 7 ? common : (told[0]?.edtf ?? common);
}

type Weight = [witnesses: number, organs: number, credited: number];

const weigh = (facts: readonly Fact[]): Weight => [
  witnesses(facts.map((f) => f.told)),
  facts.some((f) => f.told.text.official) ? 1 : 0,
  facts.some((f) => f.claim.attribution.by !== null) ? 1 : 0,
];

const compare = (a: Weight, b: Weight): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** A denial counts against an act when it was not printed before the act's day and is not of another day's plan. */
function disputeOf(draft: Draft, done: readonly Fact[]): StatusDispute | null {
  if (!done.length) return null;
  const begun = Math.min(...done.map((f) => f.span?.from ?? -Infinity));
  const dates = draft.groups().map((g) => g.date);
  const denied = draft.facts.filter(
    (f) => f.claim.status === 'denied' && (f.told.text.day ?? Infinity) >= begun && isOfThisDay(f, dates),
  );
  if (!denied.length) return null;
  const difference = compare(weigh(done), weigh(denied));
  return { done: [...done], denied, followed: difference > 0 ? 'done' : difference < 0 ? 'denied' : null };
}

const isOfThisDay = (f: Fact, dates: readonly ActDate[]): boolean =>
  f.span === null || !dates.length || dates.some((d) => f.span && (within(d.span, f.span) || within(f.span, d.span)));

function statusOf(draft: Draft, done: readonly Fact[], dispute: StatusDispute | null): Status {
  if (dispute?.followed === 'denied') return 'denied';
  if (dispute?.followed === null) return inEffect(latest(draft.facts));
  if (!done.length) return latest(draft.facts).claim.status;
  return done.every((f) => f.claim.status === 'ongoing' && !isState(f)) ? 'ongoing' : 'happened';
}

const inEffect = (f: Fact): Status => (f.claim.status === 'ongoing' ? 'happened' : f.claim.status);

/** “In force since June 2018” tells an act that happened in June 2018. */
const isState = (f: Fact): boolean =>
  f.claim.date !== null && beginning(f.claim.date) !== f.claim.date && STATES.has(f.claim.action);

const STATES = new Set([
  'in-force',
  'provisionally-applied',
  'established',
  'took-office',
  'suspended',
  'terminated',
  'upgraded',
]);

/** The last known: the claim of the latest text; of several in one text the one of the latest date, then the last. A copy is as old as its first. */
function latest(facts: readonly Fact[]): Fact {
  return facts.reduce((a, b) => (isNewer(b, a) ? b : a));
}

function isNewer(b: Fact, a: Fact): boolean {
  const [x, y] = [a.told.text.newsDay ?? -Infinity, b.told.text.newsDay ?? -Infinity];
  if (x !== y) return y > x;
  const [p, q] = [a.span?.to ?? -Infinity, b.span?.to ?? -Infinity];
  return q === p ? b.told.index > a.told.index : q > p;
}

/** The latest text's plan, as finely as any text tells that date; none when the latest text puts the act off without a new day. */
function plannedDate(draft: Draft): Edtf | null {
  const plans = draft.facts.filter((f) => f.claim.status !== 'denied');
  const last = latest(plans.length ? plans : draft.facts);
  if (last.span === null && POSTPONED.test(last.claim.evidence.quote)) return null;
  const dated = (plans.length ? plans : draft.facts).filter((f) => f.told.date);
  const basis = last.told.date ?? (dated.length ? latest(dated).told.date : null);
  if (!basis) return null;
  const finer = dated.flatMap((f) => (f.told.date && within(f.told.date.span, basis.span) ? [f.told.date] : []));
  finer.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from) || earlierFirst(a, b));
  return (finer[0] ?? basis).edtf;
}

/** How an act's actors and targets are told: as by the claim with most parties; joint acts list all as actors. */
export function rolesOf(draft: Draft): { actors: string[]; targets: string[] } {
  const all = [...new Set(draft.facts.flatMap((f) => f.told.parties))].sort();
  const fullest = draft.facts.reduce((a, b) => (better(b, a) ? b : a));
  const actors = fullest.claim.actors;
  if (!fullest.claim.targets.length) return { actors: all, targets: [] };
  return { actors: [...actors].sort(), targets: all.filter((p) => !actors.includes(p)) };
}

const better = (b: Fact, a: Fact): boolean => {
  const rank = (f: Fact) => 10 * f.told.parties.length + (f.done ? 1 : 0);
  return rank(b) > rank(a);
};
