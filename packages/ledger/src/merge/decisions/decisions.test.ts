import { describe, expect, test } from 'vitest';
import type { Decision } from '../../decision.ts';
import type { SourceReading } from '../../source.ts';
import { actLines, commitmentLines, contradictionLines, record, says, text } from '../testing/story.ts';
import { claimRef, findClaim } from './claim-ref.ts';
import { inForce } from './in-force.ts';

type Body = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'by' | 'at' | 'why'> : never) : never;
let count = 0;
const decide = (body: Body, at = `2025-01-01T00:00:${String(count).padStart(2, '0')}Z`, id = `d${++count}`): Decision =>
  ({ id, by: 'A. Clerk', at, why: null, ...body }) as Decision;

const talks = (id: string, date: string, people: Record<string, [string, string][]> = {}) =>
  text(id, {
    on: '2024-06-01',
    people,
    says: [says('meeting/talks', 'SWE+CZE', `The ministers held talks (${id})`, { date, people: Object.keys(people) })],
  });
const a = talks('a', '2024-05-02');
const b = talks('b', '2024-05-03');
const c = talks('c', '2024-05-03');

describe('single claims', () => {
  test('a rejected claim drops out, and with it what rests on it alone', () => {
    const r = record([a, b, c], [decide({ kind: 'reject', claim: claimRef(a, 1) })]);
    expect(r.claims.map((x) => x.id)).toEqual(['b:1', 'c:1']);
    expect(actLines(r)).toEqual(['meeting/talks 2024-05-03 happened b:1 c:1']);
    expect(r.decisions.map((d) => d.claims)).toEqual([['a:1']]);
  });

  test('an accepted claim says so and is else as it was', () => {
    const accept = decide({ kind: 'accept', claim: claimRef(a, 1) });
    const r = record([a, b], [accept]);
    expect(r.claims[0]?.decisions).toEqual([accept.id]);
    expect({ ...r, claims: [], decisions: [] }).toEqual({ ...record([a, b]), claims: [], decisions: [] });
  });

  test.each<[string, Parameters<typeof claimRef>[1], Extract<Decision, { kind: 'correct' }>['correction'], string[]]>([
    ['a date', 1, { field: 'date', value: '2024-05-03' }, ['meeting/talks 2024-05-03 happened a:1 b:1 c:1']],
    [
      'a status',
      1,
      { field: 'status', value: 'denied' },
      ['meeting/talks 2024-05-02 denied a:1', 'meeting/talks 2024-05-03 happened b:1 c:1'],
    ],
    [
      'an action',
      1,
      { field: 'action', value: 'summit' },
      ['meeting/summit 2024-05-02 happened a:1', 'meeting/talks 2024-05-03 happened b:1 c:1'],
    ],
    ['the parties', 1, { field: 'actors', value: ['POL', 'SWE'] }, ['meeting/talks 2024-05-03 happened b:1 c:1']],
  ])('a correction of %s replaces the field', (_, number, correction, expected) => {
    expect(actLines(record([a, b, c], [decide({ kind: 'correct', claim: claimRef(a, number), correction })]))).toEqual(
      expected,
    );
  });

  test('of two corrections of one field the later holds', () => {
    const correct = (value: string, at: string) =>
      decide({ kind: 'correct', claim: claimRef(a, 1), correction: { field: 'date', value } }, at);
    const decisions = [correct('2024-05-05', '2025-03-01T00:00:00Z'), correct('2024-05-04', '2025-02-01T00:00:00Z')];
    expect(record([a], decisions).acts[0]?.date).toBe('2024-05-05');
  });

  test('an instrument and people can be corrected to names that no reading has', () => {
    const signed = text('a', {
      says: [says('instrument/signed', 'SWE+CZE', 'They signed it', { date: '2024-05-02' })],
    });
    const r = record(
      [signed],
      [
        decide({
          kind: 'correct',
          claim: claimRef(signed, 1),
          correction: { field: 'instrument', value: 'Agreement on Fisheries' },
        }),
        decide({ kind: 'correct', claim: claimRef(signed, 1), correction: { field: 'people', value: ['Anna Berg'] } }),
      ],
    );
    expect(r.instruments.map((i) => i.names)).toEqual([['Agreement on Fisheries']]);
    expect(r.acts[0]).toMatchObject({ instrument: 'Agreement on Fisheries', people: ['Anna Berg'] });
  });
});

describe('identity', () => {
  test('acts are merged and split', () => {
    const merged = decide({ kind: 'merge-acts', claims: [claimRef(a, 1), claimRef(b, 1)] });
    expect(record([a, b, c], [merged]).acts.map((x) => x.claims)).toEqual([['a:1', 'b:1', 'c:1']]);
    const split = decide({ kind: 'split-acts', one: [claimRef(b, 1)], other: [claimRef(c, 1)] });
    expect(record([a, b, c], [split]).acts.map((x) => x.claims)).toEqual([['a:1'], ['b:1'], ['c:1']]);
  });

  test('the later of a merge and a split holds', () => {
    const merge = (at: string) => decide({ kind: 'merge-acts', claims: [claimRef(a, 1), claimRef(b, 1)] }, at);
    const split = (at: string) =>
      decide({ kind: 'split-acts', one: [claimRef(a, 1)], other: [claimRef(b, 1), claimRef(c, 1)] }, at);
    expect(record([a, b, c], [merge('2025-01-01T00:00:00Z'), split('2025-02-01T00:00:00Z')]).acts).toHaveLength(2);
    expect(record([a, b, c], [split('2025-01-01T00:00:00Z'), merge('2025-02-01T00:00:00Z')]).acts).toHaveLength(1);
  });

  test('people are merged and split', () => {
    const berg = talks('a', '2024-05-02', { 'Anna Berg': [['Foreign Minister', 'SWE']] });
    const holm = talks('b', '2024-06-02', { 'Anna Holm': [['Foreign Minister', 'SWE']] });
    const again = talks('c', '2024-07-02', { 'Anna Berg': [['Foreign Minister', 'SWE']] });
    const names = [
      { source: 'a', name: 'Anna Berg' },
      { source: 'b', name: 'Anna Holm' },
    ];
    expect(record([berg, holm], [decide({ kind: 'merge-people', names })]).people.map((p) => p.names)).toEqual([
      ['Anna Berg', 'Anna Holm'],
    ]);
    const split = decide({
      kind: 'split-people',
      one: [{ source: 'a', name: 'Anna Berg' }],
      other: [{ source: 'c', name: 'Anna Berg' }],
    });
    expect(record([berg, again], [split]).people).toHaveLength(2);
  });

  test('instruments are merged and split, and their acts with them', () => {
    const signed = (id: string, name: string) =>
      text(id, {
        instruments: { x: [name, 'agreement'] },
        says: [says('instrument/signed', 'SWE+CZE', `the ${name} was signed`, { date: '2020-03-01', on: 'x' })],
      });
    const [x, y] = [signed('a', 'Weir Agreement'), signed('b', 'Dairy Agreement')];
    const names = [
      { source: 'a', name: 'Weir Agreement' },
      { source: 'b', name: 'Dairy Agreement' },
    ];
    expect(record([x, y]).acts).toHaveLength(2);
    const r = record([x, y], [decide({ kind: 'merge-instruments', names })]);
    expect(r.instruments).toHaveLength(1);
    expect(r.acts).toHaveLength(1);
    const same = [signed('a', 'Weir Agreement'), signed('b', 'Weir Agreement')];
    const split = decide({
      kind: 'split-instruments',
      one: [{ source: 'a', name: 'Weir Agreement' }],
      other: [{ source: 'b', name: 'Weir Agreement' }],
    });
    expect(record(same, [split]).acts).toHaveLength(2);
  });
});

describe('values and marks', () => {
  const since = (id: string, date: string) =>
    text(id, { says: [says('relations/established', 'SWE+CZE', `relations since ${date} (${id})`, { date })] });
  const [x, y, z] = [since('a', '1994-10-20'), since('b', '1995'), since('c', '1994-10')];

  test('a preferred value of a contradiction is the record’s, whatever the witnesses tell', () => {
    expect(record([x, y, z]).acts[0]?.date).toBe('1994-10-20');
    const prefer = decide({ kind: 'prefer', claim: claimRef(y, 1), field: 'date' });
    const r = record([x, y, z], [prefer]);
    expect(r.acts[0]?.date).toBe('1995');
    expect(contradictionLines(r)).toEqual(['date 1995: b:1 | 1994-10-20: a:1 c:1']);
    expect(r.contradictions[0]).toMatchObject({ preferred: 0, decision: prefer.id });
  });

  test('so is a preferred status, and a preferred figure', () => {
    const suspended = (id: string, on: string, status: 'happened' | 'denied') =>
      text(id, {
        on,
        instruments: { t: ['Treaty on Extradition', 'treaty'] },
        says: [
          says('instrument/suspended', 'SWE>CZE', `the treaty: suspended (${id})`, {
            on: 't',
            status,
            ...(status === 'happened' ? { date: '2024-03-09' } : {}),
          }),
        ],
      });
    const [told, denied] = [suspended('a', '2024-03-10', 'happened'), suspended('b', '2024-03-12', 'denied')];
    const r = record([told, denied], [decide({ kind: 'prefer', claim: claimRef(told, 1), field: 'status' })]);
    expect(r.acts[0]?.status).toBe('happened');
    expect(r.contradictions[0]?.preferred).toBe(0);
    const figure = (id: string, value: number) =>
      text(id, {
        says: [
          says('figure/trade', 'SWE+CZE', `trade of ${value}`, {
            figure: { indicator: 'trade', value, unit: 'EUR', period: '2023' },
          }),
        ],
      });
    const [low, high] = [figure('a', 2.4e9), figure('b', 2.7e9)];
    const prefer = decide({ kind: 'prefer', claim: claimRef(high, 1), field: 'value' });
    expect(record([low, high], [prefer]).contradictions[0]).toMatchObject({ preferred: 1, decision: prefer.id });
  });

  test('a mark on a commitment holds over what was found', () => {
    const promise = text('a', {
      says: [
        says('commitment/pledged', 'SWE>CZE', 'Sweden will build a bridge', {
          content: 'build a bridge',
          date: '2024-01-02',
        }),
      ],
    });
    const bridge = text('b', {
      on: '2025-02-02',
      says: [says('measure/other', 'SWE>CZE', 'Traffic crossed the Morava for the first time', { date: '2025-02-01' })],
    });
    expect(commitmentLines(record([promise, bridge]))).toEqual(['a:1: open']);
    const mark = decide({
      kind: 'mark-commitment',
      claim: claimRef(promise, 1),
      status: 'kept',
      evidence: [claimRef(bridge, 1)],
    });
    const r = record([promise, bridge], [mark]);
    expect(commitmentLines(r)).toEqual(['a:1: kept by b:1']);
    expect(r.commitments[0]).toMatchObject({ decision: mark.id, why: 'Marked as kept by A. Clerk.' });
  });
});

describe('taking back', () => {
  const reject = decide({ kind: 'reject', claim: claimRef(a, 1) }, '2025-01-01T00:00:00Z', 'r');
  const undo = (decision: string, id: string) => decide({ kind: 'undo', decision }, '2025-01-02T00:00:00Z', id);

  test('an undone decision no longer counts, an undone undo no longer undoes', () => {
    expect(record([a, b], [reject, undo('r', 'u')])).toEqual(record([a, b]));
    expect(record([a, b], [reject, undo('r', 'u'), undo('u', 'v')])).toEqual(record([a, b], [reject]));
  });

  test('a decision that came twice counts once; undos in a circle end', () => {
    expect(inForce([reject, reject])).toEqual([reject]);
    expect(
      inForce([reject, undo('r', 'u'), undo('u', 'v'), undo('v', 'u2'), undo('u2', 'v')]).map((d) => d.id),
    ).toEqual(expect.any(Array));
  });
});

describe('a new reading of the text', () => {
  const reread = (
    source: SourceReading,
    change: (reading: SourceReading['reading']) => SourceReading['reading'],
  ): SourceReading => ({ ...source, reading: change(structuredClone(source.reading)) });
  const two = text('a', {
    instruments: { x: ['Weir Agreement', 'agreement'], y: ['Dairy Protocol', 'protocol'] },
    says: [
      says('instrument/signed', 'SWE+CZE', 'They signed a Weir Agreement and a Dairy Protocol', {
        date: '2020-03-01',
        on: 'x',
      }),
      says('instrument/signed', 'SWE+CZE', 'They signed a Weir Agreement and a Dairy Protocol', {
        date: '2020-03-01',
        on: 'y',
      }),
      says('meeting/talks', 'SWE+CZE', 'Then they held talks', { date: '2020-03-01' }),
    ],
  });
  const sameWords = reread(two, (r) => ({
    ...r,
    claims: r.claims.map((claim, i) => (i === 1 ? { ...claim, evidence: r.claims[0]!.evidence } : claim)),
  }));

  test('a decision follows its words, not its row', () => {
    const decision = decide({ kind: 'reject', claim: claimRef(two, 3) });
    const moved = reread(two, (r) => ({ ...r, claims: [r.claims[2]!, r.claims[0]!, r.claims[1]!] }));
    expect(record([moved], [decision]).claims.map((x) => x.type)).toEqual(['instrument', 'instrument']);
  });

  test('of several claims on the same words the one that says the same is meant', () => {
    expect(findClaim(sameWords.reading, claimRef(sameWords, 1))).toBe(1);
    expect(findClaim(sameWords.reading, claimRef(sameWords, 2))).toBe(2);
  });

  test('a span that the new reading cut otherwise is still found, another type is not', () => {
    const ref = claimRef(two, 3);
    const cut = reread(two, (r) => ({
      ...r,
      claims: r.claims.map((x, i) =>
        i === 2
          ? { ...x, evidence: { ...x.evidence, start: x.evidence.start + 5, quote: x.evidence.quote.slice(5) } }
          : x,
      ),
    }));
    expect(findClaim(cut.reading, ref)).toBe(3);
    const other = reread(two, (r) => ({
      ...r,
      claims: r.claims.map((x, i) => (i === 2 ? { ...x, type: 'measure' as const, action: 'other' as const } : x)),
    }));
    expect(findClaim(other.reading, ref)).toBeNull();
  });

  test('a decision whose words are gone is reported, and changes nothing else', () => {
    const decision = decide({ kind: 'reject', claim: claimRef(two, 3) });
    const without = reread(two, (r) => ({ ...r, claims: r.claims.slice(0, 2) }));
    const r = record([without], [decision]);
    expect(r.staleDecisions).toEqual([
      { id: decision.id, why: 'The reading of a no longer holds the words “Then they held talks”.' },
    ]);
    expect({ ...r, staleDecisions: [] }).toEqual(record([without]));
  });

  test('so is one on a name that is gone, and one whose source gave its only claim of the two', () => {
    const names = [
      { source: 'a', name: 'Anna Berg' },
      { source: 'b', name: 'Anna Holm' },
    ];
    const merge = decide({ kind: 'merge-people', names });
    expect(record([a, b], [merge]).staleDecisions.map((s) => s.why)).toEqual([
      'The reading of a, b no longer holds the name “Anna Berg” and the name “Anna Holm”.',
    ]);
    const reject = decide({ kind: 'reject', claim: claimRef(a, 1) });
    const empty = reread(a, (r) => ({ ...r, claims: [] }));
    expect(record([empty, b], [reject]).staleDecisions).toHaveLength(1);
  });

  test('what is decided of other relationships is not this one’s matter', () => {
    const polish = text('p', {
      says: [says('meeting/talks', 'POL+SWE', 'Poland and Sweden met', { date: '2024-05-02' })],
    });
    const r = record([a, polish], [decide({ kind: 'reject', claim: claimRef(polish, 1) })]);
    expect(r.decisions).toEqual([]);
    expect(r.staleDecisions).toEqual([]);
  });
});
