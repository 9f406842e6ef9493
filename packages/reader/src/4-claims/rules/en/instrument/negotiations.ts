import type { Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { treatyParties } from './parties.ts';
import { instrumentOf, toldLast } from './told.ts';
import { governedBySpeech } from './verbs.ts';

const OPENING =
  /^(?:open|launch|begin|start|resume|hold|take|continue|schedule|plan|stall|be|enter|conduct|relaunch|set|conclude|complete|end|close|finalise|finalize|announce|finish|restart|reopen|wind up|expect)$/;
const ENDING = /^(?:conclude|complete|end|close|finalise|finalize|finish|wrap up)$/;

/** “negotiations on an extradition treaty began in May”, “concluded negotiations on …”, “in talks on a visa agreement”. */
const negotiations: ReadingRule = {
  id: 'en/instrument/negotiations',
  on: ['n:negotiation', 'n:talks'],
  read(clause, stage) {
    const up = clause.parent;
    if (up && governedBySpeech(up)) return null;
    const on = stage.pp(clause, 'on', 'for', 'about', 'over');
    const named = on ? stage.instrument(on) : null;
    if (clause.lemma === 'n:talks' && named === null) return null;
    const instrument = named ?? toldLast(stage, clause.from);
    const concluding =
      (up !== null && ENDING.test(up.lemma)) ||
      /\bconclusion of\b/i.test(stage.words({ from: Math.max(0, clause.from - 3), to: clause.from + 1 }));
    if (!concluding && !(up && OPENING.test(up.lemma)) && stage.dates(clause).length === 0) return null;
    if (instrument === null && !/accession|membership/i.test(stage.words({ from: clause.from, to: clause.to })))
      return null;
    const who = up && !up.verb?.passive ? stage.who(up.subject) : { parties: [], people: [] };
    const own = stage.partiesIn({ from: clause.from, to: clause.to });
    const doers = who.parties.length > 1 ? who.parties : own.length > 1 ? own : who.parties;
    const denied = up?.verb?.negated || (up !== null && /^(?:collapse|fail|break down)$/.test(up.lemma));
    const status: Status = denied ? 'denied' : talking(up) ? 'ongoing' : up ? stage.status(up) : 'happened';
    return {
      type: 'instrument',
      action: concluding ? 'concluded' : 'negotiating',
      ...treatyParties(stage, clause, instrument, 'negotiating', doers),
      people: who.people,
      instrument,
      status,
      date: stage.date(clause, status, stage.dates(clause).length ? undefined : up ? stage.dates(up) : undefined),
      evidence: up
        ? { from: Math.min(up.from, clause.from), to: Math.max(stage.evidence(up).to, clause.to) }
        : stage.evidence(clause),
    };
  },
};

const talking = (up: Clause | null): boolean =>
  up !== null && up.lemma === 'be' && up.verb?.tense === 'present' && !up.verb.negated;

/** “the third round is planned for Quito next spring”, of negotiations told just before. */
const rounds: ReadingRule = {
  id: 'en/instrument/rounds',
  on: ['n:round'],
  read(clause, stage) {
    if (!negotiatedBefore(stage, clause)) return null;
    const instrument = toldLast(stage, clause.from);
    if (instrument === null) return null;
    const up = clause.parent;
    const status = up ? stage.status(up) : stage.scene.published === null ? 'planned' : stage.status(clause);
    return {
      type: 'instrument',
      action: 'negotiating',
      ...treatyParties(stage, clause, instrument, 'negotiating', []),
      people: [],
      instrument,
      status: up && /^(?:schedule|plan|expect|set|due)$/.test(up.lemma) ? 'planned' : status,
      ...(up ? { evidence: { from: Math.min(up.from, clause.from), to: Math.max(up.to, clause.to) } } : {}),
    };
  },
};

/** Whether the sentence or the one before tells of negotiations. */
function negotiatedBefore(stage: Stage, clause: Clause): boolean {
  const { scene } = stage;
  const from = scene.sentences[Math.max(0, clause.sentence - 1)]!.from;
  for (let i = from; i < clause.from + 8 && i < scene.tokens.count; i++)
    if (
      /^(?:negotiations?|negotiating)$/.test(scene.tokens.lower[i]!) ||
      (scene.tokens.lower[i] === 'talks' && scene.tokens.lower[i + 1] !== 'were')
    )
      return instrumentNear(stage, from, clause);
  return false;
}

const instrumentNear = (stage: Stage, from: number, clause: Clause): boolean => {
  const last = toldLast(stage, clause.from);
  return last !== null && stage.scene.instrumentMentions.some((m) => m.from >= from && m.from < clause.from);
};

/** “Treaty on Pilotage: under negotiation”. */
const under: ReadingRule = {
  id: 'en/instrument/under-negotiation',
  on: ['#item', '#field', '#fragment', 'be', 'remain'],
  read(clause, stage) {
    const sentence = stage.scene.sentences[clause.sentence]!;
    const words = stage.words(clause.verb ? clause : { from: sentence.from, to: sentence.to });
    if (!/\bunder negotiation\b/i.test(words)) return null;
    const instrument = clause.verb
      ? instrumentOf(stage, clause, clause.subject)
      : stage.instrument({ from: sentence.from, to: sentence.to });
    if (instrument === null) return null;
    return {
      type: 'instrument',
      action: 'negotiating',
      ...treatyParties(stage, clause, instrument, 'negotiating', []),
      people: [],
      instrument,
      status: 'ongoing',
      date: { edtf: null, how: 'no date is told' },
    };
  },
};

export const NEGOTIATION_RULES: readonly ReadingRule[] = [negotiations, rounds, under];
