import type { ClaimRef, NameRef } from '../../decision.ts';
import type { Text, Told } from '../told.ts';
import { plain } from '../words/stem.ts';
import { type Bound, claimId } from './judgements.ts';
import type { Regrouping } from './regroup.ts';

/** What people decided of acts, as regroupings of claims. */
export function actRegroupings(decided: readonly Bound[], told: readonly Told[]): Regrouping<Told>[] {
  const byId = new Map(told.map((t) => [t.id, t]));
  return decided.flatMap(({ decision, claims }): Regrouping<Told>[] => {
    const found = (refs: readonly ClaimRef[]) =>
      refs.flatMap((ref) => {
        const claim = claims.get(ref);
        const t = claim && byId.get(claimId(claim));
        return t ? [t] : [];
      });
    if (decision.kind === 'merge-acts') return [{ kind: 'merge', all: found(decision.claims) }];
    if (decision.kind === 'split-acts')
      return [{ kind: 'split', one: found(decision.one), other: found(decision.other) }];
    return [];
  });
}

/** What people decided of people or of instruments, as regroupings of the mentions of their names. */
export function nameRegroupings<T extends { text: Text }>(
  decided: readonly Bound[],
  of: 'people' | 'instruments',
  mentions: readonly T[],
  nameOf: (mention: T) => string,
): Regrouping<T>[] {
  const found = (refs: readonly NameRef[]) =>
    mentions.filter((m) => refs.some((r) => r.source === m.text.id && plain(r.name) === plain(nameOf(m))));
  return decided.flatMap(({ decision }): Regrouping<T>[] => {
    if ('names' in decision && decision.kind === `merge-${of}`) return [{ kind: 'merge', all: found(decision.names) }];
    if (decision.kind === 'split-people' || decision.kind === 'split-instruments')
      return decision.kind === `split-${of}`
        ? [{ kind: 'split', one: found(decision.one), other: found(decision.other) }]
        : [];
    return [];
  });
}
