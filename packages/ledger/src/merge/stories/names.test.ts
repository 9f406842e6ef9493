import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('names in another order, joint statements, an embassy, a treaty in force on two days', () => {
  const P = ['CHL', 'VNM'];
  expectRecord(
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
          says('commitment/pledged', 'CHL>VNM', 'Chile gave its word to set up an embassy in Hanoi by 2013', {
            date: '2011-11-11',
            due: '../2013',
            content: 'set up an embassy in Hanoi by 2013',
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
        'Viet Nam – Chile Free Trade Agreement = Free Trade Agreement = free trade agreement with Viet Nam: in-force signed 2011-11-11, ratified 2012-01 VNM, ratified 2013-12 CHL, in-force 2014-02-14',
        'memorandum on agricultural cooperation = agriculture memorandum: signed signed 2011-11-11',
        'joint statement: issued joint 2014-05-21',
      ],
    },
  );
});

test('two ministers of like names, a summit told on two days, an apology demanded', () => {
  const sum = {
    'Ivan Marković': [['Prime Minister', 'SRB']],
    'Ivana Marković': [['Minister of European Integration', 'SRB']],
    'Peter Kovač': [['Prime Minister', 'SVN']],
  } as Record<string, [string, string][]>;
  const P = ['SRB', 'SVN'];
  expectRecord(
    [
      text('1', {
        on: '2023-02-01',
        outlet: 'Sava Tribune',
        people: { 'Peter Kovač': [['prime minister', 'SVN']], 'Ivan Markovic': [['prime minister', 'SRB']] },
        says: [
          says(
            'meeting/summit',
            'SRB+SVN',
            'Prime ministers Peter Kovač and Ivan Markovic will hold a summit at Brdo on March 14',
            { date: '2023-03-14', status: 'planned', people: ['Peter Kovač', 'Ivan Markovic'], place: 'Brdo' },
          ),
          says('instrument/signed', 'SRB+SVN', 'At it a treaty on the Drina power stations may be signed', {
            date: '2023-03-14',
            status: 'planned',
            on: 'd',
          }),
        ],
        instruments: { d: ['treaty on the Drina power stations', 'treaty', null, P] },
      }),
      text('2', {
        on: '2023-03-16',
        outlet: 'Government of Slovenia',
        people: sum,
        instruments: {
          d: ['Treaty on the Drina Power Stations', 'treaty', null, P],
          s: ['Joint Statement', 'statement', null, P],
        },
        says: [
          says(
            'meeting/summit',
            'SRB+SVN',
            'Prime Minister Kovač and Prime Minister Marković met at Brdo on 14 March',
            { date: '2023-03-14', people: ['Peter Kovač', 'Ivan Marković'], place: 'Brdo' },
          ),
          says('instrument/signed', 'SRB+SVN', 'They signed the Treaty on the Drina Power Stations', {
            date: '2023-03-14',
            on: 'd',
            people: ['Peter Kovač', 'Ivan Marković'],
            topics: ['energy'],
          }),
          says('statement/joint', 'SRB+SVN', 'A Joint Statement was adopted', { date: '2023-03-14', on: 's' }),
          says('statement/support', 'SVN>SRB', 'Slovenia spoke up again for Serbian membership of the European Union', {
            date: '2023-03-14',
            content: 'Serbian membership of the European Union',
          }),
          says('meeting/talks', 'SRB+SVN', 'Minister Ivana Marković met her Slovenian counterpart on 13 March', {
            date: '2023-03-13',
            people: ['Ivana Marković'],
          }),
        ],
      }),
      text('3', {
        on: '2023-03-17',
        outlet: 'Sava Tribune',
        people: { 'Peter Kovac': [['prime minister', 'SVN']], 'Ivan Markovic': [['prime minister', 'SRB']] },
        instruments: { d: ['Drina treaty', 'treaty', null, P], s: ['joint statement', 'statement', null, P] },
        says: [
          says('meeting/summit', 'SRB+SVN', 'Kovac and Markovic held their summit at Brdo on Wednesday', {
            date: '2023-03-15',
            people: ['Peter Kovac', 'Ivan Markovic'],
            place: 'Brdo',
          }),
          says('instrument/signed', 'SRB+SVN', 'The Drina treaty was signed', {
            date: '2023-03-15',
            on: 'd',
            topics: ['energy'],
          }),
          says('statement/joint', 'SRB+SVN', 'In a joint statement the two spoke of a new chapter', {
            date: '2023-03-15',
            on: 's',
          }),
          says('commitment/agreed', 'SRB+SVN', 'They agreed to open a border crossing for lorries at Sremska by July', {
            date: '2023-03-15',
            due: '../2023-07',
            content: 'open a border crossing for lorries at Sremska by July',
          }),
        ],
      }),
    ],
    {
      acts: [
        'meeting/summit 2023-03-14 happened 1:1 2:1 3:1',
        'instrument/signed 2023-03-14 happened 1:2 2:2 3:2',
        'statement/joint 2023-03-14 happened 2:3 3:3',
        'statement/support 2023-03-14 happened 2:4',
        'meeting/talks 2023-03-13 happened 2:5',
      ],
      contradictions: ['date 2023-03-14: 2:1 2:2 2:3 | 2023-03-15: 3:1 3:2 3:3'],
      commitments: ['3:4: open'],
      people: ['Peter Kovač = Peter Kovac', 'Ivan Marković = Ivan Markovic', 'Ivana Marković'],
      instruments: [
        'Treaty on the Drina Power Stations = Drina treaty: signed signed 2023-03-14',
        'Joint Statement: issued joint 2023-03-14',
      ],
    },
  );
});
