import type { Status } from '../../../../reading.ts';
import { lowerBound } from '../../../scene.ts';
import type { ReadingRule } from '../../../stage/stage.ts';
import { treatyParties } from './parties.ts';
import { instrumentOf, toldLast } from './told.ts';

/** “came into force in May 1991”, “in force since 2020”, “ceases to have effect”, “continues to apply”. */
const inForce: ReadingRule = {
  id: 'en/instrument/in-force',
  on: ['enter', 'come', 'go', 'take', 'be', 'remain', 'n:entry', '#item', '#field', '#fragment', 'apply'],
  read(clause, stage) {
    const fragment = clause.lemma.startsWith('#');
    const words = fragment ? stage.words(clause).toLowerCase() : '';
    const into = stage.pp(clause, 'into', 'in');
    const word = into ? stage.lower(into.head) : '';
    const effect = clause.lemma === 'take' && clause.objects.some((o) => stage.lower(o.phrase.head) === 'effect');
    const applies = clause.lemma === 'apply' && clause.kind === 'infinitive' && clause.parent?.lemma === 'continue';
    if (clause.lemma === 'apply' && !applies) return null;
    if (
      fragment
        ? !/^\W*(?:entry into|in) force/.test(words)
        : word !== 'force' && word !== 'effect' && word !== 'operation' && !effect && !applies
    )
      return null;
    const nominal = clause.kind === 'nominal';
    const told = nominal ? stage.pp(clause, 'of') : clause.subject;
    const instrument =
      instrumentOf(stage, clause, fragment || (nominal && !told) ? null : told) ??
      (nominal || fragment ? instrumentOf(stage, clause, { from: clause.from, to: clause.from + 1 }) : null);
    if (instrument === null) return null;
    const state = clause.lemma === 'be' || clause.lemma === 'remain' || applies || (fragment && /since/.test(words));
    const up = nominal ? clause.parent : null;
    const expected = up !== null && /^(?:expect|foresee|plan|schedule)$/.test(up.lemma);
    const plain = applies ? 'ongoing' : stage.status(clause);
    const status: Status = expected ? 'planned' : state && plain === 'happened' ? 'ongoing' : plain;
    const bound = stage.pp(clause, 'for');
    const doers = bound ? stage.who(bound).parties : [];
    return {
      type: 'instrument',
      action: 'in-force',
      ...(doers.length ? { actors: doers } : treatyParties(stage, clause, instrument, 'in-force', [])),
      people: [],
      instrument,
      status,
      date: stage.date(clause, status),
      place: null,
      ...(expected ? { evidence: { from: Math.min(clause.from, up.from), to: up.to } } : {}),
    };
  },
};

/** “the convention, in force since 1987, …”: a state told beside the name. */
const beside: ReadingRule = {
  id: 'en/instrument/in-force-beside',
  on: ['*'],
  read(clause, stage) {
    if (stage.scene.sentences[clause.sentence]!.clauses[0] !== clause) return null;
    const { units } = clause;
    const at = units.findIndex(
      (u, i) =>
        u.word === 'in' &&
        u.kind === 'prep' &&
        stage.lower(units[i + 1]?.head ?? 0) === 'force' &&
        (units[i - 1]?.kind === 'comma' || units[i - 1]?.kind === 'open'),
    );
    const date = units[at + 2];
    if (at < 1 || date?.kind !== 'date') return null;
    const instrument = toldLast(stage, units[at]!.from);
    if (instrument === null) return null;
    const dates = stage.scene.dates.slice(
      lowerBound(stage.scene.dates, date.from),
      lowerBound(stage.scene.dates, date.to),
    );
    return {
      type: 'instrument',
      action: 'in-force',
      ...treatyParties(stage, clause, instrument, 'in-force', []),
      people: [],
      instrument,
      status: 'ongoing',
      date: stage.date(clause, 'ongoing', dates),
      place: null,
      evidence: { from: units[at]!.from, to: date.to },
    };
  },
};

/** “ceases to be valid in May”, “expired in 2019”, “lapsed”. */
const ends: ReadingRule = {
  id: 'en/instrument/ends',
  on: ['expire', 'lapse', 'cease'],
  read(clause, stage) {
    if (!clause.verb) return null;
    const instrument = instrumentOf(stage, clause, clause.subject);
    if (instrument === null) return null;
    return {
      type: 'instrument',
      action: 'terminated',
      ...treatyParties(stage, clause, instrument, 'in-force', []),
      people: [],
      instrument,
    };
  },
};

/** “remains unsigned”, “is still unratified”. */
const not: ReadingRule = {
  id: 'en/instrument/not-yet',
  on: ['remain', 'be', 'stay'],
  read(clause, stage) {
    const said =
      clause.objects.map((o) => stage.lower(o.phrase.head)).find((w) => w === 'unsigned' || w === 'unratified') ??
      /unsigned|unratified/.exec(stage.words(clause).toLowerCase())?.[0];
    if (!said || !clause.verb) return null;
    const instrument = instrumentOf(stage, clause, clause.subject);
    if (instrument === null) return null;
    const action = said === 'unsigned' ? 'signed' : 'ratified';
    return {
      type: 'instrument',
      action,
      ...treatyParties(stage, clause, instrument, action, []),
      people: [],
      instrument,
      status: 'denied',
      date: { edtf: null, how: 'it has not happened' },
    };
  },
};

export const BOUND_RULES: readonly ReadingRule[] = [inForce, beside, ends, not];
