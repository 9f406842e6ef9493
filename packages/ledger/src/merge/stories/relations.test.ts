import { test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('relations broken off and restored, an embassy closed and reopened, an envoy who becomes minister', () => {
  const texts = [
    text('1', {
      on: '1999-05-11',
      outlet: 'Andean Monitor',
      people: { 'Darío Cevallos': [['ambassador to Tunisia', 'ECU']] },
      says: [
        says('relations/severed', 'TUN>ECU', 'Tunisia broke off diplomatic relations with Ecuador on Sunday', {
          date: '1999-05-09',
        }),
        says('measure/expulsion', 'TUN>ECU', 'and gave Ambassador Darío Cevallos 48 hours to leave', {
          date: '1999-05-09',
          people: ['Darío Cevallos'],
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
        'Darío Cevallos': [['Minister of Foreign Affairs', 'ECU']],
        'Habib Zaouche': [['Foreign Minister', 'TUN']],
      },
      instruments: { c: ['joint communiqué', 'statement', null, ['ECU', 'TUN']] },
      says: [
        says('relations/restored', 'ECU+TUN', 'Ecuador and Tunisia restored diplomatic relations on 18 November 2004', {
          date: '2004-11-18',
        }),
        says(
          'statement/joint',
          'ECU+TUN',
          'Ministers Darío Cevallos and Habib Zaouche issued a joint communiqué in Quito',
          { date: '2004-11-18', on: 'c', people: ['Darío Cevallos', 'Habib Zaouche'], place: 'Quito' },
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

  expectRecord(texts, {
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
    people: ['Darío Cevallos', 'Habib Zaouche = Habib Zaouch', 'Lucía Páez'],
  });
});

test('expulsions, a wire story, a denial', () => {
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
  expectRecord(
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
      people: [],
      instruments: [],
    },
  );
});
