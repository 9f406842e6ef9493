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
    instruments: r.instruments.map((i) => `${i.names.join(' = ')}: ${i.status}`),
  }).toEqual({
    acts: [...e.acts].sort(),
    contradictions: e.contradictions ?? [],
    commitments: [...(e.commitments ?? [])].sort(),
    people: e.people ?? [],
    instruments: e.instruments ?? [],
  });
}

test('N: two ministers of like names, a summit told on two days, an apology demanded', () => {
  const sum = {
    'Ivan Marković': [['Prime Minister', 'SRB']],
    'Ivana Marković': [['Minister of European Integration', 'SRB']],
    'Peter Kovač': [['Prime Minister', 'SVN']],
  } as Record<string, [string, string][]>;
  const P = ['SRB', 'SVN'];
  check(
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
          says(
            'statement/support',
            'SVN>SRB',
            'Slovenia reaffirmed its support for the accession of Serbia to the European Union',
            { date: '2023-03-14', content: 'its support for the accession of Serbia to the European Union' },
          ),
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
      instruments: ['Treaty on the Drina Power Stations = Drina treaty: signed', 'Joint Statement: issued'],
    },
  );
});

test('O: an organisation, a suspension ended by an extension, a statute left', () => {
  const P = ['ECOWAS', 'NER'];
  check(
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
      instruments: ['Transit Agreement: in-force', 'Revised Treaty: withdrawn'],
    },
  );
});

test('P: scholarships, a half-kept pledge of vaccines, a visa waiver, a minister replaced', () => {
  check(
    [
      text('1', {
        on: '2021-02-10',
        outlet: 'Kingston Observer',
        people: { 'Marta Ruiz Peña': [['Health Minister', 'CUB']], 'Leroy Campbell': [['Foreign Minister', 'JAM']] },
        says: [
          says('commitment/pledged', 'CUB>JAM', 'Cuba promised 400,000 doses of vaccine by the end of June', {
            date: '2021-02-09',
            due: '../2021-06',
            content: '400,000 doses of vaccine by the end of June',
            people: ['Marta Ruiz Peña'],
            topics: ['health'],
          }),
          says('commitment/pledged', 'CUB>JAM', 'and to send 80 nurses to rural parishes', {
            date: '2021-02-09',
            content: 'send 80 nurses to rural parishes',
            people: ['Marta Ruiz Peña'],
            topics: ['health'],
          }),
          says('measure/visa', 'JAM>CUB', 'Jamaica will waive visas for Cuban students from September', {
            date: '2021-09',
            status: 'planned',
          }),
          says('commitment/intends', 'JAM>CUB', 'Campbell said Kingston was willing to buy Cuban insulin', {
            date: '2021-02-09',
            content: 'buy Cuban insulin',
            by: 'Leroy Campbell',
            people: ['Leroy Campbell'],
          }),
        ],
      }),
      text('2', {
        on: '2021-08-04',
        outlet: 'Kingston Observer',
        people: { 'Marta Ruiz': [['health minister', 'CUB']] },
        says: [
          says('measure/aid', 'CUB>JAM', 'Only 150,000 of the doses of vaccine arrived, in May', {
            date: '2021-05',
            topics: ['health'],
          }),
          says('measure/other', 'CUB>JAM', 'The 80 nurses have been at work since April', {
            date: '2021-04/..',
            status: 'ongoing',
            topics: ['health'],
          }),
          says(
            'commitment/pledged',
            'CUB>JAM',
            'Marta Ruiz now speaks of delivering the remaining vaccine by December',
            {
              date: '2021-08-03',
              due: '../2021-12',
              content: 'delivering the remaining vaccine by December',
              by: 'Marta Ruiz',
              people: ['Marta Ruiz'],
              topics: ['health'],
            },
          ),
        ],
      }),
      text('3', {
        on: '2022-03-01',
        outlet: 'Ministry of Foreign Affairs and Foreign Trade of Jamaica',
        people: {
          'Beverley Grant': [['Minister of Foreign Affairs and Foreign Trade', 'JAM']],
          Campbell: [['predecessor', 'JAM']],
        },
        says: [
          says('appointment/took-office', 'JAM', 'Minister Beverley Grant, who took office on 10 January 2022', {
            date: '2022-01-10',
            people: ['Beverley Grant'],
          }),
          says('measure/visa', 'JAM>CUB', 'The visa waiver for Cuban students has applied since 1 October 2021', {
            date: '2021-10-01/..',
            status: 'ongoing',
          }),
          says('meeting/call', 'CUB+JAM', 'spoke to her Cuban colleague on 28 February', {
            date: '2022-02-28',
            people: ['Beverley Grant'],
          }),
        ],
      }),
    ],
    {
      acts: [
        'measure/visa 2021-10-01 ongoing 1:3 3:2',
        'measure/aid 2021-05 happened 2:1',
        'measure/other 2021-04 ongoing 2:2',
        'appointment/took-office 2022-01-10 happened 3:1',
        'meeting/call 2022-02-28 happened 3:3',
      ],
      commitments: ['1:1: superseded by 2:3', '1:2: kept by 2:2', '1:4: open', '2:3: overdue'],
      people: ['Marta Ruiz Peña = Marta Ruiz', 'Leroy Campbell = Campbell', 'Beverley Grant'],
    },
  );
});

test('Q: accession, two embassies, a consulate, a ceasefire talk in a third country', () => {
  check(
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
    },
  );
});
