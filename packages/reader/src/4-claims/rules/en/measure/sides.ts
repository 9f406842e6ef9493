import type { Run } from '../../../../3-mentions/mention.ts';
import type { MeasurePattern } from '../../../../lexicon/en/measures.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import { type Scene, within } from '../../../scene.ts';
import type { Stage } from '../../../stage/stage.ts';

/** Who acts: the subject, “by …”; an embassy's or envoy's owner; else who acted last. */
export function actorsOf(stage: Stage, clause: Clause, pattern: MeasurePattern, told: Run | null): string[] {
  const agent = stage.agent(clause).parties;
  const owner = told ? stage.named(told).parties : [];
  if (pattern.where === 'subject' && clause.subject)
    return stage.partiesIn(clause.subject).slice(0, 2).length
      ? stage.partiesIn(clause.subject).slice(0, 2)
      : stage.discourse.party([]).parties;
  if (agent.length) return agent;
  // an embassy, an envoy, a loan, a cargo of flour: the party whose it is
  const owned = /embassy|recall|^aid|^loan/.test(pattern.action) && !DEBTS.test(clause.lemma);
  if (owned && owner.length) return owner.slice(0, 1);
  if (clause.kind === 'infinitive') return decider(stage, clause);
  if (!clause.verb!.passive) return [];
  return stage.discourse.party(told ? stage.partiesIn({ from: told.from, to: Math.max(told.to, clause.to) }) : [])
    .parties;
}

const DEBTS = /^(?:write off|cancel|forgive)$/;

/** Who is affected: named in the object, by “to”, “on”, “against”, “in”, else the other side. */
export function affected(
  stage: Stage,
  clause: Clause,
  told: Run | null,
  rest: Run,
  actors: readonly string[],
  action: Action<'measure'>,
): string[] {
  const free = (list: readonly string[]): string[] => [...new Set(list)].filter((p) => !actors.includes(p));
  const object = told ? free(stage.partiesIn(told)) : [];
  if (object.length) return object.slice(0, 2);
  for (const { phrase } of clause.pps) {
    const named = free(
      within(stage.scene.parties, phrase)
        .filter((m) => m.role !== 'instrument-name')
        .map((m) => m.party),
    );
    if (named.length) return [named[0]!];
  }
  const behind = free(
    within(stage.scene.parties, {
      from: rest.from,
      to: Math.min(rest.to, Math.max(clause.to, stage.evidence(clause).to)),
    })
      .filter((m) => m.role !== 'instrument-name')
      .map((m) => m.party),
  );
  if (behind.length) return [behind[0]!];
  // “its ambassador” is the subject's own
  const own = told !== null && /^(?:its|their|his|her|our)$/.test(stage.lower(told.from));
  const meant = told && !own ? free(stage.who(told, actors).parties) : [];
  if (meant.length) return meant;
  if (actors.length > 1) return [];
  const other = counterpart(stage, actors[0]!, action);
  return other ? [other] : [];
}

export function peopleOf(stage: Stage, clause: Clause, told: Run | null, action: Action<'measure'>): number[] {
  const acting = clause.verb!.passive || clause.kind === 'infinitive' ? [] : stage.who(clause.subject).people;
  const hit = PERSONAL.test(action)
    ? clause.pps.filter((p) => TOWARDS.test(p.prep)).flatMap((p) => peopleIn(stage, p.phrase))
    : [];
  return [...new Set([...acting, ...(told ? stage.named(told).people : []), ...hit])];
}

/** Measures that persons are named as the object of: “granted asylum to X”, “froze the assets of X”. */
const PERSONAL = /^(?:sanction|sanction-lifted|expulsion|other)$/;
const TOWARDS = /^(?:to|on|against|of|for)$/;

const peopleIn = (stage: Stage, run: Run): number[] => within(stage.scene.personMentions, run).flatMap((m) => m.people);

/** “Peru's decision to abolish visas”: whose decision it is. */
function decider(stage: Stage, clause: Clause): string[] {
  const noun = stage.scene.sentences[clause.sentence]!.clauses.findLast(
    (c) => c.lemma === 'n:decision' && c.head < clause.head && clause.head - c.head < 4,
  );
  return noun ? stage.named({ from: noun.from, to: noun.head }).parties : [];
}

/** The other side when the words name none: what is done to states is done to the state that the text tells most of. */
function counterpart(stage: Stage, actor: string, action: Action<'measure'>): string | null {
  const state = STATES_ONLY.test(action) ? statesOf(stage.scene).find((p) => p !== actor) : undefined;
  return state ?? stage.discourse.other(actor);
}

const STATES_ONLY = /^(?:sanction|sanction-lifted|recall|expulsion|visa|embassy-opened|embassy-closed)$/;

const states = new WeakMap<Scene, string[]>();

/** The states of a text, the most told first; counted once. */
function statesOf(scene: Scene): string[] {
  const known = states.get(scene);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const m of scene.parties)
    if (m.kind === 'state' && m.role !== 'instrument-name') counts.set(m.party, (counts.get(m.party) ?? 0) + 1);
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  states.set(scene, found);
  return found;
}

/** Those with whom it is done: “held an exercise with Norway”. */
export const partners = (stage: Stage, clause: Clause): string[] => stage.who(stage.pp(clause, 'with')).parties;
