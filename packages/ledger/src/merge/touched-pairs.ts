import type { Decision } from '../decision.ts';
import type { PartyPair, SourceReading } from '../source.ts';

/**
 * The relationships that a source is part of: those whose record must be folded again when it is added, read again or decided
 * on. Two parties are a pair when one claim names both. Corrected parties count beside the read ones, so the answer only
 * grows with decisions and a taken-back correction still refreshes what it had touched. Sorted, each pair once.
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

function* partySets(source: Pick<SourceReading, 'id' | 'reading'>, decisions: readonly Decision[]): Iterable<string[]> {
  for (const claim of source.reading.claims) yield [...claim.actors, ...claim.targets];
  for (const decision of decisions) {
    if (!('claim' in decision) || decision.claim.source !== source.id) continue;
    yield decision.claim.parties;
    if (decision.kind !== 'correct') continue;
    const { field, value } = decision.correction;
    if (field === 'actors' || field === 'targets') yield [...decision.claim.parties, ...value];
  }
}
