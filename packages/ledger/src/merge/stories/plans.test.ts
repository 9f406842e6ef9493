import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('energy talks put off, a wire story printed twice, an undertaking with and without a condition', () => {
  const names = ['Katla Hjaltadóttir', 'Baraka Mollel'];
  const people = {
    'Katla Hjaltadóttir': [['Minister of Energy', 'ISL']],
    'Baraka Mollel': [['Energy Minister', 'TZA']],
  } as Record<string, [string, string][]>;
  const wire =
    'DAR ES SALAAM, June 3 (Spice Coast Wire) Iceland and Tanzania have put off the energy talks that were to open in Dar es Salaam on Wednesday, officials on both sides confirmed, citing a strike of airport staff which has closed the terminal since Saturday and is expected to last for the rest of the week.';
  const story = (id: string, on: string, outlet: string) =>
    text(id, {
      on,
      outlet,
      people: { 'Katla Hjaltadóttir': [['energy minister', 'ISL']] },
      lead: wire,
      says: [
        says('meeting/talks', 'TZA+ISL', 'Energy talks between Iceland and Tanzania were postponed', {
          status: 'planned',
        }),
        says(
          'commitment/pledged',
          'ISL>TZA',
          'Hjaltadóttir said Reykjavik would pay for the Tanga wave power station',
          {
            date: '2025-06-02',
            content: 'pay for the Tanga wave power station',
            people: ['Katla Hjaltadóttir'],
            by: 'Katla Hjaltadóttir',
            topics: ['energy'],
          },
        ),
        says('figure/trade', 'TZA+ISL', 'Trade came to 310 million dollars in 2024', {
          figure: { indicator: 'trade', value: 3.1e8, unit: 'USD', period: '2024' },
        }),
      ],
    });
  const texts = [
    text('1', {
      on: '2025-05-20',
      outlet: 'Kariakoo Daily',
      says: [
        says('meeting/talks', 'TZA+ISL', 'Iceland and Tanzania will open energy talks in Dar es Salaam on June 4', {
          date: '2025-06-04',
          status: 'planned',
          place: 'Dar es Salaam',
          topics: ['energy'],
        }),
        says('relations/upgraded', 'TZA+ISL', 'They have been strategic partners since 2019', { date: '2019' }),
      ],
    }),
    story('2', '2025-06-03', 'Tanga Herald'),
    story('3', '2025-06-04', 'Akureyri Post'),
    text('4', {
      on: '2025-06-05',
      outlet: 'Ministry of Energy of Iceland',
      people,
      says: [
        says(
          'commitment/pledged',
          'ISL>TZA',
          'On 2 June Minister Hjaltadóttir said that Iceland would pay for the Tanga wave power station, provided that Parliament agrees',
          {
            date: '2025-06-02',
            status: 'conditional',
            content: 'pay for the Tanga wave power station',
            people: ['Katla Hjaltadóttir'],
            by: 'Katla Hjaltadóttir',
          },
        ),
        says('figure/trade', 'TZA+ISL', 'Bilateral trade amounted to 270 million US dollars in 2024', {
          figure: { indicator: 'bilateral trade', value: 2.7e8, unit: 'USD', period: '2024' },
        }),
      ],
    }),
    text('5', {
      on: '2025-09-12',
      outlet: 'Kariakoo Daily',
      people,
      says: [
        says(
          'meeting/talks',
          'TZA+ISL',
          'Katla Hjaltadóttir and Baraka Mollel opened the energy talks in Dar es Salaam on Tuesday',
          {
            date: '2025-09-09',
            people: names,
            place: 'Dar es Salaam',
            topics: ['energy'],
          },
        ),
        says('commitment/agreed', 'TZA+ISL', 'They agreed to set up a wave power institute in Tanga by 2027', {
          date: '2025-09-09',
          due: '../2027',
          content: 'set up a wave power institute in Tanga by 2027',
          people: names,
          topics: ['energy'],
        }),
        says('relations/upgraded', 'TZA+ISL', 'strategic partners since November 2019', { date: '2019-11' }),
      ],
    }),
  ];

  expectRecord(texts, {
    acts: ['meeting/talks 2025-09-09 happened 1:1 2:1 3:1 5:1', 'relations/upgraded 2019-11 happened 1:2 5:3'],
    contradictions: ['status happened: 2:2 3:2 | conditional: 4:1', 'value 310000000: 2:3 3:3 | 270000000: 4:2'],
    commitments: ['2:2 3:2 4:1: open', '5:2: open'],
    people: ['Katla Hjaltadóttir', 'Baraka Mollel'],
    copies: ['3 of 2'],
  });
});

test('a session put off twice, an aid promise told by three, an envoy told as minister', () => {
  const P = ['CHE', 'MDA'];
  expectRecord(
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
      instruments: [
        'Agreement on Technical Cooperation = technical cooperation agreement with Switzerland: in-force signed 2000-09-20, in-force 2001-03-01',
      ],
    },
  );
});
