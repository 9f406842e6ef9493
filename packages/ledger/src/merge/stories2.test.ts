import { expect, test } from 'vitest';
import type { SourceReading } from '../source.ts';
import { actLines, commitmentLines, contradictionLines, record, says, text } from './testing/story.ts';

interface Expected {
  acts: string[];
  contradictions?: string[];
  commitments?: string[];
  people?: string[];
  instruments?: string[];
}
function check(texts: SourceReading[], e: Expected): void {
  const r = record(texts);
  expect({
    acts: actLines(r),
    contradictions: contradictionLines(r),
    commitments: commitmentLines(r),
    people: r.people.map((p) => p.names.join(' = ')),
    instruments: r.instruments.map((i) => i.names.join(' = ')),
  }).toEqual({
    acts: [...e.acts].sort(),
    contradictions: e.contradictions ?? [],
    commitments: [...(e.commitments ?? [])].sort(),
    people: e.people ?? [],
    instruments: e.instruments ?? [],
  });
}

test('F: a bridge', () => {
  const men = {
    'Somsak Phommachan': [['Foreign Minister', 'LAO']],
    'Anong Rattanakul': [['Foreign Minister', 'THA']],
  } as Record<string, [string, string][]>;
  const P = ['LAO', 'THA'];
  check(
    [
      text('1', {
        on: '2018-03-07',
        outlet: 'Vientiane Bulletin',
        people: men,
        instruments: { m: ['memorandum on labour cooperation', 'memorandum', null, P] },
        says: [
          says(
            'meeting/talks',
            'LAO+THA',
            'Foreign Ministers Somsak Phommachan and Anong Rattanakul met in Vientiane on March 6',
            { date: '2018-03-06', people: ['Somsak Phommachan', 'Anong Rattanakul'], place: 'Vientiane' },
          ),
          says(
            'commitment/agreed',
            'LAO+THA',
            'The two agreed to build a fifth bridge over the Mekong at Bueng Kan by 2020',
            {
              date: '2018-03-06',
              due: '../2020',
              content: 'build a fifth bridge over the Mekong at Bueng Kan by 2020',
              topics: ['transport'],
            },
          ),
          says('commitment/pledged', 'THA>LAO', 'Bangkok pledged to finance half of the cost of the bridge', {
            date: '2018-03-06',
            content: 'finance half of the cost of the bridge',
          }),
          says('instrument/signed', 'LAO+THA', 'A memorandum on labour cooperation was signed', {
            date: '2018-03-06',
            on: 'm',
          }),
          says('relations/established', 'LAO+THA', 'Relations were established on December 19, 1950', {
            date: '1950-12-19',
          }),
          says('figure/trade', 'LAO+THA', 'Trade reached 6.1 billion dollars in 2017', {
            figure: { indicator: 'trade', value: 6.1e9, unit: 'USD', period: '2017' },
          }),
        ],
      }),
      text('2', {
        on: '2019-06-12',
        outlet: 'Ministry of Transport of Thailand',
        instruments: { t: ['cross-border transport agreement', 'agreement', null, P] },
        says: [
          says(
            'measure/loan',
            'THA>LAO',
            'On 10 June Thailand extended a loan of 1.3 billion baht to the Lao side for the bridge at Bueng Kan',
            { date: '2019-06-10', topics: ['transport'] },
          ),
          says(
            'commitment/pledged',
            'LAO>THA',
            'the Lao side will complete its part of the bridge by the end of 2022',
            { date: '2019-06-10', due: '../2022', content: 'complete its part of the bridge by the end of 2022' },
          ),
          says(
            'instrument/signed',
            'LAO+THA',
            'A cross-border transport agreement is to be signed in Bangkok in September',
            { date: '2019-09', status: 'planned', on: 't', place: 'Bangkok' },
          ),
        ],
      }),
      text('3', {
        on: '2023-12-27',
        outlet: 'Mekong Times',
        people: { 'Rattanakul Anong': [['foreign minister', 'THA']] },
        instruments: { t: ['agreement on cross-border transport', 'agreement', null, P] },
        says: [
          says('measure/other', 'LAO+THA', 'The fifth Thai-Lao bridge was opened to traffic at Bueng Kan on Monday', {
            date: '2023-12-25',
            topics: ['transport'],
          }),
          says('meeting/ceremony', 'LAO+THA', 'Rattanakul Anong cut the ribbon', {
            date: '2023-12-25',
            people: ['Rattanakul Anong'],
          }),
          says(
            'instrument/signed',
            'LAO+THA',
            'the agreement on cross-border transport, which was signed in January 2020',
            { date: '2020-01', on: 't' },
          ),
          says('relations/established', 'LAO+THA', 'Vientiane and Bangkok have had relations since 1951', {
            date: '1951',
          }),
        ],
      }),
    ],
    {
      acts: [
        'meeting/talks 2018-03-06 happened 1:1',
        'instrument/signed 2018-03-06 happened 1:4',
        'relations/established null happened 1:5 3:4',
        'measure/loan 2019-06-10 happened 2:1',
        'instrument/signed 2020-01 happened 2:3 3:3',
        'measure/other 2023-12-25 happened 3:1',
        'meeting/ceremony 2023-12-25 happened 3:2',
      ],
      contradictions: ['date 1950-12-19: 1:5 | 1951: 3:4'],
      commitments: ['1:2: kept by 3:1', '1:3: kept by 2:1', '2:2: kept by 3:1'],
      people: ['Somsak Phommachan', 'Anong Rattanakul = Rattanakul Anong'],
      instruments: [
        'memorandum on labour cooperation',
        'agreement on cross-border transport = cross-border transport agreement',
      ],
    },
  );
});

test('G: expulsions, a wire story, a denial', () => {
  const wire =
    'WARSAW, October 6 (Baltic Wire) Poland stepped up its response to Minsk on Monday after a weekend of protests in front of both embassies in which several windows were broken and a guard was hurt, police said in the evening.';
  const agency = (id: string, outlet: string) =>
    text(id, {
      on: '2020-10-06',
      outlet,
      lead: wire,
      says: [
        says('measure/recall', 'POL>BLR', 'Poland recalled its ambassador to Minsk for consultations on Monday', {
          date: '2020-10-05',
        }),
        says('statement/demand', 'POL>BLR', 'and demanded the release of three reporters', {
          date: '2020-10-05',
          content: 'the release of three reporters',
        }),
        says('measure/expulsion', 'BLR>POL', 'after Belarus had told 35 Polish diplomats to leave on Friday', {
          date: '2020-10-02',
        }),
      ],
    });
  check(
    [
      agency('1', 'Vistula Daily'),
      agency('2', 'Neman Post'),
      text('3', {
        on: '2020-10-07',
        outlet: 'Ministry of Foreign Affairs of Belarus',
        says: [
          says('measure/expulsion', 'BLR>POL', 'Belarus has expelled no Polish diplomats', { status: 'denied' }),
          says(
            'statement/criticism',
            'BLR>POL',
            'The Ministry condemned the interference of Warsaw in the affairs of the country',
            { date: '2020-10-07', content: 'the interference of Warsaw in the affairs of the country' },
          ),
          says('measure/recall', 'BLR>POL', 'The Ambassador of Belarus in Warsaw was called home on 5 October', {
            date: '2020-10-05',
          }),
        ],
      }),
      text('4', {
        on: '2021-01-15',
        outlet: 'Vistula Daily',
        says: [
          says(
            'measure/expulsion',
            'BLR>POL',
            'the departure of 35 Polish diplomats, whom Minsk threw out in October',
            { date: '2020-10' },
          ),
          says('measure/sanction', 'POL>BLR', 'Warsaw imposed an entry ban on 20 officials on Thursday', {
            date: '2021-01-14',
          }),
          says('commitment/pledged', 'POL>BLR', 'It would lift the ban as soon as the reporters are free', {
            date: '2021-01-14',
            status: 'conditional',
            content: 'lift the ban as soon as the reporters are free',
          }),
          says('statement/demand', 'POL>BLR', 'repeating its demand that the three reporters be released', {
            date: '2021-01-14',
            content: 'that the three reporters be released',
          }),
        ],
      }),
    ],
    {
      acts: [
        'measure/recall 2020-10-05 happened 1:1 2:1',
        'statement/demand 2020-10-05 happened 1:2 2:2',
        'measure/expulsion 2020-10-02 happened 1:3 2:3 3:1 4:1',
        'statement/criticism 2020-10-07 happened 3:2',
        'measure/recall 2020-10-05 happened 3:3',
        'measure/sanction 2021-01-14 happened 4:2',
        'statement/demand 2021-01-14 happened 4:4',
      ],
      contradictions: ['status happened: 1:3 2:3 4:1 | denied: 3:1'],
      commitments: ['4:3: open'],
    },
  );
});

test('J: negotiations that end late, a visit that falls through, a deal not yet in force', () => {
  const P = ['ARE', 'KEN'];
  const otieno = { 'William Otieno': [['President', 'KEN']] } as Record<string, [string, string][]>;
  check(
    [
      text('1', {
        on: '2022-07-20',
        outlet: 'Nairobi Standard',
        people: { ...otieno, 'Salim Al Hammadi': [['Minister of State for Foreign Trade', 'ARE']] },
        instruments: { c: ['Comprehensive Economic Partnership Agreement', 'agreement', 'CEPA', P] },
        says: [
          says(
            'instrument/negotiating',
            'ARE+KEN',
            'Kenya and the United Arab Emirates opened negotiations on a Comprehensive Economic Partnership Agreement (CEPA) on Tuesday',
            { date: '2022-07-19', on: 'c', topics: ['trade'] },
          ),
          says('commitment/agreed', 'ARE+KEN', 'Both sides undertook to conclude them by the end of the year', {
            date: '2022-07-19',
            due: '../2022',
            on: 'c',
            content: 'conclude them by the end of the year',
          }),
          says('meeting/visit', 'KEN>ARE', 'President William Otieno is expected in Abu Dhabi in October', {
            date: '2022-10',
            status: 'planned',
            people: ['William Otieno'],
            place: 'Abu Dhabi',
          }),
          says(
            'commitment/intends',
            'ARE>KEN',
            'The Emirates are ready to invest in the port of Lamu, Al Hammadi said',
            {
              date: '2022-07-19',
              content: 'invest in the port of Lamu',
              by: 'Salim Al Hammadi',
              people: ['Salim Al Hammadi'],
            },
          ),
        ],
      }),
      text('2', {
        on: '2023-03-02',
        outlet: 'Gulf Ledger',
        people: { 'Salem al-Hammadi': [['trade minister', 'ARE']] },
        instruments: { c: ['CEPA', 'agreement', 'CEPA', P] },
        says: [
          says('instrument/negotiating', 'ARE+KEN', 'The third round of CEPA talks ended in Nairobi on Tuesday', {
            date: '2023-02-28',
            on: 'c',
            place: 'Nairobi',
          }),
          says('meeting/visit', 'KEN>ARE', 'Otieno’s visit of last October fell through', {
            date: '2022-10',
            status: 'denied',
          }),
          says('figure/trade', 'ARE+KEN', 'Non-oil trade came to 3.1 billion dollars in 2022', {
            figure: { indicator: 'non-oil trade', value: 3.1e9, unit: 'USD', period: '2022' },
          }),
        ],
      }),
      text('3', {
        on: '2024-02-24',
        outlet: 'Ministry of Trade of Kenya',
        instruments: {
          c: ['Comprehensive Economic Partnership Agreement with the United Arab Emirates', 'agreement', 'CEPA', P],
        },
        says: [
          says('instrument/concluded', 'ARE+KEN', 'Negotiations on the CEPA were concluded on 23 February 2024', {
            date: '2024-02-23',
            on: 'c',
          }),
          says('figure/trade', 'ARE+KEN', 'Non-oil trade between the two countries stood at USD 3.13 billion in 2022', {
            figure: { indicator: 'non-oil trade', value: 3.13e9, unit: 'USD', period: '2022' },
          }),
          says('measure/investment', 'ARE>KEN', 'In January an Emirati company bought into the port of Lamu', {
            date: '2024-01',
            topics: ['investment'],
          }),
        ],
      }),
      text('4', {
        on: '2025-01-16',
        outlet: 'Gulf Ledger',
        people: { 'William Otieno': [['president', 'KEN']] },
        instruments: { c: ['CEPA', 'agreement', 'CEPA', P] },
        says: [
          says('instrument/signed', 'ARE+KEN', 'The CEPA was signed in Abu Dhabi on Tuesday', {
            date: '2025-01-14',
            on: 'c',
            people: ['William Otieno'],
            place: 'Abu Dhabi',
          }),
          says('meeting/visit', 'KEN>ARE', 'Otieno was in the Emirates from Monday to Wednesday', {
            date: '2025-01-13/2025-01-15',
            people: ['William Otieno'],
          }),
          says('instrument/in-force', 'ARE+KEN', 'the agreement is not yet in force', { status: 'denied', on: 'c' }),
          says('instrument/negotiating', 'ARE+KEN', 'after talks that had begun in 2022', { date: '2022', on: 'c' }),
        ],
      }),
    ],
    {
      acts: [
        'instrument/negotiating 2022-07-19 happened 1:1 4:4',
        'meeting/visit 2022-10 denied 1:3 2:2',
        'instrument/negotiating 2023-02-28 happened 2:1',
        'instrument/concluded 2024-02-23 happened 3:1',
        'measure/investment 2024-01 happened 3:3',
        'instrument/signed 2025-01-14 happened 4:1',
        'meeting/visit 2025-01-13/2025-01-15 happened 4:2',
        'instrument/in-force null denied 4:3',
      ],
      commitments: ['1:2: kept by 3:1', '1:4: kept by 3:3'],
      people: ['William Otieno', 'Salim Al Hammadi = Salem al-Hammadi'],
      instruments: [
        'Comprehensive Economic Partnership Agreement with the United Arab Emirates = Comprehensive Economic Partnership Agreement = CEPA',
      ],
    },
  );
});

test('L: names in another order, joint statements, an embassy, a treaty in force on two days', () => {
  const P = ['CHL', 'VNM'];
  check(
    [
      text('1', {
        on: '2011-11-13',
        outlet: 'Santiago Mirror',
        people: { 'Nguyen Van Minh': [['President', 'VNM']], 'Rodrigo Pérez Soto': [['President', 'CHL']] },
        instruments: {
          f: ['Free Trade Agreement', 'agreement', 'FTA', P],
          a: ['memorandum on agricultural cooperation', 'memorandum', null, P],
        },
        says: [
          says(
            'instrument/signed',
            'CHL+VNM',
            'Chile and Viet Nam signed a Free Trade Agreement (FTA) in Honolulu on November 11',
            {
              date: '2011-11-11',
              on: 'f',
              people: ['Nguyen Van Minh', 'Rodrigo Pérez Soto'],
              place: 'Honolulu',
              topics: ['trade'],
            },
          ),
          says('instrument/signed', 'CHL+VNM', 'and a memorandum on agricultural cooperation', {
            date: '2011-11-11',
            on: 'a',
            topics: ['agriculture'],
          }),
          says('commitment/pledged', 'CHL>VNM', 'Chile promised to open an embassy in Hanoi by 2013', {
            date: '2011-11-11',
            due: '../2013',
            content: 'open an embassy in Hanoi by 2013',
          }),
          says(
            'commitment/agreed',
            'CHL+VNM',
            'The two presidents agreed to begin talks on services within a year of the entry into force',
            {
              date: '2011-11-11',
              content: 'begin talks on services within a year of the entry into force',
              people: ['Nguyen Van Minh', 'Rodrigo Pérez Soto'],
            },
          ),
        ],
      }),
      text('2', {
        on: '2014-02-16',
        outlet: 'Ministry of Industry and Trade of Viet Nam',
        instruments: { f: ['Viet Nam – Chile Free Trade Agreement', 'agreement', 'FTA', P] },
        says: [
          says(
            'instrument/in-force',
            'CHL+VNM',
            'The Viet Nam – Chile Free Trade Agreement (FTA) took effect on 14 February 2014',
            { date: '2014-02-14', on: 'f' },
          ),
          says('instrument/ratified', 'CHL>VNM', 'Chile completed its procedures in December 2013', {
            date: '2013-12',
            on: 'f',
          }),
          says('instrument/ratified', 'VNM>CHL', 'Viet Nam had approved it in January 2012', {
            date: '2012-01',
            on: 'f',
          }),
        ],
      }),
      text('3', {
        on: '2014-05-22',
        outlet: 'Pacific Trader',
        people: { 'Minh Nguyen': [['president', 'VNM']], 'Rodrigo Perez': [['president', 'CHL']] },
        instruments: {
          f: ['free trade agreement with Viet Nam', 'agreement', null, P],
          a: ['agriculture memorandum', 'memorandum', null, P],
          s: ['joint statement', 'statement', null, P],
        },
        says: [
          says('instrument/in-force', 'CHL+VNM', 'the free trade agreement with Viet Nam, in force since January 1', {
            date: '2014-01-01/..',
            status: 'ongoing',
            on: 'f',
          }),
          says('meeting/visit', 'VNM>CHL', 'Minh Nguyen came to Santiago on Tuesday for a three-day visit', {
            date: '2014-05-20/2014-05-22',
            people: ['Minh Nguyen'],
            place: 'Santiago',
          }),
          says('meeting/talks', 'CHL+VNM', 'He met Rodrigo Perez on Wednesday', {
            date: '2014-05-21',
            people: ['Minh Nguyen', 'Rodrigo Perez'],
          }),
          says('statement/joint', 'CHL+VNM', 'They issued a joint statement', {
            date: '2014-05-21',
            on: 's',
            people: ['Minh Nguyen', 'Rodrigo Perez'],
          }),
          says('commitment/agreed', 'CHL+VNM', 'In it they agreed to consider talks on services', {
            date: '2014-05-21',
            on: 's',
            content: 'consider talks on services',
          }),
          says(
            'measure/other',
            'CHL+VNM',
            'Under the agriculture memorandum the first cherries were shipped in March',
            { date: '2014-03', on: 'a', topics: ['agriculture'] },
          ),
          says('measure/embassy-opened', 'CHL>VNM', 'Chile’s embassy in Hanoi, opened last October', {
            date: '2013-10',
            place: 'Hanoi',
          }),
        ],
      }),
    ],
    {
      acts: [
        'instrument/signed 2011-11-11 happened 1:1',
        'instrument/signed 2011-11-11 happened 1:2',
        'instrument/in-force 2014-02-14 happened 2:1 3:1',
        'instrument/ratified 2013-12 happened 2:2',
        'instrument/ratified 2012-01 happened 2:3',
        'meeting/visit 2014-05-20/2014-05-22 happened 3:2',
        'meeting/talks 2014-05-21 happened 3:3',
        'statement/joint 2014-05-21 happened 3:4',
        'measure/other 2014-03 happened 3:6',
        'measure/embassy-opened 2013-10 happened 3:7',
      ],
      contradictions: ['date 2014-02-14: 2:1 | 2014-01-01: 3:1'],
      commitments: ['1:3: kept by 3:7', '1:4: superseded by 3:5', '3:5: open'],
      people: ['Nguyen Van Minh = Minh Nguyen', 'Rodrigo Pérez Soto = Rodrigo Perez'],
      instruments: [
        'Viet Nam – Chile Free Trade Agreement = Free Trade Agreement = free trade agreement with Viet Nam',
        'memorandum on agricultural cooperation = agriculture memorandum',
        'joint statement',
      ],
    },
  );
});

test('M: a session put off twice, an aid promise told by three, an envoy told as minister', () => {
  const P = ['CHE', 'MDA'];
  check(
    [
      text('1', {
        on: '2021-09-02',
        outlet: 'Embassy of Switzerland in Moldova',
        people: { 'Claudia Aebi': [['Ambassador', 'CHE']], 'Igor Rusu': [['Minister of Health', 'MDA']] },
        instruments: { e: ['Agreement on Technical Cooperation', 'agreement', null, P] },
        says: [
          says(
            'commitment/pledged',
            'CHE>MDA',
            'Switzerland will provide 9 million francs for rural clinics by the end of 2023, Ambassador Claudia Aebi told Health Minister Igor Rusu',
            {
              date: '2021-09-01',
              due: '../2023',
              content: 'provide 9 million francs for rural clinics by the end of 2023',
              people: ['Claudia Aebi'],
              by: 'Claudia Aebi',
              topics: ['health'],
            },
          ),
          says('meeting/talks', 'CHE+MDA', 'Ambassador Claudia Aebi and Health Minister Igor Rusu met on 1 September', {
            date: '2021-09-01',
            people: ['Claudia Aebi', 'Igor Rusu'],
          }),
          says('meeting/session', 'CHE+MDA', 'The Joint Economic Commission will meet in Bern in November', {
            date: '2021-11',
            status: 'planned',
            place: 'Bern',
          }),
          says('instrument/signed', 'CHE+MDA', 'The Agreement on Technical Cooperation of 20 September 2000', {
            date: '2000-09-20',
            on: 'e',
          }),
        ],
      }),
      text('2', {
        on: '2021-09-03',
        outlet: 'Dniester Gazette',
        people: { 'Claudia Aebi': [['ambassador', 'CHE']] },
        says: [
          says(
            'commitment/pledged',
            'CHE>MDA',
            'The Swiss ambassador promised CHF 9 million for clinics in the countryside on Wednesday',
            { date: '2021-09-01', content: 'CHF 9 million for clinics in the countryside', topics: ['health'] },
          ),
          says('meeting/talks', 'CHE+MDA', 'Aebi’s talks with the health minister on Wednesday', {
            date: '2021-09-01',
            people: ['Claudia Aebi'],
          }),
        ],
      }),
      text('3', {
        on: '2022-04-11',
        outlet: 'Dniester Gazette',
        instruments: { e: ['technical cooperation agreement with Switzerland', 'agreement', null, P] },
        says: [
          says(
            'meeting/session',
            'CHE+MDA',
            'The Joint Economic Commission, which should have met in Bern last November, will now sit in May',
            { date: '2022-05', status: 'planned' },
          ),
          says('measure/aid', 'CHE>MDA', 'Switzerland has so far paid 2 million francs for the clinics', {
            date: '2022',
          }),
          says(
            'instrument/signed',
            'CHE+MDA',
            'The technical cooperation agreement with Switzerland was signed in 2001',
            { date: '2001', on: 'e' },
          ),
          says('instrument/in-force', 'CHE+MDA', 'it came into force on 1 March 2001', { date: '2001-03-01', on: 'e' }),
        ],
      }),
      text('4', {
        on: '2024-06-20',
        outlet: 'Federal Department of Foreign Affairs of Switzerland',
        people: { 'Aebi Claudia': [['State Secretary', 'CHE']] },
        says: [
          says('meeting/session', 'CHE+MDA', 'The Joint Economic Commission met in Chisinau on 14 October 2022', {
            date: '2022-10-14',
            place: 'Chisinau',
          }),
          says(
            'measure/aid',
            'CHE>MDA',
            'The last of the 9 million francs for rural clinics was disbursed in April 2024',
            { date: '2024-04', topics: ['health'] },
          ),
          says('meeting/visit', 'CHE>MDA', 'State Secretary Aebi visits Chisinau today', {
            date: '2024-06-20',
            status: 'ongoing',
            people: ['Aebi Claudia'],
          }),
        ],
      }),
    ],
    {
      acts: [
        'meeting/talks 2021-09-01 happened 1:2 2:2',
        'meeting/session 2022-10-14 happened 1:3 3:1 4:1',
        'instrument/signed 2000-09-20 happened 1:4 3:3',
        'measure/aid 2022 happened 3:2',
        'instrument/in-force 2001-03-01 happened 3:4',
        'measure/aid 2024-04 happened 4:2',
        'meeting/visit 2024-06-20 ongoing 4:3',
      ],
      contradictions: ['date 2000-09-20: 1:4 | 2001: 3:3'],
      commitments: ['1:1 2:1: kept by 4:2'],
      people: ['Claudia Aebi = Aebi Claudia', 'Igor Rusu'],
      instruments: ['Agreement on Technical Cooperation = technical cooperation agreement with Switzerland'],
    },
  );
});
