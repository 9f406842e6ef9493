import type { Corpus } from '../../../../testing/corpus.ts';

export const RELATIONS_CORPUS: Corpus = {
  type: 'relations',
  published: '2023-02-02',
  yes: [
    [
      'established GRC+PER 1965-11-24 happened',
      'Greece and Peru established diplomatic relations on 24 November 1965.',
      'Diplomatic relations between Greece and Peru were established on 24 November 1965.',
    ],
    ['established LAO+SWE 1964 happened', 'Sweden and Laos have enjoyed diplomatic relations since 1964.'],
    [
      'severed TUN>QAT 2017-06-06 happened',
      'Tunisia severed diplomatic relations with Qatar on 6 June 2017.',
      'Tunisia broke off diplomatic relations with Qatar on 6 June 2017.',
    ],
    [
      'restored GHA+TUR 2010-02 happened',
      'Turkey and Ghana restored diplomatic relations in February 2010.',
      'Ties between Turkey and Ghana were restored in February 2010.',
    ],
    [
      'upgraded AUS+VNM 2021-03-07 happened',
      'Relations between Australia and Viet Nam were elevated to a Comprehensive Strategic Partnership on 7 March 2021.',
      'Australia and Viet Nam upgraded their relations to a Comprehensive Strategic Partnership on 7 March 2021.',
    ],
    ['downgraded CHL>SYR 2012-03 happened', 'Chile downgraded its relations with Syria in March 2012.'],
    [
      'restored BEN+TCD 2014-05-04 happened',
      'Ties between Chad and Benin had been good for decades. Chad and Benin restored them on 4 May 2014.',
    ],
    [
      'established MLT+PER 1969-05-04 happened',
      'Malta and Peru praised their diplomatic relations, which they had established on 4 May 1969.',
    ],
    ['severed FIN>ERI - denied', 'Finland has not severed its relations with Eritrea.'],
  ],
  hard: [],
  none: [
    'Norway and Peru discussed the relations between music and the sea.',
    'Sweden has good neighbours.',
    'The two sides praised the level of their relations.',
    'Portugal relates the story of a sailor.',
    'Chad and Benin praised their relations. The visitors then went to see the frescoes of the old chapel on the hill above the harbour, which the storm of last winter, the worst that anybody there can remember, had left without colour and half under water, to the sorrow of the whole town. Chad and Benin restored them on 4 May 2014.',
    'The painter broke with the school of Athens.',
  ],
};
