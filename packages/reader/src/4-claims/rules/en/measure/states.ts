import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

/** “Individual travel bans will remain in force”, “the embargo on arms stays in place”. */
export const remain: ReadingRule = {
  id: 'en/measure/sanctions-remain',
  on: ['remain', 'stay', 'continue', 'be'],
  read(clause, stage) {
    if (!clause.verb || !clause.subject) return null;
    if (!/\b(?:sanctions?|travel bans?|restrictions|embargo|restrictive measures)\b/i.test(stage.words(clause.subject)))
      return null;
    if (!clause.pps.some((p) => /^(?:force|place|effect)$/.test(stage.lower(p.phrase.head)))) return null;
    const told = stage.partiesIn(clause.subject);
    const actor = told.length ? told.slice(0, 1) : stage.discourse.party([]).parties;
    if (actor.length === 0) return null;
    const other = partyBehind(stage, clause, actor[0]!) ?? stage.discourse.other(actor[0]!);
    return {
      type: 'measure',
      action: 'sanction',
      actors: actor,
      targets: other ? [other] : [],
      people: [],
      status: 'ongoing',
    };
  },
};

/** “Malta followed suit in May”, “Peru has not followed yet”, “Australia has not done so”, “has not reciprocated”. */
export const likewise: ReadingRule = {
  id: 'en/measure/likewise',
  on: ['follow', 'do', 'reciprocate'],
  read(clause, stage) {
    if (!clause.verb || stage.last?.type !== 'measure' || clause.verb.passive) return null;
    const suit =
      clause.objects.length === 0
        ? clause.lemma !== 'do'
        : clause.objects.some((o) => stage.lower(o.phrase.head) === 'suit');
    const so =
      clause.lemma === 'do' &&
      /\bso\b/i.test(stage.words({ from: clause.head, to: Math.min(stage.scene.tokens.count, clause.head + 2) }));
    if (!suit && !so) return null;
    const actors = stage.who(clause.subject).parties;
    if (actors.length === 0) return null;
    const { last } = stage;
    const targets = clause.lemma === 'reciprocate' ? last.actors : last.targets;
    const free = targets.filter((p) => !actors.includes(p));
    return free.length
      ? { type: 'measure', action: last.action as Action<'measure'>, actors, targets: [...free], people: [] }
      : null;
  },
};

/** The party that the words of the sanctions name behind their maker: “Canadian travel bans on Belarusian officials”. */
function partyBehind(stage: Stage, clause: Clause, maker: string): string | undefined {
  return stage.partiesIn({ from: clause.subject!.from, to: clause.to }).find((p) => p !== maker);
}
