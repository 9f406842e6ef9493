import type { Action } from '@chancery/reader';
import { subset } from '../told.ts';
import { sameAmount, sameUnit } from '../words/amounts.ts';
import { grouped, likeness } from '../words/content.ts';
import { IDLE_WORDS } from '../words/verbs.ts';
import type { Fact } from './fact.ts';
import { sameBody } from './named.ts';

/** Whether two claims of one type and action can be one act, dates aside. */
export function compatible(a: Fact, b: Fact): boolean {
  return sameParties(a, b) && samePeople(a, b) && mayShareText(a, b) && sameMatter(a, b);
}

/**
 * One has no party that the other lacks, whoever of them acts and whoever is acted upon. Of a one-sided treaty action the actors
 * are equal; and what A does to B is never what B does to A.
 */
export function sameParties(a: Fact, b: Fact): boolean {
  const [p, q] = [a.told.parties, b.told.parties];
  if (!p.length !== !q.length) return (a.instrument !== null && a.instrument === b.instrument) || sharesPerson(a, b);
  if (!subset(p, q) && !subset(q, p)) return false;
  if (a.claim.type === 'instrument' && (isOneSided(a) || isOneSided(b)))
    return a.claim.actors.join() === b.claim.actors.join();
  const reversed =
    a.claim.targets.length && b.claim.targets.length && !a.claim.actors.some((x) => b.claim.actors.includes(x));
  return !reversed;
}

/** A ratification has one actor, and another's is another act. */
const isOneSided = ({ claim }: Fact): boolean =>
  claim.targets.length > 0 || claim.action === 'ratified' || claim.action === 'consent' || claim.action === 'withdrawn';

/** For each party for which both name somebody, they name somebody in common; who signs or announces a treaty action does not matter. */
export function samePeople(a: Fact, b: Fact): boolean {
  if (!a.people.length || !b.people.length || a.claim.type === 'instrument') return true;
  for (const party of a.told.parties) {
    const [p, q] = [ofParty(a, party), ofParty(b, party)];
    if (p.length && q.length && !p.some((x) => q.includes(x))) return false;
  }
  return true;
}

const ofParty = (f: Fact, party: string): number[] => f.people.filter((p) => p.parties.has(party)).map((p) => p.person);

export const sharesPerson = (a: Fact, b: Fact): boolean =>
  a.people.some((p) => b.people.some((q) => p.person === q.person));

/**
 * A text tells an act once, so two claims of it are two acts; but it may tell a plan and what became of it, and what one speaker
 * says and another denies.
 */
export function mayShareText(a: Fact, b: Fact): boolean {
  return a.told.text !== b.told.text || a === b || a.done !== b.done || (!a.done && a.claim.date !== b.claim.date);
}

/**
 * What it is about must not differ where the action alone does not tell. A day in common tells enough, save for the actions that
 * hold everything (`measure/other`); else the two share a word or a sum.
 */
function sameMatter(a: Fact, b: Fact): boolean {
  const { type, action } = a.claim;
  if (type === 'meeting') return sameBodies(a, b);
  if (type !== 'statement' && type !== 'measure') return true;
  if (a.instrument !== null && b.instrument !== null && a.instrument !== b.instrument) return false;
  if (TELLING.has(action)) return true;
  const sameDay = a.precise && b.precise && action !== 'other';
  return sameDay || sharesMatter(a, b) || thin(a) || thin(b);
}

/** Of these actions two parties have few, and hardly two that a text could confuse. */
const TELLING = new Set(['joint', 'condolence', 'congratulation', 'recall', 'embassy-closed']);

export function sharesMatter(a: Fact, b: Fact): boolean {
  const sums = (f: Fact) => f.amounts.filter((x) => x.unit !== null);
  if (sums(a).some((x) => sums(b).some((y) => sameAmount(x, y)))) return true;
  if (sums(a).some((x) => sums(b).some((y) => sameUnit(x, y))) && !(a.precise && b.precise)) return false;
  const idle = idleOf(a.claim.action);
  return [...a.content.strong].some((w) => b.content.strong.has(w) && !idle.has(w));
}

const thin = (f: Fact): boolean => [...f.content.strong].filter((w) => !idleOf(f.claim.action).has(w)).length < 2;

const idleOf = (action: Action): ReadonlySet<string> => IDLE.get(action) ?? NOTHING;
const IDLE = new Map(Object.entries(IDLE_WORDS).map(([action, words]) => [action as Action, grouped(words)]));
const NOTHING: ReadonlySet<string> = new Set();

export function sameBodies(a: Fact, b: Fact): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  return !a.bodies.length || !b.bodies.length || sharesBody(a, b);
}

export const sharesBody = (a: Fact, b: Fact): boolean => a.bodies.some((x) => b.bodies.some((y) => sameBody(x, y)));

/** How much speaks for two claims being one act, where several acts are possible; 0 when nothing does. */
export function affinity(a: Fact, b: Fact): number {
  const matter = likeness(a.content, b.content);
  return (
    (sharesPerson(a, b) ? 3 : 0) +
    (sharesBody(a, b) ? 3 : 0) +
    (a.instrument !== null && a.instrument === b.instrument ? 2 : 0) +
    (matter.strong > 0 ? 2 * matter.ofLighter : 0) +
    (a.amounts.some((x) => x.unit !== null && b.amounts.some((y) => sameAmount(x, y))) ? 2 : 0) +
    ([...a.places].some((p) => b.places.has(p)) ? 1 : 0) +
    (a.claim.topics.some((t) => b.claim.topics.includes(t)) ? 0.5 : 0) +
    (a.told.text.witness === b.told.text.witness && a.claim.evidence.quote === b.claim.evidence.quote ? 5 : 0)
  );
}
