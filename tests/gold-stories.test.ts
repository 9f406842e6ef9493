import { fold } from '@chancery/ledger';
import { describe, expect, test } from 'vitest';
import { type Story, storiesIn } from './gold-stories.ts';
import { sharedFolder } from './shared.ts';

const folder = sharedFolder();
const stories = folder === null ? [] : storiesIn(folder);
const recordOf = ({ story, sources }: Story) => fold(sources, [], { between: story.between, asOf: null });
const sorted = (list: readonly string[]) => [...list].sort();

describe.runIf(stories.length > 0)('the annotated stories', () => {
  describe.each(stories.map((s) => [s.name, s] as const))('%s', (_, s) => {
    const record = recordOf(s);

    test('acts: their claims, parties, dates and status', () => {
      const line = (a: {
        type: string;
        action: string;
        actors: string[];
        targets: string[];
        date: string | null;
        status?: string;
        claims: string[];
      }) =>
        `${a.type}/${a.action} ${sorted([...a.actors, ...a.targets])} ${a.date} ${a.status ?? 'happened'} ${sorted(a.claims)}`;
      expect(sorted(record.acts.map(line))).toEqual(sorted(s.story.acts.map(line)));
    });

    test('contradictions and copies', () => {
      const line = (c: { field: string; values: { claims: string[] }[] }) =>
        `${c.field} ${sorted(c.values.map((v) => sorted(v.claims).join('+'))).join(' | ')}`;
      expect(sorted(record.contradictions.map(line))).toEqual(sorted(s.story.contradictions.map(line)));
      const copies = new Map<string, string[]>();
      for (const { id, copyOf } of record.sources) copies.set(copyOf ?? id, [...(copies.get(copyOf ?? id) ?? []), id]);
      expect([...copies.values()].filter((g) => g.length > 1).map(sorted)).toEqual(s.story.duplicates.map(sorted));
    });

    test('people and instruments', () => {
      expect(sorted(record.people.map((p) => sorted(p.names).join('=')))).toEqual(
        sorted(s.story.people.map((p) => sorted(p.names).join('='))),
      );
      const line = (i: Story['story']['instruments'][0]) =>
        `${i.status}: ${i.history.map((h) => `${h.action} ${h.date} ${h.by ?? ''}`).join(', ')}`;
      expect(sorted(record.instruments.map((i) => line({ ...i, status: String(i.status) })))).toEqual(
        sorted(s.story.instruments.map(line)),
      );
    });

    test('commitments and anniversaries', () => {
      const found = record.commitments.map(
        (c) =>
          `${sorted([c.claim, ...c.same])} ${c.status} ${c.status === 'kept' || c.status === 'superseded' ? c.by : ''}`,
      );
      const gold = s.story.commitments.map(
        (c) =>
          `${sorted([c.claim, ...(c.same ?? [])])} ${c.status} ${c.status === 'kept' || c.status === 'superseded' ? c.by : ''}`,
      );
      expect(sorted(found)).toEqual(sorted(gold));
      expect(record.anniversaries.map((a) => a.date)).toEqual(sorted(s.story.anniversaries.map((a) => a.date)));
    });

    test('every order of its texts gives the same bytes', () => {
      const expected = JSON.stringify(record);
      for (const sources of permutations(s.sources)) expect(JSON.stringify(recordOf({ ...s, sources }))).toBe(expected);
    });
  });
});

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((x, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [x, ...rest]));
}
