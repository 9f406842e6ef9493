import type { Corpus } from '../../../../testing/corpus.ts';

export const APPOINTMENT_CORPUS: Corpus = {
  type: 'appointment',
  published: '2023-02-02',
  yes: [
    ['took-office PER 2022-12-07 happened', 'Peruvian President Luz Arce took office on 7 December 2022.'],
    [
      'left-office PER 2022-12-07 happened',
      'Peruvian Foreign Minister Luz Arce resigned on 7 December 2022.',
      'Peruvian Foreign Minister Luz Arce stepped down on 7 December 2022.',
    ],
    [
      'credentials PER>FIN 2022-10-18 happened',
      'The Ambassador of Peru, Luz Arce, presented her credentials to the President of Finland on 18 October 2022.',
    ],
  ],
  hard: [],
  none: [
    'Peruvian President Luz Arce took a walk.',
    'The coach stepped down in Lima.',
    'Luz Arce presented a book in Helsinki.',
    'The mayor of Turku was sworn in.',
  ],
};
