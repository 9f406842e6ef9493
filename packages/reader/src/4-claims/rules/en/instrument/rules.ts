import { TREATY_NOUNS, TREATY_VERBS } from '../../../../lexicon/en/treaty-actions.ts';
import type { Action, Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { treatyParties } from './parties.ts';

type TreatyAction = Action<'instrument'>;

/** “The sides signed the PCA in 1995 and the EPCA in 2020”: each object with its own date. */
const active: ReadingRule = {
  id: 'en/instrument/active',
  on: [...TREATY_VERBS.keys()],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive || clause.kind === 'participle') return null;
    const action = actionOf(stage, clause);
    const doers = stage.who(clause.subject);
    const drafts: Draft[] = [];
    for (const object of clause.objects) {
      for (const instrument of stage.instrumentsIn(object.phrase).slice(0, 6)) {
        const status = stage.status(clause);
        const own = object.dates.flatMap((run) =>
          stage.scene.dates.filter((d) => d.from >= run.from && d.to <= run.to),
        );
        drafts.push({
          type: 'instrument',
          action,
          ...treatyParties(stage, clause, instrument, action, doers.parties),
          people: doers.people,
          instrument,
          status,
          date: stage.date(clause, status, own.length ? own : stage.dates(clause)),
        });
      }
    }
    return drafts;
  },
};

/** “The MoU was signed in Accra”, “the Protocol, initialled in March, …”, “which Chile ratified in 2022”. */
const passive: ReadingRule = {
  id: 'en/instrument/passive',
  on: [...TREATY_VERBS.keys()],
  read(clause, stage) {
    if (!clause.verb) return null;
    const relative =
      clause.kind === 'relative' && clause.marker !== null && !clause.verb.passive && clause.objects.length === 0;
    if (!clause.verb.passive && !relative) return null;
    const told = relative ? antecedentOf(clause) : clause.subject;
    const instrument = stage.instrument(told);
    if (instrument === null) return null;
    const action = actionOf(stage, clause);
    const doers = relative ? stage.who(clause.subject) : stage.agent(clause);
    return {
      type: 'instrument',
      action,
      ...treatyParties(stage, clause, instrument, action, doers.parties),
      people: doers.people,
      instrument,
    };
  },
};

/** “The signing by A and B of the treaty”, “ratification by Cyprus”. */
const nominal: ReadingRule = {
  id: 'en/instrument/nominal',
  on: [...TREATY_NOUNS.keys()],
  read(clause, stage) {
    const instrument = stage.instrument(stage.pp(clause, 'of', 'to'));
    if (instrument === null) return null;
    const action = TREATY_NOUNS.get(clause.lemma)!;
    const doers = stage.agent(clause);
    return {
      type: 'instrument',
      action,
      ...treatyParties(stage, clause, instrument, action, doers.parties),
      people: doers.people,
      instrument,
    };
  },
};

/** “entered into force on 1 July 2015”, “in force since 2020”, “came into effect”. */
const inForce: ReadingRule = {
  id: 'en/instrument/in-force',
  on: ['enter', 'come', 'go', 'take', 'be', 'remain', 'n:entry'],
  read(clause, stage) {
    const into = stage.pp(clause, 'into', 'in');
    const word = into ? stage.lower(into.head) : '';
    const effect = clause.lemma === 'take' && clause.objects.some((o) => stage.lower(o.phrase.head) === 'effect');
    if (word !== 'force' && word !== 'effect' && word !== 'operation' && !effect) return null;
    const told = clause.kind === 'nominal' ? stage.pp(clause, 'of') : clause.subject;
    const instrument = stage.instrument(told);
    if (instrument === null) return null;
    const state = clause.lemma === 'be' || clause.lemma === 'remain';
    const status: Status = state && stage.status(clause) === 'happened' ? 'ongoing' : stage.status(clause);
    return {
      type: 'instrument',
      action: 'in-force',
      ...treatyParties(stage, clause, instrument, 'in-force', []),
      people: [],
      instrument,
      status,
      date: stage.date(clause, status),
    };
  },
};

/** A parliament that approves consents; where the text says that it ratified, it ratified. */
function actionOf(_stage: Stage, clause: Clause): TreatyAction {
  return TREATY_VERBS.get(clause.lemma)!;
}

const antecedentOf = (clause: Clause) => {
  const unit = clause.units.findIndex((u) => u.kind === 'rel' && u.from >= clause.from - 1 && u.to <= clause.head);
  const before = clause.units.slice(0, Math.max(0, unit)).findLast((u) => u.kind === 'np');
  return unit > 0 && before ? { from: before.from, to: before.to, head: before.head } : null;
};

export const INSTRUMENT_RULES: readonly ReadingRule[] = [active, passive, nominal, inForce];
