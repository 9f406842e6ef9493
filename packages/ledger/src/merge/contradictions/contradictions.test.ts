import { describe, expect, test } from 'vitest';
import { actLines, contradictionLines, record, says, text } from '../testing/story.ts';

const EPA = { x: ['Enhanced Fisheries Agreement', 'agreement'] } as Record<string, [string, 'agreement']>;
const step = (
  id: string,
  action: string,
  date: string | null,
  given: { on?: string; outlet?: string; status?: 'happened' | 'planned' | 'denied'; parties?: string } = {},
) =>
  text(id, {
    on: given.on ?? '2024-01-01',
    ...(given.outlet ? { outlet: given.outlet } : {}),
    instruments: EPA,
    says: [
      says(`instrument/${action}`, given.parties ?? 'SWE+CZE', `the Enhanced Fisheries Agreement: ${action} (${id})`, {
        on: 'x',
        ...(date === null ? {} : { date }),
        status: given.status ?? 'happened',
      }),
    ],
  });

/** Enough words for two texts that begin so to be copies. */
const COPIED =
  'Rain fell on Prague the whole week. The guests walked over the wet bridge, were shown the clock, and sat down late to a supper of carp; afterwards the ministers spoke to the press under a borrowed umbrella, and the band of the fire brigade played until the lamps went out.';

describe('dates (section 5)', () => {
  test('two groups told as happened; the neighbouring act explains the wrong one', () => {
    const r = record([
      step('a', 'signed', '2013-10', { outlet: 'Ministry of Foreign Affairs of Sweden' }),
      step('b', 'signed', '2013-10-17'),
      step('c', 'signed', '2018'),
      step('d', 'in-force', '2018-06-01'),
    ]);
    expect(contradictionLines(r)).toEqual(['date 2013-10-17: a:1 b:1 | 2018: c:1']);
    expect(r.contradictions[0]?.why).toBe(
      'The date of the signature: Outlet c of 1 January 2024 gives 2018, the year of the entry into force (1 June 2018); Ministry of Foreign Affairs of Sweden of 1 January 2024 and Outlet b of 1 January 2024 give 17 October 2013: two witnesses, among them a party’s own organ.',
    );
    expect(r.contradictions[0]?.preferred).toBe(0);
    expect(r.contradictions[0]?.acts).toEqual(r.acts.filter((a) => a.action === 'signed').map((a) => a.id));
  });

  test('the day of the initialling told as the signature’s', () => {
    const r = record([
      step('a', 'signed', '2012-03-09'),
      step('b', 'signed', '2011-10-04'),
      step('c', 'initialled', '2011-10-04'),
    ]);
    expect(contradictionLines(r)).toEqual(['date 2011-10-04: b:1 | 2012-03-09: a:1']);
    expect(r.contradictions[0]?.why).toContain('4 October 2011, the day of the initialling (4 October 2011)');
    expect(r.contradictions[0]?.preferred).toBeNull();
  });

  test('none when only the precision differs, one text is silent, or a copy spells otherwise', () => {
    expect(
      contradictionLines(
        record([step('a', 'signed', '2013'), step('b', 'signed', '2013-10-17'), step('c', 'signed', null)]),
      ),
    ).toEqual([]);
  });

  test('none between what was planned and what came, nor between two plans', () => {
    expect(
      contradictionLines(
        record([step('a', 'in-force', '../2017', { status: 'planned' }), step('b', 'in-force', '2018-06-01')]),
      ),
    ).toEqual([]);
    expect(
      contradictionLines(
        record([
          step('a', 'in-force', '../2017', { status: 'planned' }),
          step('b', 'in-force', '2019', { status: 'planned' }),
        ]),
      ),
    ).toEqual([]);
  });

  const people = { 'Anna Berg': [['Foreign Minister', 'SWE']], 'Iva Horak': [['Foreign Minister', 'CZE']] } as Record<
    string,
    [string, string][]
  >;
  const names = ['Anna Berg', 'Iva Horak'];
  const day = (id: string, date: string, extra: Parameters<typeof text>[1]['says'] = []) =>
    text(id, {
      on: '2023-03-20',
      people,
      instruments: { m: ['memorandum on fisheries', 'memorandum'] },
      says: [
        says('meeting/talks', 'SWE+CZE', `Berg and Horak held talks (${id})`, { date, people: names }),
        says('instrument/signed', 'SWE+CZE', 'They signed a memorandum on fisheries', { date, on: 'm' }),
        ...extra,
      ],
    });

  test('what was done at a meeting shares the meeting’s disagreement: one entry, several acts', () => {
    const support = (date: string) =>
      says('statement/support', 'SWE>CZE', 'Sweden reiterated its support for the canal', {
        date,
        content: 'its support for the canal',
      });
    const r = record([
      day('a', '2023-03-14', [support('2023-03-14')]),
      day('b', '2023-03-15', [support('2023-03-15')]),
    ]);
    expect(actLines(r)).toHaveLength(3);
    expect(contradictionLines(r)).toEqual(['date 2023-03-14: a:1 a:2 a:3 | 2023-03-15: b:1 b:2 b:3']);
    expect(r.contradictions[0]?.acts).toHaveLength(3);
    expect(new Set(r.acts.map((a) => a.date))).toEqual(new Set(['2023-03']));
  });

  test('with a plan before it: both tellings of the outcome are the one act', () => {
    const plan = text('p', {
      on: '2023-02-01',
      people,
      says: [
        says('meeting/talks', 'SWE+CZE', 'Berg will meet Horak', { date: '2023-03', status: 'planned', people: names }),
      ],
    });
    const held = (id: string, date: string) =>
      text(id, {
        on: '2023-03-20',
        people,
        says: [says('meeting/talks', 'SWE+CZE', `Berg and Horak met (${id})`, { date, people: names })],
      });
    const late = text('z', {
      on: '2023-10-20',
      people,
      says: [says('meeting/talks', 'SWE+CZE', 'Berg and Horak met again', { date: '2023-10-15', people: names })],
    });
    const r = record([plan, held('a', '2023-03-14'), held('b', '2023-03-15'), late]);
    expect(actLines(r)).toEqual([
      'meeting/talks 2023-03 happened p:1 a:1 b:1',
      'meeting/talks 2023-10-15 happened z:1',
    ]);
    expect(contradictionLines(r)).toEqual(['date 2023-03-14: a:1 | 2023-03-15: b:1']);
  });

  test('two meetings on two days without anything in common are two acts, and no contradiction', () => {
    const met = (id: string, date: string) =>
      text(id, { says: [says('meeting/talks', 'SWE+CZE', `they met (${id})`, { date })] });
    expect(contradictionLines(record([met('a', '2023-03-14'), met('b', '2023-03-15')]))).toEqual([]);
  });
});

describe('status (section 5)', () => {
  test('one says that it happened, another, not printed before that day, that it did not', () => {
    const r = record([
      step('a', 'suspended', '2024-03-09', { on: '2024-03-10', parties: 'SWE>CZE' }),
      step('b', 'suspended', null, {
        on: '2024-03-12',
        status: 'denied',
        outlet: 'Government of Sweden',
        parties: 'SWE>CZE',
      }),
    ]);
    expect(contradictionLines(r)).toEqual(['status happened: a:1 | denied: b:1']);
    expect(r.contradictions[0]?.preferred).toBe(1);
    expect(r.acts[0]?.status).toBe('denied');
  });

  test('“not yet in force”, printed before the entry into force, is none; printed after it, it is one', () => {
    const denied = (on: string) => step('b', 'in-force', null, { on, status: 'denied' });
    expect(
      contradictionLines(record([step('a', 'in-force', '2018-06-01', { on: '2018-06-02' }), denied('2017-07-01')])),
    ).toEqual([]);
    expect(
      contradictionLines(record([step('a', 'in-force', '2018-06-01', { on: '2018-06-02' }), denied('2019-07-01')])),
    ).toHaveLength(1);
  });

  test('that an earlier plan came to nothing denies no later outcome', () => {
    const r = record([
      text('a', {
        on: '2024-09-01',
        people: { 'Anna Berg': [['Foreign Minister', 'SWE']] },
        says: [
          says('meeting/visit', 'SWE>CZE', 'Berg’s visit of March was called off', {
            date: '2024-03',
            status: 'denied',
            people: ['Anna Berg'],
          }),
          says('meeting/visit', 'SWE>CZE', 'Berg came in August', { date: '2024-08', people: ['Anna Berg'] }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual(['meeting/visit 2024-08 happened a:1 a:2']);
    expect(contradictionLines(r)).toEqual([]);
  });

  const promise = (id: string, status: 'happened' | 'conditional', date = '2024-05-02', lead?: string) =>
    text(id, {
      on: '2024-05-03',
      ...(lead ? { lead } : {}),
      says: [
        says('commitment/pledged', 'SWE>CZE', `Sweden will pay for the flood wall at Melnik (${id})`, {
          date,
          status,
          content: 'pay for the flood wall at Melnik',
        }),
      ],
    });

  test('one side tells an undertaking without a condition, the other with one', () => {
    const r = record([promise('a', 'happened'), promise('b', 'conditional')]);
    expect(contradictionLines(r)).toEqual(['status happened: a:1 | conditional: b:1']);
    expect(r.contradictions[0]?.acts).toEqual([]);
    expect(contradictionLines(record([promise('a', 'happened'), promise('b', 'happened')]))).toEqual([]);
  });

  test('copies are one voice: they do not contradict each other', () => {
    const promises = (lead?: string) => [
      promise('a', 'happened', '2024-05-02', lead),
      promise('b', 'conditional', '2024-05-02', lead),
    ];
    expect(contradictionLines(record(promises(COPIED)))).toEqual([]);
    expect(contradictionLines(record(promises()))).toHaveLength(1);
  });

  test('an undertaking of another day with a condition is another undertaking', () => {
    expect(contradictionLines(record([promise('a', 'happened'), promise('b', 'conditional', '2023-01-05')]))).toEqual(
      [],
    );
  });
});

describe('figures (section 5)', () => {
  const figure = (
    id: string,
    value: number,
    given: {
      indicator?: string;
      period?: string | null;
      unit?: string;
      quote?: string;
      parties?: string;
      by?: string;
      lead?: string;
    } = {},
  ) =>
    text(id, {
      ...(given.lead ? { lead: given.lead } : {}),
      says: [
        says('meeting/talks', 'SWE+CZE', `they met (${id})`, { date: '2024-05-02' }),
        says('figure/trade', given.parties ?? 'SWE+CZE', given.quote ?? `trade came to ${value} (${id})`, {
          ...(given.by ? { by: given.by } : {}),
          figure: {
            indicator: given.indicator ?? 'trade',
            value,
            unit: given.unit ?? 'USD',
            period: given.period === undefined ? '2023' : given.period,
          },
        }),
      ],
    });
  const lines = (...texts: Parameters<typeof record>[0]) => contradictionLines(record(texts));

  test('the same indicator, parties and period, and two numbers', () => {
    expect(lines(figure('a', 2.4e9), figure('b', 2.7e9, { indicator: 'bilateral trade' }), figure('c', 2.4e9))).toEqual(
      ['value 2400000000: a:2 c:2 | 2700000000: b:2'],
    );
    const r = record([figure('a', 2.4e9), figure('b', 2.7e9)]);
    expect(r.contradictions[0]?.acts).toEqual([]);
    expect(r.contradictions[0]?.preferred).toBeNull();
  });

  test('none of another period, unit, flow, thing, or of none', () => {
    expect(lines(figure('a', 2.4e9), figure('b', 2.7e9, { period: '2022' }))).toEqual([]);
    expect(lines(figure('a', 2.4e9), figure('b', 2.7e9, { period: '2023-01/2023-06' }))).toEqual([]);
    expect(lines(figure('a', 2.4e9), figure('b', 2.7e9, { unit: 'EUR' }))).toEqual([]);
    expect(lines(figure('a', 2.4e9, { period: null }), figure('b', 2.7e9, { period: null }))).toEqual([]);
    expect(lines(figure('a', 2.4e9), figure('b', 0.4e9, { indicator: 'rice trade' }))).toEqual([]);
    expect(
      lines(
        figure('a', 2.4e9, { indicator: 'Swedish exports to the Czech Republic', parties: 'SWE>CZE' }),
        figure('b', 2.7e9, { indicator: 'Czech exports to Sweden', parties: 'CZE>SWE' }),
      ),
    ).toEqual([]);
    expect(lines(figure('a', 2.4e9, { indicator: 'exports' }), figure('b', 2.7e9, { indicator: 'imports' }))).toEqual(
      [],
    );
  });

  test('none of two copies, which are one voice', () => {
    expect(lines(figure('a', 2.4e9, { lead: COPIED }), figure('b', 2.7e9, { lead: COPIED }))).toEqual([]);
    expect(lines(figure('a', 2.4e9), figure('b', 2.7e9))).toHaveLength(1);
  });

  test('none when only the precision differs', () => {
    expect(lines(figure('a', 41.2e9), figure('b', 41_180_000_000))).toEqual([]);
    expect(lines(figure('a', 2.4e9, { quote: 'trade of over $2.4 billion' }), figure('b', 2.58e9))).toEqual([]);
    expect(lines(figure('a', 41.2e9), figure('b', 41.5e9))).toHaveLength(1);
  });

  test('two voices in one text may differ, one voice names two things', () => {
    const two = (a: string | undefined, b: string | undefined) => {
      const given = (value: number, by: string | undefined) => ({
        ...(by ? { by } : {}),
        figure: { indicator: 'trade', value, unit: 'USD', period: '2023' },
      });
      return lines(
        text('a', {
          says: [
            says('figure/trade', 'SWE+CZE', 'Stockholm counts 2.4 billion', given(2.4e9, a)),
            says('figure/trade', 'SWE+CZE', 'Prague counts 2.7 billion', given(2.7e9, b)),
            says('meeting/talks', 'SWE+CZE', 'they met'),
          ],
        }),
      );
    };
    expect(two('Stockholm', 'Prague')).toHaveLength(1);
    expect(two(undefined, undefined)).toEqual([]);
  });
});
