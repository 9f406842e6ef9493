import type { Reading } from '@chancery/reader';
import type { ClaimRef, Correction, Decision, NameRef } from '../../decision.ts';
import type { SourceReading } from '../../source.ts';
import { plain } from '../words/stem.ts';
import { findClaim } from './claim-ref.ts';
import { inForce } from './in-force.ts';
import { claimRefs, nameRefs } from './refs.ts';

/** The decisions that count, each with the claims and names that it still finds. */
export class Judgements {
  readonly all: readonly Bound[];
  readonly #bySource = new Map<string, Bound[]>();

  constructor(decisions: readonly Decision[], sources: ReadonlyMap<string, SourceReading>) {
    this.all = inForce(decisions).map((decision) => bind(decision, sources));
    for (const bound of this.all) {
      const ids = [...bound.claims.values(), ...bound.lost].map((x) => x.source);
      for (const id of new Set([...ids, ...bound.names.map((n) => n.source)]))
        this.#bySource.set(id, [...(this.#bySource.get(id) ?? []), bound]);
    }
  }

  /** Claim numbers of a source that people took out. */
  rejected(source: string): Set<number> {
    return new Set(this.#of(source, 'reject').map(({ number }) => number));
  }

  corrections(source: string): Map<number, Correction[]> {
    const found = new Map<number, Correction[]>();
    for (const { number, decision } of this.#of(source, 'correct'))
      if (decision.kind === 'correct') found.set(number, [...(found.get(number) ?? []), decision.correction]);
    return found;
  }

  /** The decisions that accepted or corrected a claim. */
  on({ source, number }: FoundClaim): string[] {
    if (!this.#bySource.has(source)) return [];
    return [...this.#of(source, 'accept'), ...this.#of(source, 'correct')]
      .filter((x) => x.number === number)
      .map((x) => x.decision.id)
      .sort();
  }

  #of(source: string, kind: Decision['kind']): { number: number; decision: Decision }[] {
    return (this.#bySource.get(source) ?? [])
      .filter((b) => b.decision.kind === kind)
      .flatMap((b) =>
        [...b.claims.values()].filter((c) => c.source === source).map((c) => ({ ...c, decision: b.decision })),
      );
  }
}

export interface Bound {
  decision: Decision;
  /** The claims found, by what points at them. */
  claims: ReadonlyMap<ClaimRef, FoundClaim>;
  names: readonly NameRef[];
  lost: readonly (ClaimRef | NameRef)[];
}

export interface FoundClaim {
  source: string;
  number: number;
}

export const claimId = ({ source, number }: FoundClaim): string => `${source}:${number}`;

function bind(decision: Decision, sources: ReadonlyMap<string, SourceReading>): Bound {
  const claims = new Map<ClaimRef, FoundClaim>();
  const lost: (ClaimRef | NameRef)[] = [];
  for (const ref of claimRefs(decision)) {
    const reading = sources.get(ref.source)?.reading;
    const number = reading ? findClaim(reading, ref) : null;
    if (number === null) lost.push(ref);
    else claims.set(ref, { source: ref.source, number });
  }
  const names = nameRefs(decision).filter((ref) => {
    const reading = sources.get(ref.source)?.reading;
    const found = reading !== undefined && namesOf(reading, decision.kind).includes(plain(ref.name));
    if (!found) lost.push(ref);
    return found;
  });
  return { decision, claims, names, lost };
}

const namesOf = (reading: Reading, kind: Decision['kind']): string[] =>
  (kind === 'merge-people' || kind === 'split-people' ? reading.people : reading.instruments).map((x) => plain(x.name));
