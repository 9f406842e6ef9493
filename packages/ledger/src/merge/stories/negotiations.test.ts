import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('a bridge', () => {
  const men = {
    'Somsak Phommachan': [['Foreign Minister', 'LAO']],
    'Busaba Intharat': [['Foreign Minister', 'THA']],
  } as Record<string, [string, string][]>;
  const P = ['LAO', 'THA'];
  expectRecord(
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
            'Foreign Ministers Somsak Phommachan and Busaba Intharat met in Vientiane on March 6',
            { date: '2018-03-06', people: ['Somsak Phommachan', 'Busaba Intharat'], place: 'Vientiane' },
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
        people: { 'Intharat Busaba': [['foreign minister', 'THA']] },
        instruments: { t: ['agreement on cross-border transport', 'agreement', null, P] },
        says: [
          says('measure/other', 'LAO+THA', 'The fifth Thai-Lao bridge was opened to traffic at Bueng Kan on Monday', {
            date: '2023-12-25',
            topics: ['transport'],
          }),
          says('meeting/ceremony', 'LAO+THA', 'Intharat Busaba cut the ribbon', {
            date: '2023-12-25',
            people: ['Intharat Busaba'],
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
      people: ['Somsak Phommachan', 'Busaba Intharat = Intharat Busaba'],
      instruments: [
        'memorandum on labour cooperation: signed signed 2018-03-06',
        'agreement on cross-border transport = cross-border transport agreement: signed signed 2020-01',
      ],
    },
  );
});

test('negotiations that end late, a visit that falls through, a deal not yet in force', () => {
  const P = ['ARE', 'KEN'];
  const otieno = { 'William Otieno': [['President', 'KEN']] } as Record<string, [string, string][]>;
  expectRecord(
    [
      text('1', {
        on: '2022-07-20',
        outlet: 'Nairobi Standard',
        people: { ...otieno, 'Salim Al Hammadi': [['Minister of State for Foreign Trade', 'ARE']] },
        instruments: { c: ['Closer Economic Partnership Agreement', 'agreement', 'CEPA', P] },
        says: [
          says(
            'instrument/negotiating',
            'ARE+KEN',
            'Kenya and the United Arab Emirates opened negotiations on a Closer Economic Partnership Agreement (CEPA) on Tuesday',
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
          c: ['Closer Economic Partnership Agreement with the United Arab Emirates', 'agreement', 'CEPA', P],
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
        'Closer Economic Partnership Agreement with the United Arab Emirates = Closer Economic Partnership Agreement = CEPA: signed negotiating 2022-07-19, negotiating 2023-02-28, concluded 2024-02-23, signed 2025-01-14',
      ],
    },
  );
});
