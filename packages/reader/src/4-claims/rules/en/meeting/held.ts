import type { Run } from '../../../../3-mentions/mention.ts';
import type { Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule } from '../../../stage/stage.ts';

/** “The summit, hosted by Quito in May”, “a forum that Malta convened”, “the third session, to be held next year”. */
export const held: ReadingRule = {
  id: 'en/meeting/held',
  on: [
    'hold',
    'host',
    'co-host',
    'convene',
    'schedule',
    'plan',
    'fix',
    'set',
    'organise',
    'organize',
    'expect',
    'foresee',
  ],
  read(clause, stage) {
    const { verb } = clause;
    if (!verb) return null;
    const relative = clause.kind === 'relative' && !verb.passive && clause.objects.length === 0;
    const hanging =
      verb.passive && (clause.kind === 'participle' || clause.kind === 'relative' || clause.kind === 'infinitive');
    if (!relative && !hanging) return null;
    const noun = nounBefore(clause);
    if (!noun) return null;
    const words = stage.words(noun);
    const action = /\bsummit\b/i.test(words)
      ? 'summit'
      : /\b(?:forum|conference)\b/i.test(words)
        ? 'forum'
        : /\b(?:session|dialogue|commission|council|committee)\b/i.test(words)
          ? 'session'
          : /\bconsultations\b/i.test(words)
            ? 'consultations'
            : /\b(?:meeting|talks)\b/i.test(words)
              ? 'talks'
              : null;
    if (!action || stage.dates(clause).length === 0) return null;
    const host = relative ? stage.who(clause.subject).parties : stage.agent(clause).parties;
    const named = stage.partiesIn(noun);
    const status: Status =
      clause.kind === 'infinitive' || /^(?:schedule|plan|fix|set|expect|foresee)$/.test(clause.lemma)
        ? 'planned'
        : stage.status(clause);
    const actors = host.length
      ? host
      : named.length
        ? named
        : action === 'summit'
          ? stage.discourse.party([]).parties
          : stage.discourse.group(0).parties;
    if (actors.length === 0) return null;
    return {
      type: 'meeting',
      action,
      actors,
      targets: host.length ? named.filter((p) => !host.includes(p)) : [],
      people: [],
      status,
      date: stage.date(clause, status),
      evidence: { from: noun.from, to: stage.evidence(clause).to },
    };
  },
};

/** The noun phrase that a participle, a relative clause or “to be held” hangs on. */
function nounBefore(clause: Clause): Run | null {
  if (clause.subject && clause.subject.to <= clause.head && clause.kind === 'participle') return clause.subject;
  const at = clause.units.findIndex((u) => u.to > clause.head);
  const before = clause.units.slice(0, at).findLastIndex((u) => u.kind === 'np' && u.to <= clause.from + 1);
  if (before < 0) return null;
  // “a forum with island ministers that Malta convened”
  let first = before;
  while (first >= 2 && clause.units[first - 1]!.kind === 'prep' && clause.units[first - 2]!.kind === 'np') first -= 2;
  return { from: clause.units[first]!.from, to: clause.units[before]!.to };
}
