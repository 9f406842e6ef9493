import type { Corpus } from '../../../../testing/corpus.ts';

export const COMMITMENT_CORPUS: Corpus = {
  type: 'commitment',
  published: '2023-02-02',
  yes: [
    [
      'pledged SWE>MOZ - happened',
      'Sweden pledged to fund two clinics in Mozambique.',
      'Sweden promised to fund two clinics in Mozambique.',
      'Sweden undertook to fund two clinics in Mozambique.',
    ],
    ['pledged SWE>MOZ - happened due ../2025', 'Sweden promised to fund two clinics in Mozambique by the end of 2025.'],
    [
      'agreed BOL+PRT - happened',
      'Bolivia and Portugal agreed to open a direct flight.',
      'Portugal and Bolivia have agreed to open a direct flight.',
    ],
    ['agreed BOL+PRT - happened due ../2024-06', 'Bolivia and Portugal agreed to open a direct flight by June 2024.'],
    [
      'reaffirmed BGR+LBN - happened',
      'Bulgaria and Lebanon reaffirmed their commitment to implement the readmission agreement.',
    ],
    [
      'intends KWT>BEN - happened',
      'Kuwait intends to finance a port in Benin.',
      'Kuwait is ready to finance a port in Benin.',
      'Kuwait expressed its readiness to finance a port in Benin.',
    ],
    [
      'pledged ITA>NAM - happened',
      'Italy will provide 40 scholarships to Namibia.',
      'Italy announced a grant of 4 million euros for Namibia.',
    ],
    ['pledged ITA>NAM - conditional', 'If Namibia agrees, Italy will provide 40 scholarships to Namibia.'],
  ],
  hard: [],
  none: [
    'Sweden promises a cold winter.',
    'Bolivia and Portugal agreed that peace matters.',
    'Kuwait is ready.',
    "Italy's committee met.",
    'The singer vowed to return to Benin.',
    'Bulgaria and Lebanon agreed.',
  ],
};
