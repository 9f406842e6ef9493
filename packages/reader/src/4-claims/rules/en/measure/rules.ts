import type { Run } from '../../../../3-mentions/mention.ts';
import { MEASURE_PATTERNS, type MeasurePattern } from '../../../../lexicon/en/measures.ts';
import type { Action, Status } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type Measure = Action<'measure'>;

const byVerb = new Map<string, MeasurePattern[]>();
for (const pattern of MEASURE_PATTERNS)
  for (const verb of pattern.verbs.split(',')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), pattern]);

/** Governing verbs of calls, offers and undertakings: what hangs on them is another family's. */
const WANTED =
  /^(?:urge|ask|call|request|demand|agree|promise|pledge|offer|undertake|vow|invite|threaten|commit|declare|want|propose|hope|resolve|encourage|warn|be)$/;

/** “opened its embassy in Skopje”, “expelled two diplomats”, “sanctions slapped on Guinea-Bissau”, “which the EU had imposed”. */
const acts: ReadingRule = {
  id: 'en/measure/acts',
  on: [...byVerb.keys()],
  read(clause, stage) {
    const { verb } = clause;
    if (!verb || (clause.kind === 'infinitive' && clause.parent !== null && WANTED.test(clause.parent.lemma)))
      return null;
    if (clause.kind === 'adverbial' && /^(?:if|unless|provided|until)$/.test(clause.marker ?? '')) return null;
    const told = doneTo(clause);
    const rest = { from: clause.head, to: endOfRest(stage, clause) };
    const text = {
      object: told
        ? stage.words({
            from: told.from,
            to: Math.max(told.to, verb.passive ? told.to : Math.min(clause.to, told.to + 25)),
          })
        : '',
      subject: clause.subject
        ? stage.words({
            from: clause.subject.from,
            to: Math.max(clause.subject.to, Math.min(verb.from, clause.subject.from + 30)),
          })
        : '',
      rest: stage.words(rest),
    };
    const pattern = byVerb.get(clause.lemma)!.find((p) => text[p.where] !== '' && p.words.test(text[p.where]));
    if (!pattern || isAnothers(stage, clause, pattern, told)) return null;
    const actors = actorsOf(stage, clause, pattern, told);
    if (actors.length === 0) return null;
    const targets = affected(stage, clause, told, rest, actors);
    if (targets.length === 0) return null;
    return {
      type: 'measure',
      action: pattern.action,
      actors,
      targets,
      people: peopleOf(stage, clause, told),
      ...stateOf(stage, clause, pattern),
    };
  },
};

/** The words behind the verb, to the end of the sentence or the next full mark. */
function endOfRest(stage: Stage, clause: Clause): number {
  const end = stage.scene.sentences[clause.sentence]!.to;
  for (let i = clause.head + 1; i < end && i < clause.head + 40; i++) if (stage.lower(i) === ';') return i;
  return Math.min(end, clause.head + 40);
}

/** What is done to: the object, the subject of a passive, what a relative clause hangs on. */
function doneTo(clause: Clause): Run | null {
  if (clause.verb!.passive) return clause.subject;
  if (clause.objects.length) return { from: clause.objects[0]!.phrase.from, to: clause.objects.at(-1)!.phrase.to };
  if (clause.kind !== 'relative' || clause.shared) return null;
  const rel = clause.units.findLastIndex((u) => u.kind === 'rel' && u.from < clause.head);
  const before = rel > 0 ? clause.units.slice(0, rel).findLast((u) => u.kind === 'np') : undefined;
  return before ?? null;
}

function isAnothers(stage: Stage, clause: Clause, pattern: MeasurePattern, told: Run | null): boolean {
  const state = clause.lemma === 'have' || clause.lemma === 'maintain';
  if (state && !stage.dates(clause).some((d) => d.relation === 'since' || d.relation === 'from')) return true;
  if (told && stage.instrument(told) !== null && !/embassy|sanction|visa/.test(pattern.action)) return true;
  // sums since a year are figures; ceremonies and calls are meetings
  if (pattern.action === 'aid' && stage.dates(clause).some((d) => d.relation === 'since')) return true;
  if (
    pattern.action === 'aid' &&
    clause.verb!.tense === 'future' &&
    stage.dates(clause).every((d) => d.relation !== 'at')
  )
    return true;
  if (pattern.action === 'investment' && told !== null && /\bimports\b/.test(stage.words(told))) return true;
  return pattern.where === 'subject' && clause.lemma === 'call' && stage.pp(clause, 'at') === null;
}

/** Who acts: the subject, “by …”; an embassy's or envoy's owner; else who acted last. */
function actorsOf(stage: Stage, clause: Clause, pattern: MeasurePattern, told: Run | null): string[] {
  const agent = stage.agent(clause).parties;
  const owner = told ? stage.named(told).parties : [];
  if (pattern.where === 'subject' && clause.subject)
    return stage.partiesIn(clause.subject).slice(0, 2).length
      ? stage.partiesIn(clause.subject).slice(0, 2)
      : stage.discourse.party([]).parties;
  if (agent.length) return agent;
  if (/embassy|recall/.test(pattern.action) && owner.length) return owner.slice(0, 1);
  if (!clause.verb!.passive) return [];
  return stage.discourse.party(told ? stage.partiesIn({ from: told.from, to: Math.max(told.to, clause.to) }) : [])
    .parties;
}

/** Who is affected: named in the object, by “to”, “on”, “against”, “in”, else the other side. */
function affected(stage: Stage, clause: Clause, told: Run | null, rest: Run, actors: readonly string[]): string[] {
  const free = (list: readonly string[]): string[] => [...new Set(list)].filter((p) => !actors.includes(p));
  const object = told ? free(stage.partiesIn(told)) : [];
  if (object.length) return object.slice(0, 2);
  for (const { phrase } of clause.pps) {
    const named = free(
      within(stage.scene.parties, phrase)
        .filter((m) => m.role !== 'instrument-name')
        .map((m) => m.party),
    );
    if (named.length) return [named[0]!];
  }
  const behind = free(
    within(stage.scene.parties, {
      from: rest.from,
      to: Math.min(rest.to, Math.max(clause.to, stage.evidence(clause).to)),
    })
      .filter((m) => m.role !== 'instrument-name')
      .map((m) => m.party),
  );
  if (behind.length) return [behind[0]!];
  const meant = told ? free(stage.who(told, actors).parties) : [];
  if (meant.length) return meant;
  if (actors.length > 1) return [];
  const other = stage.discourse.other(actors[0]!);
  return other ? [other] : [];
}

function peopleOf(stage: Stage, clause: Clause, told: Run | null): number[] {
  const acting = clause.verb!.passive || clause.kind === 'infinitive' ? [] : stage.who(clause.subject).people;
  return [...acting, ...(told ? stage.named(told).people : [])];
}

/** An embassy opened is opened; what is granted “a year” goes on. */
function stateOf(stage: Stage, clause: Clause, pattern: MeasurePattern): { status?: Status } {
  if (pattern.action === 'embassy-opened' && (clause.lemma === 'have' || clause.lemma === 'maintain'))
    return { status: 'happened' };
  if (
    pattern.action === 'aid' &&
    clause.verb!.tense === 'present' &&
    /\ba year\b|\bevery year\b|\bannually\b/i.test(
      stage.words({ from: clause.from, to: Math.max(clause.to, stage.evidence(clause).to) }),
    )
  )
    return { status: 'ongoing' };
  return {};
}

/** “Individual travel bans will remain in force”, “restrictions on 46 individuals remain in force”. */
const remain: ReadingRule = {
  id: 'en/measure/sanctions-remain',
  on: ['remain', 'stay', 'continue', 'be'],
  read(clause, stage) {
    if (!clause.verb || !clause.subject) return null;
    if (!/\b(?:sanctions?|travel bans?|restrictions|embargo|restrictive measures)\b/i.test(stage.words(clause.subject)))
      return null;
    if (!clause.pps.some((p) => /^(?:force|place|effect)$/.test(stage.lower(p.phrase.head)))) return null;
    const actor = stage.discourse.party([]).parties;
    if (actor.length === 0) return null;
    const other = stage.discourse.other(actor[0]!);
    return {
      type: 'measure',
      action: 'sanction',
      actors: actor,
      targets: other ? [other] : [],
      people: [],
      status: 'ongoing',
    };
  },
};

/** “Liechtenstein followed suit on Wednesday”, “Sweden has not yet followed”, “Australia has not done so”, “has not reciprocated”. */
const likewise: ReadingRule = {
  id: 'en/measure/likewise',
  on: ['follow', 'do', 'reciprocate'],
  read(clause, stage) {
    if (!clause.verb || stage.last?.type !== 'measure' || clause.verb.passive) return null;
    const suit =
      clause.objects.length === 0
        ? clause.lemma !== 'do'
        : clause.objects.some((o) => stage.lower(o.phrase.head) === 'suit');
    const so =
      clause.lemma === 'do' &&
      /\bso\b/i.test(stage.words({ from: clause.head, to: Math.min(stage.scene.tokens.count, clause.head + 2) }));
    if (!suit && !so) return null;
    const actors = stage.who(clause.subject).parties;
    if (actors.length === 0) return null;
    const { last } = stage;
    const targets = clause.lemma === 'reciprocate' ? last.actors : last.targets;
    const free = targets.filter((p) => !actors.includes(p));
    return free.length
      ? { type: 'measure', action: last.action as Measure, actors, targets: [...free], people: [] }
      : null;
  },
};

/** “New chancery at Airai”, “the opening ceremony of Cambodia's honorary consulate”. */
const opening: ReadingRule = {
  id: 'en/measure/opening',
  on: ['n:opening', 'n:ceremony'],
  read(clause, stage): Draft | null {
    const of = stage.pp(clause, 'of');
    if (
      !of ||
      !/\b(?:embassy|consulate|chancery|mission|high commission)\b/i.test(stage.words(of)) ||
      !/opening|inaugurat/i.test(stage.words({ from: clause.from, to: clause.head + 1 }))
    )
      return null;
    const actors = stage.named(of).parties.slice(0, 1);
    if (actors.length === 0) return null;
    const named = within(stage.scene.parties, { from: of.to, to: Math.max(of.to, clause.to) })
      .map((m) => m.party)
      .filter((p) => !actors.includes(p));
    const other = named[0] ?? stage.discourse.other(actors[0]!);
    return other
      ? {
          type: 'measure',
          action: 'embassy-opened',
          actors,
          targets: [other],
          people: clause.parent ? stage.who(clause.parent.subject).people : [],
        }
      : null;
  },
};

export const MEASURE_RULES: readonly ReadingRule[] = [acts, remain, likewise, opening];
