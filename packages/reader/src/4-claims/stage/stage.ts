import type { Run } from '../../3-mentions/mention.ts';
import type { Action, Attribution, ClaimType, PartyKind, Status, Topic } from '../../reading.ts';
import type { Clause, Phrase } from '../clauses/clause.ts';
import type { Dated, Rule } from '../draft.ts';
import { type Scene, type TokenDate, within, wordsOf } from '../scene.ts';
import type { Discourse } from './discourse.ts';
import { evidenceOf } from './evidence.ts';
import { ASSERTED, nameOfSource, quoteAt, sayingOf } from './saying.ts';
import { statusOf } from './status.ts';
import { anchorBefore, datesOf, directionOf, LIMITS, printed, resolved } from './timing.ts';
import { topicsOf } from './topics.ts';
import { partiesNamed, type Who, whoIs, whoNamed } from './who.ts';

/** What the rules may ask of the text: who, what, when, where, how it stands, who says so. */
export interface Stage {
  scene: Scene;
  discourse: Discourse;
  /** What was found last: “followed suit” does the same. */
  last: {
    type: ClaimType;
    action: Action;
    instrument: number | null;
    actors: readonly string[];
    targets: readonly string[];
  } | null;
  words(run: Run): string;
  lower(token: number): string;
  /** Who does it: the subject of an active verb, “by …” of a passive, the owner or “by …” of a noun. */
  agent(clause: Clause): Who;
  who(run: Run | null, not?: readonly string[]): Who;
  named(run: Run): Who;
  /** Every party named anywhere in a run. */
  partiesIn(run: Run): string[];
  /** What a party of the text is; undefined for one that it does not name. */
  kindOf(party: string): PartyKind | undefined;
  pp(clause: Clause, ...preps: string[]): Phrase | null;
  /** The instrument at the head of a run, by name or by “the agreement”; null when there is none. */
  instrument(run: Run | null): number | null;
  instrumentsIn(run: Run): number[];
  status(clause: Clause): Status;
  /** The date of what a clause tells: the first of its dates, or of `among`, that can be told; a limit (“by 2025”) never dates what happened. */
  date(clause: Clause, status: Status, among?: readonly TokenDate[]): Dated;
  /** When what a clause promises is due: the limit told in it or in what hangs on it. */
  due(run: Run): Dated;
  dates(clause: Clause): TokenDate[];
  place(clause: Clause): Run | null;
  attribution(clause: Clause): Attribution;
  evidence(clause: Clause): Run;
  topics(run: Run): Topic[];
  /** The quotation that a clause stands in, or null. */
  quote(clause: Clause): number | null;
}

export type ReadingRule = Rule<Stage>;

export function makeStage(scene: Scene, discourse: Discourse): Stage {
  const { tokens } = scene;
  const kinds = new Map(scene.parties.toReversed().map((m) => [m.party, m.kind]));
  const stage: Stage = {
    scene,
    discourse,
    last: null,
    words: (run) => wordsOf(scene, run),
    lower: (token) => tokens.lower[token] ?? '',
    who: (run, not) => (run ? whoIs(scene, discourse, run, not) : { parties: [], people: [] }),
    named: (run) => whoNamed(scene, run),
    partiesIn: (run) => partiesNamed(scene, run),
    kindOf: (party) => kinds.get(party),
    pp: (clause, ...preps) => clause.pps.find((p) => preps.includes(p.prep))?.phrase ?? null,
    agent: (clause) => agentOf(stage, clause),
    instrument: (run) => (run ? (instruments(scene, run)[0] ?? null) : null),
    instrumentsIn: (run) => instruments(scene, run),
    status: (clause) => statusOf(scene, clause),
    dates: (clause) => datesOf(scene, clause),
    date(clause, status, among) {
      const candidates = (among ?? datesOf(scene, clause)).filter(
        (d) => d.use !== 'modifier' || clause.kind === 'nominal',
      );
      for (const d of candidates) {
        if (LIMITS.has(d.relation) && status === 'happened') continue;
        const teller = d.from >= clause.from && d.to <= clause.to ? clause : (clause.parent ?? clause);
        const ahead = status === 'planned' || status === 'conditional';
        const direction =
          teller === clause || ahead ? directionOf(clause, status) : directionOf(teller, statusOf(scene, teller));
        const found = resolved(scene, d, direction, anchorBefore(scene, d));
        const date = printed(found, d.relation, status);
        if (date.edtf !== null) return date;
      }
      return { edtf: null, how: 'no date is told' };
    },
    due(run) {
      const found = within(scene.dates, run).filter((d) => d.use === 'adverb');
      const limit =
        found.find((d) => LIMITS.has(d.relation)) ??
        found.find((d) => d.relation === 'from') ??
        found.find((d) => d.relation === 'at');
      if (!limit) return { edtf: null, how: 'no deadline is told' };
      const { edtf, how } = resolved(scene, limit, 'future', anchorBefore(scene, limit));
      return { edtf, how };
    },
    place: (clause) => placeOf(scene, clause),
    attribution: (clause) => attributionOf(stage, clause),
    evidence: evidenceOf,
    topics: (run) => topicsOf(tokens, run),
    quote: (clause) => quoteAt(scene, clause.head),
  };
  return stage;
}

function agentOf(stage: Stage, clause: Clause): Who {
  if (clause.kind === 'nominal') {
    const by = stage.pp(clause, 'by');
    if (by) return stage.who(by);
    const own = stage.who({ from: clause.from, to: clause.head });
    if (own.parties.length || own.people.length) return own;
    const between = stage.pp(clause, 'between');
    if (between) return stage.who(between);
    return clause.parent?.verb && !clause.parent.verb.passive
      ? stage.who(clause.parent.subject)
      : stage.who(stage.pp(clause, 'of'));
  }
  if (clause.verb?.passive) return stage.who(stage.pp(clause, 'by'));
  return stage.who(clause.subject);
}

function instruments(scene: Scene, run: Run): number[] {
  return [...new Set(within(scene.instrumentMentions, run).map((m) => m.instrument))];
}

/** Where: the first “in …”, “at …” whose noun is a proper name and no date, party name or instrument. */
function placeOf(scene: Scene, clause: Clause): Run | null {
  const { tokens } = scene;
  for (const { prep, phrase } of clause.pps) {
    if (prep !== 'in' && prep !== 'at') continue;
    const first = tokens.lower[phrase.from] === 'the' ? phrase.from + 1 : phrase.from;
    if (tokens.pos[first] !== 'PROPN' && !/^\p{Lu}/u.test(tokens.word[first] ?? '')) continue;
    if (within(scene.dates, phrase).length || within(scene.instrumentMentions, phrase).length) continue;
    return { from: first, to: phrase.to };
  }
  return null;
}

function attributionOf(stage: Stage, clause: Clause): Attribution {
  const { scene } = stage;
  const quote = quoteAt(scene, clause.head);
  const saying = sayingOf(scene, clause);
  if (saying?.who) {
    const person = stage.who(saying.who).people;
    const by =
      person.length === 1 && !within(scene.personMentions, saying.who).length
        ? scene.people[person[0]!]!.name
        : nameOfSource(scene, saying.who);
    if (by && !/^(?:I|we|it|they|he|she|this|that|who|which)$/i.test(by))
      return { by, mode: quote === null ? 'reported' : 'quoted' };
    const who = stage.who(saying.who);
    if (by && who.people.length === 1)
      return { by: scene.people[who.people[0]!]!.name, mode: quote === null ? 'reported' : 'quoted' };
  }
  if (quote !== null) {
    const speaker = stage.discourse.speaker().people[0];
    if (speaker !== undefined) return { by: scene.people[speaker]!.name, mode: 'quoted' };
  }
  return ASSERTED;
}
