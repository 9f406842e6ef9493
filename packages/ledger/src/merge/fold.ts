import type { Edtf } from '@chancery/reader';
import type { Decision } from '../decision.ts';
import type { RelationshipRecord } from '../record.ts';
import type { PartyPair, SourceReading } from '../source.ts';

export interface FoldOptions {
  between: PartyPair;
  /** The day at which `open` and `overdue` are judged; the last text's when null. */
  asOf: Edtf | null;
}

/**
 * Sources and decisions become the record of one relationship. Pure: the order of either list changes nothing, and sources
 * or decisions that do not concern the relationship may be in the lists or not.
 */
export function fold(
  sources: readonly SourceReading[],
  decisions: readonly Decision[],
  options: FoldOptions,
): RelationshipRecord {
  const [a, b] = [...options.between].sort() as [string, string];
  const record: RelationshipRecord = {
    between: [a, b],
    asOf: options.asOf,
    sources: sources.map(({ id, url, outlet, published, reading }) => ({
      id,
      url,
      outlet,
      title: reading.document.title,
      published,
      copyOf: null,
      official: false,
    })),
    claims: [],
    acts: [],
    contradictions: [],
    people: [],
    instruments: [],
    commitments: [],
    anniversaries: [],
    decisions: decisions.map(({ id }) => ({ id, claims: [] })),
    staleDecisions: [],
  };
  return record;
}
