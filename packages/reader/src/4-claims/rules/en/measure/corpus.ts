import type { Corpus } from '../../../../testing/corpus.ts';

export const MEASURE_CORPUS: Corpus = {
  type: 'measure',
  published: '2023-02-02',
  yes: [
    ['embassy-opened EST>KEN 2021-05-17 happened', 'Estonia opened an embassy in Nairobi on 17 May 2021.'],
    ['embassy-closed EST>KEN 2021-05-17 happened', 'Estonia closed its embassy in Nairobi on 17 May 2021.'],
    ['expulsion BGR>RUS 2021-03-22 happened', 'Bulgaria expelled two Russian diplomats on 22 March 2021.'],
    ['recall PER>MEX 2022-12-16 happened', 'Peru recalled its ambassador to Mexico on 16 December 2022.'],
    ['sanction CHE>MMR 2022-02-21 happened', 'Switzerland imposed sanctions on Myanmar on 21 February 2022.'],
    ['sanction-lifted CHE>MMR 2022-02-21 happened', 'Switzerland lifted its sanctions on Myanmar on 21 February 2022.'],
    ['tariff CAN>VNM 2022-07-04 happened', 'Canada imposed a duty on steel from Viet Nam on 4 July 2022.'],
    ['visa ALB>QAT 2022-05-01 happened', 'Albania abolished visas for citizens of Qatar on 1 May 2022.'],
    ['aid LUX>NER 2022-08-19 happened', 'Luxembourg sent 20 tonnes of aid to Niger on 19 August 2022.'],
    ['other OMN>IRN 2022-09-09 happened', 'Oman summoned the Iranian ambassador on 9 September 2022.'],
  ],
  hard: [],
  none: [
    'Estonia opened the season with a win over Kenya.',
    'Peru recalled its glorious past.',
    'Bulgaria expelled the smoke.',
    'Canada is on a diet.',
    'Albania sent greetings.',
    'Oman lifted the cup.',
  ],
};
