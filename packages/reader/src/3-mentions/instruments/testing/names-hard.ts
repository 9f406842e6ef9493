import type { Example } from './judge.ts';

/** Names that are cut in two, numbered, nested, or told far from what they are about. */
export const HARD: readonly Example[] = [
  [
    'Niger and Türkiye initialled a protocol on the training of gendarmes.',
    'protocol: protocol on the training of gendarmes',
  ],
  ['The Treaty of Peace and Friendship (1904) fixed the border.', 'treaty: Treaty of Peace and Friendship'],
  ['Uruguay was the first to ratify ILO Convention No. 190.', 'convention: ILO Convention No. 190'],
  [
    'Latvia ratified Protocol No. 15 to the European Convention on Human Rights.',
    'protocol: Protocol No. 15 to the European Convention on Human Rights',
    'convention: European Convention on Human Rights',
  ],
  ['Protocol XIV entered into force in June.', 'protocol: Protocol XIV'],
  [
    'The MoU between the two foreign ministries on political consultations was renewed.',
    'memorandum: MoU on political consultations',
  ],
  [
    'They signed an Agreement on Cooperation between the Parliaments of Latvia and Malta.',
    'agreement: Agreement on Cooperation @LVA+MLT',
  ],
  ['The Trilateral Statement on Rice Reserves was issued in Dili.', 'statement: Trilateral Statement on Rice Reserves'],
  ['Panama and Cuba signed a Strategic Partnership Agreement.', 'agreement: Strategic Partnership Agreement'],
  ['The extension of the Agreement on Fisheries until 2030 was agreed.', 'agreement: Agreement on Fisheries'],
  ['An exchange of letters constituting an agreement on overflight was signed.', 'agreement: agreement on overflight'],
  ['Annex II to the Agreement on Tariffs was amended.', 'agreement: Agreement on Tariffs'],
  [
    'The Fourth Additional Protocol to the Convention on Extradition was ratified by Malta.',
    'protocol: Fourth Additional Protocol to the Convention on Extradition',
    'convention: Convention on Extradition',
  ],
  [
    'The Framework Agreement of 1998 between Latvia and Malta was denounced.',
    'agreement: Framework Agreement of 1998 @LVA+MLT',
  ],
  ['They signed the Memorandum on the Supply of Gas for 2024.', 'memorandum: Memorandum on the Supply of Gas for 2024'],
  ['The so-called normalisation deal between Sudan and Israel is on hold.', 'agreement: normalisation deal @ISR+SDN'],
  ['The Nairobi Communiqué was adopted by seven presidents.', 'statement: Nairobi Communiqué'],
  ['The agreement signed in Doha in 2020 was never carried out.', 'agreement: agreement'],
  ['The agreement, signed in Doha in 2020, was never carried out.', 'agreement: agreement'],
  ['An agreement signed by the two presidents in Sochi provides for joint patrols.', 'agreement: agreement'],
  ['In Sochi the presidents signed an agreement that provides for joint patrols.', 'agreement: agreement'],
  ['Under a 1977 treaty the canal was handed over.', 'treaty: 1977 treaty'],
  ['The Guarantee Treaty of 16 August 1960 is still cited.', 'treaty: Guarantee Treaty of 16 August 1960'],
  [`The African Union's Malabo Protocol has few parties.`, 'protocol: Malabo Protocol @AU'],
  ['Peru approved the accession to the Hague Apostille Convention.', 'convention: Hague Apostille Convention'],
  [
    'The Agreement on Trade and the Protocol on Rules of Origin were signed by Laos.',
    'agreement: Agreement on Trade',
    'protocol: Protocol on Rules of Origin',
  ],
  [
    'The Agreement on Trade and Economic Cooperation was signed by Laos.',
    'agreement: Agreement on Trade and Economic Cooperation',
  ],
  [
    'Vanuatu rejected the bilateral security agreement that Australia had proposed.',
    'agreement: bilateral security agreement',
  ],
  [
    'Honduras will sign a free trade agreement with China by June, after three rounds of negotiations on the agreement.',
    'agreement: free trade agreement @CHN',
  ],
  [
    'They decided to finalise negotiations on a Treaty on Mutual Legal Assistance in Criminal Matters and an Extradition Treaty.',
    'treaty: Treaty on Mutual Legal Assistance in Criminal Matters',
    'treaty: Extradition Treaty',
  ],
  [
    'The sides agreed to speed up the conclusion of agreements on readmission and labour migration.',
    'agreement: agreements on readmission and labour migration',
  ],
  [
    'The Ministers noted progress on the draft Agreement on the Mutual Recognition of Driving Licences.',
    'agreement: Agreement on the Mutual Recognition of Driving Licences',
  ],
  [
    'The Ministers signed the Plan of Consultations between the Foreign Ministries for 2025–2026.',
    'roadmap: Plan of Consultations between the Foreign Ministries for 2025–2026',
  ],
  ['A customs union treaty was signed by Benin and Togo.', 'treaty: customs union treaty'],
  [
    'The Treaty establishing the East African Community was signed in Arusha.',
    'treaty: Treaty establishing the East African Community @EAC',
  ],
  [
    'The Treaty on the Functioning of the European Union says nothing of it.',
    'treaty: Treaty on the Functioning of the European Union @EU',
  ],
  ['The Lisbon Treaty entered into force in 2009.', 'treaty: Lisbon Treaty'],
  [
    'A memorandum of understanding was signed on cooperation in archives.',
    'memorandum: memorandum of understanding on cooperation in archives',
  ],
  ['A protocol was signed on the delivery of 40 buses.', 'protocol: protocol on the delivery of 40 buses'],
  ['An agreement was initialled in May on the return of artefacts.', 'agreement: agreement on the return of artefacts'],
  ['A contract for the delivery of 40 buses was signed.', 'contract: contract for the delivery of 40 buses'],
  [
    'The Bern Accord and the Basel Protocol, both of 1999, lapsed.',
    'agreement: Bern Accord',
    'protocol: Basel Protocol',
  ],
  [
    'The ministers signed an agreement in Dakar on Tuesday on artisanal fishing.',
    'agreement: agreement on artisanal fishing',
  ],
  ['An agreement has been reached on the release of sailors.', 'agreement: agreement on the release of sailors'],
  ['A treaty was signed in Rome.', 'treaty: treaty'],
  [
    'An accord was signed on Monday in Oslo on wolf protection and reindeer herding.',
    'agreement: accord on wolf protection and reindeer herding',
  ],
  ['A deal was reached on Monday.', 'agreement: deal'],
  [
    'Sri Lanka asked that the fisheries agreement, which was amended in 2009, be extended to crabs.',
    'agreement: fisheries agreement',
  ],
  ['The treaty is to be signed in Quito, and the protocol to it in Lima.', 'treaty: treaty', 'protocol: protocol'],
  ['The agreement in principle on gas transit was announced in Baku.', 'agreement: agreement on gas transit'],
  [
    'Costa Rica and Panama have been applying the Agreement on Border Transit provisionally since March.',
    'agreement: Agreement on Border Transit',
  ],
  [
    'The President signed the law ratifying the Agreement on Hydropower with Tajikistan.',
    'agreement: Agreement on Hydropower @TJK',
  ],
  [
    'The law on the ratification of the agreement on military transit was published.',
    'agreement: agreement on military transit',
  ],
  [
    'The ratification bill for the Treaty on Good-Neighbourly Relations was tabled.',
    'treaty: Treaty on Good-Neighbourly Relations',
  ],
  [
    'It follows the Memorandum of Understanding that the two ministries signed in 2015 and a protocol of 2018.',
    'memorandum: Memorandum of Understanding',
    'protocol: protocol of 2018',
  ],
  [
    'In Tirana the ministers exchanged the instruments of ratification of a convention on adoption.',
    'convention: convention on adoption',
  ],
  [
    'After the Agreement on Beekeeping, signed in 2004, the Agreement on Honey is the second of its kind.',
    'agreement: Agreement on Beekeeping',
    'agreement: Agreement on Honey',
  ],
  [
    'The leaders welcomed the progress made in the negotiations on the Investment Protection Agreement.',
    'agreement: Investment Protection Agreement',
  ],
  [
    'Ministers of the two countries signed five agreements, among them an agreement on quarantine.',
    'agreement: agreement on quarantine',
  ],
  [
    'Neither the Agreement on Tides nor the Protocol on Lights has been ratified.',
    'agreement: Agreement on Tides',
    'protocol: Protocol on Lights',
  ],
  [
    'Besides the border treaty, Ljubljana and Zagreb have a treaty on minor border traffic.',
    'treaty: border treaty',
    'treaty: treaty on minor border traffic',
  ],
  ['The two sides initialled the Agreement on Salt; they also initialled that on Tea.', 'agreement: Agreement on Salt'],
  ['Malawi is not party to the Treaty on Lake Basins of 2003.', 'treaty: Treaty on Lake Basins'],
  ['Lebanon invoked the armistice agreement of 1949.', 'agreement: armistice agreement of 1949'],
  [
    'The Presidents reaffirmed their commitment to the Baku Declaration of 5 May 2013.',
    'declaration: Baku Declaration',
  ],
  ['The new Constitution does not affect the Treaty on Fisheries.', 'treaty: Treaty on Fisheries'],
  [`The Convention's secretariat moved to Bonn.`, 'convention: Convention'],
];
