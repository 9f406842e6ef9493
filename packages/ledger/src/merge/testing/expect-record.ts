import { expect } from 'vitest';
import type { RelationshipRecord } from '../../record.ts';
import type { SourceReading } from '../../source.ts';
import { actLines, commitmentLines, contradictionLines, record } from './story.ts';

/** What a story’s record must say, as short lines; what is left out is not looked at, but contradictions and commitments are none then. */
export interface Expected {
  acts: string[];
  contradictions?: string[];
  commitments?: string[];
  /** The names of each person. */
  people?: string[];
  /** `NAME = NAME: in-force signed 2009-03-17, ratified 2010-05 MNE`: names, status, history. */
  instruments?: string[];
  /** `3 of 2`: the third text is a copy of the second. */
  copies?: string[];
}

/** Whole stories, each with the twists that texts of a real relationship have; what is expected follows from the ledger's rules alone. */
export function expectRecord(texts: readonly SourceReading[], expected: Expected): void {
  const r = record(texts);
  const found = {
    acts: actLines(r),
    contradictions: contradictionLines(r),
    commitments: commitmentLines(r),
    people: r.people.map((p) => p.names.join(' = ')),
    instruments: r.instruments.map(instrumentLine),
    copies: r.sources.filter((s) => s.copyOf).map((s) => `${s.id} of ${s.copyOf}`),
  };
  expect(found).toEqual({
    ...found,
    ...expected,
    acts: [...expected.acts].sort(),
    contradictions: expected.contradictions ?? [],
    commitments: [...(expected.commitments ?? [])].sort(),
  });
}

function instrumentLine({ names, status, history }: RelationshipRecord['instruments'][0]): string {
  const steps = history.map((h) => ` ${h.action} ${h.date}${h.by ? ` ${h.by}` : ''}`);
  return `${names.join(' = ')}: ${status}${steps.join(',')}`;
}
