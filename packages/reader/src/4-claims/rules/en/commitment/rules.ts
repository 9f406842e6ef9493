import type { Run } from '../../../../3-mentions/mention.ts';
import { POSSESSIVES } from '../../../../lexicon/en/function-words.ts';
import { TREATY_VERBS } from '../../../../lexicon/en/treaty-actions.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import type { Who } from '../../../stage/who.ts';

type Undertaking = Action<'commitment'>;

const VERBS: ReadonlyMap<string, Undertaking> = new Map(
  Object.entries({
    pledge: 'pledged',
    commit: 'pledged',
    vow: 'pledged',
    promise: 'pledged',
    undertake: 'pledged',
    guarantee: 'pledged',
    swear: 'pledged',
    agree: 'agreed',
    decide: 'agreed',
    resolve: 'intends',
    direct: 'agreed',
    instruct: 'agreed',
    task: 'agreed',
    intend: 'intends',
    plan: 'intends',
    aim: 'intends',
    offer: 'intends',
    seek: 'intends',
    endeavour: 'intends',
    endeavor: 'intends',
  } satisfies Record<string, Undertaking>),
);
/** What is offered as a courtesy, or on the spot, is no undertaking. */
const NO_OFFER = /\b(?:condolences|sympathy|congratulations|thanks|apolog)/i;
const MEETING_WORDS =
  /\b(?:convene|hold|meet)\b.*\b(?:meeting|session|commission|committee|council|summit|round|dialogue|again)\b/i;

/** An intended treaty action and a meeting with a day are told by their own families (codebook, section 7). */
function tellsAnother(stage: Stage, clause: Clause, action: Undertaking, item: Run): boolean {
  const words = stage.words(item);
  if (
    MEETING_WORDS.test(words) &&
    /\d|\b(?:quarter|half|year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      words,
    )
  )
    return true;
  if (action !== 'intends' && clause.lemma !== 'decide') return false;
  const child = clause.children.find((c) => c.verb && c.head >= item.from - 1 && c.head < item.to);
  return child !== undefined && TREATY_VERBS.has(child.lemma) && stage.instrument(item) !== null;
}

const COMMITMENT_NOUN = /^(?:commitments?|pledges?|promises?|determination|ambition|resolve|undertakings?)$/;
const READINESS_NOUN = /^(?:readiness|willingness|intentions?|intent|desire)$/;
const READY = /^(?:ready|eager|prepared|willing|determined|committed|keen|resolved)$/;

/** “agreed to build a bridge”, “undertook to exchange data”, “vowed to renew the treaty”. */
const undertakes: ReadingRule = {
  id: 'en/commitment/undertakes',
  on: [...VERBS.keys()],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive) return null;
    const action = VERBS.get(clause.lemma)!;
    const who = stage.who(clause.subject);
    if (
      who.parties.length === 0 ||
      (clause.kind === 'adverbial' && /^(?:if|unless|provided|once|until|before|as)$/.test(clause.marker ?? ''))
    )
      return null;
    if (
      clause.verb.tense === 'present' &&
      /\b(?:a|every|each) year\b/i.test(stage.words(clause)) &&
      clause.lemma === 'offer'
    )
      return null;
    if (
      clause.lemma === 'offer' &&
      clause.objects.some((o) => NO_OFFER.test(stage.words(o.phrase)) || stage.instrument(o.phrase) !== null)
    )
      return null;
    const items = contents(stage, clause).filter((item) => !tellsAnother(stage, clause, action, item));
    return items.map(
      (content, i): Draft => ({
        type: 'commitment',
        action,
        actors: who.parties,
        targets: targetsOf(stage, clause, who, content),
        people: who.people,
        instrument: stage.instrument(content),
        content,
        ...(i > 0 ? { evidence: content } : {}),
      }),
    );
  },
};

/** “reaffirmed their commitment to implement the Agreement”, “expressed readiness to open flights”. */
const affirms: ReadingRule = {
  id: 'en/commitment/affirms',
  on: [
    'reaffirm',
    'reiterate',
    'renew',
    'restate',
    'repeat',
    'confirm',
    'express',
    'declare',
    'voice',
    'stress',
    'underline',
    'affirm',
    'announce',
    'signal',
    'state',
  ],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive) return null;
    const object = clause.objects[0]?.phrase;
    if (!object) return null;
    const head = stage.lower(object.head);
    const again = /^(?:reaffirm|reiterate|renew|restate|repeat|confirm)$/.test(clause.lemma);
    const action: Undertaking | null = COMMITMENT_NOUN.test(head)
      ? again
        ? 'reaffirmed'
        : 'pledged'
      : READINESS_NOUN.test(head)
        ? 'intends'
        : null;
    if (!action) return null;
    // “Kuwait expressed its readiness”: the possessive is the subject's own
    const own = POSSESSIVES.has(stage.lower(object.from))
      ? { parties: [] }
      : stage.who({ from: object.from, to: object.head });
    const subject = stage.who(clause.subject);
    const parties = own.parties.length ? own.parties : subject.parties;
    if (parties.length === 0) return null;
    const content = contents(stage, clause)[0] ?? stage.pp(clause, 'to', 'in', 'for', 'of');
    const who = { parties, people: subject.people };
    return {
      type: 'commitment',
      action,
      actors: parties,
      targets: targetsOf(stage, clause, who, content),
      people: subject.people,
      instrument: stage.instrument(content),
      content,
    };
  },
};

/** “They are eager to establish a dialogue”, “Peru stands ready to host the office”. */
const ready: ReadingRule = {
  id: 'en/commitment/ready',
  on: ['be', 'stand', 'remain', 'prepare', 'commit', 'determine', 'declare'],
  read(clause, stage) {
    if (!clause.verb) return null;
    const passive = clause.verb.passive && /^(?:prepare|commit|determine)$/.test(clause.lemma);
    const adjective = clause.objects.find((o) => READY.test(stage.lower(o.phrase.head)));
    if (!passive && !adjective) return null;
    const who = stage.who(clause.subject);
    if (who.parties.length === 0) return null;
    const content = contents(stage, clause)[0] ?? stage.pp(clause, 'to');
    if (!content) return null;
    return {
      type: 'commitment',
      action: 'intends',
      actors: who.parties,
      targets: targetsOf(stage, clause, who, content),
      people: who.people,
      instrument: stage.instrument(content),
      content,
    };
  },
};

const GIVING =
  /^(?:provide|supply|give|send|dispatch|deliver|double|finance|fund|exempt|allocate|contribute|train|build|grant|offer|pay|establish|open|launch|set up|continue|work|increase|make|go on|help|invest|donate|extend|share|introduce|join|cover|reduce|raise|expand|strengthen|submit|gift|buy|transfer|hand over|put|equip|follow|repay|settle|complete)$/;

/** “Denmark will send two ice-breakers by June”, “We will share our charts”. */
const will: ReadingRule = {
  id: 'en/commitment/will',
  on: ['*'],
  read(clause, stage) {
    const we =
      clause.subject !== null &&
      /^we$/i.test(stage.words(clause.subject)) &&
      !/^(?:be|have|see|meet|know|need|hope|look|remain|live|find|mark|celebrate)$/.test(clause.lemma);
    if (!clause.verb || clause.verb.passive || clause.verb.progressive || (!GIVING.test(clause.lemma) && !we))
      return null;
    if (clause.parent && /^(?:hope|promise|pledge|vow|expect|warn|undertake|know)$/.test(clause.parent.lemma))
      return null;
    if (
      clause.objects.some((o) =>
        /\b(?:talks|forum|summit|conference|consulates?|embassy|negotiations)\b/i.test(stage.words(o.phrase)),
      )
    )
      return null;
    const future = clause.verb.tense === 'future' || (clause.verb.modal === 'would' && clause.kind === 'that');
    if (!future || clause.verb.negated || clause.kind === 'adverbial' || clause.kind === 'relative') return null;
    const who = stage.who(clause.subject);
    if (who.parties.length === 0) return null;
    if (stage.dates(clause).some((d) => d.relation === 'at' && d.stated.kind !== 'calendar')) return null;
    const content = { from: clause.head, to: stage.evidence(clause).to };
    return {
      type: 'commitment',
      action: 'pledged',
      actors: who.parties,
      targets: targetsOf(stage, clause, who, content),
      people: [],
      instrument: stage.instrument(content),
      content,
    };
  },
};

/** What is promised: each infinitive, “that” clause or gerund that completes the verb; items with their own deadline apart. */
function contents(stage: Stage, clause: Clause): Run[] {
  const parts = clause.children.filter(
    (c) =>
      c.verb &&
      c.parent === clause &&
      (c.kind === 'infinitive' || c.kind === 'that' || (c.kind === 'gerund' && c.marker === 'to')) &&
      c.head > clause.head,
  );
  if (parts.length === 0) {
    if (/^(?:pledge|promise|offer|guarantee)$/.test(clause.lemma) && clause.objects.length)
      return [{ from: clause.objects[0]!.phrase.from, to: clause.to }];
    return [];
  }
  const runs = parts.map((c) => ({
    from:
      c.kind === 'that'
        ? c.from + (stage.lower(c.from) === 'that' ? 1 : 0)
        : c.verb!.from + (stage.lower(c.verb!.from) === 'to' ? 1 : 0),
    to: stage.evidence(c).to,
  }));
  const items: Run[] = [];
  for (const run of runs) {
    const last = items.at(-1);
    const apart = last && stage.due(last).edtf !== null;
    if (last && !apart && run.from <= last.to + 3) last.to = Math.max(last.to, run.to);
    else items.push({ ...run });
  }
  return items;
}

/** To whom: “told her that”, “promised Serbia”, else the other side of a bilateral text. */
function targetsOf(stage: Stage, clause: Clause, who: Who, content: Run | null): string[] {
  if (who.parties.length > 1)
    return content
      ? within(stage.scene.parties, content)
          .filter((m) => m.kind === 'region')
          .map((m) => m.party)
      : [];
  const addressed =
    clause.objects[0] && clause.lemma !== 'direct'
      ? stage.who(clause.objects[0].phrase, who.parties).parties.filter((p) => !who.parties.includes(p))
      : [];
  if (addressed.length) return addressed;
  const named = content ? stage.partiesIn(content).filter((p) => !who.parties.includes(p)) : [];
  if (named.length) return named;
  const other = stage.discourse.other(who.parties[0]!);
  return other ? [other] : [];
}

/** “unveiled a grant of two million euros for Malta”, “gave guarantees that the port would stay open”. */
const announces: ReadingRule = {
  id: 'en/commitment/announces',
  on: ['announce', 'give', 'unveil'],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive || clause.kind === 'relative') return null;
    const object = clause.objects[0]?.phrase;
    if (!object) return null;
    const words = stage.words({ from: object.from, to: Math.max(object.to, clause.to) });
    const assures =
      clause.lemma === 'give' && /^(?:assurances?|guarantees?|undertakings?)\b/i.test(stage.words(object));
    const funds =
      clause.lemma !== 'give' &&
      /\b(?:credit|loan|grant|aid|assistance|package|funding|contribution|million|billion|scholarships?)\b/i.test(
        words,
      ) &&
      !/\b(?:sanction|tariff|visa|agreement)/i.test(stage.words(object));
    if (!assures && !funds) return null;
    const who = stage.who(clause.subject);
    if (who.parties.length === 0) return null;
    const content = { from: object.from, to: stage.evidence(clause).to };
    return {
      type: 'commitment',
      action: 'pledged',
      actors: who.parties,
      targets: targetsOf(stage, clause, who, content),
      people: who.people,
      instrument: null,
      content,
    };
  },
};

export const COMMITMENT_RULES: readonly ReadingRule[] = [undertakes, affirms, ready, will, announces];
