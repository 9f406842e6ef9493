import type { InstrumentKind } from '@chancery/reader';
import { describe, expect, test } from 'vitest';
import { record, says, text } from '../testing/story.ts';

type Given = Record<string, [string, InstrumentKind, (string | null)?, string[]?]>;
const PAIR = ['CZE', 'SWE'];
type Extra = Parameters<typeof text>[1]['says'];
const told = (id: string, instruments: Given, claims: Extra = [], on = '2024-01-01') =>
  text(id, {
    on,
    instruments: Object.fromEntries(
      Object.entries(instruments).map(([k, [name, kind, short, parties]]) => [
        k,
        [name, kind, short ?? null, parties ?? PAIR],
      ]),
    ),
    says: [says('meeting/talks', 'SWE+CZE', `they met (${id})`, { date: on }), ...claims],
  });
const act = (action: string, on: string, date?: string, given: Parameters<typeof says>[3] = {}, parties = 'SWE+CZE') =>
  says(`instrument/${action}`, parties, `the ${on} was ${action}${given.topics ? ' there' : ''}`, {
    on,
    ...(date ? { date } : {}),
    ...given,
  });
const names = (...texts: Parameters<typeof record>[0]) => record(texts).instruments.map((i) => i.names.join(' = '));

describe('one instrument (section 8)', () => {
  test('the same folded name: case, article, “with X”', () => {
    expect(
      names(
        told('a', { x: ['Agreement on Fisheries', 'agreement'] }),
        told('b', { x: ['agreement on fisheries', 'agreement'] }),
        told('c', { x: ['Agreement on Fisheries with Sweden', 'agreement'] }),
      ),
    ).toEqual(['Agreement on Fisheries with Sweden = Agreement on Fisheries']);
  });

  test('the same abbreviation, also of a text that knows only it', () => {
    expect(
      names(
        told('a', { x: ['Enhanced Trade and Transit Agreement', 'agreement', 'ETTA'] }),
        told('b', { x: ['ETTA', 'agreement', 'ETTA'] }),
      ),
    ).toHaveLength(1);
    expect(
      names(
        told('a', { x: ['Enhanced Trade and Transit Agreement', 'agreement'] }),
        told('b', { x: ['ETTA', 'agreement'] }),
      ),
    ).toHaveLength(1);
    expect(
      names(
        told('a', { x: ['Enhanced Trade and Transit Agreement', 'agreement', 'ETTA'] }),
        told('b', { x: ['TTA', 'agreement', 'TTA'] }),
      ),
    ).toHaveLength(2);
  });

  test('the same name of other parties is another instrument', () => {
    expect(
      names(
        told('a', { x: ['Partnership Agreement', 'agreement', null, ['CZE', 'SWE']] }),
        told('b', { x: ['Partnership Agreement', 'agreement', null, ['CZE', 'POL']] }),
      ),
    ).toHaveLength(2);
  });

  test('that one name holds the other proves nothing', () => {
    expect(
      names(
        told('a', { x: ['Enhanced Trade and Transit Agreement', 'agreement'] }),
        told('b', { x: ['Trade and Transit Agreement', 'agreement'] }),
      ),
    ).toHaveLength(2);
    expect(
      names(
        told('a', { x: ['Plant Health Convention', 'convention'] }),
        told('b', { x: ['Second Protocol to the Plant Health Convention', 'protocol'] }),
      ),
    ).toHaveLength(2);
  });

  test('a text that has both of them parts them for all', () => {
    const both = told(
      'c',
      { x: ['fisheries agreement', 'agreement'], y: ['coastal fisheries agreement', 'agreement'] },
      [act('signed', 'x', '2010'), act('signed', 'y', '2020')],
    );
    expect(
      names(
        told('a', { x: ['coastal fisheries agreement', 'agreement'] }),
        both,
        told('b', { x: ['fisheries agreement', 'agreement'] }),
      ),
    ).toHaveLength(2);
  });

  test('one subject in two wordings, called by two kinds, where the parties and a dated treaty action fit', () => {
    expect(
      names(
        told('a', { x: ['memorandum of understanding on responsible timber trade and sawmills', 'memorandum'] }, [
          act('signed', 'x', '2021-05-18'),
        ]),
        told('b', { x: ['timber trade agreement', 'agreement'] }, [act('signed', 'x', '2021-05')]),
      ),
    ).toHaveLength(1);
    expect(
      names(
        told('a', { x: ['agreement on ferry charges', 'agreement'] }, [act('signed', 'x', '2011-04-12')]),
        told('b', { x: ['arrangement on port fees', 'agreement'] }, [act('signed', 'x', '2011-04')]),
      ),
    ).toHaveLength(1);
  });

  test('not when an act that happens once is told of days far apart', () => {
    expect(
      names(
        told('a', { x: ['postal services agreement', 'agreement'] }, [act('signed', 'x', '1975-02-01')]),
        told('b', { x: ['agreement on postal services', 'agreement'] }, [act('signed', 'x', '2023-10-04')]),
      ),
    ).toHaveLength(2);
  });

  test('another subject on the same day is another instrument, another wording of a common topic is not', () => {
    const signed = (id: string, name: string, topics: 'water' | 'trade') =>
      told(id, { x: [name, 'agreement'] }, [act('signed', 'x', '2011-04-12', { topics: [topics] })]);
    expect(
      names(signed('a', 'agreement on weir maintenance', 'water'), signed('b', 'accord on sluice repairs', 'water')),
    ).toHaveLength(1);
    expect(
      names(signed('a', 'agreement on weir maintenance', 'water'), signed('b', 'accord on dairy quotas', 'trade')),
    ).toHaveLength(2);
  });

  test('the place of signature may be the name', () => {
    const signed = (id: string, name: string, place?: string) =>
      told(id, { x: [name, 'protocol'] }, [act('signed', 'x', '2001-03-14', place ? { place } : {})]);
    expect(names(signed('a', 'protocol on ferry lines', 'Ayamonte'), signed('b', 'Ayamonte Protocol'))).toHaveLength(1);
    expect(names(signed('a', 'protocol on ferry lines', 'Brno'), signed('b', 'Ayamonte Protocol'))).toHaveLength(2);
  });

  test('before any treaty action, the same undertaking about it', () => {
    const promise = told('a', { x: ['roadmap of common digs for 2025–2026', 'roadmap'] }, [
      says('commitment/agreed', 'SWE+CZE', 'draw up a roadmap of common digs for 2025–2026', {
        date: '2022-02-14',
        on: 'x',
        content: 'draw up a roadmap of common digs for 2025–2026',
      }),
    ]);
    const made = (name: string) => told('b', { x: [name, 'roadmap'] }, [act('concluded', 'x', '2022-08-30')]);
    expect(names(promise, made('roadmap for 2025–2026 on archaeology'))).toHaveLength(1);
    expect(names(promise, made('roadmap for 2027–2029 on fisheries'))).toHaveLength(2);
  });

  test('a bare kind word goes to the one that its action and date fit', () => {
    const memo = told('a', { x: ['memorandum on sawmills', 'memorandum'] }, [act('signed', 'x', '2021-05-18')]);
    const bare = (date?: string, kind: InstrumentKind = 'memorandum') =>
      told('b', { x: [kind, kind] }, [act('concluded', 'x', date)]);
    expect(names(memo, bare('2021-05-18'))).toHaveLength(1);
    expect(names(memo, bare('2020-02'))).toHaveLength(2);
    expect(names(memo, bare('2021-05-18', 'protocol'))).toHaveLength(2);
    const second = told('c', { x: ['memorandum on fisheries', 'memorandum'] }, [act('signed', 'x', '2021-05-18')]);
    expect(names(memo, second, bare('2021-05-18'))).toHaveLength(3);
  });

  test('a bare word without a date goes to the only one of its kind', () => {
    const joint = (id: string, on: string) =>
      told(
        id,
        { x: ['joint communiqué', 'statement'] },
        [says('statement/joint', 'SWE+CZE', 'A joint communiqué was issued', { date: on, on: 'x' })],
        on,
      );
    const later = told(
      'z',
      { x: ['joint communiqué', 'statement'] },
      [
        says('commitment/reaffirmed', 'SWE>CZE', 'holds to the communiqué', {
          on: 'x',
          content: 'holds to the communiqué',
        }),
      ],
      '2025-01-01',
    );
    expect(names(joint('a', '2023-10-04'), later)).toHaveLength(1);
    expect(names(joint('a', '2023-10-04'), joint('b', '2023-02-02'), later)).toHaveLength(3);
  });
});

describe('its life', () => {
  const life = (...claims: Extra) =>
    record([told('a', { x: ['Treaty on Extradition', 'treaty'] }, claims)]).instruments[0]!;
  const status = (...claims: Extra) => life(...claims).status;

  test('history holds what happened, in order, and in `by` who did what only one did', () => {
    const one = life(
      act('in-force', 'x', '2021-03-15'),
      act('ratified', 'x', '2020-11', {}, 'SWE>CZE'),
      act('signed', 'x', '2019-04-10'),
      act('ratified', 'x', undefined, { status: 'planned' }, 'CZE>SWE'),
    );
    expect(one.history.map(({ action, date, by }) => [action, date, by])).toEqual([
      ['signed', '2019-04-10', undefined],
      ['ratified', '2020-11', 'SWE'],
      ['in-force', '2021-03-15', undefined],
    ]);
  });

  test.each<[string, Extra, string | null]>([
    ['the furthest action', [act('signed', 'x', '2021'), act('initialled', 'x', '2020')], 'signed'],
    [
      'ratified by one is not ratified',
      [act('signed', 'x', '2021'), act('ratified', 'x', '2022', {}, 'SWE>CZE')],
      'signed',
    ],
    [
      'ratified once all parties have',
      [
        act('signed', 'x', '2021'),
        act('ratified', 'x', '2022', {}, 'SWE>CZE'),
        act('ratified', 'x', '2023', {}, 'CZE>SWE'),
      ],
      'ratified',
    ],
    [
      'a planned entry into force is none',
      [act('signed', 'x', '2021'), act('in-force', 'x', '2025', { status: 'planned' })],
      'signed',
    ],
    ['a later suspension', [act('in-force', 'x', '2021'), act('suspended', 'x', '2022', {}, 'SWE>CZE')], 'suspended'],
    [
      'an extension by all ends a suspension',
      [act('in-force', 'x', '2021'), act('suspended', 'x', '2022', {}, 'SWE>CZE'), act('extended', 'x', '2023')],
      'in-force',
    ],
    [
      'one by one of them does not',
      [
        act('in-force', 'x', '2021'),
        act('suspended', 'x', '2022', {}, 'SWE>CZE'),
        act('amended', 'x', '2023', {}, 'CZE>SWE'),
      ],
      'suspended',
    ],
    ['a termination', [act('in-force', 'x', '2021'), act('terminated', 'x', '2022', {}, 'SWE>CZE')], 'terminated'],
    ['a withdrawal', [act('in-force', 'x', '2021'), act('withdrawn', 'x', '2022', {}, 'SWE')], 'withdrawn'],
    [
      'an entry into force without a date comes after no termination',
      [act('in-force', 'x'), act('terminated', 'x', '2022', {}, 'SWE>CZE')],
      'terminated',
    ],
    [
      'signed anew after a termination',
      [
        act('signed', 'x', '1980'),
        act('in-force', 'x', '1981'),
        act('terminated', 'x', '1990', {}, 'SWE>CZE'),
        act('signed', 'x', '1995'),
      ],
      'signed',
    ],
    ['only planned', [act('signed', 'x', '2025', { status: 'planned' })], 'proposed'],
    ['nothing told', [], null],
  ])('status: %s', (_, claims, expected) => expect(status(...claims)).toBe(expected));

  test('a joint statement is issued', () => {
    const r = record([
      told('a', { x: ['joint statement', 'statement'] }, [
        says('statement/joint', 'SWE+CZE', 'A joint statement was issued', { date: '2023-02-02', on: 'x' }),
      ]),
    ]);
    expect(r.instruments[0]?.status).toBe('issued');
    expect(r.instruments[0]?.history.map((h) => [h.action, h.date])).toEqual([['joint', '2023-02-02']]);
  });

  test.each([
    ['The New Treaty replaces the Old Pact', 'replaced', 'New Treaty'],
    ['The Old Pact was replaced by the New Treaty', 'replaced', 'New Treaty'],
    ['The Old Pact of 1990 was good. Its successor, the New Treaty, is better', 'replaced', 'New Treaty'],
    ['The New Treaty will replace the Old Pact', 'signed', null],
    ['The New Treaty stands beside the Old Pact', 'signed', null],
  ])('replaced when a text says so: %s', (sentence, expected, by) => {
    const r = record([
      told('a', { x: ['Old Pact', 'treaty'], y: ['New Treaty', 'treaty'] }, [
        act('signed', 'x', '1990'),
        says('meeting/forum', 'SWE+CZE', sentence, {}),
      ]),
    ]);
    const old = r.instruments.find((i) => i.names[0] === 'Old Pact');
    expect(old?.status).toBe(expected);
    expect(r.instruments.find((i) => i.id === old?.replacedBy)?.names[0] ?? null).toBe(by);
  });

  test('steps that nobody tells of are shown as missing, and whether they are only untold', () => {
    const one = life(
      act('signed', 'x', '2021'),
      act('ratified', 'x', '2022', {}, 'SWE>CZE'),
      act('in-force', 'x', undefined, { status: 'denied' }),
    );
    expect(one.missing).toEqual([
      { action: 'ratified', by: 'CZE', state: 'not-told', claims: [] },
      { action: 'in-force', state: 'not-done', claims: ['a:4'] },
    ]);
    const planned = life(act('signed', 'x', '2025', { status: 'planned' }));
    expect(planned.missing[0]).toEqual({ action: 'signed', state: 'expected', claims: ['a:2'] });
    const memo = record([told('a', { x: ['memorandum on sawmills', 'memorandum'] }, [act('signed', 'x', '2022')])]);
    expect(memo.instruments[0]?.missing).toEqual([]);
  });
});
