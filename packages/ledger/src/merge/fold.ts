import type { Edtf } from '@chancery/reader';
import type { Decision } from '../decision.ts';
import type { RelationshipRecord } from '../record.ts';
import type { PartyPair, SourceReading } from '../source.ts';
import { actsOf } from './acts/acts.ts';
import { Draft } from './acts/draft.ts';
import { inTime } from './acts/entry.ts';
import { inOrder } from './acts/fact.ts';
import { settle } from './acts/settle.ts';
import { anniversariesOf } from './anniversaries.ts';
import { at, groupBy } from './at.ts';
import { commitmentsOf } from './commitments/commitments.ts';
import { Deeds } from './commitments/deeds.ts';
import { entriesOf } from './commitments/entries.ts';
import { undertakingOf } from './commitments/undertaking.ts';
import { dateDisagreements } from './contradictions/dates.ts';
import { figureDisagreements } from './contradictions/figures.ts';
import { conditionDisagreements, statusDisagreements } from './contradictions/status.ts';
import { edtfDay } from './dates/span.ts';
import { preferencesOf, preferred } from './decisions/preferences.ts';
import { regroup } from './decisions/regroup.ts';
import { actRegroupings } from './decisions/regroupings.ts';
import { replacements } from './instruments/replaced.ts';
import { knowledgeOf } from './knowledge.ts';
import { officesOf } from './people/tenures.ts';
import { actId, printAct, printContradiction } from './print/acts.ts';
import { instrumentNames, printInstrument } from './print/instruments.ts';
import { personNames, printPerson } from './print/people.ts';
import { printClaim, printSource } from './print/sources.ts';
import { type Relationship, relationshipOf } from './relationship.ts';

export interface FoldOptions {
  between: PartyPair;
  /** The day at which `open` and `overdue` are judged; the last text's when null. */
  asOf: Edtf | null;
}

/**
 * Sources and decisions become the record of one relationship. Pure: the order of either list changes nothing, and sources
 * or decisions that do not concern the relationship may be in the lists or not (`touchedPairs` says which ones do).
 */
export function fold(
  sources: readonly SourceReading[],
  decisions: readonly Decision[],
  { between, asOf: asked }: FoldOptions,
): RelationshipRecord {
  const relationship = relationshipOf(sources, decisions, sortedPair(between));
  const { pair, texts, told, decided, applied, stale } = relationship;
  const asOf = asked ?? lastDay(relationship);
  const { instruments, people, known, instrumentOf } = knowledgeOf(relationship);
  const { drafts, pins } = actsOf(told, known);
  const preferences = preferencesOf(decided);
  const acts = decidedDrafts(drafts, relationship)
    .map((draft) => preferred({ draft, settled: settle(draft) }, preferences))
    .sort(inTime);
  const undertakings = told
    .filter((t) => t.claim.type === 'commitment')
    .map((t) => undertakingOf(t, known.instrumentOf(t), known.reader));
  const figures = told.filter((t) => t.claim.type === 'figure');
  const entries = entriesOf(undertakings, (a, b) => pins.same(a.told, b.told));
  const names = { instruments: instruments.map(instrumentNames), people: people.map(personNames) };
  const deeds = new Deeds(acts, (i) => at(names.instruments, i), known.reader);
  const disagreements = [
    ...dateDisagreements(acts),
    ...statusDisagreements(acts),
    ...conditionDisagreements(entries),
    ...figureDisagreements(figures, known.reader),
  ];
  const replaced = replacements(instruments);
  const offices = officesOf(people, acts);
  const called = {
    instrument: (i: number | null) => (i === null ? null : at(at(names.instruments, i), 0)),
    person: (i: number) => at(at(names.people, i), 0),
  };
  const byInstrument = groupBy(acts, (a) => a.draft.instrument);
  return {
    between: [pair[0], pair[1]],
    asOf,
    sources: texts.map((t) => printSource(t, texts)),
    claims: told.map((t) => printClaim(t, instrumentOf)),
    acts: acts.map((a) => printAct(a, called)),
    contradictions: disagreements.map((d) => printContradiction(d, preferences)),
    people: people.map((p, i) => printPerson(p, at(names.people, i), at(offices, i))),
    instruments: instruments.map((g, i) =>
      printInstrument(g, at(names.instruments, i), byInstrument.get(i) ?? [], instruments, replaced),
    ),
    commitments: commitmentsOf(entries, { deeds, figures, asOf, reader: known.reader }, relationship),
    anniversaries: anniversariesOf(acts, (a) => called.instrument(a.draft.instrument), actId),
    decisions: applied,
    staleDecisions: stale,
  };
}

const sortedPair = ([a, b]: PartyPair): PartyPair => (a <= b ? [a, b] : [b, a]);

function lastDay({ texts }: Relationship): Edtf | null {
  const days = texts.flatMap((t) => (t.day !== null && Number.isFinite(t.day) ? [t.day] : []));
  return days.length ? edtfDay(Math.max(...days)) : null;
}

/** The acts as people merged and split them. */
function decidedDrafts(drafts: readonly Draft[], { decided, told }: Relationship): Draft[] {
  const regroupings = actRegroupings(decided, told);
  if (!regroupings.length) return [...drafts];
  const facts = new Map(drafts.flatMap((d) => d.facts.map((f) => [f.told, f] as const)));
  const groups = regroup(
    drafts.map((d) => d.facts.map((f) => f.told)),
    regroupings,
    (a, b) => a.index - b.index,
  );
  const same = new Map(drafts.map((d) => [d.facts.map((f) => f.told.index).join(), d]));
  return groups.map(
    (g) => same.get(g.map((t) => t.index).join()) ?? Draft.of(g.flatMap((t) => facts.get(t) ?? []).sort(inOrder)),
  );
}
