import { agree } from '../dates/span.ts';
import { type Draft, merge } from './draft.ts';
import type { Fact } from './fact.ts';
import { sameParties } from './rules.ts';

/**
 * An instrument that one claim has `concluded` and another `signed`, with dates that fit each other, was signed then (“concluded a fishing
 * treaty on 18 May” beside “the treaty of 18 May was signed”). Where one text tells both, only the same day makes them one.
 */
export function joinSignatures(drafts: Draft[]): void {
  for (const concluded of drafts.filter((d) => d.type === 'instrument' && d.action === 'concluded')) {
    if (concluded.instrument === null) continue;
    const signed = drafts.find((d) => d.action === 'signed' && d.type === 'instrument' && isSignature(concluded, d));
    if (signed) merge(signed, concluded, drafts);
  }
}

function isSignature(concluded: Draft, signed: Draft): boolean {
  if (concluded.instrument !== signed.instrument) return false;
  const pairs = concluded.facts.flatMap((c) => signed.facts.map((s) => [c, s] as const));
  return (
    concluded.facts.every((c) => signed.facts.some((s) => agree(c.span, s.span))) &&
    pairs.every(([c, s]) => sameParties(c, s) && mayStandTogether(c, s)) &&
    (concluded.done || !signed.done || concluded.facts.some((c) => c.span !== null))
  );
}

const mayStandTogether = (c: Fact, s: Fact): boolean =>
  c.told.text !== s.told.text || (c.claim.date !== null && c.claim.date === s.claim.date);
