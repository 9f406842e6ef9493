import type { Run } from '../../../../3-mentions/mention.ts';
import { MEASURE_PATTERNS, type MeasurePattern } from '../../../../lexicon/en/measures.ts';
import type { Status } from '../../../../reading.ts';
import { type Clause, relativeObject } from '../../../clauses/clause.ts';
import type { Dated } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { actorsOf, affected, partners, peopleOf } from './sides.ts';

const byVerb = new Map<string, MeasurePattern[]>();
for (const pattern of MEASURE_PATTERNS)
  for (const verb of pattern.verbs.split(',')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), pattern]);

/** Governing verbs of calls, offers and undertakings: what hangs on them is another family's. */
const WANTED =
  /^(?:urge|ask|call|request|demand|agree|promise|pledge|offer|undertake|vow|invite|threaten|commit|declare|want|propose|hope|resolve|encourage|warn)$/;

/** “closed its consulate in Lomé”, “expelled two diplomats”, “an embargo imposed on Malta”, “which the EU had imposed”. */
export const acts: ReadingRule = {
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
      rest: (verb.passive && told ? `${stage.words(told)} ` : '') + stage.words(rest),
    };
    const pattern = byVerb.get(clause.lemma)!.find((p) => text[p.where] !== '' && p.words.test(text[p.where]));
    if (!pattern || isAnothers(stage, clause, pattern, told)) return null;
    const actors = actorsOf(stage, clause, pattern, told);
    if (actors.length === 0) return null;
    if (RECOGNISING.test(clause.lemma) && !isState(stage, clause, told)) return null;
    if (JOINT.test(text.object)) {
      const all = [...new Set([...actors, ...partners(stage, clause)])].sort();
      if (all.length > 1)
        return {
          type: 'measure',
          action: pattern.action,
          actors: all,
          targets: [],
          people: peopleOf(stage, clause, told, pattern.action),
        };
    }
    const targets = affected(stage, clause, told, rest, actors, pattern.action);
    if (targets.length === 0 || toldAlready(stage, clause, actors, targets)) return null;
    return {
      type: 'measure',
      action: pattern.action,
      actors,
      targets,
      people: peopleOf(stage, clause, told, pattern.action),
      ...stateOf(stage, clause, pattern),
      ...startOf(stage, clause),
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
  return relativeObject(clause);
}

function isAnothers(stage: Stage, clause: Clause, pattern: MeasurePattern, told: Run | null): boolean {
  const state = clause.lemma === 'have' || clause.lemma === 'maintain';
  if (state && !stage.dates(clause).some((d) => d.relation === 'since' || d.relation === 'from')) return true;
  if (told && stage.instrument(told) !== null && !/embassy|sanction|visa/.test(pattern.action)) return true;
  // sums since a year are figures; ceremonies and calls are meetings
  if (pattern.action === 'aid' && stage.dates(clause).some((d) => d.relation === 'since')) return true;
  // “is closed on public holidays” tells opening hours
  if (
    pattern.action === 'embassy-closed' &&
    clause.verb!.passive &&
    clause.verb!.tense === 'present' &&
    !clause.verb!.perfect
  )
    return true;
  if (!decided(stage, clause, pattern)) return true;
  if (pattern.action === 'investment' && told !== null && /\bimports\b/.test(stage.words(told))) return true;
  return pattern.where === 'subject' && clause.lemma === 'call' && stage.pp(clause, 'at') === null;
}

/** “Will open a consulate”, “will provide” promise; with a day or a week they are measures to come. */
function decided(stage: Stage, clause: Clause, pattern: MeasurePattern): boolean {
  if (clause.verb!.tense !== 'future') return true;
  if (pattern.action === 'aid') return stage.dates(clause).some((d) => d.relation === 'at');
  if (pattern.action !== 'embassy-opened' || clause.verb!.negated) return true;
  return /^\d{4}-\d\d-\d\d/.test(stage.date(clause, 'planned').edtf ?? '');
}

/** “expelled the attaché and gave him a week to go”: one expulsion. */
const toldAlready = (stage: Stage, clause: Clause, actors: readonly string[], targets: readonly string[]): boolean =>
  clause.lemma === 'give' &&
  stage.last?.action === 'expulsion' &&
  stage.last.actors[0] === actors[0] &&
  stage.last.targets[0] === targets[0];

/** Manoeuvres are held together: every side is an actor. */
const JOINT =
  /\b(?:exercises?|drills?|manoeuvres|maneuvers|joint (?:\w+ )?(?:patrols?|controls?|inspections?|checks))\b/i;

const RECOGNISING = /^recogni[sz]e$/;

/** What is recognised is a state itself or its independence, not “the importance of Palau”. */
function isState(stage: Stage, clause: Clause, told: Run | null): boolean {
  const head = clause.verb!.passive ? clause.subject?.head : clause.objects[0]?.phrase.head;
  if (head === undefined || !told) return false;
  return (
    /^(?:state|statehood|independence|sovereignty|republic|kingdom|country|government|it|passports?)$/.test(
      stage.lower(head),
    ) || within(stage.scene.parties, told).some((m) => m.from <= head && head < m.to)
  );
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

/** “the decision to abolish, from 1 March, visas”: the date between the verb and its object. */
function startOf(stage: Stage, clause: Clause): { date?: Dated } {
  if (clause.kind !== 'infinitive' || stage.dates(clause).length > 0) return {};
  const after = within(stage.scene.dates, { from: clause.head + 1, to: clause.head + 8 }).filter(
    (d) => d.from <= clause.head + 2 && d.relation === 'from',
  );
  return after.length ? { date: stage.date(clause, 'planned', after) } : {};
}
