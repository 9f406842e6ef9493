import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepDecision } from '../decide.ts';
import { digest, sourceId } from '../identity.ts';
import { keep } from '../keep.ts';
import { rebuild } from '../rebuild.ts';
import { refresh, refreshAll } from '../refresh.ts';
import type { FoldedRecord, SearchQuery, Store } from '../store.ts';
import { parseQuery } from '../words.ts';
import { incomingOf, readingOf, type Told } from './readings.ts';

const TALKS = 'The EU and Mongolia held talks in Darkhan. They spoke of cashmere and rare metals.';
const VISIT = 'The President of Finland visited Battambang. Cashmere was not on the agenda.';
const EU_MNG = ['EU', 'MNG'] as const;

export interface Fresh {
  store: Store;
  dispose?: () => Promise<void>;
  /** False where one connection serves everything, so that a question asked outside a step waits for its end. */
  readsBeside?: boolean;
}

/** What every store does alike; a store that passes keeps a ledger. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Fresh>): void {
  describe(`the ${name} store`, () => {
    let store: Store;
    let fresh: Fresh;
    beforeEach(async () => {
      fresh = await open();
      store = fresh.store;
    });
    afterEach(async () => {
      await store.close();
      await fresh.dispose?.();
    });
    const add = (told: Told) => keep(store, incomingOf(told));
    const found = async (typed: string, query: Partial<SearchQuery> = {}) => {
      const { hits } = await store.search({ terms: parseQuery(typed), limit: 20, ...query });
      const numbers = await Promise.all(
        hits.map(async ({ source, claim }) => [(await store.source(source))!.number, claim]),
      );
      return numbers.map(([number, claim]) => (claim === null ? `${number}` : `${number}:${claim}`)).sort();
    };

    describe('sources', () => {
      test('come back as they were kept, bytes and text', async () => {
        const told = {
          text: `${TALKS} Өмнөговь – “quoted” \u{1f1f2}\u{1f1f3}`,
          url: 'https://example.org/1',
          outlet: 'The Taiga Courier',
          title: 'Talks',
          filename: '1.txt',
        };
        const { outcome, source } = await add(told);
        expect(outcome).toBe('new');
        expect(source).toMatchObject({
          number: 1,
          url: told.url,
          outlet: told.outlet,
          title: 'Talks',
          published: '2023-02-06',
          filename: '1.txt',
          current: true,
          claims: 1,
          version: 1,
          size: Buffer.byteLength(told.text),
        });
        expect(await store.source(source.id)).toEqual(source);
        expect(await store.sourceByNumber(1)).toEqual(source);
        expect(Buffer.from((await store.frozen(source.sha256))!).toString()).toBe(told.text);
        expect(await store.document(source.id)).toEqual({
          id: digest(told.text),
          text: told.text,
          extras: { format: 'text' },
        });
        expect((await store.reading(source.id))!.reading).toEqual(readingOf(told));
      });

      test('whose text is not their bytes keep both', async () => {
        const incoming = { ...incomingOf({ text: TALKS }), bytes: Buffer.from(`<p>${TALKS}</p>`) };
        const { source } = await keep(store, incoming);
        expect((await store.document(source.id))!.text).toBe(TALKS);
        expect(Buffer.from((await store.frozen(source.sha256))!).toString()).toBe(`<p>${TALKS}</p>`);
      });

      test('added twice are there once, and nothing is out of date', async () => {
        await add({ text: TALKS });
        await refreshAll(store);
        const before = [await store.counts(), await store.pairs()];
        expect(await add({ text: TALKS, addedAt: '2024-01-01T00:00:00.000Z' })).toMatchObject({
          outcome: 'known',
          pairs: [],
        });
        expect([await store.counts(), await store.pairs()]).toEqual(before);
      });

      test('that are the same bytes at two addresses are two sources', async () => {
        const one = await add({ text: TALKS, url: 'https://example.org/1' });
        const two = await add({ text: TALKS, url: 'https://example.org/2' });
        expect([one.source.number, two.source.number]).toEqual([1, 2]);
        expect(one.source.id).not.toBe(two.source.id);
      });

      test('have the same id in whatever order they come', async () => {
        const first = await add({ text: TALKS });
        const [{ source }] = [await add({ text: VISIT })];
        expect((await store.sourcesLike(source.id.slice(0, 12), 2)).map(({ id }) => id)).toEqual([source.id]);
        expect(first.source.id).toBe(incomingId(TALKS));
        expect(source.id).toBe(incomingId(VISIT));
      });

      test('are listed by number or date, filtered, page by page', async () => {
        await add({ text: TALKS, outlet: 'Өргөө Newswire', published: '2023-02-06', title: 'Talks in Darkhan' });
        await add({
          text: VISIT,
          outlet: 'Lagoon Dispatch',
          published: '2022-12',
          claims: [{ actors: ['FIN'], targets: ['KHM'] }],
        });
        await add({ text: `${VISIT} Later.`, published: null, claims: [] });
        const numbers = async (filter: Parameters<Store['sources']>[0]) =>
          (await store.sources(filter)).map(({ number }) => number);
        expect(await numbers({})).toEqual([1, 2, 3]);
        expect(await numbers({ order: 'published' })).toEqual([1, 2, 3]);
        expect(await numbers({ after: 1, limit: 1 })).toEqual([2]);
        expect(await numbers({ limit: 2, offset: 1 })).toEqual([2, 3]);
        expect(await numbers({ outlet: 'өргөө newswire' })).toEqual([1]);
        expect(await numbers({ like: 'lagoon' })).toEqual([2]);
        expect(await numbers({ like: 'tal dar' })).toEqual([1]);
        expect(await numbers({ like: '%' })).toEqual([1, 2, 3]);
        expect(await numbers({ from: '2022-12-01', to: '2022-12-31' })).toEqual([2]);
        expect(await numbers({ pair: ['FIN', 'KHM'] })).toEqual([2]);
        expect(await numbers({ pair: ['FIN', 'MNG'] })).toEqual([]);
      });
    });

    describe('versions of a page', () => {
      const url = 'https://example.org/statement';
      const [early, late] = ['2023-02-06T10:00:00.000Z', '2023-02-14T10:00:00.000Z'];
      const changed = TALKS.replace('cashmere', 'copper');

      test.each([
        ['in the order of time', [TALKS, changed]],
        ['the later one first', [changed, TALKS]],
      ])('%s: both are kept, the later one counts', async (_, texts) => {
        for (const text of texts) await add({ text, url, takenAt: text === TALKS ? early : late });
        const versions = await store.versions(url);
        expect(versions).toHaveLength(2);
        expect(versions.filter(({ current }) => current).map(({ id }) => id)).toEqual([incomingId(changed, url)]);
        expect((await store.pairSources(EU_MNG)).map(({ id }) => id)).toEqual([incomingId(changed, url)]);
        expect(await found('cashmere')).toEqual([]);
        expect(await found('copper')).toHaveLength(1);
      });

      test('an address that is used again for another text is no version', async () => {
        await add({ text: TALKS, url, takenAt: early });
        expect((await add({ text: VISIT, url, takenAt: late })).outcome).toBe('new');
        expect((await store.versions(url)).every(({ current }) => current)).toBe(true);
      });
    });

    describe('readings', () => {
      test('are added, never changed; the newest counts', async () => {
        const { source } = await add({ text: TALKS });
        const again = await add({
          text: TALKS,
          reader: 'test 2',
          claims: [{ action: 'summit' }, { actors: ['MNG', 'UZB'] }],
        });
        expect(again).toMatchObject({ outcome: 'reading', source: { id: source.id, version: 2, claims: 2 } });
        expect(again.pairs).toEqual([
          ['EU', 'MNG'],
          ['MNG', 'UZB'],
        ]);
        expect(
          (await store.readings(source.id)).map(({ version, reader, claims }) => [version, reader, claims]),
        ).toEqual([
          [1, 'test 1', 1],
          [2, 'test 2', 2],
        ]);
        expect((await store.reading(source.id, 1))!.reading.claims[0]!.action).toBe('talks');
        expect((await store.reading(source.id))!.reading.claims[0]!.action).toBe('summit');
        expect(await store.reading(source.id, 3)).toBeNull();
      });

      test('take a source out of the relationships that they no longer tell of', async () => {
        await add({ text: TALKS });
        await add({ text: TALKS, claims: [{ actors: ['MNG', 'UZB'] }] });
        expect(await store.pairSources(EU_MNG)).toEqual([]);
        expect(await store.pairSources(['MNG', 'UZB'])).toHaveLength(1);
        expect((await store.stalePairs(9)).map(String).sort()).toEqual(['EU,MNG', 'MNG,UZB']);
      });

      test('of a hundred thousand characters and many claims come back whole', async () => {
        const text = 'Талқылау cashmere. '.repeat(6000);
        const claims = Array.from({ length: 700 }, (_, i) => ({ topics: [], place: `place ${i}` }));
        const { source } = await add({ text, claims });
        expect((await store.reading(source.id))!.reading).toEqual(readingOf({ text, claims }));
        expect((await store.counts()).claims).toBe(700);
      });
    });

    describe('a step', () => {
      test('that fails leaves nothing behind', async () => {
        const before = await store.counts();
        const failing = store.write(async (step) => {
          await step.putFrozen({ sha256: digest('x'), bytes: Buffer.from('x') });
          await step.touch([EU_MNG]);
          throw new Error('on purpose');
        });
        await expect(failing).rejects.toThrow('on purpose');
        expect(await store.counts()).toEqual(before);
        expect(await store.frozen(digest('x'))).toBeNull();
        await add({ text: TALKS });
        expect((await store.counts()).sources).toBe(1);
      });

      test('sees what it has done; nobody else does before its end', async () => {
        let inside: number | undefined;
        let outside: number | undefined;
        await store.write(async (step) => {
          await step.touch([EU_MNG]);
          inside = (await step.pairs()).length;
          outside = fresh.readsBeside === false ? 0 : (await store.pairs()).length;
        });
        expect([inside, outside, (await store.pairs()).length]).toEqual([1, 0, 1]);
      });

      test('runs one after another, however many are asked for at once', async () => {
        const texts = Array.from({ length: 12 }, (_, i) => `Text ${i}. ${TALKS}`);
        const all = await Promise.all(texts.map((text) => add({ text })));
        expect(all.map(({ source }) => source.number).sort((a, b) => a - b)).toEqual(texts.map((_, i) => i + 1));
        expect((await store.pair(EU_MNG))!.wanted).toBe(12);
      });
    });

    describe('decisions', () => {
      const decisionOf = (id: string, source: string, parties = ['EU', 'MNG']) => ({
        id,
        by: 'desk',
        at: '2023-02-04T00:00:00.000Z',
        why: null,
        kind: 'reject' as const,
        claim: {
          source,
          start: 0,
          end: 5,
          quote: TALKS.slice(0, 5),
          type: 'meeting' as const,
          action: 'talks' as const,
          parties,
          date: null,
          instrument: null,
          people: [],
        },
      });

      test('are kept in the order in which they were made, once each, and touch their relationships', async () => {
        const one = (await add({ text: TALKS })).source.id;
        const two = (await add({ text: VISIT, claims: [{ actors: ['FIN', 'KHM'] }] })).source.id;
        await refreshAll(store);
        const second = decisionOf('d2', one);
        const first = decisionOf('d1', two, ['FIN', 'KHM']);
        for (const decision of [second, first, second]) await store.write((step) => keepDecision(step, decision));
        expect(await store.decisions()).toEqual([second, first]);
        expect(await store.decisions([two])).toEqual([first]);
        expect(await store.decisions([])).toEqual([]);
        expect(await store.decision('d1')).toEqual(first);
        expect((await store.stalePairs(9)).map(String).sort()).toEqual(['EU,MNG', 'FIN,KHM']);
      });

      test('taken back concern the same sources', async () => {
        const { id } = (await add({ text: TALKS })).source;
        const decision = decisionOf('d1', id);
        const undo = {
          id: 'd2',
          by: 'desk',
          at: '2023-02-05T00:00:00.000Z',
          why: null,
          kind: 'undo' as const,
          decision: 'd1',
        };
        await store.write((step) => keepDecision(step, decision));
        await refreshAll(store);
        await store.write((step) => keepDecision(step, undo));
        expect(await store.decisions([id])).toEqual([decision, undo]);
        expect(await store.stalePairs(9)).toEqual([EU_MNG]);
      });
    });

    describe('records', () => {
      const summary = {
        sources: 1,
        claims: 1,
        acts: 2,
        agreements: 0,
        meetings: 1,
        commitments: 0,
        open: 0,
        overdue: 0,
        contradictions: 0,
        people: 0,
        first: null,
        last: null,
      };
      const record: FoldedRecord = {
        summary,
        entries: [
          {
            kind: 'act',
            seq: 0,
            label: 'meeting',
            first: '2022-01-01',
            last: '2022-12-31',
            body: { id: 'a1', words: 'Қ “x”' },
          },
          { kind: 'act', seq: 1, label: 'instrument', first: '2023-02-06', last: null, body: { id: 'a2' } },
          { kind: 'act', seq: 2, label: 'meeting', first: null, last: null, body: { id: 'a3' } },
          { kind: 'commitment', seq: 0, label: 'open', first: null, last: '2025-12-31', body: [1] },
        ],
      };

      test('are stored only while nothing came in between', async () => {
        await add({ text: TALKS });
        const seen = (await store.pair(EU_MNG))!.wanted;
        await add({ text: `${TALKS} More.` });
        expect(await store.write((step) => step.putRecord(EU_MNG, seen, record))).toBe(false);
        expect(await store.write((step) => step.putRecord(EU_MNG, seen + 1, record))).toBe(true);
        expect(await store.pair(EU_MNG)).toEqual({ pair: EU_MNG, wanted: seen + 1, folded: seen + 1, summary });
        expect(await store.stalePairs(9)).toEqual([]);
      });

      test('are read in part: by kind, label, days, from either end', async () => {
        await add({ text: TALKS });
        await store.write((step) => step.putRecord(EU_MNG, 1, record));
        const seqs = async (query: Parameters<Store['entries']>[1]) =>
          (await store.entries(EU_MNG, query)).map(({ seq }) => seq);
        expect(await store.entries(EU_MNG, { kind: 'act' })).toEqual(record.entries.slice(0, 3));
        expect(await store.entries(EU_MNG, { kind: 'commitment' })).toEqual(record.entries.slice(3));
        expect(await seqs({ kind: 'act', labels: ['meeting'] })).toEqual([0, 2]);
        expect(await seqs({ kind: 'act', labels: [] })).toEqual([]);
        expect(await seqs({ kind: 'act', reverse: true, limit: 2 })).toEqual([2, 1]);
        expect(await seqs({ kind: 'act', limit: 1, offset: 1 })).toEqual([1]);
        expect(await seqs({ kind: 'act', from: '2022-06-01', to: '2022-06-30' })).toEqual([0]);
        expect(await seqs({ kind: 'act', from: '2024-01-01' })).toEqual([1]);
        expect(await seqs({ kind: 'commitment', to: '2024-01-01' })).toEqual([0]);
        expect(await seqs({ kind: 'commitment', from: '2026-01-01' })).toEqual([]);
        expect(await store.countEntries(EU_MNG, { kind: 'act', labels: ['meeting'] })).toBe(2);
        expect(await store.entries(['EU', 'UZB'], { kind: 'act' })).toEqual([]);
      });

      test('dropped and rebuilt are the same', async () => {
        const { source } = await add({
          text: TALKS,
          claims: [{}, { type: 'relations', action: 'established', date: '1995-03-08' }],
        });
        await add({ text: VISIT, claims: [{ actors: ['FIN'], targets: ['KHM'] }] });
        await add({ text: `${TALKS} More.`, url: 'https://example.org/1', takenAt: '2023-01-01T00:00:00.000Z' });
        await add({ text: `${TALKS} Much more.`, url: 'https://example.org/1', takenAt: '2023-01-02T00:00:00.000Z' });
        await add({ text: TALKS, claims: [{ action: 'summit' }] });
        await refreshAll(store);
        const dump = async () => ({
          counts: await store.counts(),
          pairs: (await store.pairs()).map(({ pair, summary }) => ({ pair, summary })),
          acts: await Promise.all((await store.pairs()).map(({ pair }) => store.entries(pair, { kind: 'act' }))),
          sources: await Promise.all(
            (await store.pairs()).map(async ({ pair }) => (await store.pairSources(pair)).map(({ id }) => id)),
          ),
          found: [await found('cashmere'), await found('darkhan', { type: 'meeting' })],
        });
        const before = await dump();
        await rebuild(store);
        expect(await dump()).toEqual(before);
        await refresh(store, EU_MNG);
        expect((await store.pairsOf(source.id)).map(String)).toEqual(['EU,MNG']);
      });
    });

    describe('search', () => {
      beforeEach(async () => {
        await add({
          text: TALKS,
          outlet: 'The Taiga Courier',
          published: '2023-02-06',
          title: 'Energy day',
          claims: [
            {},
            {
              type: 'commitment',
              action: 'agreed',
              evidence: { start: 0, end: 0, quote: 'They spoke of cashmere and rare metals' },
            },
          ],
        });
        await add({
          text: VISIT,
          outlet: 'Lagoon Dispatch',
          published: '2022-12-14',
          claims: [{ action: 'visit', actors: ['FIN'], targets: ['south-east-asia'], people: ['Aino Nyström'] }],
        });
      });

      test.each<[string, Partial<SearchQuery>, string[]]>([
        ['cashmere', {}, ['1', '2']],
        ['CASHMERE "rare metals"', {}, ['1']],
        ['"metals rare"', {}, []],
        ['cashm*', {}, ['1', '2']],
        ['cashm', {}, []],
        ['cashmere -Battambang', {}, ['1']],
        ['energy', {}, ['1']],
        ['cashmere', { outlet: 'lagoon dispatch' }, ['2']],
        ['cashmere', { from: '2023-01-01' }, ['1']],
        ['cashmere', { to: '2022-12-31' }, ['2']],
        ['cashmere', { type: 'commitment' }, ['1:2']],
        ['darkhan', { parties: ['MNG', 'EU'] }, ['1:1']],
        ['darkhan', { parties: ['MNG', 'UZB'] }, []],
        ['battambang', { parties: ['south-east-asia'] }, ['2:1']],
        ['nystrom', { type: 'meeting' }, ['2:1']],
        ['tmeeting', {}, []],
        ['pmng', { type: 'meeting' }, []],
      ])('%s %j finds %j', async (typed, query, hits) => expect(await found(typed, query)).toEqual(hits));

      test('words of a text that are operators of a database are words', async () => {
        await add({ text: 'NOT and OR are near AND far. Claims by EU and MNG.' });
        expect(await found('or near and')).toEqual(['3']);
        expect(await found('"and or"')).toEqual(['3']);
      });

      test('goes page by page', async () => {
        const first = await store.search({ terms: parseQuery('cashmere'), limit: 1 });
        const second = await store.search({ terms: parseQuery('cashmere'), limit: 1, offset: 1 });
        expect(new Set([...first.hits, ...second.hits].map(({ source }) => source)).size).toBe(2);
        expect([first.many, second.many]).toEqual([false, false]);
      });

      test('follows the newest reading', async () => {
        await add({ text: VISIT, outlet: 'Lagoon Dispatch', published: '2022-12-14', claims: [] });
        expect(await found('battambang', { type: 'meeting' })).toEqual([]);
        expect(await found('battambang')).toEqual(['2']);
      });
    });

    test('an intact ledger has no flaw', async () => {
      await add({ text: TALKS });
      expect(await store.integrity()).toEqual([]);
    });
  });
}

function incomingId(text: string, url: string | null = null): string {
  return sourceId({ url, sha256: digest(text), part: null });
}
