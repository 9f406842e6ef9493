import type { Corpus } from '../../../../testing/corpus.ts';

export const MEETING_CORPUS: Corpus = {
  type: 'meeting',
  published: '2023-02-02',
  yes: [
    [
      'visit NOR>ZMB 2022-03-14/2022-03-16 happened',
      'Norwegian Prime Minister Kari Dale visited Zambia from 14 to 16 March 2022.',
      'Prime Minister Kari Dale of Norway paid an official visit to Zambia from 14 to 16 March 2022.',
    ],
    [
      'visit NOR>ZMB 2022-03-14/2022-03-17 happened',
      'Norwegian Prime Minister Kari Dale began a visit of four days to Zambia on 14 March 2022.',
      'Norwegian Prime Minister Kari Dale arrived in Lusaka on 14 March 2022 for a four-day official visit to Zambia.',
    ],
    [
      'visit NOR>ZMB 2022-03-14 happened',
      'Norwegian Prime Minister Kari Dale arrived in Lusaka on 14 March 2022 for a visit and praised the five-year plan of Zambia.',
    ],
    ['visit NOR>ZMB 2023-04-03 planned', 'Norwegian Prime Minister Kari Dale will travel to Zambia on 3 April 2023.'],
    [
      'talks HUN+PER 2022-06-08 happened',
      'Hungarian Foreign Minister Ede Kun met his Peruvian counterpart, Luz Arce, in Lima on 8 June 2022.',
      'Hungarian Foreign Minister Ede Kun and his Peruvian counterpart, Luz Arce, came together in Lima on 8 June 2022.',
      'Hungarian Foreign Minister Ede Kun conferred with his Peruvian counterpart, Luz Arce, in Lima on 8 June 2022.',
      'Hungarian Foreign Minister Ede Kun held talks with his Peruvian counterpart, Luz Arce, in Lima on 8 June 2022.',
    ],
    [
      'call CHL+EST 2023-01-30 happened',
      'Estonian President Mart Oja spoke by telephone with Chilean President Ana Vial on 30 January 2023.',
    ],
    [
      'session CHL+EST 2022-11-10 happened',
      'The Chile–Estonia Joint Commission held its second session in Tallinn on 10 November 2022.',
    ],
    ['session CHL+EST 2023-05 planned', 'The Chile–Estonia Joint Commission will meet in Santiago in May 2023.'],
    [
      'summit BRA+CHL+PER 2022-09-02 happened',
      'The presidents of Brazil, Chile and Peru met for a summit in Cusco on 2 September 2022.',
    ],
    ['forum GHA>JPN 2023-06 planned', 'Ghana will host the Japan–Ghana Business Forum in Accra in June 2023.'],
    [
      'consultations MAR+SVK 2022-12-05 happened',
      'Political consultations between Morocco and Slovakia were held in Rabat on 5 December 2022.',
    ],
  ],
  hard: [],
  none: [
    'Norway and Zambia exchanged letters.',
    'The tourist visited Zambia in March.',
    'The Peruvian side met the target.',
    'Hungary and Peru hold equal shares.',
    'Estonia talks of reform at home.',
    'The deadline was met by Chile.',
    'Norway hosted a festival of music in March 2022.',
    'The Peruvian Prime Minister visited a school in Lima on 3 May 2022.',
    'Hungary met its obligations towards Peru.',
    'Estonia held elections on 5 March 2022.',
    'Norway invited Zambia to a round of talks.',
    'A session of the court in Lusaka was postponed.',
    'Zambia called on Norway to act.',
  ],
};
