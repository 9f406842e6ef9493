import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { BODY } from './bodies.ts';

type Meeting = Action<'meeting'>;

/** “held talks with”, “met”, “conferred with”, “spoke by telephone with”, “called on”. */
export const meets: ReadingRule = {
  id: 'en/meeting/meets',
  on: [
    'meet',
    'come together',
    'get together',
    'confer',
    'talk',
    'speak',
    'hold',
    'have',
    'receive',
    'call',
    'converse',
    'phone',
    'telephone',
    'conduct',
  ],
  read(clause, stage) {
    if (!clause.verb || (clause.verb.passive && clause.lemma !== 'receive')) return null;
    const action = meetingAction(stage, clause);
    if (
      !action ||
      clause.pps.some(
        (p) => p.prep === 'for' && /\b(?:summit|forum|conference|session|congress)\b/i.test(stage.words(p.phrase)),
      )
    )
      return null;
    // “met its obligations towards”
    const met = clause.lemma === 'meet' ? clause.objects[0]?.phrase : undefined;
    if (met && OBLIGATIONS.test(stage.lower(met.head))) return null;
    const who = stage.who(clause.subject);
    const other = counterpart(stage, clause, who.parties);
    const actors = [...new Set([...who.parties, ...other.parties])];
    if (actors.length < 2 || (clause.subject && BODY.test(stage.words(clause.subject)))) return null;
    return { type: 'meeting', action, actors, people: [...who.people, ...other.people] };
  },
};

const OBLIGATIONS =
  /^(?:obligations?|commitments?|targets?|deadlines?|conditions?|criteria|requirements?|demands?|needs?|costs?|goals?|terms)$/;

function meetingAction(stage: Stage, clause: Clause): Meeting | null {
  const object = clause.objects[0]?.phrase;
  const head = object ? stage.lower(object.head) : '';
  const words = object ? stage.words(object).toLowerCase() : '';
  const phone = /\b(?:telephone|phone|call|video)\b/.test(
    [words, ...clause.pps.map((p) => `${p.prep} ${stage.words(p.phrase).toLowerCase()}`)].join(' '),
  );
  switch (clause.lemma) {
    case 'phone':
    case 'telephone':
      return 'call';
    case 'speak':
    case 'talk':
    case 'converse':
      if (phone) return 'call';
      if (stage.scene.structure.blocks[stage.scene.sentences[clause.sentence]!.block]!.kind === 'title') return null;
      if (clause.subject && /^we$/i.test(stage.words(clause.subject)) && stage.dates(clause).length) return 'talks';
      return stage.pp(clause, 'with') ? 'talks' : null;
    case 'hold':
    case 'have':
    case 'conduct':
      if (/^(?:call|conversation)$/.test(head) && phone) return 'call';
      if (/^(?:talks|meeting|meetings|discussions|conversation|conversations)$/.test(head)) return 'talks';
      if (/^consultations$/.test(head)) return 'consultations';
      return null;
    case 'receive':
      if (phone) return 'call';
      return stage.who(object ?? null).people.length ? 'talks' : null;
    case 'call':
      return stage.pp(clause, 'on') &&
        clause.children.every((c) => c.kind !== 'infinitive') &&
        stage.who(stage.pp(clause, 'on')).people.length
        ? 'talks'
        : null;
    case 'confer':
    case 'come together':
    case 'get together':
    case 'meet':
      return 'talks';
    default:
      return null;
  }
}

function counterpart(stage: Stage, clause: Clause, not: readonly string[]) {
  for (const pp of clause.pps)
    if (
      pp.prep === 'with' ||
      pp.prep === 'from' ||
      (pp.prep === 'on' && clause.lemma === 'call') ||
      pp.prep === 'between'
    ) {
      const who = stage.who(pp.phrase, not);
      if (who.parties.length) return who;
    }
  const object = clause.objects[0]?.phrase;
  return object && (clause.lemma === 'meet' || clause.lemma === 'receive')
    ? stage.who(object, not)
    : { parties: [], people: [] };
}

/** “In a telephone call last Friday, Reis thanked Malta's minister”, “telephoned Foreign Minister …”. */
export const phoned: ReadingRule = {
  id: 'en/meeting/phoned',
  on: ['n:call', 'telephone', 'phone'],
  read(clause, stage) {
    const verb = clause.verb !== null;
    if (
      !verb &&
      !(
        /\b(?:telephone|phone|video)\b/i.test(stage.words({ from: Math.max(0, clause.from - 2), to: clause.to })) &&
        clause.dates.length
      )
    )
      return null;
    const act = verb ? clause : clause.parent;
    if (!act?.verb || /^(?:hold|have|receive|speak)$/.test(act.lemma)) return null;
    const caller = stage.who(act.subject);
    const called = act.objects.map((o) => stage.who(o.phrase, caller.parties)).find((w) => w.parties.length);
    if (!called || caller.parties.length === 0) return null;
    return {
      type: 'meeting',
      action: 'call',
      actors: [...caller.parties, ...called.parties],
      people: [...caller.people, ...called.people],
    };
  },
};
