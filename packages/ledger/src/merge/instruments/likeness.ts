import { addMonths } from '../dates/civil.ts';
import { agree, type DaySpan, length } from '../dates/span.ts';
import { isDone, type Told } from '../told.ts';
import type { InstrumentGroup } from './group.ts';
import { type SubjectLikeness, subjectLikeness } from './name.ts';

/**
 * How surely two groups are one instrument, from 100 (the same name) down; 0 when nothing shows it. That one name holds
 * the other shows nothing: what it has more must be its subject (“agricultural”), not a word that makes another instrument (“Enhanced”).
 */
export function sameness(a: InstrumentGroup, b: InstrumentGroup): number {
  if (!compatibleParties(a, b) || a.bare || b.bare) return 0;
  if (a.names.some((x) => b.names.some((y) => x.folded === y.folded && !x.bare))) return 100;
  if (sharesAny(a.abbreviations, b.abbreviations)) return 95;
  if (sharesAny(a.abbreviations, b.initials) || sharesAny(a.initials, b.abbreviations)) return 90;
  const likenesses = a.names.flatMap((x) => b.names.map((y) => subjectLikeness(x, y))).filter((l) => l.share > 0);
  const place = placeInName(a, b);
  if (!likenesses.length && !place) return 0;
  const fit = actionFit(a, b);
  if (fit < DAY && contradictsOnce(a, b)) return 0;
  const evidence = { a, b, fit, kind: sharesAny(a.kinds, b.kinds) };
  const byPlace = place && evidence.kind && fit > 0 ? 55 + 3 * fit : 0;
  return Math.max(byPlace, ...likenesses.map((l) => bySubject(l, evidence)));
}

/**
 * Without a word in common: the same treaty action on the same day on an instrument of the same kind, and of a common topic, unless one
 * of the names says next to nothing of its subject.
 */
export function sameByDayAlone(a: InstrumentGroup, b: InstrumentGroup): boolean {
  if (!compatibleParties(a, b) || !sharesAny(a.kinds, b.kinds) || contradictsOnce(a, b)) return false;
  const fit = actionFit(a, b);
  const vague = (g: InstrumentGroup) => g.names.every((n) => n.subject.strong.size === 0 && !n.qualifiers.size);
  return fit >= MONTH && (sharesAny(a.topics, b.topics) || (fit >= DAY && (vague(a) || vague(b))));
}

/** How finely a treaty action of both agrees in its date. */
export const DAY = 3;
export const MONTH = 2;
export const YEAR = 1;

interface Evidence {
  a: InstrumentGroup;
  b: InstrumentGroup;
  fit: number;
  kind: boolean;
}

function bySubject(subject: SubjectLikeness, { a, b, fit, kind }: Evidence): number {
  const bonus = 3 * fit + (kind ? 5 : 0);
  if (subject.qualified && fit < MONTH) return 0;
  if (subject.equal) return inOrder(a, b) || fit > 0 ? 70 + bonus : 0;
  if (subject.strong > 0 && subject.share >= 0.5) {
    const before = !a.actions.length || !b.actions.length || leadsTo(a, b) || leadsTo(b, a);
    const steps = subject.share >= 0.7 && inOrder(a, b);
    return fit > 0 || (kind && (before || steps)) ? 40 + 20 * subject.share + bonus : 0;
  }
  return subject.share > 0 && fit >= MONTH && kind ? 35 + bonus : 0;
}

/** “Ayamonte Protocol”: the place of signature in the name. */
function placeInName(a: InstrumentGroup, b: InstrumentGroup): boolean {
  const named = (x: InstrumentGroup, y: InstrumentGroup) => [...y.places].some((p) => x.nameWords.has(p));
  return named(a, b) || named(b, a);
}

/** Before any treaty action: an undertaking to make the instrument that the other one's text tells of later. */
function leadsTo(a: InstrumentGroup, b: InstrumentGroup): boolean {
  if (a.actions.some(isDone) || !a.undertakings.length) return false;
  const first = Math.min(...b.actions.map((t) => t.date?.span.from ?? Infinity));
  return a.undertakings.some((t) => (t.date?.span.from ?? t.text.day ?? -Infinity) <= first);
}

export function compatibleParties(a: Pick<InstrumentGroup, 'parties'>, b: Pick<InstrumentGroup, 'parties'>): boolean {
  const [small, large] = a.parties.size <= b.parties.size ? [a.parties, b.parties] : [b.parties, a.parties];
  return [...small].every((p) => large.has(p));
}

/**
 * The finest agreement of a treaty action that both are told of: a day, a month, a year; 0 when there is none. A plan and its outcome
 * within twelve months agree coarsely; a day in a name is that of the signature.
 */
export function actionFit(a: InstrumentGroup, b: InstrumentGroup): number {
  let best = Math.max(dayOfName(a, b), dayOfName(b, a));
  for (const x of a.actions)
    for (const y of b.actions) {
      if (!x.date || !y.date || !sameAction(x, y)) continue;
      if (agree(x.date.span, y.date.span)) best = Math.max(best, fineness(x.date.span, y.date.span));
      else if (isOutcome(x, y) || isOutcome(y, x)) best = Math.max(best, YEAR);
    }
  return best;
}

function dayOfName(a: InstrumentGroup, b: InstrumentGroup): number {
  const made = a.names.flatMap((n) => (n.made ? [n.made] : []));
  const acts = b.actions.filter((t) => t.date && MADE.has(t.claim.action));
  const told = [
    ...acts.flatMap((t) => (t.date ? [t.date.span] : [])),
    ...b.names.flatMap((n) => (n.made ? [n.made] : [])),
  ];
  return Math.max(0, ...made.flatMap((m) => told.filter((d) => agree(m, d)).map((d) => fineness(m, d))));
}

const MADE = new Set(['signed', 'concluded', 'joint']);

function isOutcome(plan: Told, later: Told): boolean {
  const [p, q] = [plan.date?.span, later.date?.span];
  if (!p || !q || isDone(plan) || !isDone(later)) return false;
  return q.from >= p.from && q.from <= addMonths(Number.isFinite(p.to) ? p.to : p.from, 12);
}

/** Whether no step of one is told as done before an earlier step of the other. */
function inOrder(a: InstrumentGroup, b: InstrumentGroup): boolean {
  const steps = (g: InstrumentGroup) => g.actions.filter((t) => isDone(t) && t.date && STEPS.includes(t.claim.action));
  const rank = (t: Told) => STEPS.indexOf(t.claim.action);
  return steps(a).every((x) =>
    steps(b).every((y) => {
      const [first, second] = rank(x) <= rank(y) ? [x, y] : [y, x];
      return rank(x) === rank(y) || (first.date?.span.from ?? 0) <= (second.date?.span.to ?? 0);
    }),
  );
}

const STEPS: readonly string[] = ['negotiating', 'initialled', 'signed', 'ratified', 'in-force', 'terminated'];

const fineness = (a: DaySpan, b: DaySpan): number => {
  const days = Math.max(length(a), length(b));
  return days < 5 ? DAY : days <= 31 ? MONTH : YEAR;
};

/** A `concluded` stands for the signature where that is told too. */
const sameAction = (x: Told, y: Told): boolean => {
  const [p, q] = [x.claim.action, y.claim.action];
  const made = (action: string) => action === 'concluded' || action === 'signed';
  return p === q ? !ONE_SIDED.has(p) || x.claim.actors.join() === y.claim.actors.join() : made(p) && made(q);
};

const ONE_SIDED = new Set(['consent', 'ratified', 'withdrawn', 'terminated']);
const ONCE = new Set(['initialled', 'signed', 'provisionally-applied', 'in-force', 'ratified']);

/**
 * An act that happens once, told as done on days far apart: two instruments, unless the name says that it is one, or another step
 * explains the mistake (the signature told of the day on which it was initialled, or of the year in which it came into force).
 */
function contradictsOnce(a: InstrumentGroup, b: InstrumentGroup): boolean {
  const once = (g: InstrumentGroup) => g.actions.filter((t) => isDone(t) && ONCE.has(t.claim.action) && t.date);
  const all = [...a.actions, ...b.actions].filter((t) => t.date);
  const isMistake = (x: Told) =>
    all.some(
      (t) => t.claim.action !== x.claim.action && isDone(t) && t.date && x.date && agree(t.date.span, x.date.span),
    );
  return once(a).some((x) =>
    once(b).some((y) => {
      if (!x.date || !y.date || x.claim.action !== y.claim.action || !sameAction(x, y)) return false;
      return apart(x.date.span, y.date.span) > NEAR && !isMistake(x) && !isMistake(y);
    }),
  );
}

const NEAR = 60;

export const apart = (a: DaySpan, b: DaySpan): number => Math.max(0, a.from - b.to, b.from - a.to);

const sharesAny = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x));
