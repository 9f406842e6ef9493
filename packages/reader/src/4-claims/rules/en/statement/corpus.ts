import type { Corpus } from '../../../../testing/corpus.ts';

export const STATEMENT_CORPUS: Corpus = {
  type: 'statement',
  published: '2023-02-02',
  yes: [
    [
      'demand AUT>SDN - happened',
      'Austria urged Sudan to free the aid workers.',
      'Austria called on Sudan to free the aid workers.',
    ],
    [
      'criticism AUT>SDN - happened',
      "Austria condemned Sudan's shelling of the camp.",
      "Austria criticised Sudan's shelling of the camp.",
    ],
    [
      'support FIN>MDA - happened',
      "Finland expressed its support for Moldova's reforms.",
      "Finland reiterated its support for Moldova's reforms.",
    ],
    [
      'condolence BTN>TUR - happened',
      'Bhutan conveyed its condolences to Turkey over the earthquake.',
      'Bhutan expressed its condolences to Turkey over the earthquake.',
    ],
    ['congratulation MLT>SVN - happened', 'Malta congratulated Slovenia on its election to the Council.'],
    ['invitation CRI>LVA - happened', 'Costa Rica invited Latvia to send observers.'],
    [
      'request MWI>NLD - happened',
      'Malawi asked the Netherlands to train its hydrologists.',
      'Malawi requested the help of the Netherlands.',
    ],
    ['warning IRN>AZE - happened', 'Iran warned Azerbaijan that the road would be closed.'],
    ['joint CYP+EGY 2023-01-12 happened', 'Cyprus and Egypt issued a joint statement on 12 January 2023.'],
  ],
  hard: [],
  none: [
    'Austria thanked Sudan for the warm welcome.',
    'Finland supports two football clubs.',
    'The weather warned nobody.',
    'Malta invited bids for the bridge.',
    'Iran asked itself why.',
    'Bhutan and Turkey share a love of tea.',
  ],
};
