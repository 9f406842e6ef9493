import type { Example } from './judge.ts';

/** The same instrument in other words, and others in the same words. */
export const LATER: readonly Example[] = [
  [
    'Serbia and Malta signed an air transport agreement. The accord takes effect in May.',
    '0: air transport agreement',
    '0: accord',
  ],
  [
    'Serbia and Malta signed an air transport agreement in June. Under the agreement, ten flights a week are allowed.',
    '0: air transport agreement',
    '0: agreement',
  ],
  [
    'The Treaty on Ferries was signed in 2001 and the Protocol on Tolls in 2004. The Protocol was denounced; the Treaty remains in force.',
    '0: Treaty on Ferries',
    '1: Protocol on Tolls',
    '1: Protocol',
    '0: Treaty',
  ],
  [
    'Chad signed a memorandum on grazing with Niger. The document was ratified in March.',
    '0: memorandum on grazing with Niger',
    '0: document',
  ],
  ['Chad and Niger agreed on a grazing pact. The text was initialled on Monday.', '0: grazing pact', '0: text'],
  [
    'A bilateral fisheries partnership agreement was initialled. The fisheries accord will be signed in May.',
    '0: bilateral fisheries partnership agreement',
    '0: fisheries accord',
  ],
  [
    'The Agreement on the Waiver of Visas for Seafarers and the Agreement on Ports were signed. The visa Agreement is in force.',
    '0: Agreement on the Waiver of Visas for Seafarers',
    '1: Agreement on Ports',
    '0: Agreement',
  ],
  [
    'Oman signed an investment protection agreement with Latvia and a tax treaty with Estonia. The investment pact was ratified first.',
    '0: investment protection agreement with Latvia',
    '1: tax treaty with Estonia',
    '0: investment pact',
  ],
  [
    'Latvia signed the Convention on Mutual Assistance in Customs Matters. The Convention has twelve articles.',
    '0: Convention on Mutual Assistance in Customs Matters',
    '0: Convention',
  ],
  [
    'The Partnership and Cooperation Agreement was replaced by the Enhanced Partnership and Cooperation Agreement. The Partnership and Cooperation Agreement had been signed in 1995.',
    '0: Partnership and Cooperation Agreement',
    '1: Enhanced Partnership and Cooperation Agreement',
    '0: Partnership and Cooperation Agreement',
  ],
  [
    'The EU–Laos Association Agreement was signed in 2020. The Association Agreement provides for a council.',
    '0: EU–Laos Association Agreement',
    '0: Association Agreement',
  ],
  [
    'The First Protocol to the Convention on Herring Stocks entered into force. The First Protocol covers the Sound.',
    '0: First Protocol to the Convention on Herring Stocks',
    '1: Convention on Herring Stocks',
    '0: First Protocol',
  ],
  [
    'The Horn Railway Agreement (HRA) was signed in Asmara; the HRA awaits ratification.',
    '0: Horn Railway Agreement (HRA)',
    '0: HRA',
  ],
  [
    'Ministers praised the HRA. The Horn Railway Agreement (HRA) was signed in Asmara.',
    '0: HRA',
    '0: Horn Railway Agreement (HRA)',
  ],
  [
    'The memorandum of 2003 was revoked. The Memorandum of Understanding on Sea Lanes had been signed in Malé.',
    '0: memorandum of 2003',
    '0: Memorandum of Understanding on Sea Lanes',
  ],
  [
    'Peru has a copper deal with Fiji. A memorandum of understanding on copper exports was signed on Friday.',
    '0: copper deal with Fiji',
    '0: memorandum of understanding on copper exports',
  ],
  [
    'Kenya signed a loan agreement with Japan. A loan agreement with Korea followed.',
    '0: loan agreement with Japan',
    '1: loan agreement with Korea',
  ],
  [
    'The agreement with Kenya was signed; the agreement with Togo was not.',
    '0: agreement with Kenya',
    '1: agreement with Togo',
  ],
  ['A treaty was signed in 1900. A treaty was signed in 1950.', '0: treaty', '1: treaty'],
  ['The Malabo Protocol was signed by Togo. Togo has not ratified it.', '0: Malabo Protocol'],
  ['Iraq and Iran signed a ceasefire agreement. The truce was broken at once.', '0: ceasefire agreement', '0: truce'],
  [
    'The two sides issued a joint statement. In the statement they promised more trade.',
    '0: joint statement',
    '0: statement',
  ],
  [
    'The two sides issued a joint communiqué. The communique mentions the border.',
    '0: joint communiqué',
    '0: communique',
  ],
  [
    'Bhutan suspended its 2007 treaty with Brunei. The treaty had been signed in Thimphu.',
    '0: 2007 treaty with Brunei',
    '0: treaty',
  ],
  [
    'Haiti and Cuba signed a Cultural Exchange Programme for 2025–2027. The programme covers music.',
    '0: Cultural Exchange Programme for 2025–2027',
    '0: programme',
  ],
  [
    'Haiti and Cuba adopted an Action Plan on Cholera. The plan will be reviewed yearly.',
    '0: Action Plan on Cholera',
    '0: plan',
  ],
  [
    'Uganda and Chad signed an Agreement on Air Services. The air services agreement is in force.',
    '0: Agreement on Air Services',
    '0: air services agreement',
  ],
  [
    'The Air Services Agreement was amended. The agreement on air services dates from 1988.',
    '0: Air Services Agreement',
    '0: agreement on air services',
  ],
  [
    'Mexico signed the Agreement on Mercury. Peru signed the Agreement on Lead. Mexico ratified the Agreement on Mercury.',
    '0: Agreement on Mercury',
    '1: Agreement on Lead',
    '0: Agreement on Mercury',
  ],
  [
    'The Protocol amending the Agreement on Wages was signed. The Agreement on Wages dates from 1980.',
    '0: Protocol amending the Agreement on Wages',
    '1: Agreement on Wages',
    '1: Agreement on Wages',
  ],
  ['A new agreement will replace the Agreement on Locks.', '0: agreement', '1: Agreement on Locks'],
  ['The old treaty expired; a new treaty is being negotiated.', '0: treaty', '1: treaty'],
  ['Congo and Gabon initialled a border treaty. The new treaty settles the islands.', '0: border treaty', '0: treaty'],
  [
    'The Lagos Treaty, a trade pact, was signed in May. The pact has 15 parties.',
    '0: Lagos Treaty',
    '0: trade pact',
    '0: pact',
  ],
  [
    'The bilateral tax treaty was signed. The bilateral pact was ratified a year later.',
    '0: bilateral tax treaty',
    '0: bilateral pact',
  ],
  [
    'Yemen will join the Port Convention. The convention, signed in 1990, has 30 parties.',
    '0: Port Convention',
    '0: convention',
  ],
  [
    'Under the arrangement on pensions, Malta pays half. The arrangement was extended.',
    '0: arrangement on pensions',
    '0: arrangement',
  ],
  [
    'Norway signed the contract on helicopters. The contract is worth a billion kroner.',
    '0: contract on helicopters',
    '0: contract',
  ],
  ['The Sofia Declaration was adopted. The declaration names no dates.', '0: Sofia Declaration', '0: declaration'],
  [
    'The agreement, better known as the Ohrid Agreement, was signed in 2001. The Ohrid Agreement ended the conflict.',
    '0: agreement',
    '0: Ohrid Agreement',
    '0: Ohrid Agreement',
  ],
  [
    'This Memorandum takes effect upon signature. The Memorandum may be amended in writing.',
    '0: Memorandum',
    '0: Memorandum',
  ],
  [
    'The Nile Basin Cooperative Framework Agreement was ratified by South Sudan. The agreement had been opened for signature in 2010.',
    '0: Nile Basin Cooperative Framework Agreement',
    '0: agreement',
  ],
  [
    'The Lomé Convention was replaced by the Cotonou Agreement; the former was signed in Togo.',
    '0: Lomé Convention',
    '1: Cotonou Agreement',
  ],
];
