import { expect, test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('a ferry protocol: initialled, signed, suspended or not', () => {
  const parties = ['ESP', 'PRT'];
  const ministers = {
    'Íñigo Salvatierra': [['Foreign Minister', 'ESP']],
    'Leonor Assunção Vidigal': [['Minister of Foreign Affairs', 'PRT']],
  } as Record<string, [string, string][]>;
  const texts = [
    text('1', {
      on: '2011-10-06',
      outlet: 'Ministry of Foreign Affairs of Portugal',
      people: ministers,
      instruments: { p: ['protocol on ferry charges', 'protocol', null, parties] },
      says: [
        says(
          'meeting/talks',
          'ESP+PRT',
          'The Foreign Ministers of Portugal and Spain, Leonor Assunção Vidigal and Íñigo Salvatierra, met in Mértola on 4 October',
          { date: '2011-10-04', people: ['Leonor Assunção Vidigal', 'Íñigo Salvatierra'], place: 'Mértola' },
        ),
        says('instrument/initialled', 'ESP+PRT', 'They initialled a protocol on ferry charges', {
          date: '2011-10-04',
          on: 'p',
          people: ['Leonor Assunção Vidigal', 'Íñigo Salvatierra'],
          topics: ['transport'],
        }),
        says('instrument/signed', 'ESP+PRT', 'The protocol is to be signed in Ayamonte before New Year', {
          date: '../2011',
          status: 'planned',
          on: 'p',
          place: 'Ayamonte',
        }),
        says('commitment/pledged', 'ESP>PRT', 'Spain undertook to widen the Pomarão access road by June 2012', {
          date: '2011-10-04',
          due: '../2012-06',
          content: 'widen the Pomarão access road by June 2012',
          topics: ['transport'],
        }),
      ],
    }),
    text('2', {
      on: '2012-03-12',
      outlet: 'Diário da Raia',
      people: { 'Íñigo Salvatierra': [['foreign minister', 'ESP']], 'Leonor Assuncao': [['counterpart', 'PRT']] },
      instruments: { p: ['Ayamonte Protocol', 'protocol', null, parties] },
      says: [
        says(
          'instrument/signed',
          'ESP+PRT',
          'Foreign minister Íñigo Salvatierra and his Portuguese counterpart Leonor Assuncao signed the Ayamonte Protocol on Friday',
          {
            date: '2012-03-09',
            on: 'p',
            people: ['Íñigo Salvatierra', 'Leonor Assuncao'],
            place: 'Ayamonte',
            topics: ['transport'],
          },
        ),
        says('commitment/agreed', 'ESP+PRT', 'The two agreed to ratify it within twelve months', {
          date: '2012-03-09',
          due: '../2013-03-09',
          on: 'p',
          content: 'ratify it within twelve months',
        }),
        says('commitment/intends', 'PRT>ESP', 'Lisbon is ready to open a police post at Alcoutim', {
          date: '2012-03-09',
          content: 'open a police post at Alcoutim',
          by: 'Leonor Assuncao',
        }),
      ],
    }),
    text('3', {
      on: '2013-08-21',
      outlet: 'Iberian Haulage News',
      instruments: { p: ['agreement on port fees', 'agreement', null, parties] },
      says: [
        says('instrument/signed', 'ESP+PRT', 'The agreement on port fees, signed in October 2011', {
          date: '2011-10',
          on: 'p',
          topics: ['transport'],
        }),
        says('instrument/ratified', 'PRT>ESP', 'Portugal ratified it in May', { date: '2013-05', on: 'p' }),
        says('instrument/ratified', 'ESP>PRT', 'Spain deposited its ratification on 1 August', {
          date: '2013-08-01',
          on: 'p',
        }),
        says('instrument/in-force', 'ESP+PRT', 'and the deal has been in force since 15 August', {
          date: '2013-08-15/..',
          status: 'ongoing',
          on: 'p',
        }),
        says('measure/other', 'ESP>PRT', 'Builders finished the access road at Pomarão only in July', {
          date: '2013-07',
          topics: ['transport'],
        }),
      ],
    }),
    text('4', {
      on: '2016-02-11',
      outlet: 'Diário da Raia',
      instruments: { p: ['Ayamonte Protocol', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ESP>PRT', 'Spain has suspended the Ayamonte Protocol as of 10 February', {
          date: '2016-02-10',
          on: 'p',
        }),
        says('instrument/signed', 'ESP+PRT', 'the Protocol, which was signed on 9 March 2012', {
          date: '2012-03-09',
          on: 'p',
        }),
      ],
    }),
    text('5', {
      on: '2016-02-13',
      outlet: 'Ministry of Foreign Affairs of Spain',
      instruments: { p: ['Protocol on Ferry Charges', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ESP>PRT', 'Spain did not suspend the Protocol on Ferry Charges', {
          status: 'denied',
          on: 'p',
        }),
        says('meeting/talks', 'ESP+PRT', 'Talks on road repairs will be held in Huelva in April', {
          date: '2016-04',
          status: 'planned',
          place: 'Huelva',
        }),
      ],
    }),
  ];

  expectRecord(texts, {
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
    people: ['Íñigo Salvatierra', 'Leonor Assunção Vidigal = Leonor Assuncao'],
    instruments: [
      expect.stringContaining(
        ': in-force initialled 2011-10-04, signed 2012-03-09, ratified 2013-05 PRT, ratified 2013-08-01 ESP, in-force 2013-08-15',
      ) as unknown as string,
    ],
  });
});

test('a convention and the protocol that amends it', () => {
  const parties = ['AUT', 'MNE'];
  const texts = [
    text('1', {
      on: '2009-03-18',
      outlet: 'Government of Austria',
      instruments: { c: ['Convention on Inheritance Rights', 'convention', null, parties] },
      says: [
        says(
          'instrument/signed',
          'AUT+MNE',
          'Austria and Montenegro signed a Convention on Inheritance Rights on 17 March 2009',
          { date: '2009-03-17', on: 'c' },
        ),
        says('instrument/in-force', 'AUT+MNE', 'It ought to be in force in 2010', {
          date: '2010',
          status: 'planned',
          on: 'c',
        }),
      ],
    }),
    text('2', {
      on: '2019-07-02',
      outlet: 'Adriatic Business',
      people: { 'Jelena Vukčić': [['Finance Minister', 'MNE']] },
      instruments: {
        c: ['inheritance rights convention', 'convention', null, parties],
        p: ['protocol amending the inheritance rights convention', 'protocol', null, parties],
      },
      says: [
        says(
          'instrument/signed',
          'AUT+MNE',
          'Montenegro and Austria signed a protocol amending the inheritance rights convention on Monday',
          { date: '2019-07-01', on: 'p' },
        ),
        says('instrument/in-force', 'AUT+MNE', 'the convention, in force since 2009', {
          date: '2009/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'commitment/pledged',
          'MNE>AUT',
          'Finance Minister Jelena Vukčić promised that parliament would ratify the protocol before the summer of 2020',
          {
            date: '2019-07-01',
            due: '../2020-05',
            on: 'p',
            content: 'parliament would ratify the protocol before the summer of 2020',
            by: 'Jelena Vukčić',
            people: ['Jelena Vukčić'],
          },
        ),
      ],
    }),
    text('3', {
      on: '2021-01-15',
      outlet: 'Ministry of Finance of Austria',
      instruments: {
        c: ['Convention of 17 March 2009 on Inheritance Rights', 'convention', null, parties],
        p: ['Protocol amending the Convention of 17 March 2009 on Inheritance Rights', 'protocol', null, parties],
      },
      says: [
        says('instrument/in-force', 'AUT+MNE', 'The Protocol entered into force on 1 January 2021', {
          date: '2021-01-01',
          on: 'p',
        }),
        says('instrument/in-force', 'AUT+MNE', 'The Convention has been in force since 5 August 2009', {
          date: '2009-08-05/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'instrument/ratified',
          'MNE>AUT',
          'Montenegro gave notice on 12 November 2020 that its procedures were complete',
          { date: '2020-11-12', on: 'p' },
        ),
      ],
    }),
  ];

  expectRecord(texts, {
    acts: [
      'instrument/signed 2009-03-17 happened 1:1',
      'instrument/in-force 2009-08-05 happened 1:2 2:2 3:2',
      'instrument/signed 2019-07-01 happened 2:1',
      'instrument/in-force 2021-01-01 happened 3:1',
      'instrument/ratified 2020-11-12 happened 3:3',
    ],
    commitments: ['2:3: kept by 3:3'],
    instruments: [
      expect.stringMatching(
        /^Convention of 17 March 2009 .*: in-force signed 2009-03-17, in-force 2009-08-05$/,
      ) as unknown as string,
      expect.stringMatching(
        /^Protocol amending .*: in-force signed 2019-07-01, ratified 2020-11-12 MNE, in-force 2021-01-01$/,
      ) as unknown as string,
    ],
  });
});
