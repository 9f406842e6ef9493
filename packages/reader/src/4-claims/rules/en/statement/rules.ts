import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import type { Who } from '../../../stage/who.ts';

type Position = Action<'statement'>;

const TOWARDS: ReadonlyMap<string, Position> = new Map(
  Object.entries({
    urge: 'demand',
    demand: 'demand',
    insist: 'demand',
    ask: 'request',
    request: 'request',
    encourage: 'request',
    appeal: 'request',
    apply: 'request',
    warn: 'warning',
    threaten: 'warning',
    condemn: 'criticism',
    criticize: 'criticism',
    criticise: 'criticism',
    denounce: 'criticism',
    accuse: 'criticism',
    deplore: 'criticism',
    protest: 'criticism',
    blame: 'criticism',
    regret: 'criticism',
    describe: 'criticism',
    slam: 'criticism',
    congratulate: 'congratulation',
    invite: 'invitation',
    support: 'support',
    back: 'support',
    endorse: 'support',
    side: 'support',
    thank: 'support',
  } satisfies Record<string, Position>),
);
const NOUNS: readonly (readonly [RegExp, Position])[] = [
  [/^(?:condolences?|sympath(?:y|ies))$/, 'condolence'],
  [/^(?:congratulations?|felicitations)$/, 'congratulation'],
  [/^(?:support|solidarity|backing)$/, 'support'],
  [
    /^(?:concerns?|displeasure|indignation|regret|disapproval|protest|criticism|condemnation|objections?|outrage|dismay)$/,
    'criticism',
  ],
  [/^(?:invitations?)$/, 'invitation'],
  [/^(?:requests?|appeals?)$/, 'request'],
  [/^(?:demands?|ultimatum)$/, 'demand'],
  [/^(?:warnings?)$/, 'warning'],
];

/** “urged Serbia to appoint an ambassador”, “asked Norway to support”, “condemned North Korea's launches”. */
const towards: ReadingRule = {
  id: 'en/statement/towards',
  on: [...TOWARDS.keys(), 'call'],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive || subordinate(clause)) return null;
    let action = TOWARDS.get(clause.lemma) ?? null;
    const who = stage.who(clause.subject);
    if (clause.lemma === 'call') {
      if (
        clause.pps.some((p) => p.prep === 'on' || p.prep === 'upon') &&
        clause.children.some((c) => c.kind === 'infinitive')
      )
        action = 'demand';
      else if (stage.pp(clause, 'for')) action = null;
      else if (clause.objects.length >= 1 && quoted(clause)) action = 'criticism';
    }
    if (clause.lemma === 'describe' && !quoted(clause)) return null;
    if (
      clause.lemma === 'denounce' &&
      clause.objects.some(
        (o) => stage.instrument(o.phrase) !== null || /statute|treaty|charter/i.test(stage.words(o.phrase)),
      )
    )
      return null;
    if (clause.lemma === 'apply' && !/membership|join|accession/i.test(stage.words(clause))) return null;
    if (clause.lemma === 'thank') return thanks(stage, clause, who);
    if (!action || who.parties.length === 0) return null;
    const addressee =
      clause.lemma === 'call' && action === 'demand'
        ? stage.pp(clause, 'on', 'upon')
        : (clause.objects[0]?.phrase ?? stage.pp(clause, 'from', 'to', 'with', 'against'));
    const other = addressee ? stage.who(addressee, who.parties) : { parties: [], people: [] };
    const targets = targetsOf(stage, clause, who.parties, other.parties, addressee);
    if (targets.length === 0) return null;
    const content = contentOf(stage, clause, action);
    return {
      type: 'statement',
      action,
      actors: who.parties,
      targets,
      people: [...who.people, ...other.people],
      content,
      instrument: stage.instrument(content),
    };
  },
};

/** “expressed her condolences over …”, “voiced its support for …”, “conveyed congratulations”. */
const voices: ReadingRule = {
  id: 'en/statement/voices',
  on: [
    'express',
    'voice',
    'offer',
    'convey',
    'extend',
    'reiterate',
    'reaffirm',
    'renew',
    'send',
    'issue',
    'lodge',
    'declare',
    'pledge',
    'confirm',
    'raise',
    'accept',
    'make',
    'address',
    'give',
    'announce',
    'state',
    'hand',
    'cable',
    'present',
  ],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive) return null;
    const object = clause.objects.map((o) => o.phrase).find((p) => NOUNS.some(([re]) => re.test(stage.lower(p.head))));
    if (!object) return null;
    const action = NOUNS.find(([re]) => re.test(stage.lower(object.head)))![1];
    if (/^joint|statement/.test(stage.words(object))) return null;
    const who = stage.who(clause.subject);
    if (who.parties.length === 0) return null;
    const about = stage.pp(clause, 'for', 'to', 'over', 'on', 'about', 'at', 'with', 'of', 'towards', 'against');
    const first = clause.objects[0]!.phrase;
    const addressee = first !== object ? stage.who(first, who.parties).parties : [];
    const named = addressee.length
      ? addressee
      : about
        ? firstOf(stage.who(about).parties, stage.partiesIn({ from: about.from, to: clause.to })).filter(
            (p) => !who.parties.includes(p),
          )
        : [];
    let actors = who.parties;
    let targets = targetsOf(stage, clause, who.parties, named, about);
    if (clause.lemma === 'accept' && action === 'invitation') {
      const host = targets[0] ?? stage.discourse.other(actors[0]!);
      if (!host) return null;
      [actors, targets] = [[host], actors];
    } else if (clause.lemma === 'accept') return null;
    if (targets.length === 0) return null;
    return {
      type: 'statement',
      action,
      actors,
      targets,
      people: who.people,
      content: { from: object.from, to: stage.evidence(clause).to },
    };
  },
};

/** “released a joint declaration”, “adopted at Rundu”. */
const joint: ReadingRule = {
  id: 'en/statement/joint',
  on: ['issue', 'adopt', 'release', 'publish', 'conclude', 'wind up', 'make', 'approve'],
  read(clause, stage) {
    const object = clause.verb?.passive
      ? clause.subject
      : [
          ...clause.objects.map((o) => o.phrase),
          ...clause.pps.filter((p) => p.prep === 'with').map((p) => p.phrase),
        ].find((p) => isJoint(stage, p));
    const bare = clause.verb?.passive === true && object === null ? titleOf(stage) : null;
    if (!bare && (!object || !isJoint(stage, object))) return null;
    const who = stage.agent(clause);
    const instrument = stage.instrument(bare ?? object ?? null);
    const tied = instrument === null ? [] : stage.scene.instruments[instrument]!.parties;
    const actors = who.parties.length > 1 ? who.parties : tied.length > 1 ? tied : stage.discourse.group(0).parties;
    if (actors.length === 0) return null;
    return { type: 'statement', action: 'joint', actors, people: who.people, instrument };
  },
};

/** What hangs on another's call or on a condition is no statement of its own: “asked Norway to support …”, “if they so requested”. */
function subordinate(clause: Clause): boolean {
  if (
    clause.kind === 'adverbial' &&
    clause.marker !== null &&
    /^(?:if|unless|provided|once|until|before)$/.test(clause.marker)
  )
    return true;
  const up = clause.parent;
  if (clause.kind !== 'infinitive' || !up) return false;
  return /^(?:ask|request|urge|call|invite|encourage|agree|promise|pledge|want|threaten|refuse|decide|plan|expect|set|be|schedule)$/.test(
    up.lemma,
  );
}

/** “thanked Norway for its support”: support, given by who is thanked (codebook, section 7). */
function thanks(stage: Stage, clause: Clause, who: Who): Draft | null {
  const reason = stage.pp(clause, 'for');
  if (
    !reason ||
    !/\b(?:support|help|assistance|backing|solidarity|aid)\b/i.test(
      stage.words({ from: reason.from, to: Math.max(reason.to, clause.to) }),
    )
  )
    return null;
  const thanked = clause.objects.flatMap((o) => stage.who(o.phrase, who.parties).parties);
  if (thanked.length === 0) return null;
  return {
    type: 'statement',
    action: 'support',
    actors: thanked,
    targets: who.parties,
    people: [],
    content: { from: reason.from, to: reason.to },
    date: { edtf: null, how: 'when the support was given is not told' },
  };
}

/** A text whose title says that it is a joint statement is one; its adoption sentence tells more, where it has one. */
const jointTitle: ReadingRule = {
  id: 'en/statement/joint-title',
  on: ['*'],
  read(clause, stage) {
    const sentence = stage.scene.sentences[clause.sentence]!;
    if (sentence.clauses[0] !== clause) return null;
    const title = titleOf(stage);
    if (!title || title.from !== sentence.from) return null;
    const instrument = stage.instrument(title);
    const named = stage.partiesIn(title);
    const tied = instrument === null ? [] : stage.scene.instruments[instrument]!.parties;
    const actors = tied.length > 1 ? tied : named.length > 1 ? named : stage.discourse.group(0).parties;
    if (actors.length < 2) return null;
    return {
      type: 'statement',
      action: 'joint',
      actors,
      people: [],
      instrument,
      status: 'happened',
      date: { edtf: null, how: 'the day of the text' },
      evidence: { from: sentence.from, to: sentence.to },
      by: null,
    };
  },
};

/** The title of a text that is itself a joint statement or declaration. */
function titleOf(stage: Stage): Run | null {
  const { scene } = stage;
  const first = scene.sentences.find((s) => scene.structure.blocks[s.block]!.kind === 'title');
  return first &&
    /\bjoint (?:press )?(?:statement|communiqu|declaration)/iu.test(stage.words(first)) &&
    !/\b(?:with|issue|mark)\b/i.test(stage.words(first)) &&
    !first.clauses.some((c) => c.verb?.form === 'finite')
    ? first
    : null;
}

const isJoint = (stage: Stage, run: Run): boolean =>
  /\b(?:joint (?:press )?(?:statement|communiqu|declaration)|communiqué|joint declaration)/i.test(stage.words(run));

/** Whose matter it is stands at the head of the phrase; what else is named in it does not count. */
const firstOf = (heads: string[], all: string[]): string[] => (heads.length ? heads.slice(0, 2) : all);

const quoted = (clause: Clause): boolean =>
  clause.units.some((u) => u.kind === 'quote' && u.from > clause.head && u.from < clause.head + 25);

function contentOf(stage: Stage, clause: Clause, action: Position): Run | null {
  const part = clause.children.find(
    (c) => c.verb && (c.kind === 'infinitive' || c.kind === 'that') && c.head > clause.head,
  );
  if (part)
    return {
      from: part.kind === 'that' ? part.from + (stage.lower(part.from) === 'that' ? 1 : 0) : part.verb!.from + 1,
      to: stage.evidence(part).to,
    };
  const { to } = stage.evidence(clause);
  const from =
    action === 'support' ? clause.head : (clause.objects[0]?.phrase.from ?? clause.pps[0]?.phrase.from ?? clause.head);
  return from < to ? { from, to } : null;
}

function targetsOf(
  stage: Stage,
  clause: Clause,
  actors: readonly string[],
  named: readonly string[],
  run: Run | null,
): string[] {
  const others = named.filter((p) => !actors.includes(p));
  if (others.length) return others;
  const around = run
    ? stage.partiesIn({ from: run.from, to: stage.evidence(clause).to }).filter((p) => !actors.includes(p))
    : [];
  if (around.length) return around.slice(0, 1);
  if (run && /^(?:all|every|the international|other)\b/.test(stage.words(run).toLowerCase())) return [];
  const other = actors.length === 1 ? stage.discourse.other(actors[0]!) : null;
  return other ? [other] : [];
}

export const STATEMENT_RULES: readonly ReadingRule[] = [towards, voices, joint, jointTitle];
