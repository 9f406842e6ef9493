import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type Step = Action<'appointment'>;

const STEPS: ReadonlyMap<string, Step> = new Map(
  Object.entries({
    appoint: 'appointed',
    name: 'appointed',
    nominate: 'appointed',
    designate: 'appointed',
    swear: 'took-office',
    inaugurate: 'took-office',
    assume: 'took-office',
    'take up': 'took-office',
    take: 'took-office',
    resign: 'left-office',
    'step down': 'left-office',
    replace: 'left-office',
    succeed: 'left-office',
    dismiss: 'left-office',
    leave: 'left-office',
    'take over': 'left-office',
    present: 'credentials',
    receive: 'credentials',
    accept: 'credentials',
    hand: 'credentials',
    submit: 'credentials',
    'hand over': 'credentials',
  } satisfies Record<string, Step>),
);

/** “appointed X as its special envoy”, “was sworn in as President”, “presented his credentials to”. */
const steps: ReadingRule = {
  id: 'en/appointment/steps',
  on: [...STEPS.keys()],
  read(clause, stage) {
    if (!clause.verb) return null;
    const action = STEPS.get(clause.lemma)!;
    if (action === 'credentials') return credentials(stage, clause);
    if (action === 'took-office') return tookOffice(stage, clause);
    const passive = clause.verb.passive;
    const person = stage.who(
      passive || clause.lemma === 'resign' || clause.lemma === 'step down'
        ? clause.subject
        : (clause.objects[0]?.phrase ?? stage.pp(clause, 'from')),
    );
    if (person.people.length === 0) return null;
    if (clause.lemma === 'leave' && !clause.objects.some((o) => /office|post/.test(stage.words(o.phrase)))) return null;
    const doer = passive ? stage.agent(clause) : stage.who(clause.subject);
    const actors = action === 'appointed' && doer.parties.length ? doer.parties : person.parties;
    return { type: 'appointment', action, actors, targets: postedTo(stage, clause, actors), people: person.people };
  },
};

function tookOffice(stage: Stage, clause: Clause): Draft | null {
  const office = clause.objects.some((o) =>
    /office|dut(?:y|ies)|post|presidency/.test(stage.words(o.phrase).toLowerCase()),
  );
  const sworn = clause.lemma === 'swear' && clause.verb!.passive;
  if (!office && !sworn) return null;
  const who = stage.who(clause.subject);
  if (who.people.length === 0) return null;
  return {
    type: 'appointment',
    action: 'took-office',
    actors: who.parties,
    targets: postedTo(stage, clause, who.parties),
    people: who.people,
  };
}

/** An ambassador presents, a head of state receives, letters of credence. */
function credentials(stage: Stage, clause: Clause): Draft | null {
  const letters = [
    ...clause.objects.map((o) => o.phrase),
    ...(clause.verb!.passive && clause.subject ? [clause.subject] : []),
  ].some((p) => /credential|credence/.test(stage.words(p)));
  if (!letters) return null;
  const presents = /^(?:present|hand|submit|hand over)$/.test(clause.lemma);
  const subject = stage.who(clause.subject);
  const other = stage.who(stage.pp(clause, presents ? 'to' : 'from'), subject.parties);
  const [envoy, host] = presents ? [subject, other] : [other, subject];
  if (envoy.parties.length === 0) return null;
  const targets = host.parties.length ? host.parties : postedTo(stage, clause, envoy.parties);
  return {
    type: 'appointment',
    action: 'credentials',
    actors: envoy.parties,
    targets,
    people: [...envoy.people, ...host.people],
  };
}

function postedTo(stage: Stage, clause: Clause, actors: readonly string[]): string[] {
  const evidence = stage.evidence(clause);
  const to = /(?:ambassador|envoy|representative|mediator|consul)[^.;]*?\b(?:to|for)\b/i.exec(stage.words(evidence));
  if (!to) return [];
  return stage.scene.parties
    .filter(
      (m) =>
        m.from >= evidence.from &&
        m.to <= evidence.to &&
        !actors.includes(m.party) &&
        /^(?:to|for)$/.test(stage.lower(m.from - 1)),
    )
    .map((m) => m.party)
    .slice(0, 1);
}

export const APPOINTMENT_RULES: readonly ReadingRule[] = [steps];
