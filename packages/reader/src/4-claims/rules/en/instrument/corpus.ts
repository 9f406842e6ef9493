import type { Corpus } from '../../../../testing/corpus.ts';

export const INSTRUMENT_CORPUS: Corpus = {
  type: 'instrument',
  published: '2023-02-02',
  yes: [
    [
      'signed FRA+JPN 2022-05-05 happened',
      'France and Japan signed the Agreement on Mutual Legal Assistance in Paris on 5 May 2022.',
      'The Agreement on Mutual Legal Assistance between France and Japan was signed in Paris on 5 May 2022.',
    ],
    [
      'signed EGY+KEN 2023-09 planned',
      'Egypt and Kenya will sign a memorandum of understanding on irrigation in September.',
      'A memorandum of understanding on irrigation between Egypt and Kenya is to be signed in September.',
    ],
    [
      'initialled ALB+MLT 2022-10-03 happened',
      'Albania and Malta initialled an air services agreement on 3 October 2022.',
    ],
    ['ratified PER>MAR 2021-06-14 happened', 'Peru ratified its extradition treaty with Morocco on 14 June 2021.'],
    [
      'in-force CHL+THA 2015-11-05 happened',
      'The free trade agreement between Chile and Thailand entered into force on 5 November 2015.',
    ],
    [
      'in-force CHL+THA 2015-11/.. ongoing',
      'The free trade agreement between Chile and Thailand has been in force since November 2015.',
    ],
    ['ratified NER>AUT - denied', 'Niger has not ratified its visa agreement with Austria.'],
    ['terminated RWA>BEL 2020-08 happened', 'Rwanda denounced its air services agreement with Belgium in August 2020.'],
    [
      'suspended GEO>MNG 2019-02-11 happened',
      'Georgia suspended its customs agreement with Mongolia on 11 February 2019.',
    ],
    ['amended LTU+OMN 2018 happened', 'The tax convention between Lithuania and Oman was amended in 2018.'],
    [
      'extended FJI+NZL 2021-12-01 happened',
      'New Zealand and Fiji extended their fisheries agreement on 1 December 2021.',
    ],
    [
      'provisionally-applied ISL+UKR 2021-07-01/.. ongoing',
      'The transport agreement between Iceland and Ukraine has been provisionally applied since 1 July 2021.',
    ],
    [
      'consent GTM>ESP 2020-10-14 happened',
      'The Congress of Guatemala approved the social security agreement with Spain on 14 October 2020.',
    ],
    [
      'negotiating BRB+CAN 2021-04 happened',
      'Canada and Barbados opened negotiations on an investment treaty in April 2021.',
    ],
  ],
  hard: [],
  none: [
    'Portugal and Chile play a friendly on Sunday.',
    'The bill was signed into law by the president of Peru.',
    'Norway and Peru are in full agreement.',
    'The Danish firm signed a four-year contract with its coach.',
    'France agrees with Japan.',
    'An actor signed autographs in Oslo.',
  ],
};
