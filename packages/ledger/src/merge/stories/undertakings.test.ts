import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('a loan paid in part, a pact not signed in its year, a roadmap, a summit moved', () => {
  const parties = ['FIN', 'MDG'];
  const pact = (name: string) => [name, 'agreement', null, parties] as [string, 'agreement', null, string[]];
  const texts = [
    text('1', {
      on: '2022-06-06',
      outlet: 'Embassy of Finland in Madagascar',
      people: { 'Aatos Lehtovaara': [['Prime Minister', 'FIN']], 'Rindra Rakotobe': [['President', 'MDG']] },
      instruments: { i: pact('Investment Protection Agreement') },
      says: [
        says(
          'meeting/summit',
          'FIN+MDG',
          'Prime Minister Aatos Lehtovaara and President Rindra Rakotobe met in Antananarivo on 3 June 2022',
          { date: '2022-06-03', people: ['Aatos Lehtovaara', 'Rindra Rakotobe'], place: 'Antananarivo' },
        ),
        says(
          'commitment/agreed',
          'FIN+MDG',
          'They agreed to sign the Investment Protection Agreement by 30 November 2022',
          {
            date: '2022-06-03',
            due: '../2022-11-30',
            on: 'i',
            content: 'sign the Investment Protection Agreement by 30 November 2022',
          },
        ),
        says(
          'commitment/pledged',
          'FIN>MDG',
          'Finland pledged a loan of 47 million euros for the Toamasina ring road',
          {
            date: '2022-06-03',
            content: 'a loan of 47 million euros for the Toamasina ring road',
            topics: ['transport'],
          },
        ),
        says('commitment/pledged', 'FIN>MDG', 'Finland will send 18 instructors in crop storage by March 2023', {
          date: '2022-06-03',
          due: '../2023-03',
          content: 'send 18 instructors in crop storage by March 2023',
        }),
        says(
          'commitment/pledged',
          'MDG>FIN',
          'Madagascar promised to pay the rent arrears of the Finnish school before 2023',
          {
            date: '2022-06-03',
            due: '../2022',
            content: 'pay the rent arrears of the Finnish school before 2023',
          },
        ),
        says('meeting/visit', 'MDG>FIN', 'President Rakotobe will visit Finland in the spring of 2023', {
          date: '2023-21',
          status: 'planned',
          people: ['Rindra Rakotobe'],
        }),
      ],
    }),
    text('2', {
      on: '2023-02-14',
      outlet: 'Highland Star',
      people: { 'Rindra Rakotobe': [['president', 'MDG']] },
      instruments: { i: pact('investment protection agreement with Finland') },
      says: [
        says(
          'instrument/signed',
          'FIN+MDG',
          'The investment protection agreement with Finland could not be signed last year',
          { status: 'denied', on: 'i' },
        ),
        says('commitment/intends', 'FIN+MDG', 'The two will go on studying the investment agreement', {
          date: '2023-02-13',
          on: 'i',
          content: 'go on studying the investment agreement',
        }),
        says('measure/loan', 'FIN>MDG', 'Helsinki has paid out 19 million euros of the loan for the Toamasina road', {
          date: '2023-01',
        }),
        says('meeting/visit', 'MDG>FIN', 'Rakotobe’s trip to Helsinki has been put off to October', {
          date: '2023-10',
          status: 'planned',
          people: ['Rindra Rakotobe'],
        }),
      ],
    }),
    text('3', {
      on: '2023-10-20',
      outlet: 'Ministry for Foreign Affairs of Finland',
      people: { 'Rakotobe Rindra': [['President', 'MDG']], 'Aatos Lehtovaara': [['Prime Minister', 'FIN']] },
      instruments: { r: ['Roadmap on Vanilla and Clove Growing', 'roadmap', null, parties] },
      says: [
        says('meeting/visit', 'MDG>FIN', 'President Rakotobe Rindra visited Finland from 16 to 19 October', {
          date: '2023-10-16/2023-10-19',
          people: ['Rakotobe Rindra'],
        }),
        says(
          'meeting/summit',
          'FIN+MDG',
          'Prime Minister Lehtovaara and President Rakotobe held a summit meeting on 17 October',
          { date: '2023-10-17', people: ['Aatos Lehtovaara', 'Rakotobe Rindra'] },
        ),
        says('instrument/concluded', 'FIN+MDG', 'The two leaders adopted a Roadmap on Vanilla and Clove Growing', {
          date: '2023-10-17',
          on: 'r',
          topics: ['agriculture'],
        }),
        says('measure/other', 'FIN>MDG', 'The 18 crop storage instructors began their work in May', {
          date: '2023-05',
        }),
      ],
    }),
  ];

  expectRecord(texts, {
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
    people: ['Aatos Lehtovaara', 'Rindra Rakotobe = Rakotobe Rindra'],
  });
});

test('scholarships, a half-kept pledge of vaccines, a visa waiver, a minister replaced', () => {
  expectRecord(
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
      instruments: [],
    },
  );
});
