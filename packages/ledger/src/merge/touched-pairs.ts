import type { Reading } from '@chancery/reader';
import type { ClaimRef, Decision } from '../decision.ts';
import type { PartyPair, SourceReading } from '../source.ts';
import { findClaim, partiesOf } from './decisions/claim-ref.ts';
import { claimRefs } from './decisions/refs.ts';

/**
 * The relationships that a source is part of: those whose record must be folded again when it is added, read again or decided
 * on. Two parties are a pair when one claim names both. The parties that decisions name count beside the read ones, so that the
 * answer only grows with decisions: what a correction had touched is refreshed when it is taken back. Sorted, each pair once.
 *
 * `fold` needs for a pair every source whose touched pairs hold it, and every decision that points into one of those sources or
 * at a claim of both parties; more does no harm.
 */
export function touchedPairs(
  source: Pick<SourceReading, 'id' | 'reading'>,
  decisions: readonly Decision[] = [],
): PartyPair[] {
  const pairs = new Map<string, PartyPair>();
  for (const parties of partySets(source, decisions)) {
    const ids = [...new Set(parties)].sort();
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) pairs.set(JSON.stringify([a, b]), [a, b]);
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function* partySets(
  { id, reading }: Pick<SourceReading, 'id' | 'reading'>,
  decisions: readonly Decision[],
): Iterable<readonly string[]> {
  const own = decisions.flatMap(claimRefs).filter((ref) => ref.source === id);
  const corrected = decisions.flatMap((d) => (d.kind === 'correct' && d.claim.source === id ? [d.correction] : []));
  const named = corrected.flatMap(({ field, value }) => (field === 'actors' || field === 'targets' ? value : []));
  for (const claim of reading.claims) yield [...claim.actors, ...claim.targets];
  for (const ref of own) yield ref.parties;
  // A corrected claim keeps the parties that were not corrected, those of the reading as it is now.
  if (named.length) for (const ref of own) yield [...named, ...ref.parties, ...partiesNow(reading, ref)];
}

function partiesNow(reading: Reading, ref: ClaimRef): string[] {
  const claim = reading.claims[(findClaim(reading, ref) ?? 0) - 1];
  return claim ? partiesOf(claim) : [];
}
