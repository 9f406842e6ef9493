import type { ReadingRule, Stage } from '../../../stage/stage.ts';

export const BODY =
  /\b(?:council|committee|commission|sub-committee|working group|dialogue|joint body|board|assembly|conference of ministers)\b/i;

/** “The Border Commission held its sixth session”, “its Fisheries Committee is to meet next May”. */
export const bodyMeets: ReadingRule = {
  id: 'en/meeting/body-meets',
  on: ['meet', 'convene', 'hold', 'gather', 'reconvene', 'discuss', 'open', 'close', 'conclude', 'wind up'],
  read(clause, stage) {
    if (!clause.verb || !clause.subject) return null;
    const words = stage.words(clause.subject);
    const passive = clause.verb.passive;
    const object = clause.objects[0]?.phrase;
    // “decided to convene the Border Commission”
    if (clause.lemma === 'convene' && object && BODY.test(stage.words(object))) {
      const parties = stage.who(clause.subject).parties;
      return {
        type: 'meeting',
        action: 'session',
        actors: parties.length ? parties : stage.discourse.group(0).parties,
        people: stage.who(clause.subject).people,
        status: clause.kind === 'infinitive' ? 'planned' : stage.status(clause),
      };
    }
    if (!BODY.test(words)) return null;
    if (
      /^(?:hold|open|close|conclude|wind up)$/.test(clause.lemma) &&
      !passive &&
      !(object && /\b(?:session|meeting|round)\b/i.test(stage.words(object)))
    )
      return null;
    if (clause.lemma === 'discuss' && !clause.dates.length) return null;
    if (clause.lemma === 'close' && passive) return null;
    const named = stage.partiesIn(clause.subject);
    const owner = /^(?:its|their)$/i.test(stage.lower(clause.subject.from)) ? stage.discourse.party([]).parties : [];
    const actors = named.length ? named : owner.length ? owner : stage.discourse.group(0).parties;
    return {
      type: 'meeting',
      action: 'session',
      actors: alone(stage, actors),
      people: [],
      ...(clause.kind === 'infinitive' || clause.parent?.lemma === 'be' ? { status: 'planned' as const } : {}),
    };
  },
};

/** A body that joins a state with somebody else has both; an organisation's own has the organisation. */
export function alone(stage: Stage, actors: readonly string[]): string[] {
  if (actors.length !== 1) return [...actors];
  const only = actors[0]!;
  if (stage.kindOf(only) === 'organization') return [only];
  const other = stage.discourse.other(only);
  return other ? [only, other] : [only];
}
