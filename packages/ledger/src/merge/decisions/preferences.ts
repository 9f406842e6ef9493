import type { ActEntry } from '../acts/entry.ts';
import type { Fact } from '../acts/fact.ts';
import type { Settled } from '../acts/settle.ts';
import type { Disagreement } from '../contradictions/disagreement.ts';
import { within } from '../dates/span.ts';
import type { Told } from '../told.ts';
import { type Bound, claimId } from './judgements.ts';

/** What a person picked: the claim whose value of a field holds. */
export interface Preference {
  decision: string;
  field: 'date' | 'status' | 'value';
  claim: string;
}

/** Oldest first; the later of two about one disagreement holds. */
export function preferencesOf(decided: readonly Bound[]): Preference[] {
  return decided.flatMap(({ decision, claims }) => {
    const [found] = claims.values();
    return decision.kind === 'prefer' && found
      ? [{ decision: decision.id, field: decision.field, claim: claimId(found) }]
      : [];
  });
}

/** An act with the date or the status that a person picked for it. */
export function preferred(act: ActEntry, preferences: readonly Preference[]): ActEntry {
  let now = act;
  for (const p of preferences) {
    const fact = act.draft.facts.find((f) => f.told.id === p.claim);
    if (fact && p.field !== 'value') now = { draft: now.draft, settled: settledBy(fact, p.field, now.settled) };
  }
  return now;
}

function settledBy(fact: Fact, field: 'date' | 'status', settled: Settled): Settled {
  if (field === 'status') {
    const dispute = settled.dispute && {
      ...settled.dispute,
      followed: fact.done ? ('done' as const) : ('denied' as const),
    };
    return { ...settled, status: fact.claim.status, dispute };
  }
  if (!fact.told.date) return settled;
  const { span, edtf } = fact.told.date;
  const group = settled.dates.find((g) => g.own.includes(fact) || within(g.date.span, span));
  const dates = group ? [group, ...settled.dates.filter((g) => g !== group)] : settled.dates;
  return { ...settled, date: group?.date.edtf ?? edtf, dates, decidedDate: true };
}

/** Which value of a disagreement a person picked, and by which decision. */
export function pickOf(
  { field, values }: Disagreement,
  preferences: readonly Preference[],
): { index: number; decision: string } | null {
  const holds = (told: readonly Told[], claim: string) => told.some((t) => t.id === claim);
  const last = preferences.filter((p) => p.field === field && values.some((v) => holds(v.told, p.claim))).at(-1);
  return last ? { index: values.findIndex((v) => holds(v.told, last.claim)), decision: last.decision } : null;
}
