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
  ],
  hard: [],
  none: ['France and Japan discussed the signing of autographs at the match.'],
};
