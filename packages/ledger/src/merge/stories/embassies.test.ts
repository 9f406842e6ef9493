import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('an organisation, a suspension ended by an extension, a statute left', () => {
  const P = ['ECOWAS', 'NER'];
  expectRecord(
    [
      text('1', {
        on: '2023-08-11',
        outlet: 'Lagoon Post',
        instruments: { t: ['transit agreement', 'agreement', null, P] },
        says: [
          says(
            'measure/sanction',
            'ECOWAS>NER',
            'ECOWAS closed its borders with Niger and froze its assets on July 30',
            { date: '2023-07-30' },
          ),
          says('instrument/suspended', 'ECOWAS>NER', 'The bloc suspended the transit agreement on August 10', {
            date: '2023-08-10',
            on: 't',
          }),
          says('statement/demand', 'ECOWAS>NER', 'and again called for the return of the president', {
            date: '2023-08-10',
            content: 'the return of the president',
          }),
          says('commitment/pledged', 'ECOWAS>NER', 'It will lift the sanctions once a civilian cabinet is named', {
            date: '2023-08-10',
            status: 'conditional',
            content: 'lift the sanctions once a civilian cabinet is named',
          }),
        ],
      }),
      text('2', {
        on: '2024-02-26',
        outlet: 'ECOWAS Commission',
        people: { 'Aliou Traoré': [['President of the Commission', 'ECOWAS']] },
        says: [
          says(
            'measure/sanction-lifted',
            'ECOWAS>NER',
            'The Authority decided on 24 February 2024 to lift the sanctions on Niger',
            { date: '2024-02-24' },
          ),
          says('measure/sanction', 'ECOWAS>NER', 'which had been imposed on 30 July 2023', { date: '2023-07-30' }),
          says(
            'instrument/withdrawn',
            'NER>ECOWAS',
            'Niger announced its withdrawal from the Community on 28 January',
            { date: '2024-01-28', on: 's' },
          ),
          says(
            'commitment/intends',
            'ECOWAS>NER',
            'The Commission stands ready to extend the transit agreement by the end of June',
            {
              date: '2024-02-24',
              due: '../2024-06',
              content: 'extend the transit agreement by the end of June',
              on: 't',
            },
          ),
        ],
        instruments: {
          s: ['Revised Treaty', 'treaty', null, ['ECOWAS', 'NER']],
          t: ['Transit Agreement', 'agreement', null, P],
        },
      }),
      text('3', {
        on: '2024-09-03',
        outlet: 'Lagoon Post',
        instruments: { t: ['transit agreement', 'agreement', null, P] },
        says: [
          says(
            'instrument/extended',
            'ECOWAS+NER',
            'The two extended the transit agreement by five years on August 29',
            { date: '2024-08-29', on: 't' },
          ),
          says('measure/sanction-lifted', 'ECOWAS>NER', 'six months after the sanctions were lifted', {
            date: '2024-02',
          }),
          says('meeting/talks', 'ECOWAS+NER', 'after talks in Lomé', { date: '2024-08' }),
        ],
      }),
    ],
    {
      acts: [
        'measure/sanction 2023-07-30 happened 1:1 2:2',
        'instrument/suspended 2023-08-10 happened 1:2',
        'statement/demand 2023-08-10 happened 1:3',
        'measure/sanction-lifted 2024-02-24 happened 2:1 3:2',
        'instrument/withdrawn 2024-01-28 happened 2:3',
        'instrument/extended 2024-08-29 happened 3:1',
        'meeting/talks 2024-08 happened 3:3',
      ],
      commitments: ['1:4: kept by 2:1', '2:4: kept by 3:1'],
      people: ['Aliou Traoré'],
      instruments: [
        'Transit Agreement: in-force suspended 2023-08-10 ECOWAS, extended 2024-08-29',
        'Revised Treaty: withdrawn withdrawn 2024-01-28 NER',
      ],
    },
  );
});

test('accession, two embassies, a consulate, a ceasefire talk in a third country', () => {
  expectRecord(
    [
      text('1', {
        on: '1986-09-03',
        outlet: 'Horn Wire',
        people: { 'Nuradin Cabdi': [['Foreign Minister', 'SOM']], 'Tesfaye Wolde': [['Foreign Minister', 'ETH']] },
        says: [
          says(
            'meeting/talks',
            'DJI>ETH+SOM',
            'Djibouti was host to talks of Ethiopia and Somalia in Tadjoura from Monday to Wednesday',
            { date: '1986-08-27/1986-08-29', people: ['Nuradin Cabdi', 'Tesfaye Wolde'], place: 'Tadjoura' },
          ),
          says('commitment/agreed', 'ETH+SOM', 'They agreed to have their embassies open again by November 20', {
            date: '1986-08-29',
            due: '../1986-11-20',
            content: 'have their embassies open again by November 20',
          }),
          says('commitment/agreed', 'ETH+SOM', 'and to send home all captured sailors', {
            date: '1986-08-29',
            content: 'send home all captured sailors',
          }),
          says('commitment/pledged', 'SOM>ETH', 'Somalia promised to open a consulate in Jijiga', {
            date: '1986-08-29',
            content: 'open a consulate in Jijiga',
          }),
        ],
      }),
      text('2', {
        on: '1986-11-24',
        outlet: 'Juba Times',
        people: { 'N. Cabdi': [['foreign minister', 'SOM']] },
        says: [
          says('measure/embassy-opened', 'ETH>SOM', 'Ethiopia reopened its embassy in Mogadishu on November 18', {
            date: '1986-11-18',
            place: 'Mogadishu',
          }),
          says('measure/embassy-opened', 'SOM>ETH', 'and Somalia its embassy in Addis Ababa on the same day', {
            date: '1986-11-18',
            place: 'Addis Ababa',
          }),
          says('figure/people', 'ETH+SOM', 'So far 900 captured sailors have gone home', {
            figure: { indicator: 'captured sailors gone home', value: 900, unit: 'people', period: '1986-11-24' },
          }),
          says('meeting/talks', 'ETH+SOM', 'the Tadjoura talks of August', { date: '1986-08', place: 'Tadjoura' }),
        ],
      }),
      text('3', {
        on: '1987-03-02',
        outlet: 'Juba Times',
        says: [
          says('measure/other', 'ETH+SOM', 'The last captured sailors crossed the border in January', {
            date: '1987-01',
          }),
          says('measure/embassy-opened', 'SOM>ETH', 'The embassy in Addis Ababa, open since November', {
            date: '1986-11',
            place: 'Addis Ababa',
          }),
        ],
      }),
    ],
    {
      acts: [
        'meeting/talks 1986-08-27/1986-08-29 happened 1:1 2:4',
        'measure/embassy-opened 1986-11-18 happened 2:1',
        'measure/embassy-opened 1986-11-18 happened 2:2 3:2',
        'measure/other 1987-01 happened 3:1',
      ],
      commitments: ['1:2: kept by 2:1', '1:3: kept by 3:1', '1:4: open'],
      people: ['Nuradin Cabdi = N. Cabdi', 'Tesfaye Wolde'],
      instruments: [],
    },
  );
});
