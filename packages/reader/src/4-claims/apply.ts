import { days } from '../3-mentions/dates/index.ts';
import type { Run } from '../3-mentions/mention.ts';
import type { Attribution, Edtf, Status, Topic } from '../reading.ts';
import type { Clause } from './clauses/clause.ts';
import type { Dated, Draft } from './draft.ts';
import { type Scene, within } from './scene.ts';
import { sayingOf } from './stage/saying.ts';
import type { ReadingRule, Stage } from './stage/stage.ts';

/** A draft with all that the engine adds, and where each part comes from. */
export interface Finding extends Draft {
  rule: string;
  clause: Clause;
  targets: string[];
  people: number[];
  instrument: number | null;
  content: Run | null;
  status: Status;
  dated: { edtf: Edtf | null; how: string };
  dueDated: { edtf: Edtf | null; how: string } | null;
  place: Run | null;
  attribution: Attribution;
  evidence: Run;
  topics: Topic[];
  /** The paragraph that tells it. */
  block: number;
  /** Told in the title, which the body tells again. */
  headline: boolean;
  /** The text itself does it: in the first person (“We reaffirm …”), or in the present (“The Ministry urges …”). */
  own: 'first' | 'present' | null;
}

/** Lets every rule look at every predicate that it names, sentence by sentence, so that references resolve backwards. */
export function applyRules(scene: Scene, stage: Stage, rules: readonly ReadingRule[]): Finding[] {
  const { byLemma, everywhere } = indexed(rules);
  const findings: Finding[] = [];
  for (const sentence of scene.sentences) {
    for (const m of within(scene.personMentions, sentence)) for (const p of m.people) stage.discourse.know(p);
    for (const clause of sentence.clauses) {
      enterQuotation(stage, clause);
      for (const rule of byLemma.get(clause.lemma) ?? everywhere) {
        const made = rule.read(clause, stage);
        for (const draft of made === null ? [] : Array.isArray(made) ? made : [made]) {
          const finding = complete(stage, clause, rule, draft);
          if (isAlone(stage, finding)) continue;
          findings.push(finding);
          stage.last = finding;
          if (finding.type !== 'figure') stage.discourse.targets(finding.targets);
          const [a, b, more] = [...finding.actors, ...finding.targets];
          if (!a || !b || more) continue;
          const told = stage.partiesIn(finding.evidence);
          if (told.includes(a) && told.includes(b)) stage.discourse.pairs(a, b);
        }
      }
      if (clause.verb && clause.subject && !clause.shared) stage.discourse.note(stage.who(clause.subject));
      if (clause.verb) for (const argument of clause.objects) noteNamed(stage, argument.phrase);
    }
  }
  return findings;
}

const noteNamed = (stage: Stage, run: Run): void => {
  const who = stage.named(run);
  if (who.people.length) stage.discourse.note({ parties: [], people: who.people });
};

interface Index {
  byLemma: Map<string, readonly ReadingRule[]>;
  everywhere: readonly ReadingRule[];
}

const indexes = new WeakMap<readonly ReadingRule[], Index>();

/** The rules by lemma, in their order, those that look everywhere included; made once for a list of rules. */
function indexed(rules: readonly ReadingRule[]): Index {
  const known = indexes.get(rules);
  if (known) return known;
  const lemmas = new Set(rules.flatMap((r) => r.on));
  const made: Index = { byLemma: new Map(), everywhere: rules.filter((r) => r.on.includes('*')) };
  for (const lemma of lemmas)
    made.byLemma.set(
      lemma,
      rules.filter((r) => r.on.includes(lemma) || r.on.includes('*')),
    );
  indexes.set(rules, made);
  return made;
}

/** Sets who “I” and “we” are while a clause stands in a quotation. */
function enterQuotation(stage: Stage, clause: Clause): void {
  if (stage.quote(clause) === null) return;
  const saying = sayingOf(stage.scene, clause);
  if (saying?.who) {
    const who = stage.who(saying.who);
    if (who.parties.length || who.people.length) stage.discourse.speaks(who);
  }
}

function complete(stage: Stage, clause: Clause, rule: ReadingRule, draft: Draft): Finding {
  const stated = draft.status ?? stage.status(clause);
  // who “would support” a candidacy supports it with these words
  const status = draft.type === 'statement' && stated === 'planned' ? 'happened' : stated;
  const evidence = draft.evidence ?? stage.evidence(clause);
  const commitment = draft.type === 'commitment';
  const actors = [...new Set(draft.actors)].sort();
  const attribution =
    draft.by === undefined
      ? stage.attribution(clause)
      : ({ by: draft.by, mode: draft.by ? 'reported' : 'asserted' } as const);
  const dated = draft.date ?? ownDate(stage, clause, draft, status);
  return {
    ...draft,
    rule: rule.id,
    clause,
    actors,
    targets: [...new Set(draft.targets ?? [])].filter((t) => !actors.includes(t)).sort(),
    people: draft.people ?? stage.agent(clause).people,
    instrument: draft.instrument ?? null,
    content: draft.content ?? null,
    status:
      commitment && (status === 'planned' || status === 'ongoing' || status === 'proposed')
        ? 'happened'
        : status === 'happened' && liesAhead(dated.edtf, stage.scene.published)
          ? 'planned'
          : status,
    dated,
    dueDated: commitment
      ? (draft.due ?? (draft.content ? stage.due(draft.content) : { edtf: null, how: 'no deadline is told' }))
      : null,
    place: draft.place === undefined ? stage.place(clause) : draft.place,
    attribution,
    evidence,
    topics: stage.topics(evidence),
    block: stage.scene.sentences[clause.sentence]!.block,
    headline: stage.scene.structure.blocks[stage.scene.sentences[clause.sentence]!.block]!.kind === 'title',
    own: isOwn(stage, clause),
  };
}

/** Nothing has happened after the day on which the text was published. */
function liesAhead(edtf: Edtf | null, published: Edtf | null): boolean {
  const [act, told] = [edtf && days(edtf), published && days(published)];
  return Boolean(act && told && act[0] > told[1]);
}

/** When an act happened, by the dates of its clause; what is promised or offered has dates of its own, which don't count. */
function ownDate(stage: Stage, clause: Clause, draft: Draft, status: Status): Dated {
  const inside = draft.type === 'commitment' || draft.action === 'invitation';
  if (inside) {
    const limit = draft.content?.from ?? clause.head;
    const before = stage
      .dates(clause)
      .filter((d) => d.to <= limit && d.relation === 'at' && (d.from < clause.head || draft.content !== null));
    return before.length
      ? stage.date(clause, 'happened', before)
      : { edtf: null, how: 'no date is told of when it was said' };
  }
  const teller = draft.type === 'statement' && clause.kind === 'infinitive' && clause.parent ? clause.parent : clause;
  return stage.date(teller, status);
}

const TOGETHER = new Set(['signed', 'initialled', 'concluded', 'negotiating', 'amended', 'extended']);

/** One state with nobody beside it: what it signs or promises at home is no claim (codebook, rule 8). */
function isAlone({ scene, kindOf }: Stage, { type, action, actors, targets, instrument }: Finding): boolean {
  if (actors.length + targets.length !== 1) return false;
  if (type !== 'commitment' && type !== 'statement' && !(type === 'instrument' && TOGETHER.has(action))) return false;
  if (instrument !== null && /^(?:convention|charter|protocol|treaty)$/.test(scene.instruments[instrument]!.kind))
    return false;
  return kindOf(actors[0]!) === 'state';
}

function isOwn(stage: Stage, clause: Clause): Finding['own'] {
  const { subject } = clause;
  if (!subject || stage.quote(clause) !== null) return null;
  if (/^(?:we|i|our|my)$/.test(stage.lower(subject.from))) return 'first';
  return clause.verb?.tense === 'present' && !clause.verb.perfect ? 'present' : null;
}
