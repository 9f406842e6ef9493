import type { Act, RelationshipRecord } from '../record.ts';
import { daysOf, sortDay } from './days.ts';
import type { FoldedRecord, PairSummary, StoredEntry } from './store.ts';

/** A record as the lines that a store keeps, so that a view reads the few that it shows. Acts are in the order of time. */
export function foldedRecord(record: RelationshipRecord): FoldedRecord {
  const entries = [
    ...[...record.acts].sort(byTime).map((act, seq) => entry('act', seq, act.type, act.date, act)),
    ...record.commitments.map((one, seq) => entry('commitment', seq, one.status, one.due, one)),
    ...record.instruments.map((one, seq) => entry('instrument', seq, one.status ?? '', null, one)),
    ...record.people.map((one, seq) => entry('person', seq, '', null, one)),
    ...record.contradictions.map((one, seq) => entry('contradiction', seq, one.field, null, one)),
    ...record.anniversaries.map((one, seq) => entry('anniversary', seq, '', one.date, one)),
    ...record.staleDecisions.map((one, seq) => entry('stale', seq, '', null, one)),
  ];
  return { summary: summaryOf(record), entries };
}

function entry(kind: StoredEntry['kind'], seq: number, label: string, date: string | null, body: unknown): StoredEntry {
  return { kind, seq, label, ...daysOf(date), body };
}

/** Earlier first, what has no date last; of equals in the order of the ids, so that the order is always the same. */
function byTime(a: Act, b: Act): number {
  const [x, y] = [sortDay(a.date) ?? '9999', sortDay(b.date) ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}

function summaryOf(record: RelationshipRecord): PairSummary {
  const done = record.acts.filter(({ status }) => status === 'happened' || status === 'ongoing');
  const days = done.map(({ date }) => daysOf(date));
  const count = (status: string) => record.commitments.filter((one) => one.status === status).length;
  return {
    sources: record.sources.length,
    claims: record.claims.length,
    acts: record.acts.length,
    agreements: record.instruments.length,
    meetings: record.acts.filter(({ type }) => type === 'meeting').length,
    commitments: record.commitments.length,
    open: count('open'),
    overdue: count('overdue'),
    contradictions: record.contradictions.length,
    people: record.people.length,
    first: least(days.map(({ first, last }) => first ?? last)),
    last: greatest(days.map(({ first, last }) => last ?? first)),
  };
}

const known = (days: (string | null)[]) => days.filter((day) => day !== null).sort();
const least = (days: (string | null)[]) => known(days)[0] ?? null;
const greatest = (days: (string | null)[]) => known(days).at(-1) ?? null;
