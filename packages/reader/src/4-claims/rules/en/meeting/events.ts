import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action, Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { alone } from './bodies.ts';
import { CALLED_OFF, PUT_OFF, relativeDates } from './put-off.ts';

type Meeting = Action<'meeting'>;

const EVENT_NOUNS: ReadonlyMap<string, Meeting> = new Map([
  ['n:talks', 'talks'],
  ['n:negotiation', 'talks'],
  ['n:meeting', 'talks'],
  ['n:summit', 'summit'],
  ['n:session', 'session'],
  ['n:round', 'session'],
  ['n:consultation', 'consultations'],
  ['n:forum', 'forum'],
  ['n:dialogue', 'session'],
  ['n:call', 'call'],
]);

/** Verbs by which a meeting takes place, is planned or is put off; the noun is what is held. */
const TAKING_PLACE =
  /^(?:hold|take|convene|meet|schedule|plan|set|open|host|pass|close|wind up|conclude|organise|organize|postpone|put off|call off|cancel|expect|reconvene|gather|end|start|begin|be|agree|co-host|pencil|overshadow|attend|chair)$/;

/** Verbs of calls and undertakings: a meeting in them is what somebody wants, not what is held. */
const WANTED =
  /^(?:ask|request|invite|offer|propose|urge|call|seek|bid|want|support|prepare|recall|welcome|decline|refuse)$/;

/** “talks were held in Nuuk”, “the next round will take place in June”, “a forum that Quito will host in May”. */
export const event: ReadingRule = {
  id: 'en/meeting/event',
  on: [...EVENT_NOUNS.keys()],
  read(clause, stage) {
    const up = clause.parent;
    const dates = stage.dates(clause);
    const holds = up !== null && TAKING_PLACE.test(up.lemma);
    if (
      up &&
      (WANTED.test(up.lemma) || (up.kind === 'infinitive' && up.parent !== null && WANTED.test(up.parent.lemma)))
    )
      return null;
    if (
      inOrgan(stage, clause) ||
      (clause.lemma === 'n:round' && stage.last?.type === 'instrument' && stage.last.action === 'negotiating')
    )
      return null;
    if (/\bevery (?:two |three |other )?(?:year|month)s?\b/i.test(stage.words(up ?? clause))) return null;
    const loose = clause.lemma === 'n:summit' || clause.lemma === 'n:forum' || clause.lemma === 'n:session';
    if (!holds && !(loose && clause.dates.length > 0)) return null;
    if (
      up &&
      /^(?:meet|have|hold|speak)$/.test(up.lemma) &&
      !up.verb?.passive &&
      EVENT_NOUNS.get(clause.lemma) === 'talks' &&
      stage.who(up.subject).parties.length
    )
      return null;
    const action = eventAction(stage, clause);
    if (!action || (action === 'talks' && stage.instrument(stage.pp(clause, 'on')) !== null)) return null;
    const who = eventParties(stage, clause, up);
    if (who.actors.length === 0) return null;
    const off = up !== null && CALLED_OFF.test(up.lemma);
    const put = up !== null && PUT_OFF.test(up.lemma);
    const plain = holds && up ? stage.status(up) : stage.status(clause);
    const status: Status = off ? 'denied' : put ? 'planned' : plain;
    const told = clause.dates.length && !put ? dates : up?.dates.length ? stage.dates(up) : dates;
    const date = off
      ? stage.date(clause, 'planned', [...dates, ...relativeDates(stage, clause)])
      : stage.date(clause, put ? 'planned' : status, told);
    return {
      type: 'meeting',
      action,
      ...who,
      status,
      date,
      place: stage.place(clause) ?? (up ? stage.place(up) : null),
      ...(up && holds ? { evidence: whole(stage, clause, up) } : {}),
    };
  },
};

const inOrgan = (stage: Stage, { sentence, head }: Clause): boolean =>
  within(stage.scene.parties, stage.scene.sentences[sentence]!).some(
    (m) => m.form === 'organ' && m.from <= head && head < m.to,
  );

function eventAction(stage: Stage, clause: Clause): Meeting | null {
  const phrase = stage.words({ from: clause.from, to: clause.to }).toLowerCase();
  const noun = stage.words({ from: clause.from, to: clause.head + 1 }).toLowerCase();
  if (/consultations/.test(phrase) && /round|session|consultations/.test(noun)) return 'consultations';
  if (/negotiat/.test(phrase) && stage.instrument({ from: clause.from, to: clause.to }) !== null) return null;
  if (/summit/.test(noun)) return 'summit';
  if (/forum|conference/.test(noun)) return 'forum';
  if (
    /\b(?:commission|council|committee|dialogue|joint committee|sub-committee|working group)\b/.test(phrase) &&
    !/conference/.test(noun)
  )
    return 'session';
  return EVENT_NOUNS.get(clause.lemma) ?? null;
}

function eventParties(
  stage: Stage,
  clause: Clause,
  up: Clause | null,
): { actors: string[]; targets?: string[]; people: number[] } {
  const between = up?.verb ? stage.pp(up, 'between') : null;
  const named = [
    ...new Set([
      ...stage.partiesIn({ from: clause.from, to: clause.to }),
      ...(between ? stage.partiesIn({ from: between.from, to: up!.to }) : []),
    ]),
  ];
  const host =
    up && /^(?:host|convene|organise|organize|co-host|hold)$/.test(up.lemma) && !up.verb?.passive
      ? stage.who(up.subject)
      : null;
  if (host?.parties.length === 1 && up!.lemma !== 'hold') {
    const guests = named.filter((p) => !host.parties.includes(p));
    return { actors: host.parties, targets: guests, people: host.people };
  }
  if (named.length >= 2) return { actors: named, people: [] };
  const subject = up && !up.verb?.passive ? stage.who(up.subject) : { parties: [], people: [] };
  const all = new Set([...subject.parties, ...named]);
  if (all.size >= 2) return { actors: [...all], people: subject.people };
  if (all.size === 1) return { actors: alone(stage, [...all]), people: subject.people };
  return { actors: stage.discourse.group(0).parties, people: [] };
}

/** “attended the signing ceremony”, “the signing ceremony took place”. */
export const ceremony: ReadingRule = {
  id: 'en/meeting/ceremony',
  on: ['n:ceremony'],
  read(clause, stage) {
    const up = clause.parent;
    const holds = up !== null && /^(?:attend|hold|take|open|witness|preside|join)$/.test(up.lemma);
    if (!holds && !clause.dates.length) return null;
    const who =
      up && !up.verb?.passive && up.lemma !== 'take'
        ? stage.who(up.subject)
        : stage.named({ from: clause.from, to: clause.to });
    const actors = who.parties.length > 1 ? who.parties : stage.discourse.group(0).parties;
    if (actors.length < 2) return null;
    return {
      type: 'meeting',
      action: 'ceremony',
      actors,
      people: who.people,
      ...(up && holds ? { evidence: whole(stage, clause, up) } : {}),
    };
  },
};

function whole(stage: Stage, clause: Clause, up: Clause): Run {
  const outer = stage.evidence(up);
  return { from: Math.min(outer.from, clause.from), to: Math.max(outer.to, clause.to) };
}
