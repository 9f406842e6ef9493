import { findDurations, intervalFrom, intervalUpTo } from '../../../../3-mentions/dates/index.ts';
import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action, Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Dated, Draft } from '../../../draft.ts';
import { tokenAt, within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type Meeting = Action<'meeting'>;

/** “visited Japan from 1 to 4 June”, “will travel to Tonga”, “arrived in Seoul on Monday for a four-day visit”. */
const visits: ReadingRule = {
  id: 'en/meeting/visits',
  on: [
    'visit',
    'travel',
    'arrive',
    'fly',
    'pay',
    'tour',
    'make',
    'go',
    'come',
    'wind up',
    'conclude',
    'end',
    'begin',
    'start',
    'undertake',
    'receive',
  ],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive) return null;
    const direct = clause.lemma === 'visit' || clause.lemma === 'tour';
    const paid = clause.objects.find((o) => /^(?:visit|visits|trip|tour)$/.test(stage.lower(o.phrase.head)));
    const travels =
      clause.lemma === 'travel' ||
      clause.lemma === 'fly' ||
      clause.lemma === 'arrive' ||
      clause.lemma === 'go' ||
      clause.lemma === 'come';
    if (!direct && !paid && !travels) return null;
    // an invitation to visit is no visit yet
    if (
      clause.kind === 'infinitive' &&
      clause.parent &&
      /^(?:invite|ask|urge|want|hope|request)$/.test(clause.parent.lemma)
    )
      return null;
    const who = stage.who(clause.subject);
    if (who.people.length === 0 && !(paid && who.parties.length)) return null;
    if (travels && !visitIn(stage, clause) && clause.lemma !== 'travel' && clause.lemma !== 'fly') return null;
    const to = direct ? clause.objects[0]?.phrase : stage.pp(clause, 'to', 'in', 'for');
    const named = to ? placesIn(stage, to).filter((p) => !who.parties.includes(p)) : [];
    // “arrived here on a five-day visit”: the host is the other side
    const somewhere = direct && to !== undefined && to !== null && /^\p{Lu}/u.test(stage.words(to));
    const host =
      named.length === 0 && (visitIn(stage, clause) || somewhere) && who.parties.length === 1
        ? stage.discourse.other(who.parties[0]!)
        : null;
    const hosts = host ? [host] : named;
    if (hosts.length === 0) return null;
    return visit(stage, clause, who, hosts, host && !somewhere ? null : (to ?? null));
  },
};

/** “President X's state visit to Belmopan (3–4 March 2016)”, “on a two-day visit which ends today”. */
const visitNoun: ReadingRule = {
  id: 'en/meeting/visit-noun',
  on: ['n:visit'],
  read(clause, stage) {
    const up = clause.parent;
    if (up && ['visit', 'pay', 'arrive', 'invite', 'make', 'discuss', 'welcome', 'travel'].includes(up.lemma))
      return null;
    const own = stage.named({ from: clause.from, to: clause.head });
    const of = stage.pp(clause, 'of', 'by');
    const who = own.people.length || own.parties.length ? own : of ? stage.who(of) : { parties: [], people: [] };
    const to = stage.pp(clause, 'to', 'in');
    if (!who.parties.length) return null;
    const named = to ? placesIn(stage, to).filter((p) => !who.parties.includes(p)) : [];
    const other = named.length || who.parties.length !== 1 ? null : stage.discourse.other(who.parties[0]!);
    const hosts = other ? [other] : named;
    const told = [...stage.dates(clause), ...relativeDates(stage, clause)];
    if (hosts.length === 0 || told.length === 0) return null;
    const off = up !== null && (CALLED_OFF.test(up.lemma) || (up.lemma === 'take' && up.verb?.negated === true));
    const status: Status = off
      ? 'denied'
      : up !== null && (PUT_OFF.test(up.lemma) || /^(?:plan|schedule|expect)$/.test(up.lemma))
        ? 'planned'
        : stage.status(clause);
    const date = stretched(stage, up ?? clause, stage.date(clause, off ? 'planned' : status, told));
    return {
      type: 'meeting',
      action: 'visit',
      actors: who.parties,
      targets: hosts,
      people: who.people,
      status,
      date,
      place: to ? placeWords(stage, to) : null,
    };
  },
};

/** “• To Chile: President Le Quang Vinh (9–12 November 2024); …”, “2014 – Minister of Energy Kelvin Roopchand in Abuja (February 11–13)”. */
const visitList: ReadingRule = {
  id: 'en/meeting/visit-list',
  on: ['#item', '#field', '#fragment', 'n:visit'],
  read(clause, stage) {
    const { scene } = stage;
    const sentence = scene.sentences[clause.sentence]!;
    if (sentence.clauses[0] !== clause || sentence.clauses.some((c) => c.verb)) return null;
    const block = scene.structure.blocks[sentence.block]!;
    const words = stage.words(sentence);
    const label = block.label ? scene.text.slice(block.label.start, block.label.end) : '';
    const heading =
      block.heading === null
        ? ''
        : scene.text.slice(scene.structure.blocks[block.heading]!.start, scene.structure.blocks[block.heading]!.end);
    if (!/^\W*To\b/.test(label || words) && !/visits?/i.test(`${heading} ${words}`)) return null;
    const labelled = block.label
      ? within(scene.parties, {
          from: tokenAt(scene, block.label.start),
          to: tokenAt(scene, block.label.end - 1) + 1,
        }).map((p) => p.party)
      : [];
    const drafts: Draft[] = [];
    const persons = within(scene.personMentions, sentence);
    persons.forEach((m, i) => {
      const end = persons[i + 1]?.from ?? sentence.to;
      const dates = within(scene.dates, { from: m.to, to: end });
      const lead = within(scene.dates, { from: sentence.from, to: m.from });
      if (dates.length + lead.length === 0 || m.parties.length === 0) return;
      const places = within(scene.parties, { from: sentence.from, to: end }).filter(
        (p) => !m.parties.includes(p.party) && !(p.from >= m.from && p.to <= m.to),
      );
      const host =
        labelled.find((p) => !m.parties.includes(p)) ?? places[0]?.party ?? stage.discourse.other(m.parties[0]!);
      if (!host) return;
      drafts.push({
        type: 'meeting',
        action: 'visit',
        actors: m.parties,
        targets: [host],
        people: m.people,
        status: 'happened',
        date: stage.date(clause, 'happened', dates.length ? dates : lead),
        evidence: { from: m.from, to: dates.at(-1)?.to ?? m.to },
      });
    });
    return drafts;
  },
};

function visit(
  stage: Stage,
  clause: Clause,
  who: { parties: string[]; people: number[] },
  hosts: string[],
  to: Run | null,
): Draft {
  let status = stage.status(clause);
  const date = spanOf(stage, clause, status);
  const { published } = stage.scene;
  if (
    status === 'happened' &&
    published &&
    date.edtf?.includes('/') &&
    arrivesOrLasts(clause, date.edtf.slice(date.edtf.indexOf('/') + 1), published)
  )
    status = 'ongoing';
  return {
    type: 'meeting',
    action: 'visit',
    actors: who.parties,
    targets: hosts,
    people: who.people,
    status,
    date,
    place: to ? placeWords(stage, to) : null,
  };
}

/** A visit that the text finds under way: one arrived for, or one whose last day is still to come. */
const arrivesOrLasts = (clause: Clause, last: string, published: string): boolean =>
  last > published || (last === published && clause.lemma === 'arrive');

/** The days of a visit: its dates, stretched by “a four-day visit” from the arrival or up to the end. */
const spanOf = (stage: Stage, clause: Clause, status: Status): Dated =>
  stretched(stage, clause, stage.date(clause, status));

function stretched(stage: Stage, clause: Clause, date: Dated): Dated {
  const { tokens, text } = stage.scene;
  const sentence = stage.scene.sentences[clause.sentence]!;
  const start = tokens.start[sentence.from]!;
  const duration = findDurations(text.slice(start, tokens.end[sentence.to - 1]))[0];
  if (!date.edtf || !duration || date.edtf.length !== 10) return date;
  const ends =
    /^(?:end|conclude|close|wind up|wrap up|return|leave|fly|depart)$/.test(clause.lemma) &&
    !(clause.lemma === 'fly' && clause.verb?.tense !== 'past');
  const edtf = ends ? intervalUpTo(date.edtf, duration) : intervalFrom(date.edtf, duration);
  return edtf ? { edtf, how: `${date.how}; with the length told → ${edtf}` } : date;
}

const visitIn = (stage: Stage, clause: Clause): boolean =>
  clause.pps.some(
    (p) => (p.prep === 'on' || p.prep === 'for') && /visit|trip|tour|talks/.test(stage.words(p.phrase).toLowerCase()),
  );

/** The parties of the places in a run: “to Kenya and Rwanda”, “in Seoul”. */
const placesIn = (stage: Stage, run: Run): string[] => [
  ...new Set(
    within(stage.scene.parties, run)
      .filter((m) => m.role !== 'instrument-name')
      .map((m) => m.party),
  ),
];

function placeWords(stage: Stage, run: Run): Run | null {
  const from = stage.lower(run.from) === 'the' ? run.from + 1 : run.from;
  return from < run.to ? { from, to: run.to } : null;
}

/** “held talks with”, “met”, “conferred with”, “spoke by telephone with”, “called on”. */
const meets: ReadingRule = {
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
const CALLED_OFF = /^(?:call off|cancel|scrap)$/;
const PUT_OFF = /^(?:postpone|put off|delay|move)$/;
/** Verbs of calls and undertakings: a meeting in them is what somebody wants, not what is held. */
const WANTED =
  /^(?:ask|request|invite|offer|propose|urge|call|seek|bid|want|support|prepare|recall|welcome|decline|refuse)$/;

/** “talks were held in Nuuk”, “the next round will take place in June”, “a summit that Seoul will host on June 4-5”. */
const event: ReadingRule = {
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

const relativeDates = (stage: Stage, clause: Clause) =>
  stage.scene.sentences[clause.sentence]!.clauses.filter((c) => c.kind === 'relative' && c.head > clause.head).flatMap(
    (c) => stage.dates(c),
  );

const inOrgan = (stage: Stage, { sentence, head }: Clause): boolean =>
  within(stage.scene.parties, stage.scene.sentences[sentence]!).some(
    (m) => m.form === 'organ' && m.from <= head && head < m.to,
  );

const BODY =
  /\b(?:council|committee|commission|sub-committee|working group|dialogue|joint body|board|assembly|conference of ministers)\b/i;

/** “The Cooperation Council held its twenty-first meeting”, “its Peace and Security Council is to discuss the matter on 15 July”. */
const bodyMeets: ReadingRule = {
  id: 'en/meeting/body-meets',
  on: ['meet', 'convene', 'hold', 'gather', 'reconvene', 'discuss', 'open', 'close', 'conclude', 'wind up'],
  read(clause, stage) {
    if (!clause.verb || !clause.subject) return null;
    const words = stage.words(clause.subject);
    const passive = clause.verb.passive;
    const object = clause.objects[0]?.phrase;
    // “agreed to convene the Partnership Commission in May”
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
function alone(stage: Stage, actors: readonly string[]): string[] {
  if (actors.length !== 1) return [...actors];
  const only = actors[0]!;
  if (stage.kindOf(only) === 'organization') return [only];
  const other = stage.discourse.other(only);
  return other ? [only, other] : [only];
}

function whole(stage: Stage, clause: Clause, up: Clause): Run {
  const outer = stage.evidence(up);
  return { from: Math.min(outer.from, clause.from), to: Math.max(outer.to, clause.to) };
}

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

/** “The summit, held in Asunción on Wednesday”, “the Forum, hosted by Malta”, “a summit that Seoul will host”, “the next Meeting, to be held in 2015”. */
const held: ReadingRule = {
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
  // “a summit with African leaders that Seoul will host”
  let first = before;
  while (first >= 2 && clause.units[first - 1]!.kind === 'prep' && clause.units[first - 2]!.kind === 'np') first -= 2;
  return { from: clause.units[first]!.from, to: clause.units[before]!.to };
}

/** “attended the signing ceremony”, “the ceremony of signing of documents has taken place”. */
const ceremony: ReadingRule = {
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

/** “In a telephone call on June 24, Okubo offered Syria's minister her condolences”, “telephoned Foreign Minister …”. */
const phoned: ReadingRule = {
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

export const MEETING_RULES: readonly ReadingRule[] = [
  visits,
  visitNoun,
  visitList,
  meets,
  bodyMeets,
  event,
  held,
  ceremony,
  phoned,
];
