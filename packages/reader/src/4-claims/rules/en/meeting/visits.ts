import { type Duration, findDurations, intervalFrom, intervalUpTo } from '../../../../3-mentions/dates/index.ts';
import type { Run } from '../../../../3-mentions/mention.ts';
import type { Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Dated, Draft } from '../../../draft.ts';
import { tokenAt, within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { CALLED_OFF, PUT_OFF, relativeDates } from './put-off.ts';

/** “visited Malta in May”, “will travel to Quito”, “arrived in Lomé on Friday on a three-day visit”. */
export const visits: ReadingRule = {
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

/** “President X's visit to Lima (May 1994)”, “on a visit which ended on Sunday”. */
export const visitNoun: ReadingRule = {
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

/** “• To Malta: Prime Minister X (3–5 May 2011); …”, “1998 – Minister of Trade X in Quito (June 1)”. */
export const visitList: ReadingRule = {
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
  const words = text.slice(start, tokens.end[sentence.to - 1]);
  const duration = findDurations(words).find((d) => isOfVisit(words, d));
  if (!date.edtf || !duration || date.edtf.length !== 10) return date;
  const ends =
    /^(?:end|conclude|close|wind up|wrap up|return|leave|fly|depart)$/.test(clause.lemma) &&
    !(clause.lemma === 'fly' && clause.verb?.tense !== 'past');
  const edtf = ends ? intervalUpTo(date.edtf, duration) : intervalFrom(date.edtf, duration);
  return edtf ? { edtf, how: `${date.how}; with the length told → ${edtf}` } : date;
}

/** “a four-day working visit”, “a visit of four days”, “stayed for four days”; not “signed the five-year plan”. */
const isOfVisit = (words: string, { start, end }: Duration): boolean =>
  /^[ -](?:[\p{L}-]+ ){0,3}(?:visits?|trip|tour|stay|talks|mission)\b/u.test(words.slice(end)) ||
  /\b(?:for|(?:visit|trip|tour|stay|talks) (?:of|lasting)|lasted) (?:some |about )?$/i.test(words.slice(0, start));

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
