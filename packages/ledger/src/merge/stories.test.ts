import { describe, expect, test } from 'vitest';
import type { SourceReading } from '../source.ts';
import { actLines, commitmentLines, contradictionLines, record, says, text } from './testing/story.ts';

/** Whole stories, each with the twists that texts of a real relationship have; what is expected follows from the ledger's rules alone. */

interface Expected {
  acts: string[];
  contradictions?: string[];
  commitments?: string[];
  people?: string[];
  instruments?: string[];
  copies?: string[];
}

function check(texts: SourceReading[], expected: Expected): void {
  const r = record(texts);
  expect(actLines(r)).toEqual([...expected.acts].sort());
  expect(contradictionLines(r)).toEqual(expected.contradictions ?? []);
  expect(commitmentLines(r)).toEqual([...(expected.commitments ?? [])].sort());
  if (expected.people) expect(r.people.map((p) => p.names.join(' = '))).toEqual(expected.people);
  if (expected.instruments)
    expect(
      r.instruments.map(
        (i) =>
          `${i.names.join(' = ')}: ${i.status} ${i.history.map((h) => `${h.action} ${h.date}${h.by ? ` ${h.by}` : ''}`).join(', ')}`,
      ),
    ).toEqual(expected.instruments);
  if (expected.copies)
    expect(r.sources.filter((s) => s.copyOf).map((s) => `${s.id} of ${s.copyOf}`)).toEqual(expected.copies);
}

const PAIR = (a: string, b: string) => [a, b];

describe('a river protocol: initialled, signed, suspended or not', () => {
  const parties = PAIR('ARG', 'PRY');
  const quiroga = {
    'Emilio Quiroga': [['Foreign Minister', 'ARG']],
    'Ramona Benítez Acosta': [['Minister of Foreign Affairs', 'PRY']],
  } as Record<string, [string, string][]>;
  const texts = [
    text('1', {
      on: '2011-10-06',
      outlet: 'Ministry of Foreign Relations of Paraguay',
      people: quiroga,
      instruments: { p: ['protocol on river tolls', 'protocol', null, parties] },
      says: [
        says(
          'meeting/talks',
          'ARG+PRY',
          'The Foreign Ministers of Paraguay and Argentina, Ramona Benítez Acosta and Emilio Quiroga, met in Encarnación on 4 October',
          { date: '2011-10-04', people: ['Ramona Benítez Acosta', 'Emilio Quiroga'], place: 'Encarnación' },
        ),
        says('instrument/initialled', 'ARG+PRY', 'They initialled a protocol on river tolls', {
          date: '2011-10-04',
          on: 'p',
          people: ['Ramona Benítez Acosta', 'Emilio Quiroga'],
          topics: ['transport'],
        }),
        says('instrument/signed', 'ARG+PRY', 'The protocol is to be signed in Posadas before the end of the year', {
          date: '../2011',
          status: 'planned',
          on: 'p',
          place: 'Posadas',
        }),
        says(
          'commitment/pledged',
          'ARG>PRY',
          'Argentina undertook to dredge the Yacyretá access channel by June 2012',
          {
            date: '2011-10-04',
            due: '../2012-06',
            content: 'dredge the Yacyretá access channel by June 2012',
            topics: ['transport'],
          },
        ),
      ],
    }),
    text('2', {
      on: '2012-03-12',
      outlet: 'El Barquero',
      people: { 'Emilio Quiroga': [['foreign minister', 'ARG']], 'Ramona Benitez': [['counterpart', 'PRY']] },
      instruments: { p: ['Posadas Protocol', 'protocol', null, parties] },
      says: [
        says(
          'instrument/signed',
          'ARG+PRY',
          'Foreign minister Emilio Quiroga and his Paraguayan counterpart Ramona Benitez signed the Posadas Protocol on Friday',
          {
            date: '2012-03-09',
            on: 'p',
            people: ['Emilio Quiroga', 'Ramona Benitez'],
            place: 'Posadas',
            topics: ['transport'],
          },
        ),
        says('commitment/agreed', 'ARG+PRY', 'The two agreed to ratify it within a year', {
          date: '2012-03-09',
          due: '../2013-03-09',
          on: 'p',
          content: 'ratify it within a year',
        }),
        says('commitment/intends', 'PRY>ARG', 'Asunción is ready to open a customs post at Ayolas', {
          date: '2012-03-09',
          content: 'open a customs post at Ayolas',
          by: 'Ramona Benitez',
        }),
      ],
    }),
    text('3', {
      on: '2013-08-21',
      outlet: 'Paraná Shipping News',
      instruments: { p: ['agreement on navigation charges', 'agreement', null, parties] },
      says: [
        says('instrument/signed', 'ARG+PRY', 'The agreement on navigation charges, signed in October 2011', {
          date: '2011-10',
          on: 'p',
          topics: ['transport'],
        }),
        says('instrument/ratified', 'PRY>ARG', 'Paraguay ratified it in May', { date: '2013-05', on: 'p' }),
        says('instrument/ratified', 'ARG>PRY', 'Argentina deposited its ratification on 1 August', {
          date: '2013-08-01',
          on: 'p',
        }),
        says('instrument/in-force', 'ARG+PRY', 'and the deal has been in force since 15 August', {
          date: '2013-08-15/..',
          status: 'ongoing',
          on: 'p',
        }),
        says('measure/other', 'ARG>PRY', 'Dredgers finished the access channel at Yacyretá only in July', {
          date: '2013-07',
          topics: ['transport'],
        }),
      ],
    }),
    text('4', {
      on: '2016-02-11',
      outlet: 'El Barquero',
      instruments: { p: ['Posadas Protocol', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ARG>PRY', 'Argentina has suspended the Posadas Protocol as of 10 February', {
          date: '2016-02-10',
          on: 'p',
        }),
        says('instrument/signed', 'ARG+PRY', 'the Protocol, which was signed on 9 March 2012', {
          date: '2012-03-09',
          on: 'p',
        }),
      ],
    }),
    text('5', {
      on: '2016-02-13',
      outlet: 'Ministry of Foreign Affairs of Argentina',
      instruments: { p: ['Protocol on River Tolls', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ARG>PRY', 'Argentina has not suspended the Protocol on River Tolls', {
          status: 'denied',
          on: 'p',
        }),
        says('meeting/talks', 'ARG+PRY', 'Talks on dredging costs will be held in Formosa in April', {
          date: '2016-04',
          status: 'planned',
          place: 'Formosa',
        }),
      ],
    }),
  ];

  test('is one record', () =>
    check(texts, {
      acts: [
        'meeting/talks 2011-10-04 happened 1:1',
        'instrument/initialled 2011-10-04 happened 1:2',
        'instrument/signed 2012-03-09 happened 1:3 2:1 3:1 4:2',
        'instrument/ratified 2013-05 happened 3:2',
        'instrument/ratified 2013-08-01 happened 3:3',
        'instrument/in-force 2013-08-15 happened 3:4',
        'measure/other 2013-07 happened 3:5',
        'instrument/suspended 2016-02-10 denied 4:1 5:1',
        'meeting/talks 2016-04 planned 5:2',
      ],
      contradictions: ['date 2012-03-09: 2:1 4:2 | 2011-10: 3:1', 'status happened: 4:1 | denied: 5:1'],
      commitments: ['1:4: kept by 3:5', '2:2: kept by 3:2 3:3', '2:3: open'],
      people: ['Emilio Quiroga', 'Ramona Benítez Acosta = Ramona Benitez'],
      instruments: [
        expect.stringContaining(
          ': in-force initialled 2011-10-04, signed 2012-03-09, ratified 2013-05 PRY, ratified 2013-08-01 ARG, in-force 2013-08-15',
        ) as unknown as string,
      ],
    }));
});

describe('energy talks put off, a wire story printed twice, an undertaking with and without a condition', () => {
  const names = ['Kari Solheim', 'Kwabena Osei'];
  const people = {
    'Kari Solheim': [['Minister of Energy', 'NOR']],
    'Kwabena Osei': [['Energy Minister', 'GHA']],
  } as Record<string, [string, string][]>;
  const wire =
    'ACCRA, June 3 (Gulf Wire) Norway and Ghana have put off the energy talks that were to open in Accra on Wednesday, officials on both sides confirmed, citing a strike of airport staff which has closed the terminal since Saturday and is expected to last for the rest of the week.';
  const story = (id: string, on: string, outlet: string) =>
    text(id, {
      on,
      outlet,
      people: { 'Kari Solheim': [['energy minister', 'NOR']] },
      lead: wire,
      says: [
        says('meeting/talks', 'GHA+NOR', 'Energy talks between Norway and Ghana were postponed', { status: 'planned' }),
        says('commitment/pledged', 'NOR>GHA', 'Solheim said Oslo would pay for the Keta wave power station', {
          date: '2025-06-02',
          content: 'pay for the Keta wave power station',
          people: ['Kari Solheim'],
          by: 'Kari Solheim',
          topics: ['energy'],
        }),
        says('figure/trade', 'GHA+NOR', 'Trade came to 310 million dollars in 2024', {
          figure: { indicator: 'trade', value: 3.1e8, unit: 'USD', period: '2024' },
        }),
      ],
    });
  const texts = [
    text('1', {
      on: '2025-05-20',
      outlet: 'Daily Accra',
      says: [
        says('meeting/talks', 'GHA+NOR', 'Norway and Ghana will open energy talks in Accra on June 4', {
          date: '2025-06-04',
          status: 'planned',
          place: 'Accra',
          topics: ['energy'],
        }),
        says('relations/upgraded', 'GHA+NOR', 'They have been strategic partners since 2019', { date: '2019' }),
      ],
    }),
    story('2', '2025-06-03', 'Coast Herald'),
    story('3', '2025-06-04', 'Bergen Post'),
    text('4', {
      on: '2025-06-05',
      outlet: 'Ministry of Energy of Norway',
      people,
      says: [
        says(
          'commitment/pledged',
          'NOR>GHA',
          'On 2 June Minister Solheim said that Norway would pay for the Keta wave power station, provided that Parliament agrees',
          {
            date: '2025-06-02',
            status: 'conditional',
            content: 'pay for the Keta wave power station',
            people: ['Kari Solheim'],
            by: 'Kari Solheim',
          },
        ),
        says('figure/trade', 'GHA+NOR', 'Bilateral trade amounted to 270 million US dollars in 2024', {
          figure: { indicator: 'bilateral trade', value: 2.7e8, unit: 'USD', period: '2024' },
        }),
      ],
    }),
    text('5', {
      on: '2025-09-12',
      outlet: 'Daily Accra',
      people,
      says: [
        says('meeting/talks', 'GHA+NOR', 'Kari Solheim and Kwabena Osei opened the energy talks in Accra on Tuesday', {
          date: '2025-09-09',
          people: names,
          place: 'Accra',
          topics: ['energy'],
        }),
        says('commitment/agreed', 'GHA+NOR', 'They agreed to set up a wave power institute in Keta by 2027', {
          date: '2025-09-09',
          due: '../2027',
          content: 'set up a wave power institute in Keta by 2027',
          people: names,
          topics: ['energy'],
        }),
        says('relations/upgraded', 'GHA+NOR', 'strategic partners since November 2019', { date: '2019-11' }),
      ],
    }),
  ];

  test('is one record', () =>
    check(texts, {
      acts: ['meeting/talks 2025-09-09 happened 1:1 2:1 3:1 5:1', 'relations/upgraded 2019-11 happened 1:2 5:3'],
      contradictions: ['status happened: 2:2 3:2 | conditional: 4:1', 'value 310000000: 2:3 3:3 | 270000000: 4:2'],
      commitments: ['2:2 3:2 4:1: open', '5:2: open'],
      people: ['Kari Solheim', 'Kwabena Osei'],
      copies: ['3 of 2'],
    }));
});

describe('relations broken off and restored, an embassy closed and reopened, an envoy who becomes minister', () => {
  const texts = [
    text('1', {
      on: '1999-05-11',
      outlet: 'Andean Monitor',
      people: { 'Hugo Larrea': [['ambassador to Tunisia', 'ECU']] },
      says: [
        says('relations/severed', 'TUN>ECU', 'Tunisia broke off diplomatic relations with Ecuador on Sunday', {
          date: '1999-05-09',
        }),
        says('measure/expulsion', 'TUN>ECU', 'and gave Ambassador Hugo Larrea 48 hours to leave', {
          date: '1999-05-09',
          people: ['Hugo Larrea'],
        }),
        says('measure/embassy-closed', 'ECU>TUN', 'Ecuador will close its embassy in Tunis by the end of the month', {
          date: '../1999-05',
          status: 'planned',
          place: 'Tunis',
        }),
        says('relations/established', 'ECU+TUN', 'The two countries had established relations in 1968', {
          date: '1968',
        }),
      ],
    }),
    text('2', {
      on: '2004-11-19',
      outlet: 'Ministry of Foreign Affairs of Ecuador',
      people: {
        'Hugo Larrea': [['Minister of Foreign Affairs', 'ECU']],
        'Habib Zaouche': [['Foreign Minister', 'TUN']],
      },
      instruments: { c: ['joint communiqué', 'statement', null, PAIR('ECU', 'TUN')] },
      says: [
        says('relations/restored', 'ECU+TUN', 'Ecuador and Tunisia restored diplomatic relations on 18 November 2004', {
          date: '2004-11-18',
        }),
        says(
          'statement/joint',
          'ECU+TUN',
          'Ministers Hugo Larrea and Habib Zaouche issued a joint communiqué in Quito',
          { date: '2004-11-18', on: 'c', people: ['Hugo Larrea', 'Habib Zaouche'], place: 'Quito' },
        ),
        says('commitment/agreed', 'ECU+TUN', 'the two sides agreed to exchange ambassadors by June 2005', {
          date: '2004-11-18',
          due: '../2005-06',
          content: 'exchange ambassadors by June 2005',
          on: 'c',
        }),
        says('commitment/pledged', 'TUN>ECU', 'Tunisia promised to return the embassy building in Tunis', {
          date: '2004-11-18',
          content: 'return the embassy building in Tunis',
        }),
        says('measure/embassy-closed', 'ECU>TUN', 'The Embassy in Tunis was closed on 28 May 1999', {
          date: '1999-05-28',
          place: 'Tunis',
        }),
        says('relations/established', 'ECU+TUN', 'relations were first established on 3 June 1968', {
          date: '1968-06-03',
        }),
      ],
    }),
    text('3', {
      on: '2006-02-02',
      outlet: 'Maghreb Courier',
      people: { 'Habib Zaouch': [['foreign minister', 'TUN']], 'Lucía Páez': [['ambassador to Tunisia', 'ECU']] },
      says: [
        says(
          'appointment/credentials',
          'ECU>TUN',
          'Lucía Páez presented her credentials as ambassador of Ecuador on 31 January',
          { date: '2006-01-31', people: ['Lucía Páez'] },
        ),
        says('measure/embassy-opened', 'ECU>TUN', 'The Ecuadorian embassy reopened in its old house on the same day', {
          date: '2006-01-31',
          place: 'Tunis',
        }),
        says('relations/restored', 'ECU+TUN', 'Relations were restored in 2004', { date: '2004' }),
        says('statement/joint', 'ECU+TUN', 'In their communiqué of November 2004', { date: '2004-11' }),
      ],
    }),
  ];

  test('is one record', () =>
    check(texts, {
      acts: [
        'relations/established 1968-06-03 happened 1:4 2:6',
        'relations/severed 1999-05-09 happened 1:1',
        'measure/expulsion 1999-05-09 happened 1:2',
        'measure/embassy-closed 1999-05-28 happened 1:3 2:5',
        'relations/restored 2004-11-18 happened 2:1 3:3',
        'statement/joint 2004-11-18 happened 2:2 3:4',
        'appointment/credentials 2006-01-31 happened 3:1',
        'measure/embassy-opened 2006-01-31 happened 3:2',
      ],
      commitments: ['2:3: kept by 3:1', '2:4: open'],
      people: ['Hugo Larrea', 'Habib Zaouche = Habib Zaouch', 'Lucía Páez'],
    }));
});

describe('a loan paid in part, a pact to be signed by the end of the year, a roadmap, a summit moved', () => {
  const parties = PAIR('JPN', 'ZMB');
  const pact = (name: string) => [name, 'agreement', null, parties] as [string, 'agreement', null, string[]];
  const texts = [
    text('1', {
      on: '2022-06-06',
      outlet: 'Embassy of Japan in Zambia',
      people: { 'Haruto Mori': [['Prime Minister', 'JPN']], 'Chanda Mwale': [['President', 'ZMB']] },
      instruments: { i: pact('Investment Protection Agreement') },
      says: [
        says(
          'meeting/summit',
          'JPN+ZMB',
          'Prime Minister Haruto Mori and President Chanda Mwale met in Lusaka on 3 June 2022',
          { date: '2022-06-03', people: ['Haruto Mori', 'Chanda Mwale'], place: 'Lusaka' },
        ),
        says(
          'commitment/agreed',
          'JPN+ZMB',
          'They agreed to sign the Investment Protection Agreement by 31 December 2022',
          {
            date: '2022-06-03',
            due: '../2022-12-31',
            on: 'i',
            content: 'sign the Investment Protection Agreement by 31 December 2022',
          },
        ),
        says('commitment/pledged', 'JPN>ZMB', 'Japan pledged a loan of 2.86 billion yen for the Chirundu border road', {
          date: '2022-06-03',
          content: 'a loan of 2.86 billion yen for the Chirundu border road',
          topics: ['transport'],
        }),
        says('commitment/pledged', 'JPN>ZMB', 'Japan will dispatch 25 experts in mine safety by March 2023', {
          date: '2022-06-03',
          due: '../2023-03',
          content: 'dispatch 25 experts in mine safety by March 2023',
        }),
        says(
          'commitment/pledged',
          'ZMB>JPN',
          'Zambia promised to settle the VAT refunds owed to Japanese companies by the end of 2022',
          {
            date: '2022-06-03',
            due: '../2022',
            content: 'settle the VAT refunds owed to Japanese companies by the end of 2022',
          },
        ),
        says('meeting/visit', 'ZMB>JPN', 'President Mwale will visit Japan in the spring of 2023', {
          date: '2023-21',
          status: 'planned',
          people: ['Chanda Mwale'],
        }),
      ],
    }),
    text('2', {
      on: '2023-02-14',
      outlet: 'Copperbelt Star',
      people: { 'Chanda Mwale': [['president', 'ZMB']] },
      instruments: { i: pact('investment protection agreement with Japan') },
      says: [
        says(
          'instrument/signed',
          'JPN+ZMB',
          'The investment protection agreement with Japan could not be signed last year',
          { status: 'denied', on: 'i' },
        ),
        says('commitment/intends', 'JPN+ZMB', 'The two will continue to explore the investment agreement', {
          date: '2023-02-13',
          on: 'i',
          content: 'continue to explore the investment agreement',
        }),
        says('measure/loan', 'JPN>ZMB', 'Tokyo has paid out 1.2 billion yen of the loan for the Chirundu road', {
          date: '2023-01',
        }),
        says('meeting/visit', 'ZMB>JPN', 'Mwale’s trip to Tokyo has been put off to October', {
          date: '2023-10',
          status: 'planned',
          people: ['Chanda Mwale'],
        }),
      ],
    }),
    text('3', {
      on: '2023-10-20',
      outlet: 'Ministry of Foreign Affairs of Japan',
      people: { 'Mwale Chanda': [['President', 'ZMB']], 'Haruto Mori': [['Prime Minister', 'JPN']] },
      instruments: { r: ['Roadmap on Copper and Cobalt Value Chains', 'roadmap', null, parties] },
      says: [
        says('meeting/visit', 'ZMB>JPN', 'President Mwale Chanda visited Japan from 16 to 19 October', {
          date: '2023-10-16/2023-10-19',
          people: ['Mwale Chanda'],
        }),
        says(
          'meeting/summit',
          'JPN+ZMB',
          'Prime Minister Mori and President Mwale held a summit meeting on 17 October',
          { date: '2023-10-17', people: ['Haruto Mori', 'Mwale Chanda'] },
        ),
        says('instrument/concluded', 'JPN+ZMB', 'The two leaders adopted a Roadmap on Copper and Cobalt Value Chains', {
          date: '2023-10-17',
          on: 'r',
          topics: ['raw-materials'],
        }),
        says('measure/other', 'JPN>ZMB', 'The 25 mine safety experts took up their work in May', { date: '2023-05' }),
      ],
    }),
  ];

  test('is one record', () =>
    check(texts, {
      acts: [
        'meeting/summit 2022-06-03 happened 1:1',
        'meeting/visit 2023-10-16/2023-10-19 happened 1:6 2:4 3:1',
        'instrument/signed null denied 2:1',
        'measure/loan 2023-01 happened 2:3',
        'meeting/summit 2023-10-17 happened 3:2',
        'instrument/concluded 2023-10-17 happened 3:3',
        'measure/other 2023-05 happened 3:4',
      ],
      commitments: ['1:2: superseded by 2:2', '1:3: overdue by 2:3', '1:4: kept by 3:4', '1:5: overdue', '2:2: open'],
      people: ['Haruto Mori', 'Chanda Mwale = Mwale Chanda'],
    }));
});

describe('a convention and the protocol that amends it', () => {
  const parties = PAIR('CHE', 'GEO');
  const texts = [
    text('1', {
      on: '2011-03-04',
      outlet: 'Swiss Federal Council',
      instruments: { c: ['Convention for the Avoidance of Double Taxation', 'convention', null, parties] },
      says: [
        says(
          'instrument/signed',
          'CHE+GEO',
          'Switzerland and Georgia signed a Convention for the Avoidance of Double Taxation on 3 March 2011',
          { date: '2011-03-03', on: 'c' },
        ),
        says('instrument/in-force', 'CHE+GEO', 'It is expected to enter into force in 2012', {
          date: '2012',
          status: 'planned',
          on: 'c',
        }),
      ],
    }),
    text('2', {
      on: '2019-07-02',
      outlet: 'Caucasus Business',
      people: { 'Nino Beridze': [['Finance Minister', 'GEO']] },
      instruments: {
        c: ['double taxation convention', 'convention', null, parties],
        p: ['protocol amending the double taxation convention', 'protocol', null, parties],
      },
      says: [
        says(
          'instrument/signed',
          'CHE+GEO',
          'Georgia and Switzerland signed a protocol amending the double taxation convention on Monday',
          { date: '2019-07-01', on: 'p' },
        ),
        says('instrument/in-force', 'CHE+GEO', 'the convention, in force since 2011', {
          date: '2011/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'commitment/pledged',
          'GEO>CHE',
          'Finance Minister Nino Beridze promised that parliament would ratify the protocol before the summer of 2020',
          {
            date: '2019-07-01',
            due: '../2020-05',
            on: 'p',
            content: 'parliament would ratify the protocol before the summer of 2020',
            by: 'Nino Beridze',
            people: ['Nino Beridze'],
          },
        ),
      ],
    }),
    text('3', {
      on: '2021-01-15',
      outlet: 'Federal Department of Finance of Switzerland',
      instruments: {
        c: ['Convention of 3 March 2011 for the Avoidance of Double Taxation', 'convention', null, parties],
        p: [
          'Protocol amending the Convention of 3 March 2011 for the Avoidance of Double Taxation',
          'protocol',
          null,
          parties,
        ],
      },
      says: [
        says('instrument/in-force', 'CHE+GEO', 'The Protocol entered into force on 1 January 2021', {
          date: '2021-01-01',
          on: 'p',
        }),
        says('instrument/in-force', 'CHE+GEO', 'The Convention has been in force since 5 August 2011', {
          date: '2011-08-05/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'instrument/ratified',
          'GEO>CHE',
          'Georgia notified the completion of its procedures on 12 November 2020',
          { date: '2020-11-12', on: 'p' },
        ),
      ],
    }),
  ];

  test('is one record', () =>
    check(texts, {
      acts: [
        'instrument/signed 2011-03-03 happened 1:1',
        'instrument/in-force 2011-08-05 happened 1:2 2:2 3:2',
        'instrument/signed 2019-07-01 happened 2:1',
        'instrument/in-force 2021-01-01 happened 3:1',
        'instrument/ratified 2020-11-12 happened 3:3',
      ],
      commitments: ['2:3: kept by 3:3'],
      instruments: [
        expect.stringMatching(
          /^Convention of 3 March 2011 .*: in-force signed 2011-03-03, in-force 2011-08-05$/,
        ) as unknown as string,
        expect.stringMatching(
          /^Protocol amending .*: in-force signed 2019-07-01, ratified 2020-11-12 GEO, in-force 2021-01-01$/,
        ) as unknown as string,
      ],
    }));
});
