import type { Run } from '../../../../3-mentions/mention.ts';
import { TREATY_NOUNS, TREATY_VERBS } from '../../../../lexicon/en/treaty-actions.ts';
import type { Action, Status } from '../../../../reading.ts';
import type { Argument, Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import type { Who } from '../../../stage/who.ts';
import { treatyParties } from './parties.ts';
import { instrumentOf, toldLast } from './told.ts';

type TreatyAction = Action<'instrument'>;

const PARLIAMENT =
  /\b(?:parliament|senate|congress|assembly|chamber|duma|majlis|mazhilis|bundestag|bundesrat|sejm|knesset|rada|kenesh|council of state|house|houses|diet|storting|riksdag|mps|lawmakers|deputies|legislature|cortes|parlament|folketing|saeima|seimas|riigikogu|national council|supreme council)\b/i;
/** “agreed to sign”, “urged them to ratify”: an undertaking or a call about a treaty action is no treaty action. */
const SPEECH_ACTS = new Set([
  'agree',
  'promise',
  'undertake',
  'pledge',
  'vow',
  'commit',
  'urge',
  'ask',
  'call',
  'request',
  'encourage',
  'invite',
  'threaten',
  'offer',
  'reaffirm',
  'reiterate',
  'refuse',
  'direct',
  'instruct',
  'accuse',
  'warn',
  'demand',
  'decide',
  'declare',
]);

/** “The sides signed the PCA in 1995 and the EPCA in 2020”: each object with its own date. */
const active: ReadingRule = {
  id: 'en/instrument/active',
  on: [...TREATY_VERBS.keys()],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive || clause.kind === 'participle' || governedBySpeech(clause)) return null;
    const doers = stage.who(clause.subject);
    if (doers.parties.length === 0 && doers.people.length === 0 && clause.kind === 'gerund') return null;
    const action = actionOf(stage, clause, clause.subject);
    const status = statusOf(stage, clause, action);
    const drafts: Draft[] = [];
    const told = clause.objects.flatMap((object) =>
      instrumentsIn(stage, clause, object).map((instrument) => ({ object, instrument })),
    );
    for (const to of clause.pps)
      if (
        (to.prep === 'to' || to.prep === 'from' || (to.prep === 'on' && clause.lemma === 'vote')) &&
        told.length === 0 &&
        (action === 'ratified' || action === 'withdrawn' || clause.lemma === 'vote')
      ) {
        const instrument = instrumentOf(stage, clause, to.phrase);
        if (instrument !== null) told.push({ object: { phrase: to.phrase, pps: [], dates: clause.dates }, instrument });
      }
    told.forEach(({ object, instrument }, i) => {
      const own = object.dates.flatMap((run) => within(stage.scene.dates, run));
      drafts.push(
        draft(stage, clause, action, doers, instrument, status, {
          date: stage.date(clause, status, own.length ? own : stage.dates(clause)),
          ...(told.length > 1
            ? {
                evidence: share(
                  stage,
                  clause,
                  told.map((t) => t.object),
                  i,
                ),
              }
            : {}),
        }),
      );
    });
    return drafts;
  },
};

/** “The MoU was signed in Accra”, “the Protocol, initialled in March, …”, “Concluded in Lomé in May”. */
const passive: ReadingRule = {
  id: 'en/instrument/passive',
  on: [...TREATY_VERBS.keys()],
  read(clause, stage) {
    if (!clause.verb?.passive) return null;
    const instrument = instrumentOf(stage, clause, clause.subject) ?? toldInSentence(stage, clause);
    if (instrument === null) return null;
    const doers = stage.agent(clause);
    const action = actionOf(stage, clause, stage.pp(clause, 'by'));
    if (action === 'concluded' && isStatement(stage, instrument)) return null;
    // “proposed that an agreement be concluded”: what is done is the proposal
    const proposer =
      clause.parent && /^(?:propose|suggest|recommend)$/.test(clause.parent.lemma) && clause.kind === 'that'
        ? clause.parent
        : null;
    if (proposer)
      return {
        ...draft(stage, clause, 'proposed', stage.who(proposer.subject), instrument, 'proposed', {
          evidence: stage.evidence(proposer),
        }),
        date: stage.date(proposer, 'proposed'),
      };
    return draft(stage, clause, action, doers, instrument, statusOf(stage, clause, action));
  },
};

/** “praised a loan agreement for the harbour, signed in Quito”: only an instrument is signed or initialled. */
function toldInSentence(stage: Stage, clause: Clause): number | null {
  if (clause.kind !== 'participle' || !/^(?:sign|initial|ratify)$/.test(clause.lemma)) return null;
  const here = within(stage.scene.instrumentMentions, {
    from: stage.scene.sentences[clause.sentence]!.from,
    to: clause.head,
  });
  return here.at(-1)?.instrument ?? null;
}

/** Statements are issued, not concluded: another family's. */
function isStatement(stage: Stage, instrument: number): boolean {
  const { kind, name } = stage.scene.instruments[instrument]!;
  return kind === 'statement' || (kind === 'declaration' && /joint/i.test(name));
}

/** “the treaty, which Peru denounced in 1979”, “the accord that Malta and Peru concluded”. */
const relative: ReadingRule = {
  id: 'en/instrument/relative',
  on: [...TREATY_VERBS.keys()],
  read(clause, stage) {
    if (
      !clause.verb ||
      clause.verb.passive ||
      clause.kind !== 'relative' ||
      clause.objects.some((o) => stage.instrument(o.phrase) !== null)
    )
      return null;
    const rel = clause.units.findLastIndex(
      (u) => u.kind === 'rel' && u.from < clause.head && u.from >= clause.from - 2,
    );
    if (rel < 0 || clause.subject === null || clause.subject.from < clause.units[rel]!.from) return null;
    const before = clause.units.slice(0, rel).findLast((u) => u.kind === 'np');
    const instrument = before ? (stage.instrument(before) ?? instrumentOf(stage, clause, before)) : null;
    if (instrument === null || !before) return null;
    const doers = stage.who(clause.subject);
    const action = actionOf(stage, clause, clause.subject);
    return draft(stage, clause, action, doers, instrument, statusOf(stage, clause, action), {
      evidence: { from: before.from, to: stage.evidence(clause).to },
    });
  },
};

/** “The signing by A and B of the treaty”, “ratification by Cyprus”, “signature is planned for May”. */
const nominal: ReadingRule = {
  id: 'en/instrument/nominal',
  on: [...TREATY_NOUNS.keys()],
  read(clause, stage) {
    const action = TREATY_NOUNS.get(clause.lemma)!;
    const up = clause.parent;
    if (up && SPEECH_ACTS.has(up.lemma)) return null;
    const of = stage.pp(clause, 'of', 'to', 'on');
    const instrument = of
      ? stage.instrument(of)
      : bareNoun(stage, clause)
        ? instrumentOf(stage, clause, { from: clause.from, to: clause.to, head: clause.head })
        : null;
    if (instrument === null) return null;
    const by = stage.pp(clause, 'by');
    const doers = by ? stage.who(by) : { parties: [], people: [] };
    const expected = up !== null && /^(?:expect|foresee|plan|schedule|due|set|await|envisage)$/.test(up.lemma);
    if (up?.lemma === 'await')
      return draft(stage, clause, action, doers, instrument, 'denied', { evidence: stage.evidence(up) });
    const status: Status = expected ? 'planned' : stage.status(clause);
    if (
      !expected &&
      stage.dates(clause).length === 0 &&
      !by &&
      status === 'happened' &&
      up?.lemma !== 'witness' &&
      up?.lemma !== 'attend'
    )
      return null;
    return draft(stage, clause, action, doers, instrument, status, {
      ...(up && expected ? { evidence: { from: Math.min(clause.from, up.from), to: Math.max(up.to, clause.to) } } : {}),
      date: stage.date(clause, status, stage.dates(clause).length ? undefined : up ? stage.dates(up) : undefined),
    });
  },
};

const bareNoun = (stage: Stage, clause: Clause): boolean =>
  stage.scene.sentences[clause.sentence]!.from >= clause.from - 1 ||
  clause.parent?.lemma === 'await' ||
  stage.pp(clause, 'by') !== null;

/** “Ghana followed suit a year later”: the treaty action told last, by somebody else. */
const followsSuit: ReadingRule = {
  id: 'en/instrument/follows-suit',
  on: ['follow'],
  read(clause, stage) {
    if (!clause.verb || !clause.objects.some((o) => stage.lower(o.phrase.head) === 'suit')) return null;
    const { last } = stage;
    if (last?.type !== 'instrument' || last.instrument === null) return null;
    const doers = stage.who(clause.subject);
    if (doers.parties.length === 0) return null;
    return draft(stage, clause, last.action as TreatyAction, doers, last.instrument, stage.status(clause));
  },
};

/** “Peru deposited an instrument of accession”, “notified that its procedures were complete”, “became the 14th Party to”. */
const deposits: ReadingRule = {
  id: 'en/instrument/deposits',
  on: ['deposit', 'notify', 'complete', 'become', 'exchange'],
  read(clause, stage) {
    if (!clause.verb || governedBySpeech(clause)) return null;
    const object = clause.verb.passive ? clause.subject : clause.objects[0]?.phrase;
    const words = object ? stage.words({ from: object.from, to: Math.max(object.to, clause.to) }).toLowerCase() : '';
    const deposit = /instruments? of (?:ratification|accession|approval|acceptance)/.test(words);
    const notice =
      /\b(?:completion|procedures|notification)\b/.test(words) &&
      (clause.lemma === 'notify' || clause.lemma === 'complete');
    const joins = clause.lemma === 'become' && /\bparty\b/.test(words);
    if (!deposit && !notice && !joins) return null;
    const doers = stage.who(clause.subject);
    const instrument = object
      ? (stage.instrument({ from: object.from, to: clause.to }) ?? toldLast(stage, clause.from))
      : null;
    if (instrument === null || doers.parties.length === 0) return null;
    return draft(stage, clause, 'ratified', doers, instrument, stage.status(clause));
  },
};

function draft(
  stage: Stage,
  clause: Clause,
  action: TreatyAction,
  doers: Who,
  instrument: number,
  status: Status,
  extra: Partial<Draft> = {},
): Draft {
  return {
    type: 'instrument',
    action,
    ...treatyParties(stage, clause, instrument, action, doers.parties),
    people: action === 'ratified' || action === 'consent' ? [] : doers.people,
    instrument,
    status,
    ...extra,
  };
}

function instrumentsIn(stage: Stage, clause: Clause, object: Argument): number[] {
  const named = stage.instrumentsIn(object.phrase);
  if (named.length) return named.slice(0, 6);
  const meant = instrumentOf(stage, clause, object.phrase);
  return meant === null ? [] : [meant];
}

/** The part of a clause that tells of its i-th object. */
function share(stage: Stage, clause: Clause, objects: readonly Argument[], i: number): Run {
  const from = i === 0 ? clause.from : objects[i]!.phrase.from;
  const next = objects[i + 1]?.phrase.from;
  const end = next && next > from ? next - 1 : stage.evidence(clause).to;
  return { from, to: Math.max(from + 1, end) };
}

export function governedBySpeech(clause: Clause): boolean {
  return clause.kind === 'infinitive' && clause.parent !== null && SPEECH_ACTS.has(clause.parent.lemma);
}

/** A parliament that approves consents; where the text says that it ratified, it ratified. */
function actionOf(stage: Stage, clause: Clause, doer: Run | null): TreatyAction {
  const action = TREATY_VERBS.get(clause.lemma)!;
  if (action === 'consent' && doer && !PARLIAMENT.test(stage.words(doer)) && clause.lemma === 'endorse')
    return 'concluded';
  if (action === 'concluded' && doer && PARLIAMENT.test(stage.words(doer)) && clause.lemma === 'adopt')
    return 'consent';
  if (
    action === 'provisionally-applied' &&
    !/provisional/i.test(
      stage.words({ from: Math.max(0, clause.head - 4), to: Math.min(stage.scene.tokens.count, clause.head + 4) }),
    )
  )
    return 'in-force';
  return action;
}

/** Applied since, negotiated for years: a state that goes on. */
function statusOf(stage: Stage, clause: Clause, action: TreatyAction): Status {
  const status = stage.status(clause);
  const since = stage.dates(clause).some((d) => d.relation === 'since' || d.relation === 'from');
  if (
    status === 'happened' &&
    (action === 'provisionally-applied' || action === 'in-force') &&
    (since || clause.verb?.tense === 'present')
  )
    return 'ongoing';
  if (status === 'happened' && action === 'negotiating' && clause.verb?.passive && clause.verb.progressive)
    return 'ongoing';
  if (action === 'proposed' && status === 'happened') return 'proposed';
  const hoped = clause.parent?.lemma === 'hope' || (clause.parent?.lemma === 'express' && clause.kind === 'that');
  return hoped && status === 'planned' ? 'proposed' : status;
}

export const VERB_RULES: readonly ReadingRule[] = [active, passive, relative, nominal, deposits, followsSuit];
