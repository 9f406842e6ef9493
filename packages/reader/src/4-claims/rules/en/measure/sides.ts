import type { Run } from '../../../../3-mentions/mention.ts';
import type { MeasurePattern } from '../../../../lexicon/en/measures.ts';
import type { Clause } from '../../../clauses/clause.ts';
import { within } from '../../../scene.ts';
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
  if (/embassy|recall/.test(pattern.action) && owner.length) return owner.slice(0, 1);
  if (!clause.verb!.passive) return [];
  return stage.discourse.party(told ? stage.partiesIn({ from: told.from, to: Math.max(told.to, clause.to) }) : [])
    .parties;
}

/** Who is affected: named in the object, by “to”, “on”, “against”, “in”, else the other side. */
export function affected(
  stage: Stage,
  clause: Clause,
  told: Run | null,
  rest: Run,
  actors: readonly string[],
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
  const meant = told ? free(stage.who(told, actors).parties) : [];
  if (meant.length) return meant;
  if (actors.length > 1) return [];
  const other = stage.discourse.other(actors[0]!);
  return other ? [other] : [];
}

export function peopleOf(stage: Stage, clause: Clause, told: Run | null): number[] {
  const acting = clause.verb!.passive || clause.kind === 'infinitive' ? [] : stage.who(clause.subject).people;
  return [...acting, ...(told ? stage.named(told).people : [])];
}

/** Those with whom it is done: “held an exercise with Norway”. */
export const partners = (stage: Stage, clause: Clause): string[] => stage.who(stage.pp(clause, 'with')).parties;
