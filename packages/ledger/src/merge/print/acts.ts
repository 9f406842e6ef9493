import type { Act, Contradiction, Witness } from '../../record.ts';
import type { ActEntry } from '../acts/entry.ts';
import { rolesOf } from '../acts/settle.ts';
import { byText, groupBy } from '../at.ts';
import type { Disagreement } from '../contradictions/disagreement.ts';
import { type Preference, pickOf } from '../decisions/preferences.ts';
import type { Told } from '../told.ts';

export interface Names {
  /** The name by which the record calls an instrument, and a person. */
  instrument: (index: number | null) => string | null;
  person: (index: number) => string;
}

export const actId = ({ draft }: ActEntry): string => `act:${draft.first.told.id}`;

export function printAct(entry: ActEntry, names: Names): Act {
  const { draft, settled } = entry;
  const told = draft.facts.map((f) => f.told);
  const people = new Set(draft.facts.flatMap((f) => f.people.map((p) => names.person(p.person))));
  return {
    id: actId(entry),
    type: draft.type,
    action: draft.action,
    ...rolesOf(draft),
    date: settled.date,
    status: settled.status,
    instrument: names.instrument(draft.instrument),
    claims: told.map((t) => t.id),
    people: [...people].sort(byText),
    place:
      (draft.facts.find((f) => f.done && f.claim.place) ?? draft.facts.find((f) => f.claim.place))?.claim.place ?? null,
    topics: [...new Set(told.flatMap((t) => t.claim.topics))].sort(),
    witnesses: witnessesOf(told),
    told: told.map(({ text, id, claim }) => ({
      published: text.published,
      source: text.id,
      claim: id,
      status: claim.status,
      date: claim.date,
    })),
  };
}

function witnessesOf(told: readonly Told[]): Witness[] {
  return [...groupBy(told, (t) => t.text.witness).values()].map((same) => {
    const texts = [...new Set(same.map((t) => t.text))];
    return { source: texts[0]?.id ?? '', copies: texts.slice(1).map((t) => t.id), claims: same.map((t) => t.id) };
  });
}

export function printContradiction(one: Disagreement, preferences: readonly Preference[]): Contradiction {
  const pick = pickOf(one, preferences);
  return {
    acts: one.acts.map(actId),
    field: one.field,
    values: one.values.map(({ value, told }) => ({ value, claims: told.map((t) => t.id) })),
    why: one.why,
    preferred: pick?.index ?? one.preferred,
    decision: pick?.decision ?? null,
  };
}
