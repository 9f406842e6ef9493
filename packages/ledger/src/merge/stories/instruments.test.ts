import { expect, test } from 'vitest';
import { expectRecord } from '../testing/expect-record.ts';
import { says, text } from '../testing/story.ts';

test('a river protocol: initialled, signed, suspended or not', () => {
  const parties = ['ARG', 'PRY'];
  const quiroga = {
    'Emilio Quiroga': [['Foreign Minister', 'ARG']],
    'Ramona Benítez Acosta': [['Minister of Foreign Affairs', 'PRY']],
  } as Record<string, [string, string][]>;
  const texts = [
    text('1', {
      on: '2011-10-06',
      outlet: 'Ministry of Foreign Relations of Paraguay',
      people: quiroga,
      instruments: { p: ['protocol on river tolls', 'protocol', null, parties] },
      says: [
        says(
          'meeting/talks',
          'ARG+PRY',
          'The Foreign Ministers of Paraguay and Argentina, Ramona Benítez Acosta and Emilio Quiroga, met in Encarnación on 4 October',
          { date: '2011-10-04', people: ['Ramona Benítez Acosta', 'Emilio Quiroga'], place: 'Encarnación' },
        ),
        says('instrument/initialled', 'ARG+PRY', 'They initialled a protocol on river tolls', {
          date: '2011-10-04',
          on: 'p',
          people: ['Ramona Benítez Acosta', 'Emilio Quiroga'],
          topics: ['transport'],
        }),
        says('instrument/signed', 'ARG+PRY', 'The protocol is to be signed in Posadas before the end of the year', {
          date: '../2011',
          status: 'planned',
          on: 'p',
          place: 'Posadas',
        }),
        says(
          'commitment/pledged',
          'ARG>PRY',
          'Argentina undertook to dredge the Yacyretá access channel by June 2012',
          {
            date: '2011-10-04',
            due: '../2012-06',
            content: 'dredge the Yacyretá access channel by June 2012',
            topics: ['transport'],
          },
        ),
      ],
    }),
    text('2', {
      on: '2012-03-12',
      outlet: 'El Barquero',
      people: { 'Emilio Quiroga': [['foreign minister', 'ARG']], 'Ramona Benitez': [['counterpart', 'PRY']] },
      instruments: { p: ['Posadas Protocol', 'protocol', null, parties] },
      says: [
        says(
          'instrument/signed',
          'ARG+PRY',
          'Foreign minister Emilio Quiroga and his Paraguayan counterpart Ramona Benitez signed the Posadas Protocol on Friday',
          {
            date: '2012-03-09',
            on: 'p',
            people: ['Emilio Quiroga', 'Ramona Benitez'],
            place: 'Posadas',
            topics: ['transport'],
          },
        ),
        says('commitment/agreed', 'ARG+PRY', 'The two agreed to ratify it within a year', {
          date: '2012-03-09',
          due: '../2013-03-09',
          on: 'p',
          content: 'ratify it within a year',
        }),
        says('commitment/intends', 'PRY>ARG', 'Asunción is ready to open a customs post at Ayolas', {
          date: '2012-03-09',
          content: 'open a customs post at Ayolas',
          by: 'Ramona Benitez',
        }),
      ],
    }),
    text('3', {
      on: '2013-08-21',
      outlet: 'Paraná Shipping News',
      instruments: { p: ['agreement on navigation charges', 'agreement', null, parties] },
      says: [
        says('instrument/signed', 'ARG+PRY', 'The agreement on navigation charges, signed in October 2011', {
          date: '2011-10',
          on: 'p',
          topics: ['transport'],
        }),
        says('instrument/ratified', 'PRY>ARG', 'Paraguay ratified it in May', { date: '2013-05', on: 'p' }),
        says('instrument/ratified', 'ARG>PRY', 'Argentina deposited its ratification on 1 August', {
          date: '2013-08-01',
          on: 'p',
        }),
        says('instrument/in-force', 'ARG+PRY', 'and the deal has been in force since 15 August', {
          date: '2013-08-15/..',
          status: 'ongoing',
          on: 'p',
        }),
        says('measure/other', 'ARG>PRY', 'Dredgers finished the access channel at Yacyretá only in July', {
          date: '2013-07',
          topics: ['transport'],
        }),
      ],
    }),
    text('4', {
      on: '2016-02-11',
      outlet: 'El Barquero',
      instruments: { p: ['Posadas Protocol', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ARG>PRY', 'Argentina has suspended the Posadas Protocol as of 10 February', {
          date: '2016-02-10',
          on: 'p',
        }),
        says('instrument/signed', 'ARG+PRY', 'the Protocol, which was signed on 9 March 2012', {
          date: '2012-03-09',
          on: 'p',
        }),
      ],
    }),
    text('5', {
      on: '2016-02-13',
      outlet: 'Ministry of Foreign Affairs of Argentina',
      instruments: { p: ['Protocol on River Tolls', 'protocol', null, parties] },
      says: [
        says('instrument/suspended', 'ARG>PRY', 'Argentina has not suspended the Protocol on River Tolls', {
          status: 'denied',
          on: 'p',
        }),
        says('meeting/talks', 'ARG+PRY', 'Talks on dredging costs will be held in Formosa in April', {
          date: '2016-04',
          status: 'planned',
          place: 'Formosa',
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
    people: ['Emilio Quiroga', 'Ramona Benítez Acosta = Ramona Benitez'],
    instruments: [
      expect.stringContaining(
        ': in-force initialled 2011-10-04, signed 2012-03-09, ratified 2013-05 PRY, ratified 2013-08-01 ARG, in-force 2013-08-15',
      ) as unknown as string,
    ],
  });
});

test('a convention and the protocol that amends it', () => {
  const parties = ['CHE', 'GEO'];
  const texts = [
    text('1', {
      on: '2011-03-04',
      outlet: 'Swiss Federal Council',
      instruments: { c: ['Convention for the Avoidance of Double Taxation', 'convention', null, parties] },
      says: [
        says(
          'instrument/signed',
          'CHE+GEO',
          'Switzerland and Georgia signed a Convention for the Avoidance of Double Taxation on 3 March 2011',
          { date: '2011-03-03', on: 'c' },
        ),
        says('instrument/in-force', 'CHE+GEO', 'It is expected to enter into force in 2012', {
          date: '2012',
          status: 'planned',
          on: 'c',
        }),
      ],
    }),
    text('2', {
      on: '2019-07-02',
      outlet: 'Caucasus Business',
      people: { 'Nino Beridze': [['Finance Minister', 'GEO']] },
      instruments: {
        c: ['double taxation convention', 'convention', null, parties],
        p: ['protocol amending the double taxation convention', 'protocol', null, parties],
      },
      says: [
        says(
          'instrument/signed',
          'CHE+GEO',
          'Georgia and Switzerland signed a protocol amending the double taxation convention on Monday',
          { date: '2019-07-01', on: 'p' },
        ),
        says('instrument/in-force', 'CHE+GEO', 'the convention, in force since 2011', {
          date: '2011/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'commitment/pledged',
          'GEO>CHE',
          'Finance Minister Nino Beridze promised that parliament would ratify the protocol before the summer of 2020',
          {
            date: '2019-07-01',
            due: '../2020-05',
            on: 'p',
            content: 'parliament would ratify the protocol before the summer of 2020',
            by: 'Nino Beridze',
            people: ['Nino Beridze'],
          },
        ),
      ],
    }),
    text('3', {
      on: '2021-01-15',
      outlet: 'Federal Department of Finance of Switzerland',
      instruments: {
        c: ['Convention of 3 March 2011 for the Avoidance of Double Taxation', 'convention', null, parties],
        p: [
          'Protocol amending the Convention of 3 March 2011 for the Avoidance of Double Taxation',
          'protocol',
          null,
          parties,
        ],
      },
      says: [
        says('instrument/in-force', 'CHE+GEO', 'The Protocol entered into force on 1 January 2021', {
          date: '2021-01-01',
          on: 'p',
        }),
        says('instrument/in-force', 'CHE+GEO', 'The Convention has been in force since 5 August 2011', {
          date: '2011-08-05/..',
          status: 'ongoing',
          on: 'c',
        }),
        says(
          'instrument/ratified',
          'GEO>CHE',
          'Georgia notified the completion of its procedures on 12 November 2020',
          { date: '2020-11-12', on: 'p' },
        ),
      ],
    }),
  ];

  expectRecord(texts, {
    acts: [
      'instrument/signed 2011-03-03 happened 1:1',
      'instrument/in-force 2011-08-05 happened 1:2 2:2 3:2',
      'instrument/signed 2019-07-01 happened 2:1',
      'instrument/in-force 2021-01-01 happened 3:1',
      'instrument/ratified 2020-11-12 happened 3:3',
    ],
    commitments: ['2:3: kept by 3:3'],
    instruments: [
      expect.stringMatching(
        /^Convention of 3 March 2011 .*: in-force signed 2011-03-03, in-force 2011-08-05$/,
      ) as unknown as string,
      expect.stringMatching(
        /^Protocol amending .*: in-force signed 2019-07-01, ratified 2020-11-12 GEO, in-force 2021-01-01$/,
      ) as unknown as string,
    ],
  });
});
