import { addMonths } from '../dates/civil.ts';
import { agree } from '../dates/span.ts';
import { apart } from '../instruments/likeness.ts';
import { isMeetingWord, overlap } from '../words/content.ts';
import { type Draft, merge } from './draft.ts';
import type { Fact } from './fact.ts';
import { NEAR } from './pins.ts';
import { sameBodies, sharesBody, sharesMatter, sharesPerson } from './rules.ts';

/**
 * Plan and outcome are one act: what was to come or was said not to be, and what the same parties did of that kind up to a year after
 * the planned date, where both are about the same. The earliest plan goes to the nearest outcome, a plan put off to
 * the new plan, and so on to the end.
 */
export function joinPlans(drafts: Draft[]): void {
  for (const plan of plansByDate(drafts)) {
    if (!drafts.includes(plan)) continue;
    const outcome = outcomes(plan, drafts)[0];
    if (!outcome) continue;
    const twins = outcome.done ? twinsOf(outcome, plan, drafts) : [];
    merge(outcome, plan, drafts);
    for (const twin of twins) merge(outcome, twin, drafts);
  }
  for (const draft of drafts.slice()) if (drafts.includes(draft)) joinLateTwins(draft, drafts);
}

function plansByDate(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter((d) => !d.done && d.facts.some((f) => f.announces) && d.date() !== null)
    .sort((a, b) => start(a) - start(b) || a.first.told.index - b.first.told.index);
}

const start = (d: Draft): number => finite(d.date()?.span.from, d.date()?.span.to);
const end = (d: Draft): number => finite(d.date()?.span.to, d.date()?.span.from);
const finite = (...days: (number | undefined)[]): number =>
  days.find((d) => d !== undefined && Number.isFinite(d)) ?? 0;

/** What a plan may have become, the nearest first. */
function outcomes(plan: Draft, drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter((d) => d !== plan && isLater(plan, d) && isToldLater(plan, d) && d.mayJoin(plan) && sameMet(plan, d))
    .sort((a, b) => start(a) - start(b) || a.first.told.index - b.first.told.index);
}

function isLater(plan: Draft, outcome: Draft): boolean {
  if (!outcome.date()) return false;
  return start(outcome) >= start(plan) && start(outcome) <= addMonths(end(plan), 12);
}

/** A plan is told before its outcome, or in one text with it. */
const isToldLater = (plan: Draft, outcome: Draft): boolean =>
  Math.max(...outcome.facts.map((f) => f.told.text.newsDay ?? Infinity)) >=
  Math.min(...plan.facts.map((f) => f.told.text.newsDay ?? -Infinity));

/** Two texts tell the outcome of one plan on two days that are near: one act, whose date is told in two ways. */
function twinsOf(outcome: Draft, plan: Draft, drafts: readonly Draft[]): Draft[] {
  const own = outcome.date()?.span;
  return drafts.filter((d) => {
    const other = d.date()?.span;
    if (d === outcome || d === plan || !d.done || !own || !other || apart(own, other) > NEAR) return false;
    return d.mayJoin(outcome) && isLater(plan, d) && isToldLater(plan, d) && d.mayJoin(plan) && sameMet(plan, d);
  });
}

/** An act that already holds its plan may find the second telling of its day later, when a claim without a date has joined it. */
function joinLateTwins(act: Draft, drafts: Draft[]): void {
  const plans = act.facts.filter((f) => f.announces && !f.done && f.span);
  const own = act.date()?.span;
  if (!act.done || !plans.length || !own) return;
  for (const other of drafts.slice()) {
    const span = other.date()?.span;
    if (other === act || !other.done || !span || apart(own, span) > NEAR || agree(own, span)) continue;
    const met = plans.some((p) =>
      other.facts.some((f) => f.span && p.span && f.span.from >= p.span.from && meets(p, f)),
    );
    if (met && act.mayJoin(other) && !other.facts.some((f) => f.announces)) merge(act, other, drafts);
  }
}

const sameMet = (plan: Draft, outcome: Draft): boolean =>
  plan.facts.some((p) => outcome.facts.some((o) => meets(p, o)));

/** Whether a plan and an outcome are about the same: who pays the visit, which body sits, who talks or of what. */
function meets(plan: Fact, outcome: Fact): boolean {
  const { type, action } = plan.claim;
  if (type === 'instrument') return sameOrdinal(plan, outcome) && plan.instrument === outcome.instrument;
  if (type === 'relations') return true;
  if (type !== 'meeting') return sharesMatter(plan, outcome);
  if (action === 'visit') return sharesPerson(plan, outcome) || (!bothName(plan, outcome) && ranksAgree(plan, outcome));
  if (action === 'session') return sameBodies(plan, outcome);
  const named = sharesPerson(plan, outcome) || sharesBody(plan, outcome);
  return named || (!bothName(plan, outcome) && (sharesRank(plan, outcome) || sharesSubject(plan, outcome)));
}

const bothName = (a: Fact, b: Fact): boolean => a.people.length > 0 && b.people.length > 0;

const sameOrdinal = (a: Fact, b: Fact): boolean => a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal;

const sharesRank = (a: Fact, b: Fact): boolean => [...a.ranks].some((r) => b.ranks.has(r));
const ranksAgree = (a: Fact, b: Fact): boolean => !a.ranks.size || !b.ranks.size || sharesRank(a, b);

/** “Energy talks”: a word of the subject that is no place. */
function sharesSubject(a: Fact, b: Fact): boolean {
  return overlap(a.content, b.content).words.some(
    (w) => a.content.strong.has(w) && !isMeetingWord(w) && !a.places.has(w) && !b.places.has(w),
  );
}
