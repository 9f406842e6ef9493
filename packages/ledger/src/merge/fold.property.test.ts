import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../decision.ts';
import type { RelationshipRecord } from '../record.ts';
import type { PartyPair, SourceReading } from '../source.ts';
import { claimRef } from './decisions/claim-ref.ts';
import { sourcesOf } from './decisions/refs.ts';
import { fold } from './fold.ts';
import { says, text } from './testing/story.ts';
import { touchedPairs } from './touched-pairs.ts';

/** Small worlds of three parties, in which dates, names and words often meet. */

const PARTIES = ['SWE+CZE', 'SWE>CZE', 'CZE>SWE', 'SWE', 'SWE+CZE+POL', 'POL>SWE', 'POL+CZE'];
const DATES = [
  '2020',
  '2020-05',
  '2020-05-02',
  '2020-05-03',
  '2020-05-02/2020-05-04',
  '2020-09',
  '2021-03',
  '../2020',
  '2020-05/..',
  undefined,
];
const KINDS = [
  'meeting/talks',
  'meeting/visit',
  'meeting/session',
  'relations/established',
  'relations/severed',
  'instrument/signed',
  'instrument/concluded',
  'instrument/ratified',
  'instrument/in-force',
  'instrument/suspended',
  'statement/support',
  'measure/aid',
  'measure/embassy-opened',
  'appointment/took-office',
  'appointment/left-office',
  'commitment/pledged',
  'commitment/intends',
  'figure/trade',
] as const;
const QUOTES = [
  'the Border Committee met',
  'talks on energy',
  'opened an embassy in Brno',
  'two million dollars for the dam',
  'has been postponed',
  'sign the pact by May',
];
const PEOPLE = {
  'Anna Berg': [['Foreign Minister', 'SWE']],
  Berg: [['minister', 'SWE']],
  'Iva Horak': [['President', 'CZE']],
  'Horák Iva': [],
} as Record<string, [string, string][]>;
const NAMES = ['Fisheries Agreement', 'agreement on fisheries', 'memorandum', 'Enhanced Fisheries Agreement', 'EFA'];

const claim = fc.record({
  kind: fc.constantFrom(...KINDS),
  parties: fc.constantFrom(...PARTIES),
  quote: fc.constantFrom(...QUOTES),
  date: fc.constantFrom(...DATES),
  due: fc.constantFrom('../2020', '2021-21', undefined),
  status: fc.constantFrom('happened', 'happened', 'happened', 'planned', 'denied', 'ongoing', 'conditional'),
  people: fc.subarray(Object.keys(PEOPLE), { maxLength: 2 }),
  on: fc.constantFrom('x', 'y', undefined),
  value: fc.constantFrom(1e9, 1.2e9),
} as const);

const reading = fc.record({
  claims: fc.array(claim, { minLength: 1, maxLength: 6 }),
  names: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
  on: fc.constantFrom('2020-05-05', '2020-12-01', '2021-06', null),
  lead: fc.constantFrom('one wire story of many words that two outlets print alike in the same week', undefined),
});

function sourceOf(id: string, given: typeof reading extends fc.Arbitrary<infer T> ? T : never): SourceReading {
  return text(id, {
    on: given.on,
    people: PEOPLE,
    instruments: {
      x: [given.names[0], 'agreement', null, ['CZE', 'SWE']],
      y: [given.names[1], 'agreement', null, ['CZE', 'SWE']],
    },
    ...(given.lead ? { lead: given.lead } : {}),
    says: given.claims.map(({ kind, parties, quote, date, due, status, people, on, value }) =>
      says(kind, parties, `${quote} (${value === 1e9 ? 'so' : 'or so'})`, {
        ...(date ? { date } : {}),
        ...(due ? { due } : {}),
        ...(on && kind.startsWith('instrument') ? { on } : {}),
        ...(kind.startsWith('commitment') ? { content: quote } : {}),
        ...(kind.startsWith('figure')
          ? { figure: { indicator: 'trade', value, unit: 'EUR', period: date ?? null } }
          : {}),
        status,
        people,
      }),
    ),
  });
}

const sources = fc
  .array(reading, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((r, i) => sourceOf(`s${i}`, r)));

/** Decisions on random claims and names of the sources; `at` values often meet. */
const decisions = (of: readonly SourceReading[]): fc.Arbitrary<Decision[]> => {
  const claims = of.flatMap((s) => s.reading.claims.map((_, i) => claimRef(s, i + 1)));
  const names = of.flatMap((s) => s.reading.people.map((p) => ({ source: s.id, name: p.name })));
  const instruments = of.flatMap((s) => s.reading.instruments.map((i) => ({ source: s.id, name: i.name })));
  const ref = fc.constantFrom(...claims);
  const some = fc.uniqueArray(ref, { minLength: 1, maxLength: 3 });
  const person = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
  const instrument = fc.uniqueArray(fc.constantFrom(...instruments), { minLength: 1, maxLength: 3 });
  const body = fc.oneof(
    fc.record({ kind: fc.constantFrom('accept', 'reject'), claim: ref }),
    fc.record({
      kind: fc.constant('correct'),
      claim: ref,
      correction: fc.constantFrom(
        { field: 'date', value: '2020-05-02' },
        { field: 'actors', value: ['POL', 'SWE'] },
        { field: 'status', value: 'denied' },
        { field: 'instrument', value: 'Fisheries Agreement' },
      ),
    }),
    fc.record({ kind: fc.constant('merge-acts'), claims: some }),
    fc.record({ kind: fc.constant('split-acts'), one: some, other: some }),
    fc.record({ kind: fc.constant('merge-people'), names: person }),
    fc.record({ kind: fc.constant('split-people'), one: person, other: person }),
    fc.record({ kind: fc.constant('merge-instruments'), names: instrument }),
    fc.record({ kind: fc.constant('split-instruments'), one: instrument, other: instrument }),
    fc.record({ kind: fc.constant('prefer'), claim: ref, field: fc.constantFrom('date', 'status', 'value') }),
    fc.record({ kind: fc.constant('mark-commitment'), claim: ref, status: fc.constant('kept'), evidence: some }),
    fc.record({ kind: fc.constant('undo'), decision: fc.constantFrom('d0', 'd1', 'd2') }),
  );
  return fc
    .array(fc.tuple(body, fc.integer({ min: 0, max: 3 })), { maxLength: 5 })
    .map((list) =>
      list.map(
        ([b, day], i) =>
          ({ id: `d${i}`, by: 'A. Clerk', at: `2025-01-0${day + 1}T00:00:00Z`, why: null, ...b }) as Decision,
      ),
    );
};

const world = sources.chain((s) => fc.tuple(fc.constant(s), decisions(s)));
const PAIRS: PartyPair[] = [
  ['CZE', 'SWE'],
  ['POL', 'SWE'],
  ['CZE', 'POL'],
];
const bytes = (s: readonly SourceReading[], d: readonly Decision[], between: PartyPair) =>
  JSON.stringify(fold(s, d, { between, asOf: null }));

test('the order of sources and of decisions changes no byte', () => {
  fc.assert(
    fc.property(
      world.chain(([s, d]) =>
        fc.tuple(
          fc.constant(s),
          fc.constant(d),
          fc.shuffledSubarray(s, { minLength: s.length }),
          fc.shuffledSubarray(d, { minLength: d.length }),
        ),
      ),
      ([s, d, s2, d2]) => {
        for (const pair of PAIRS) expect(bytes(s2, d2, [pair[1], pair[0]])).toBe(bytes(s, d, pair));
      },
    ),
    { numRuns: 60 },
  );
});

test('a record is whole: each claim in one act or commitment, and every id leads somewhere', () => {
  fc.assert(
    fc.property(world, ([s, d]) => {
      for (const between of PAIRS) expectWhole(fold(s, d, { between, asOf: null }));
    }),
    { numRuns: 60 },
  );
});

function expectWhole(r: RelationshipRecord): void {
  const claims = new Set(r.claims.map((c) => c.id));
  const ofActs = r.acts.flatMap((a) => a.claims);
  const ofCommitments = r.commitments.flatMap((c) => [c.claim, ...c.same]);
  const expected = r.claims.filter((c) => c.type !== 'figure').map((c) => c.id);
  expect([...ofActs, ...ofCommitments].sort()).toEqual(expected.sort());
  const acts = new Set(r.acts.map((a) => a.id));
  expect(acts.size).toBe(r.acts.length);
  const sourceIds = new Set(r.sources.map((x) => x.id));
  const referred = [
    ...r.contradictions.flatMap((c) => c.values.flatMap((v) => v.claims)),
    ...r.instruments.flatMap((i) => [...i.history, ...i.missing].flatMap((h) => h.claims)),
  ];
  expect(referred.filter((id) => !claims.has(id))).toEqual([]);
  expect(
    [
      ...r.contradictions.flatMap((c) => c.acts),
      ...r.anniversaries.map((a) => a.act),
      ...r.instruments.flatMap((i) => i.history.map((h) => h.act)),
    ].filter((id) => !acts.has(id)),
  ).toEqual([]);
  expect(
    [
      ...r.claims.map((c) => c.source),
      ...r.sources.flatMap((x) => x.copyOf ?? []),
      ...r.people.flatMap((p) => p.offices.flatMap((o) => o.seen)),
    ].filter((id) => !sourceIds.has(id)),
  ).toEqual([]);
  const instruments = new Set(r.instruments.map((i) => i.id));
  expect(r.claims.filter((c) => c.instrument !== null && !instruments.has(c.instrument))).toEqual([]);
}

/** What a store does: it keeps a record for each pair and folds again only those that a change touches. */
class Keeper {
  readonly records = new Map<string, string>();
  readonly #sources = new Map<string, SourceReading>();
  readonly #decisions: Decision[] = [];

  read(source: SourceReading): void {
    const before = this.#pairsOf(source.id);
    this.#sources.set(source.id, source);
    this.#refold([...before, ...this.#pairsOf(source.id)]);
  }

  decide(decision: Decision): void {
    this.#decisions.push(decision);
    const target = decision.kind === 'undo' ? this.#undone(decision.decision) : [decision];
    this.#refold(target.flatMap(sourcesOf).flatMap((id) => this.#pairsOf(id)));
  }

  /** What an undo bears on is what the decision at the end of the chain bore on. */
  #undone(id: string, asked: readonly string[] = []): Decision[] {
    if (asked.includes(id)) return [];
    return this.#decisions
      .filter((d) => d.id === id)
      .flatMap((d) => (d.kind === 'undo' ? this.#undone(d.decision, [...asked, id]) : [d]));
  }

  #pairsOf(id: string): PartyPair[] {
    const source = this.#sources.get(id);
    return source ? touchedPairs(source, this.#decisions) : [];
  }

  #refold(pairs: readonly PartyPair[]): void {
    for (const pair of pairs) {
      const own = [...this.#sources.values()].filter((s) => this.#pairsOf(s.id).some((p) => p.join() === pair.join()));
      const ids = new Set(own.map((s) => s.id));
      const decisions = this.#decisions.filter((d) => d.kind === 'undo' || sourcesOf(d).some((id) => ids.has(id)));
      this.records.set(pair.join(), bytes(own, decisions, pair));
    }
  }
}

describe('folding only what a change touches', () => {
  const changed = (s: SourceReading): SourceReading => ({
    ...s,
    reading: { ...s.reading, claims: s.reading.claims.slice(1) },
  });

  test('gives what folding everything from the start gives, over random orders of sources, decisions and new readings', () => {
    const steps = world.chain(([s, d]) => {
      const reads = s.map((source) => ({ read: source }));
      const again = s.slice(0, 2).map((source) => ({ read: changed(source), again: true }));
      return fc.tuple(
        fc.shuffledSubarray([...reads, ...d.map((decision) => ({ decide: decision }))], {
          minLength: reads.length + d.length,
        }),
        fc.subarray(again),
      );
    });
    fc.assert(
      fc.property(steps, ([order, again]) => {
        const keeper = new Keeper();
        const final = new Map<string, SourceReading>();
        const decisions: Decision[] = [];
        for (const step of [...order, ...again]) {
          if ('read' in step) {
            keeper.read(step.read);
            final.set(step.read.id, step.read);
          } else {
            keeper.decide(step.decide);
            decisions.push(step.decide);
          }
        }
        for (const pair of PAIRS) {
          const rebuilt = bytes([...final.values()], decisions, pair);
          const kept = keeper.records.get(pair.join());
          if (kept === undefined) expect(JSON.parse(rebuilt).claims).toEqual([]);
          else expect(kept).toBe(rebuilt);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more sources and decisions than those of the pair do no harm', () => {
    fc.assert(
      fc.property(world, ([s, d]) => {
        for (const pair of PAIRS) {
          const own = s.filter((x) => touchedPairs(x, d).some((p) => p.join() === pair.join()));
          expect(bytes(own, d, pair)).toBe(bytes(s, d, pair));
        }
      }),
      { numRuns: 60 },
    );
  });
});
