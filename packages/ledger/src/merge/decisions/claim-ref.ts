import type { Claim, Reading } from '@chancery/reader';
import type { ClaimRef } from '../../decision.ts';
import type { SourceReading } from '../../source.ts';

/** How a decision points at the claim with this number (from 1); throws a RangeError when the reading has no such claim. */
export function claimRef(source: Pick<SourceReading, 'id' | 'reading'>, number: number): ClaimRef {
  const claim = source.reading.claims[number - 1];
  if (!claim) throw new RangeError(`The reading of source ${source.id} has no claim ${number}.`);
  const { type, action, evidence, date } = claim;
  const { start, end, quote } = evidence;
  const instrument = instrumentName(source.reading, claim);
  return {
    source: source.id,
    start,
    end,
    quote,
    type,
    action,
    parties: partiesOf(claim),
    date,
    instrument,
    people: claim.people,
  };
}

/** The number (from 1) of the claim that a decision points at; null when its words no longer support a claim of that type. */
export function findClaim(reading: Reading, ref: ClaimRef): number | null {
  let best: { number: number; score: number } | null = null;
  for (const [i, claim] of reading.claims.entries()) {
    const words = claim.type === ref.type ? sameWords(claim, ref) : 0;
    if (words === 0) continue;
    const score = words + sameTelling(reading, claim, ref);
    if (!best || score > best.score) best = { number: i + 1, score };
  }
  return best?.number ?? null;
}

export const partiesOf = (claim: Pick<Claim, 'actors' | 'targets'>): string[] =>
  [...new Set([...claim.actors, ...claim.targets])].sort();

export const instrumentName = (reading: Reading, claim: Claim): string | null =>
  reading.instruments.find((i) => i.id === claim.instrument)?.name ?? null;

/** The same quotation, or spans of which the shorter lies by half in the other; a changed text may have moved either. */
function sameWords({ evidence }: Claim, ref: ClaimRef): number {
  if (evidence.quote === ref.quote) return evidence.start === ref.start ? 40 : 30;
  const shared = Math.min(evidence.end, ref.end) - Math.max(evidence.start, ref.start);
  const shorter = Math.min(evidence.end - evidence.start, ref.end - ref.start);
  const overlapping = shorter > 0 && shared >= shorter / 2;
  const shares = evidence.quote.includes(ref.quote) || ref.quote.includes(evidence.quote);
  return (overlapping && shares ? 20 : 0) || (shares ? 10 : 0);
}

function sameTelling(reading: Reading, claim: Claim, ref: ClaimRef): number {
  return (
    (claim.action === ref.action ? 4 : 0) +
    (instrumentName(reading, claim) === ref.instrument ? 3 : 0) +
    (same(partiesOf(claim), ref.parties) ? 2 : 0) +
    (claim.people.some((p) => ref.people.includes(p)) ? 2 : 0) +
    (claim.date === ref.date ? 1 : 0)
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x));
