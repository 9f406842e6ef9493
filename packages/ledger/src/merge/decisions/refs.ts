import type { ClaimRef, Decision, NameRef } from '../../decision.ts';

/** Every claim that a decision points at. */
export function claimRefs(d: Decision): ClaimRef[] {
  switch (d.kind) {
    case 'accept':
    case 'reject':
    case 'correct':
    case 'prefer':
      return [d.claim];
    case 'mark-commitment':
      return [d.claim, ...d.evidence];
    case 'merge-acts':
      return d.claims;
    case 'split-acts':
      return [...d.one, ...d.other];
    default:
      return [];
  }
}

/** Every name that a decision points at. */
export function nameRefs(d: Decision): NameRef[] {
  switch (d.kind) {
    case 'merge-people':
    case 'merge-instruments':
      return d.names;
    case 'split-people':
    case 'split-instruments':
      return [...d.one, ...d.other];
    default:
      return [];
  }
}

export const sourcesOf = (d: Decision): string[] => [...claimRefs(d), ...nameRefs(d)].map((r) => r.source);
