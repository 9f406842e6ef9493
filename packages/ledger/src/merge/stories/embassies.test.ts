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
        on: '1990-09-03',
        outlet: 'Gulf Wire',
        people: { 'Nadim Rashid': [['Foreign Minister', 'IRQ']], 'Farhad Karimi': [['Foreign Minister', 'IRN']] },
        says: [
          says(
            'meeting/talks',
            'CHE>IRN+IRQ',
            'Switzerland hosted talks between Iran and Iraq in Geneva from Monday to Wednesday',
            { date: '1990-08-27/1990-08-29', people: ['Nadim Rashid', 'Farhad Karimi'], place: 'Geneva' },
          ),
          says('commitment/agreed', 'IRN+IRQ', 'They agreed to reopen their embassies by October 15', {
            date: '1990-08-29',
            due: '../1990-10-15',
            content: 'reopen their embassies by October 15',
          }),
          says('commitment/agreed', 'IRN+IRQ', 'and to hand over all prisoners of war', {
            date: '1990-08-29',
            content: 'hand over all prisoners of war',
          }),
          says('commitment/pledged', 'IRQ>IRN', 'Iraq promised to open a consulate in Kermanshah', {
            date: '1990-08-29',
            content: 'open a consulate in Kermanshah',
          }),
        ],
      }),
      text('2', {
        on: '1990-10-20',
        outlet: 'Tigris Times',
        people: { 'N. Rashid': [['foreign minister', 'IRQ']] },
        says: [
          says('measure/embassy-opened', 'IRN>IRQ', 'Iran reopened its embassy in Baghdad on October 14', {
            date: '1990-10-14',
            place: 'Baghdad',
          }),
          says('measure/embassy-opened', 'IRQ>IRN', 'and Iraq its embassy in Tehran on the same day', {
            date: '1990-10-14',
            place: 'Tehran',
          }),
          says('figure/people', 'IRN+IRQ', 'So far 70,000 prisoners of war have gone home', {
            figure: { indicator: 'prisoners of war repatriated', value: 70000, unit: 'people', period: '1990-10-20' },
          }),
          says('meeting/talks', 'IRN+IRQ', 'the Geneva talks of August', { date: '1990-08', place: 'Geneva' }),
        ],
      }),
      text('3', {
        on: '1991-03-02',
        outlet: 'Tigris Times',
        says: [
          says('measure/other', 'IRN+IRQ', 'The last prisoners of war crossed the border in January', {
            date: '1991-01',
          }),
          says('measure/embassy-opened', 'IRQ>IRN', 'The embassy in Tehran, open since October', {
            date: '1990-10',
            place: 'Tehran',
          }),
        ],
      }),
    ],
    {
      acts: [
        'meeting/talks 1990-08-27/1990-08-29 happened 1:1 2:4',
        'measure/embassy-opened 1990-10-14 happened 2:1',
        'measure/embassy-opened 1990-10-14 happened 2:2 3:2',
        'measure/other 1991-01 happened 3:1',
      ],
      commitments: ['1:2: kept by 2:1', '1:3: kept by 3:1', '1:4: open'],
      people: ['Nadim Rashid = N. Rashid', 'Farhad Karimi'],
      instruments: [],
    },
  );
});
