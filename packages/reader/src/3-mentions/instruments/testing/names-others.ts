import type { Example } from './judge.ts';

/** Other instruments with proper names. */
export const OTHERS: readonly Example[] = [
  [
    'Norway ratified the Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution.',
    'protocol: Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution',
    'convention: Convention on Long-Range Transboundary Air Pollution',
  ],
  [
    'The leaders adopted the Astana Declaration and a joint statement.',
    'declaration: Astana Declaration',
    'statement: joint statement',
  ],
  [
    'Fiji acceded to the Convention on Cluster Munitions and the Arms Trade Treaty.',
    'convention: Convention on Cluster Munitions',
    'treaty: Arms Trade Treaty',
  ],
  [
    'Malta deposited its instrument of accession to the United Nations Convention against Corruption.',
    'convention: United Nations Convention against Corruption',
  ],
  [
    'The foreign ministers signed the Memorandum of Understanding between the Diplomatic Academy of Vietnam and the Institute of Foreign Affairs of Nepal.',
    'memorandum: Memorandum of Understanding between the Diplomatic Academy of Vietnam and the Institute of Foreign Affairs of Nepal @NPL+VNM',
  ],
  [
    'Poland and Ukraine signed an Additional Protocol to the Agreement on Local Border Traffic of 28 March 2008.',
    'protocol: Additional Protocol to the Agreement on Local Border Traffic',
    'agreement: Agreement on Local Border Traffic',
  ],
  [
    'The Roadmap for Cooperation between the Ministry of Energy of Kazakhstan and the Ministry of Energy of Hungary for 2024-2025 was adopted.',
    'roadmap: Roadmap for Cooperation between the Ministry of Energy of Kazakhstan and the Ministry of Energy of Hungary for 2024-2025 @HUN+KAZ',
  ],
  ['Turkey, Syria and Jordan signed a Joint Communiqué.', 'statement: Joint Communiqué'],
  ['The Convention to Combat Desertification was signed in Paris.', 'convention: Convention to Combat Desertification'],
  ['The 1994 Budapest Memorandum, a security pact, was ignored by Moscow.', 'memorandum: Budapest Memorandum'],
  [
    'The Convention on the Protection of the Carpathians was adopted in Kyiv in 2003.',
    'convention: Convention on the Protection of the Carpathians',
  ],
  [
    'Estonia acceded to the Cape Town Convention on International Interests in Mobile Equipment on 3 May.',
    'convention: Cape Town Convention on International Interests in Mobile Equipment',
  ],
  [
    'Uganda and Rwanda adopted a Joint Action Plan on Border Security for 2025–2027.',
    'roadmap: Joint Action Plan on Border Security for 2025–2027',
  ],
  [
    'The two Prime Ministers issued the "Kyoto Joint Vision Statement on Clean Energy".',
    'statement: Kyoto Joint Vision Statement on Clean Energy',
  ],
  [
    'Lithuania denounced the Convention on Cluster Munitions with effect from 6 March 2025.',
    'convention: Convention on Cluster Munitions',
  ],
  [
    'Both Presidents signed a Joint Declaration on the Establishment of a Strategic Partnership.',
    'declaration: Joint Declaration on the Establishment of a Strategic Partnership',
  ],
  ['Cyprus ratified the Istanbul Convention in 2017.', 'convention: Istanbul Convention'],
  [
    'Turkey pulled out of the Istanbul Convention in July 2021; the convention had been opened for signature in 2011.',
    'convention: Istanbul Convention',
  ],
  ['Ministers adopted the Windhoek Declaration on Fresh Water.', 'declaration: Windhoek Declaration on Fresh Water'],
  [
    'The Protocol of 1998 to the Headquarters Agreement was never published.',
    'protocol: Protocol of 1998 to the Headquarters Agreement',
    'agreement: Headquarters Agreement',
  ],
  [
    'Terms of reference for the joint working group were agreed.',
    'other: Terms of reference for the joint working group',
  ],
  [
    'Bulgaria and Romania signed a protocol amending the Agreement on Bridges over the Danube.',
    'protocol: protocol amending the Agreement on Bridges over the Danube',
    'agreement: Agreement on Bridges over the Danube',
  ],
  [
    'The Memorandum of Understanding on Fisheries (the “Fisheries MoU”) was extended.',
    'memorandum: Memorandum of Understanding on Fisheries',
  ],
  ['The Geneva Conventions were violated, the ministry said.', 'convention: Geneva Conventions'],
  ['Both countries are parties to the 1970 UNESCO Convention.', 'convention: UNESCO Convention'],
  ['The Roadmap on Energy Cooperation was approved.', 'roadmap: Roadmap on Energy Cooperation'],
  ['The ASEAN Charter was signed in Singapore.', 'charter: ASEAN Charter'],
  ['The Rome Statute was ratified by Armenia.', 'other: Rome Statute'],
  [
    'The Memorandum of Understanding with Qatar on Youth Exchanges was extended.',
    'memorandum: Memorandum of Understanding with Qatar on Youth Exchanges @QAT',
  ],
  [
    'Nepal ratified the Convention for the Suppression of Unlawful Seizure of Aircraft.',
    'convention: Convention for the Suppression of Unlawful Seizure of Aircraft',
  ],
  [
    'Parliament approved the Protocol supplementing the Treaty on the State Border.',
    'protocol: Protocol supplementing the Treaty on the State Border',
    'treaty: Treaty on the State Border',
  ],
  [
    'The Additional Protocol establishing a Joint Fisheries Committee was initialled in Dakar.',
    'protocol: Additional Protocol establishing a Joint Fisheries Committee',
  ],
  [
    'Mali denounced the Protocol relating to the Peace and Security Council.',
    'protocol: Protocol relating to the Peace and Security Council',
  ],
  [
    'The Japan–Peru Joint Statement on Agriculture was issued on 4 May.',
    'statement: Japan–Peru Joint Statement on Agriculture @JPN+PER',
  ],
  [
    'The EU–Tunisia memorandum of understanding on migration is contested.',
    'memorandum: EU–Tunisia memorandum of understanding on migration @EU+TUN',
  ],
  [
    'Bolivia suspended the Lithium Extraction and Processing Contract.',
    'contract: Lithium Extraction and Processing Contract',
  ],
  [
    'The Heads of State adopted the Samarkand Declaration on Glaciers.',
    'declaration: Samarkand Declaration on Glaciers',
  ],
  ['The Association Agenda between the EU and Moldova was updated.', 'roadmap: Association Agenda @EU+MDA'],
  [
    'They signed the Programme of Cooperation in Education for 2024–2027.',
    'roadmap: Programme of Cooperation in Education for 2024–2027',
  ],
  ['The Plan of Action on Border Health was extended.', 'roadmap: Plan of Action on Border Health'],
  ['The Framework for Cooperation on Ports was adopted in Durban.', 'roadmap: Framework for Cooperation on Ports'],
  [
    'The Statute of the International Renewable Energy Agency was ratified by Chad.',
    'other: Statute of the International Renewable Energy Agency @IRENA',
  ],
  ['Agreed Minutes on air services were signed in Colombo.', 'other: Agreed Minutes on air services'],
  ['The Final Act was signed in Marrakesh.', 'other: Final Act'],
  ['Poland ratified the European Convention on Extradition.', 'convention: European Convention on Extradition'],
  ['They acceded to the Convention on the Rights of the Child.', 'convention: Convention on the Rights of the Child'],
  [
    'The International Covenant on Civil and Political Rights was ratified by Cuba.',
    'convention: International Covenant on Civil and Political Rights',
  ],
  [
    'The Charter of the Organization of American States was signed in Bogotá.',
    'charter: Charter of the Organization of American States',
  ],
  ['The UN Charter forbids it.', 'charter: UN Charter'],
  ['The Kyoto Protocol expired.', 'protocol: Kyoto Protocol'],
  [
    'The Nagoya Protocol on Access to Genetic Resources was ratified by Laos.',
    'protocol: Nagoya Protocol on Access to Genetic Resources',
  ],
  ['Signature of the Protocol on Wetlands is foreseen for July.', 'protocol: Protocol on Wetlands'],
  ['The text of the Convention on Caves was agreed in Ljubljana.', 'convention: Convention on Caves'],
  ['The Convention on Trade in Ivory, adopted in 1990, was amended.', 'convention: Convention on Trade in Ivory'],
  [
    'The Memorandum of Cooperation on Rare Earths (MoC) was signed in Canberra.',
    'memorandum: Memorandum of Cooperation on Rare Earths',
  ],
  ['Ghana and Togo signed the Lomé Protocol (1998) on the lagoon.', 'protocol: Lomé Protocol on the lagoon'],
  ['The Joint Statement of 4 July 2011 was reaffirmed.', 'statement: Joint Statement of 4 July 2011'],
  ['The Action Plan 2021–2027 was adopted.', 'roadmap: Action Plan 2021–2027'],
  [
    'The 1961 Vienna Convention on Diplomatic Relations protects couriers.',
    'convention: Vienna Convention on Diplomatic Relations',
  ],
  ['The so-called Sochi Memorandum was signed in 2018.', 'memorandum: Sochi Memorandum'],
  ['The Convention to Protect Alpine Rivers was signed in Bern.', 'convention: Convention to Protect Alpine Rivers'],
  ['Djibouti ratified the Charter of the Red Sea Council.', 'charter: Charter of the Red Sea Council'],
];
