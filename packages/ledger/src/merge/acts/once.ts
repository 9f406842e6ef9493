import { agree } from '../dates/span.ts';
import { type OfficeKey, officeKey, sameOffice } from '../people/office.ts';
import { subset } from '../told.ts';
import { wordsOf } from '../words/content.ts';
import { stem } from '../words/stem.ts';
import { Draft, inDraftOrder } from './draft.ts';
import { type Fact, inOrder, type KnownPerson } from './fact.ts';
import { sameParties } from './rules.ts';

const ONCE: Record<string, readonly string[]> = {
  relations: ['established'],
  instrument: ['initialled', 'signed', 'provisionally-applied', 'in-force', 'ratified'],
  appointment: ['appointed', 'took-office', 'left-office', 'credentials'],
};

/** What must have come between for an act to happen once more. */
const ENDS: Record<string, readonly string[]> = {
  relations: ['severed'],
  instrument: ['terminated', 'withdrawn'],
  appointment: ['left-office'],
};

export const happensOnce = ({ claim }: Fact): boolean => ONCE[claim.type]?.includes(claim.action) ?? false;

/**
 * What can happen only once is one act on whatever day it is told: relations established; signature, entry into force and the like of one
 * instrument; a ratification by one party; an appointment of one person in one office. `ends` are the acts (severed, terminated,
 * left office) after which it can happen once more.
 */
export function onceActs(facts: readonly Fact[], ends: readonly Fact[]): Draft[] {
  const drafts: Draft[] = [];
  for (const fact of inScopeOrder(facts)) {
    const own = era(fact, ends);
    const homes = drafts.filter((d) => d.facts.every((f) => isOne(f, fact)));
    const home = own === null ? homes.at(-1) : homes.find((d) => eraOf(d, ends) === own);
    if (home) home.add(fact);
    else drafts.push(new Draft(fact));
  }
  return drafts.sort(inDraftOrder);
}

/** Those that tell most first, so that a vague claim joins a clear one: most parties, a named person, a date. */
function inScopeOrder(facts: readonly Fact[]): Fact[] {
  const rank = (f: Fact) => -100 * f.told.parties.length - 10 * Math.min(1, f.people.length) - (f.span ? 1 : 0);
  return [...facts].sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
}

function isOne(a: Fact, b: Fact): boolean {
  return sameParties(a, b) && (a.claim.type !== 'appointment' || sameAppointment(a, b));
}

/** One person in one office; where a claim names nobody, the dates must agree. */
function sameAppointment(a: Fact, b: Fact): boolean {
  const [p, q] = [appointee(a), appointee(b)];
  if (!p || !q) return a.told.text !== b.told.text && a.span !== null && b.span !== null && agree(a.span, b.span);
  if (p.person !== q.person) return false;
  const [x, y] = [officeOf(a), officeOf(b)];
  return x && y ? sameOffice(x, y) : a.claim.targets.join() === b.claim.targets.join();
}

/** Whom an appointment is about: the first person of the acting party, else the first named. */
export const appointee = (f: Fact): KnownPerson | undefined =>
  f.people.find((p) => f.claim.actors.some((a) => p.parties.has(a))) ?? f.people[0];

/** The office that an appointment is to or from: the title in its words, else an embassy when it is towards a party, else the only title. */
export function officeOf(f: Fact): OfficeKey | null {
  const title = titleOf(f);
  if (title !== null) return officeKey(title);
  return f.claim.targets.length ? officeKey('ambassador') : null;
}

export function titleOf(f: Fact): string | null {
  const titles = appointee(f)?.titles ?? [];
  const words = new Set(wordsOf(f.claim.evidence.quote).map(stem));
  const told = titles.filter((t) => wordsOf(t).every((w) => words.has(stem(w)) || w.length < 4));
  const abroad = titles.filter((t) => /ambassador|envoy|high commissioner|consul/i.test(t));
  if (told.length === 1) return told[0] ?? null;
  if (f.claim.targets.length || f.claim.action === 'credentials') return abroad[0] ?? null;
  return titles.length === 1 ? (titles[0] ?? null) : (told[0] ?? null);
}

/** How many ends lie before an act: none for the first, one for what was done again; null when it has no date. */
function era(fact: Fact, ends: readonly Fact[]): number | null {
  const day = fact.span?.from;
  if (day === undefined) return null;
  return fact.claim.action === 'left-office' ? 0 : new Set(endsFor(fact, ends).filter((end) => end <= day)).size;
}

function eraOf(draft: Draft, ends: readonly Fact[]): number {
  for (const f of draft.facts) {
    const own = era(f, ends);
    if (own !== null) return own;
  }
  return 0;
}

/** What lets an act happen once more: relations severed, an instrument terminated, an office left. */
export const endsAmong = (facts: readonly Fact[]): Fact[] =>
  facts.filter((f) => f.done && f.span !== null && (ENDS[f.claim.type]?.includes(f.claim.action) ?? false));

function endsFor(fact: Fact, ends: readonly Fact[]): number[] {
  const isOfThis = (end: Fact) =>
    fact.claim.type === 'appointment'
      ? sameAppointment(fact, end)
      : subset(end.told.parties, fact.told.parties) && fact.instrument === end.instrument;
  return ends.flatMap((end) =>
    end.span && end.claim.type === fact.claim.type && isOfThis(end) ? [end.span.from] : [],
  );
}
