import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type Step = Action<'appointment'>;

const STEPS: ReadonlyMap<string, Step> = new Map(
  Object.entries({
    appoint: 'appointed',
    name: 'appointed',
    nominate: 'appointed',
    designate: 'appointed',
    elect: 'appointed',
    reappoint: 'appointed',
    swear: 'took-office',
    inaugurate: 'took-office',
    assume: 'took-office',
    'take up': 'took-office',
    take: 'took-office',
    resign: 'left-office',
    'step down': 'left-office',
    dismiss: 'left-office',
    leave: 'left-office',
    depart: 'left-office',
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
    if (/^(?:leave|depart)$/.test(clause.lemma)) return leftPost(stage, clause);
    const passive = clause.verb.passive;
    const person = stage.who(
      passive || ON_ONES_OWN.test(clause.lemma)
        ? clause.subject
        : (clause.objects[0]?.phrase ?? stage.pp(clause, 'from')),
    );
    if (person.people.length === 0) return null;
    const doer = passive ? stage.agent(clause) : stage.who(clause.subject);
    if (clause.lemma === 'elect' && !electsForBody(stage, clause)) return null;
    const post = stage.pp(clause, 'as');
    const employer = post ? stage.partiesIn(post).filter((p) => stage.kindOf(p) === 'organization') : [];
    const actors =
      action !== 'appointed'
        ? person.parties
        : doer.parties.length
          ? doer.parties
          : employer.length
            ? employer
            : person.parties;
    return {
      type: 'appointment',
      action,
      actors,
      targets: postedTo(stage, clause, actors, person.people),
      people: person.people,
    };
  },
};

const ON_ONES_OWN = /^(?:resign|step down)$/;

/** Elections inside a country are its own affair; an organisation's choice of its head is told. */
const electsForBody = (stage: Stage, clause: Clause): boolean => {
  const post = stage.pp(clause, 'as');
  return post !== null && stage.partiesIn(post).some((p) => stage.kindOf(p) === 'organization');
};

const OFFICE = /\b(?:office|post|position)\b/i;

/** “left office in May”, “Her predecessor, Luz Arce, had left Suva in May”: an envoy who leaves the seat, with a date. */
function leftPost(stage: Stage, clause: Clause): Draft | null {
  if (!clause.subject || clause.verb!.passive) return null;
  const who = stage.who(clause.subject);
  if (who.people.length === 0) return null;
  const office = clause.objects.some((o) => OFFICE.test(stage.words(o.phrase)));
  const predecessor = /\bpredecessor\b/i.test(stage.words(clause.subject)) && stage.dates(clause).length > 0;
  if (!office && !predecessor) return null;
  const targets = postedTo(stage, clause, who.parties, who.people);
  return { type: 'appointment', action: 'left-office', actors: who.parties, targets, people: who.people };
}

/** “Envoy Ana Reis, whose mandate expired in March”, “her term expired in March”. */
const termEnds: ReadingRule = {
  id: 'en/appointment/term-ends',
  on: ['end', 'expire'],
  read(clause, stage) {
    if (!clause.verb || !clause.subject || stage.dates(clause).length === 0) return null;
    if (!/\b(?:term|mandate|tour of duty|tenure)\b/i.test(stage.words(clause.subject))) return null;
    const owner = stage.named(clause.subject);
    const who = owner.people.length ? owner : personBefore(stage, clause);
    if (who.people.length === 0) return null;
    const targets = postedTo(stage, clause, who.parties, who.people);
    const toCome = clause.verb.tense === 'present' && !clause.verb.perfect;
    return {
      type: 'appointment',
      action: 'left-office',
      actors: who.parties,
      targets,
      people: who.people,
      ...(toCome ? { status: 'planned' as const } : {}),
    };
  },
};

/** The person whom “whose term”, “his term” is about: the one named last in the sentence before the clause. */
function personBefore(stage: Stage, clause: Clause): { parties: string[]; people: number[] } {
  const sentence = stage.scene.sentences[clause.sentence]!;
  const named = within(stage.scene.personMentions, { from: sentence.from, to: clause.head }).at(-1);
  return named ? { parties: named.parties, people: named.people } : { parties: [], people: [] };
}

function tookOffice(stage: Stage, clause: Clause): Draft | null {
  const offices = clause.lemma === 'take' ? /office|presidency/ : /office|dut(?:y|ies)|post|presidency/;
  const office = clause.objects.some((o) => offices.test(stage.words(o.phrase).toLowerCase()));
  const sworn = clause.lemma === 'swear' && clause.verb!.passive;
  if (!office && !sworn) return null;
  const who = stage.who(clause.subject);
  if (who.people.length === 0) return null;
  return {
    type: 'appointment',
    action: 'took-office',
    actors: who.parties,
    targets: postedTo(stage, clause, who.parties, who.people),
    people: who.people,
  };
}

/** An ambassador presents, a head of state receives, letters of credence. */
function credentials(stage: Stage, clause: Clause): Draft | null {
  const letters = [
    ...clause.objects.map((o) => o.phrase),
    ...(clause.verb!.passive && clause.subject ? [clause.subject] : []),
  ].some((p) => /credential|credence/i.test(stage.words(p)));
  if (!letters) return null;
  const presents = /^(?:present|hand|submit|hand over)$/.test(clause.lemma);
  const subject = stage.who(clause.subject);
  const other = stage.who(stage.pp(clause, presents ? 'to' : 'from'), subject.parties);
  const [envoy, host] = presents ? [subject, other] : [other, subject];
  if (envoy.parties.length === 0) return null;
  const targets = host.parties.length ? host.parties : postedTo(stage, clause, envoy.parties, envoy.people);
  return {
    type: 'appointment',
    action: 'credentials',
    actors: envoy.parties,
    targets,
    people: [...envoy.people, ...host.people],
  };
}

/** Where an envoy is sent: told in the words of the claim, else in the title that the text gives the person. */
function postedTo(stage: Stage, clause: Clause, actors: readonly string[], people: readonly number[]): string[] {
  const evidence = stage.evidence(clause);
  const to = /(?:ambassador|envoy|representative|mediator|consul)[^.;]*?\b(?:to|for)\b/i.exec(stage.words(evidence));
  const { parties } = stage.scene;
  const told = to
    ? within(parties, evidence).find((m) => !actors.includes(m.party) && /^(?:to|for)$/.test(stage.lower(m.from - 1)))
    : undefined;
  if (told) return [told.party];
  for (const office of people.flatMap((p) => stage.scene.people[p]!.offices)) {
    const seat = office.party && actors.includes(office.party) ? SENT_TO.exec(office.title)?.[1] : undefined;
    const found = seat ? parties.find((m) => !actors.includes(m.party) && stage.words(m) === seat) : undefined;
    if (found) return [found.party];
  }
  return [];
}

const SENT_TO = /\b(?:to|for) (?:the )?(\p{Lu}.*)$/u;

export const APPOINTMENT_RULES: readonly ReadingRule[] = [steps, termEnds];
