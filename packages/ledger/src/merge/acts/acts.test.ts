import { describe, expect, test } from 'vitest';
import { actLines, record, says, text } from '../testing/story.ts';

const BERG = { 'Anna Berg': [['Foreign Minister', 'SWE']] as [string, string][] };
const both = { 'Anna Berg': [['Foreign Minister', 'SWE']], 'Iva Horak': [['Foreign Minister', 'CZE']] } as Record<
  string,
  [string, string][]
>;
const one = (...texts: Parameters<typeof record>[0]) => actLines(record(texts));

describe('which claims become acts (section 1)', () => {
  test('every claim but commitments and figures is in exactly one act; a planned or denied act is an act too', () => {
    const r = record([
      text('a', {
        says: [
          says('relations/established', 'SWE+CZE', 'Relations were established in 1993', { date: '1993' }),
          says('meeting/visit', 'SWE>CZE', 'Berg will visit in May', { date: '2024-05', status: 'planned' }),
          says('measure/sanction', 'SWE>CZE', 'Sweden has imposed no sanctions', { status: 'denied' }),
          says('commitment/pledged', 'SWE>CZE', 'Sweden promised a bridge', { content: 'a bridge' }),
          says('figure/trade', 'SWE+CZE', 'Trade was 3 billion', {
            figure: { indicator: 'trade', value: 3e9, unit: 'EUR', period: '2023' },
          }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual([
      'measure/sanction null denied a:3',
      'meeting/visit 2024-05 planned a:2',
      'relations/established 1993 happened a:1',
    ]);
    expect(r.commitments).toHaveLength(1);
    expect(r.claims).toHaveLength(5);
  });

  test('an act bears any of its instrument’s names, the same for all of its acts', () => {
    const r = record([
      text('a', {
        instruments: { x: ['air services agreement', 'agreement'] },
        says: [
          says('instrument/signed', 'SWE+CZE', 'signed an air services agreement', { date: '2020-03-01', on: 'x' }),
        ],
      }),
      text('b', {
        instruments: { x: ['Agreement on Air Services', 'agreement'] },
        says: [
          says('instrument/in-force', 'SWE+CZE', 'The Agreement on Air Services entered into force', {
            date: '2021',
            on: 'x',
          }),
        ],
      }),
    ]);
    expect(new Set(r.acts.map((a) => a.instrument))).toEqual(new Set(['Agreement on Air Services']));
  });
});

describe('same type and action (2.1)', () => {
  test('a visit and the talks held on it are two acts; so are an embassy’s opening and its ceremony', () => {
    expect(
      one(
        text('a', {
          says: [
            says('meeting/visit', 'SWE>CZE', 'Berg came to Prague', { date: '2024-05-02' }),
            says('meeting/talks', 'SWE+CZE', 'the ministers held talks', { date: '2024-05-02' }),
            says('measure/embassy-opened', 'SWE>CZE', 'Sweden opened its embassy', { date: '2024-05-02' }),
            says('meeting/ceremony', 'SWE+CZE', 'the ministers opened the embassy', { date: '2024-05-02' }),
          ],
        }),
      ),
    ).toHaveLength(4);
  });

  const signed = (id: string, date: string | undefined, action = 'signed', name = 'Memorandum on Rail Freight') =>
    text(id, {
      instruments: { m: [name, 'memorandum'] },
      says: [
        says(`instrument/${action}`, 'SWE+CZE', `the ${name} was ${action}`, { ...(date ? { date } : {}), on: 'm' }),
      ],
    });

  test('“concluded” beside “signed” on agreeing dates of one instrument is the signature', () => {
    expect(one(signed('a', '2022-11-07'), signed('b', '2022-11', 'concluded'))).toEqual([
      'instrument/signed 2022-11-07 happened a:1 b:1',
    ]);
    expect(one(signed('a', '2022-11-07'), signed('b', undefined, 'concluded'))).toEqual([
      'instrument/signed 2022-11-07 happened a:1 b:1',
    ]);
  });

  test('on other dates, or of another instrument, they are two acts', () => {
    expect(one(signed('a', '2022-11-07'), signed('b', '2022-09', 'concluded'))).toHaveLength(2);
    expect(
      one(signed('a', '2022-11-07'), signed('b', '2022-11-07', 'concluded', 'Memorandum on Dairy Hygiene')),
    ).toHaveLength(2);
    expect(one(signed('a', '2022-11-07'), signed('b', '2022-11-07', 'initialled'))).toHaveLength(2);
  });

  test('beside each other in one text only the same day makes them one', () => {
    const told = (concluded: string, date: string) =>
      one(
        text('a', {
          instruments: { m: ['Memorandum on Rail Freight', 'memorandum'] },
          says: [
            says('instrument/concluded', 'SWE+CZE', 'concluded a Memorandum on Rail Freight', {
              date: concluded,
              on: 'm',
            }),
            says('instrument/signed', 'SWE+CZE', 'the Memorandum on Rail Freight was signed', { date, on: 'm' }),
          ],
        }),
      );
    expect(told('2022-11-07', '2022-11-07')).toHaveLength(1);
    expect(told('2022', '2022-11-07')).toHaveLength(2);
  });
});

describe('same instrument (2.2)', () => {
  test('two instruments signed on one day are two acts, in every text', () => {
    const texts = ['a', 'b'].map((id) =>
      text(id, {
        instruments: { x: ['Agreement on Fisheries', 'agreement'], y: ['Protocol on Student Exchanges', 'protocol'] },
        says: [
          says('instrument/signed', 'SWE+CZE', 'They signed an Agreement on Fisheries', {
            date: '2021-09-29',
            on: 'x',
          }),
          says('instrument/signed', 'SWE+CZE', 'They signed a Protocol on Student Exchanges', {
            date: '2021-09-29',
            on: 'y',
          }),
        ],
      }),
    );
    expect(one(...texts)).toEqual([
      'instrument/signed 2021-09-29 happened a:1 b:1',
      'instrument/signed 2021-09-29 happened a:2 b:2',
    ]);
  });

  test('a treaty action on an instrument that the text does not name goes to the one that its date fits', () => {
    const named = text('a', {
      instruments: { x: ['Agreement on Fisheries', 'agreement'] },
      says: [
        says('instrument/signed', 'SWE+CZE', 'They signed an Agreement on Fisheries', { date: '2021-09-29', on: 'x' }),
      ],
    });
    const unnamed = (date: string) =>
      text('b', { says: [says('instrument/signed', 'SWE+CZE', 'the signature in September', { date })] });
    expect(one(named, unnamed('2021-09'))).toHaveLength(1);
    expect(one(named, unnamed('2020-09'))).toHaveLength(2);
  });
});

describe('same parties (2.3)', () => {
  const talks = (id: string, parties: string, given = {}) =>
    text(id, { says: [says('meeting/talks', parties, 'talks were held', { date: '2024-05-02', ...given })] });

  test('the parties of one are all among those of the other, actors and targets as one set', () => {
    expect(one(talks('a', 'SWE+CZE'), talks('b', 'CZE>SWE'))).toHaveLength(1);
    expect(one(talks('a', 'SWE+CZE'), talks('b', 'SWE+CZE+POL'))).toHaveLength(1);
    expect(one(talks('c', 'SWE+CZE'), talks('a', 'SWE+CZE+AUT'), talks('b', 'SWE+CZE+POL'))).toHaveLength(2);
  });

  test('what one does to the other is not what the other does to it', () => {
    const expelled = (id: string, parties: string) =>
      text(id, { says: [says('measure/expulsion', parties, 'two diplomats were expelled', { date: '2024-05-02' })] });
    expect(one(expelled('a', 'SWE>CZE'), expelled('b', 'CZE>SWE'))).toHaveLength(2);
    expect(one(expelled('a', 'SWE>CZE'), expelled('b', 'SWE>CZE'))).toHaveLength(1);
  });

  test('of a one-sided treaty action the actors are equal', () => {
    const ratified = (id: string, parties: string) =>
      text(id, {
        instruments: { x: ['Treaty on Extradition', 'treaty', null, ['CZE', 'SWE']] },
        says: [
          says('instrument/ratified', parties, 'the Treaty on Extradition was ratified', { date: '2022-06', on: 'x' }),
        ],
      });
    const r = record([ratified('a', 'SWE>CZE'), ratified('b', 'CZE>SWE'), ratified('c', 'SWE>CZE')]);
    expect(actLines(r)).toEqual([
      'instrument/ratified 2022-06 happened a:1 c:1',
      'instrument/ratified 2022-06 happened b:1',
    ]);
    expect(r.acts.map((a) => [a.actors, a.targets])).toContainEqual([['SWE'], ['CZE']]);
  });

  test('an act bears the parties of all of its claims', () => {
    const [act] = record([talks('a', 'SWE+CZE'), talks('b', 'SWE+CZE+POL')]).acts;
    expect(act?.actors).toEqual(['CZE', 'POL', 'SWE']);
  });
});

describe('dates agree, or one is null (2.4)', () => {
  const talks = (id: string, date?: string, given = {}) =>
    text(id, {
      on: '2024-12-01',
      people: both,
      says: [
        says('meeting/talks', 'SWE+CZE', 'Berg and Horak held talks', {
          ...(date ? { date } : {}),
          people: ['Anna Berg', 'Iva Horak'],
          ...given,
        }),
      ],
    });

  test('agreeing dates of any precision are one act, which has the finest', () => {
    expect(one(talks('a', '2024-05-02'), talks('b', '2024-05'), talks('c', '2024'), talks('d'))).toEqual([
      'meeting/talks 2024-05-02 happened a:1 b:1 c:1 d:1',
    ]);
  });

  test('without 6, unequal dates make two acts', () => {
    expect(one(talks('a', '2024-05-02'), talks('b', '2024-05-03'))).toHaveLength(2);
    expect(one(talks('a', '2024-05-02'), talks('b', '2023'))).toHaveLength(2);
  });

  test('a coarse date that fits two acts alike is told of neither; a shared person decides', () => {
    const spring = text('a', { says: [says('meeting/talks', 'SWE+CZE', 'talks in Prague', { date: '2024-03-01' })] });
    const autumn = text('b', { says: [says('meeting/talks', 'SWE+CZE', 'talks in Brno', { date: '2024-10-01' })] });
    const vague = text('c', { says: [says('meeting/talks', 'SWE+CZE', 'a meeting', { date: '2024' })] });
    const placed = text('d', {
      says: [says('meeting/talks', 'SWE+CZE', 'a meeting', { date: '2024', place: 'Brno' })],
    });
    expect(one(spring, autumn, vague)).toHaveLength(3);
    const here = text('b', {
      says: [says('meeting/talks', 'SWE+CZE', 'they met', { date: '2024-10-01', place: 'Brno' })],
    });
    expect(one(spring, here, placed)).toContain('meeting/talks 2024-10-01 happened b:1 d:1');
  });

  test('two claims of one text are two acts, and another text’s go each to its own', () => {
    const presidents = { 'Eva Lind': [['President', 'SWE']], ...both } as typeof both;
    const two = (id: string, order: number) => {
      const claims = [
        says('meeting/talks', 'SWE+CZE', 'Berg met Horak', { date: '2024-05-02', people: ['Anna Berg', 'Iva Horak'] }),
        says('meeting/talks', 'SWE+CZE', 'Lind received Horak', {
          date: '2024-05-02',
          people: ['Eva Lind', 'Iva Horak'],
        }),
      ];
      return text(id, { people: presidents, says: order ? claims : claims.reverse() });
    };
    expect(one(two('a', 1), two('b', 0))).toEqual([
      'meeting/talks 2024-05-02 happened a:1 b:2',
      'meeting/talks 2024-05-02 happened a:2 b:1',
    ]);
  });

  test('visits of two persons are two, even when the dates agree', () => {
    const visit = (id: string, name: string, date: string) =>
      text(id, {
        people: { 'Eva Lind': [['President', 'SWE']], ...BERG },
        says: [says('meeting/visit', 'SWE>CZE', `${name} visited`, { date, people: [name] })],
      });
    expect(one(visit('a', 'Anna Berg', '2024-05-02'), visit('b', 'Eva Lind', '2024-05'))).toHaveLength(2);
    expect(one(visit('a', 'Anna Berg', '2024-05-02'), visit('b', 'Anna Berg', '2024-05'))).toHaveLength(1);
  });

  test('a text without a date means what was there when it came out', () => {
    const early = text('a', {
      on: '2020-05-01',
      says: [says('meeting/consultations', 'SWE+CZE', 'consultations were held', {})],
    });
    const later = text('b', {
      on: '2024-05-01',
      says: [says('meeting/consultations', 'SWE+CZE', 'consultations were held', { date: '2024-04-20' })],
    });
    expect(one(early, later)).toHaveLength(2);
  });

  test('statements and measures of one kind are one act only where they share their matter', () => {
    const aid = (id: string, quote: string, date: string) =>
      text(id, { says: [says('measure/aid', 'SWE>CZE', quote, { date })] });
    expect(
      one(
        aid('a', 'Sweden sent $2 million for flood victims', '2024-03-04'),
        aid('b', 'two million dollars were transferred', '2024-03'),
      ),
    ).toHaveLength(1);
    expect(
      one(
        aid('a', 'Sweden sent $2 million for flood victims', '2024-03-04'),
        aid('b', 'Sweden delivered vaccines to hospitals', '2024-03'),
      ),
    ).toHaveLength(2);
    const other = (id: string, quote: string) =>
      text(id, { says: [says('measure/other', 'SWE>CZE', quote, { date: '2024-03-04' })] });
    expect(one(other('a', 'Sweden summoned the ambassador'), other('b', 'The Czech envoy was summoned'))).toHaveLength(
      1,
    );
    expect(
      one(other('a', 'Sweden summoned the ambassador'), other('b', 'Sweden halted all postal flights')),
    ).toHaveLength(2);
  });
});

describe('acts that happen once (2.5)', () => {
  const relations = (id: string, action: string, date: string) =>
    text(id, { says: [says(`relations/${action}`, 'SWE+CZE', `relations were ${action}`, { date })] });

  test('relations established on unequal dates are one act', () => {
    const r = record([relations('a', 'established', '1993'), relations('b', 'established', '1994')]);
    expect(r.acts).toHaveLength(1);
    expect(r.contradictions).toHaveLength(1);
  });

  test('once more only after they were severed', () => {
    expect(
      one(
        relations('a', 'established', '1960'),
        relations('b', 'severed', '1968-08'),
        relations('c', 'established', '1990'),
      ),
    ).toHaveLength(3);
    expect(one(relations('a', 'upgraded', '2010'), relations('b', 'upgraded', '2020'))).toHaveLength(2);
  });

  test.each(['initialled', 'signed', 'provisionally-applied', 'in-force', 'ratified'])(
    '%s of one instrument is one act',
    (action) => {
      const told = (id: string, date: string, name = 'Treaty on Extradition') =>
        text(id, {
          instruments: { x: [name, 'treaty', null, ['CZE', 'SWE']] },
          says: [
            says(`instrument/${action}`, action === 'ratified' ? 'SWE>CZE' : 'SWE+CZE', `the ${name} was ${action}`, {
              date,
              on: 'x',
            }),
          ],
        });
      expect(one(told('a', '2010-02-03'), told('b', '2012'))).toHaveLength(1);
      expect(one(told('a', '2010-02-03'), told('b', '2012', 'Agreement on Fisheries'))).toHaveLength(2);
    },
  );

  test.each(['concluded', 'amended', 'extended', 'suspended', 'negotiating'])('%s can be repeated', (action) => {
    const told = (id: string, date: string) =>
      text(id, {
        instruments: { x: ['Treaty on Extradition', 'treaty'] },
        says: [says(`instrument/${action}`, 'SWE+CZE', `the Treaty on Extradition was ${action}`, { date, on: 'x' })],
      });
    expect(one(told('a', '2010-02-03'), told('b', '2012-05-01'))).toHaveLength(2);
  });

  test('an instrument may be signed anew after it was terminated', () => {
    const told = (id: string, action: string, date: string) =>
      text(id, {
        instruments: { x: ['Gas Transit Contract', 'contract'] },
        says: [says(`instrument/${action}`, 'SWE+CZE', `the Gas Transit Contract was ${action}`, { date, on: 'x' })],
      });
    expect(one(told('a', 'signed', '2001'), told('b', 'terminated', '2006'), told('c', 'signed', '2009'))).toHaveLength(
      3,
    );
  });

  const office = (id: string, action: string, name: string, title: string, date: string, parties = 'SWE') =>
    text(id, {
      people: { [name]: [[title, 'SWE']] },
      says: [
        says('meeting/talks', 'SWE+CZE', `talks ${id}`, { date: `20${10 + id.charCodeAt(0) - 97}-01-01` }),
        says(`appointment/${action}`, parties, `${name} ${action} as ${title}`, { date, people: [name] }),
      ],
    });
  const appointments = (...texts: Parameters<typeof record>[0]) =>
    one(...texts).filter((l) => l.startsWith('appointment'));

  test('an appointment of one person in one office is one act, of another person or to another office another', () => {
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Anna Berg', 'Minister of Foreign Affairs', '2020-04'),
      ),
    ).toHaveLength(1);
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Lars Holm', 'Foreign Minister', '2020-03'),
      ),
    ).toHaveLength(2);
    expect(
      appointments(
        office('a', 'appointed', 'Anna Berg', 'Foreign Minister', '2020-03'),
        office('b', 'appointed', 'Anna Berg', 'ambassador to the Czech Republic', '2020-03', 'SWE>CZE'),
      ),
    ).toHaveLength(2);
  });

  test('once more after leaving office', () => {
    expect(
      appointments(
        office('a', 'took-office', 'Anna Berg', 'Prime Minister', '2010-03'),
        office('b', 'left-office', 'Anna Berg', 'Prime Minister', '2014-03'),
        office('c', 'took-office', 'Anna Berg', 'Prime Minister', '2018-03'),
      ),
    ).toHaveLength(3);
  });
});

describe('plan and outcome are one act (2.6)', () => {
  const visit = (
    id: string,
    on: string,
    status: 'planned' | 'happened' | 'denied' | 'proposed',
    date?: string,
    name = 'Anna Berg',
    quote = `${name} in Prague`,
  ) =>
    text(id, {
      on,
      people: { [name]: [['Foreign Minister', 'SWE']] },
      says: [says('meeting/visit', 'SWE>CZE', quote, { status, ...(date ? { date } : {}), people: [name] })],
    });

  test('a visit planned for March, put off, and held in August is one act', () => {
    expect(
      one(
        visit('a', '2024-01-19', 'planned', '2024-03-11/2024-03-13'),
        visit('b', '2024-03-05', 'planned', undefined, 'Anna Berg', 'Berg’s visit has been postponed'),
        visit('c', '2024-08-28', 'happened', '2024-08-26/2024-08-27'),
        visit('d', '2025-07-11', 'happened', '2024-08'),
      ),
    ).toEqual(['meeting/visit 2024-08-26/2024-08-27 happened a:1 b:1 c:1 d:1']);
  });

  test('called off and proposed anew is one act; its status is the last known', () => {
    expect(one(visit('a', '2024-01-19', 'denied', '2024-03'), visit('b', '2024-06-01', 'proposed', '2024-11'))).toEqual(
      ['meeting/visit 2024-11 proposed a:1 b:1'],
    );
  });

  test('not when it is another person’s visit', () => {
    expect(
      one(
        visit('a', '2024-01-19', 'planned', '2024-03'),
        visit('b', '2024-08-28', 'happened', '2024-08-26', 'Eva Lind'),
      ),
    ).toHaveLength(2);
  });

  test('not later than twelve months after the planned date, and never before it', () => {
    expect(
      one(visit('a', '2024-01-19', 'planned', '2024-03'), visit('b', '2025-03-30', 'happened', '2025-03-29')),
    ).toHaveLength(1);
    expect(
      one(visit('a', '2024-01-19', 'planned', '2024-03'), visit('b', '2025-04-03', 'happened', '2025-04-02')),
    ).toHaveLength(2);
    expect(
      one(visit('a', '2024-01-19', 'planned', '2024-09'), visit('b', '2024-03-03', 'happened', '2024-03-02')),
    ).toHaveLength(2);
  });

  test('a visit that was made is not the plan of the next', () => {
    expect(
      one(visit('a', '2024-03-03', 'happened', '2024-03-02'), visit('b', '2024-04-19', 'planned', '2024-09')),
    ).toHaveLength(2);
  });

  const session = (id: string, on: string, status: 'planned' | 'happened', date: string, body: string) =>
    text(id, {
      on,
      says: [
        says('meeting/session', 'SWE+CZE', `the ${body} ${status === 'planned' ? 'will meet' : 'met'}`, {
          status,
          date,
        }),
      ],
    });

  test('a session is met by its body', () => {
    expect(
      one(
        session('a', '2020-03-02', 'planned', '2020-10', 'Cooperation Committee'),
        session('b', '2021-02-10', 'happened', '2021-02-09', 'Cooperation Committee'),
      ),
    ).toHaveLength(1);
    expect(
      one(
        session('a', '2020-03-02', 'planned', '2020-10', 'Cooperation Committee'),
        session('b', '2021-02-10', 'happened', '2021-02-09', 'Cooperation Council'),
      ),
    ).toHaveLength(2);
  });

  const talks = (
    id: string,
    on: string,
    status: 'planned' | 'happened',
    date: string,
    quote: string,
    people: string[] = [],
  ) => text(id, { on, people: both, says: [says('meeting/talks', 'SWE+CZE', quote, { status, date, people })] });

  test('talks are met by their people or by their named subject', () => {
    expect(
      one(
        talks('a', '2024-01-10', 'planned', '2024-02', 'energy talks are due in February'),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'The energy talks took place in Brno'),
      ),
    ).toHaveLength(1);
    expect(
      one(
        talks('a', '2024-01-10', 'planned', '2024-02', 'energy talks are due in February'),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'Talks on fisheries took place'),
      ),
    ).toHaveLength(2);
    const names = ['Anna Berg', 'Iva Horak'];
    expect(
      one(
        talks('a', '2024-01-10', 'planned', '2024-02', 'Berg will meet Horak', names),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'Berg and Horak met', names),
      ),
    ).toHaveLength(1);
  });

  test('a planned treaty action and the later one on the same instrument are one', () => {
    const adopted = (
      id: string,
      on: string,
      status: 'planned' | 'happened',
      date: string,
      name = 'Action Plan on Water',
    ) =>
      text(id, {
        on,
        instruments: { p: [name, 'roadmap'] },
        says: [says('instrument/concluded', 'SWE+CZE', `adoption of the ${name}`, { status, date, on: 'p' })],
      });
    expect(
      one(adopted('a', '2023-01-05', 'planned', '2023-05'), adopted('b', '2023-09-03', 'happened', '2023-09-02')),
    ).toHaveLength(1);
    expect(
      one(
        adopted('a', '2023-01-05', 'planned', '2023-05'),
        adopted('b', '2023-09-03', 'happened', '2023-09-02', 'Roadmap on Forests'),
      ),
    ).toHaveLength(2);
  });

  test('a round of negotiating planned is not the round after it', () => {
    const round = (id: string, on: string, status: 'planned' | 'happened', date: string, ordinal: string) =>
      text(id, {
        on,
        instruments: { p: ['free trade agreement', 'agreement'] },
        says: [
          says('instrument/negotiating', 'SWE+CZE', `the ${ordinal} round of talks on the free trade agreement`, {
            status,
            date,
            on: 'p',
          }),
        ],
      });
    expect(
      one(
        round('a', '2023-01-05', 'planned', '2023-03', 'second'),
        round('b', '2023-06-03', 'happened', '2023-06-02', 'third'),
      ),
    ).toHaveLength(2);
    expect(
      one(
        round('a', '2023-01-05', 'planned', '2023-03', 'second'),
        round('b', '2023-06-03', 'happened', '2023-06-02', 'second'),
      ),
    ).toHaveLength(1);
  });

  test('a measure is met by its matter', () => {
    const loan = (id: string, on: string, status: 'planned' | 'happened', date: string, quote: string) =>
      text(id, { on, says: [says('measure/loan', 'SWE>CZE', quote, { status, date })] });
    expect(
      one(
        loan('a', '2023-01-05', 'planned', '2023-02', 'a loan for the tram depot will be paid'),
        loan('b', '2023-06-03', 'happened', '2023-06-02', 'Sweden paid out the tram loan'),
      ),
    ).toHaveLength(1);
    expect(
      one(
        loan('a', '2023-01-05', 'planned', '2023-02', 'a loan for the tram depot will be paid'),
        loan('b', '2023-06-03', 'happened', '2023-06-02', 'Sweden lent money for a hospital'),
      ),
    ).toHaveLength(2);
  });
});
