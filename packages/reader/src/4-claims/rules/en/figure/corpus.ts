import type { Corpus } from '../../../../testing/corpus.ts';

export const FIGURE_CORPUS: Corpus = {
  type: 'figure',
  published: '2023-02-02',
  yes: [
    [
      'trade BEL+PAN 2021 happened',
      'Trade between Belgium and Panama amounted to USD 310 million in 2021.',
      'Trade between Belgium and Panama reached USD 310 million in 2021.',
    ],
    ['investment QAT>TUN 2022 happened', 'Qatari investment in Tunisia stood at USD 3 billion in 2022.'],
    ['people DNK>THA 2019 happened', 'About 160,000 Danish tourists visited Thailand in 2019.'],
    ['aid JPN>KHM - happened', 'Japanese aid to Cambodia came to 90 million dollars.'],
  ],
  hard: [],
  none: [
    'Belgium and Panama drew 2-2.',
    'Panama has two coasts.',
    'The talks lasted 3 hours.',
    'Decision No 1/2023 of the Belgium–Panama commission is public.',
    'Qatar and Tunisia signed 4 documents.',
  ],
};
