import type { Edtf } from '@chancery/reader';
import type { RecordCommitment } from '../../record.ts';
import { type Bound, claimId } from '../decisions/judgements.ts';
import type { Relationship } from '../relationship.ts';
import { inOrder } from '../told.ts';
import type { Entry } from './entries.ts';
import { type Evidence, type Judgement, judge } from './judge.ts';
import { Restatements } from './restated.ts';

/** The undertakings of a relationship with what became of each; a person's mark holds over what was found. */
export function commitmentsOf(
  entries: readonly Entry[],
  evidence: Omit<Evidence, 'restatements'>,
  { decided, told }: Pick<Relationship, 'decided' | 'told'>,
): RecordCommitment[] {
  const known = new Set(told.map((t) => t.id));
  const restatements = new Restatements(entries);
  const judgements = entries.map((entry) => judge(entry, { ...evidence, restatements }));
  const chains = chainsOf(entries, judgements);
  return entries.map((entry, i) => {
    const judgement = judgements[i] as Judgement;
    const { claim } = entry.main.told;
    return {
      id: idOf(entry),
      claim: entry.main.told.id,
      same: entry.tellings
        .slice(1)
        .map((u) => u.told)
        .sort(inOrder)
        .map((t) => t.id),
      status: judgement.status,
      by: judgement.by.map((t) => t.id),
      due: dueOf(entry),
      why: judgement.why,
      promisers: claim.actors,
      to: claim.targets,
      chain: chains.get(entry) ?? [],
      decision: null,
      ...markOf(entry, decided, known),
    };
  });
}

const dueOf = (entry: Entry): Edtf | null =>
  entry.tellings.map((u) => u.told.claim.due ?? null).find((d) => d !== null) ?? null;

/** By its first telling. */
const idOf = (entry: Entry): string => `commitment:${[...entry.tellings].map((u) => u.told).sort(inOrder)[0]?.id}`;

/** From the first promise to the latest restatement, for those that were restated. */
function chainsOf(entries: readonly Entry[], judgements: readonly Judgement[]): Map<Entry, string[]> {
  const next = new Map(entries.map((e, i) => [e, judgements[i]?.next ?? null]));
  const restated = new Set([...next.values()].filter((e) => e !== null));
  const chains = new Map<Entry, string[]>();
  for (const start of entries.filter((e) => next.get(e) && !restated.has(e))) {
    const chain: Entry[] = [];
    for (let e: Entry | null = start; e && !chain.includes(e); e = next.get(e) ?? null) chain.push(e);
    const ids = chain.map(idOf);
    for (const e of chain) if (!chains.has(e)) chains.set(e, ids);
  }
  return chains;
}

/** The last mark that a person set on one of its tellings. */
function markOf(entry: Entry, decided: readonly Bound[], known: ReadonlySet<string>): Partial<RecordCommitment> {
  const ids = new Set(entry.tellings.map((u) => u.told.id));
  const mark = decided
    .filter(({ decision, claims }) => {
      const found = decision.kind === 'mark-commitment' && claims.get(decision.claim);
      return found && ids.has(claimId(found));
    })
    .at(-1);
  if (mark?.decision.kind !== 'mark-commitment') return {};
  const { id, by, why, status, evidence } = mark.decision;
  return {
    status,
    by: evidence.flatMap((ref) => {
      const found = mark.claims.get(ref);
      return found && known.has(claimId(found)) ? [claimId(found)] : [];
    }),
    why: why ?? `Marked as ${status} by ${by}.`,
    decision: id,
  };
}
