import type { Example } from './judge.ts';

/** Agreements and treaties with proper names. */
export const AGREEMENTS: readonly Example[] = [
  [
    'Japan and Mongolia signed an Agreement on the Transfer of Defence Equipment and Technology in Ulaanbaatar on Tuesday.',
    'agreement: Agreement on the Transfer of Defence Equipment and Technology',
  ],
  [
    `Peru and Laos initialled the Agreement between the Government of the Republic of Peru and the Government of the Lao People's Democratic Republic on Air Services.`,
    `agreement: Agreement between the Government of the Republic of Peru and the Government of the Lao People's Democratic Republic on Air Services @LAO+PER`,
  ],
  [
    `Vietnam's parliament ratified the EU–Vietnam Free Trade Agreement (EVFTA) and the EU–Vietnam Investment Protection Agreement (EVIPA). The EVFTA entered into force in August; the EVIPA has not.`,
    'agreement: EU–Vietnam Free Trade Agreement (EVFTA) @EU+VNM',
    'agreement: EU–Vietnam Investment Protection Agreement (EVIPA) @EU+VNM',
  ],
  ['Canberra and Port Moresby signed the Pukpuk Treaty, a mutual defence pact.', 'treaty: Pukpuk Treaty'],
  [
    'Iran threatened to leave the Treaty on the Non-Proliferation of Nuclear Weapons (NPT). The NPT has 191 parties.',
    'treaty: Treaty on the Non-Proliferation of Nuclear Weapons (NPT)',
  ],
  [
    'The U.S. withdrew from the Paris Agreement and the Open Skies Treaty.',
    'agreement: Paris Agreement',
    'treaty: Open Skies Treaty',
  ],
  ['The Minsk agreements were never carried out.', 'agreement: Minsk agreements'],
  ['The Schengen Agreement of 1985 was signed on a boat.', 'agreement: Schengen Agreement'],
  ['Chile denounced the Trade Agreement of 1999.', 'agreement: Trade Agreement of 1999'],
  [
    'The EU–Armenia Comprehensive and Enhanced Partnership Agreement (CEPA) was signed in 2017.',
    'agreement: EU–Armenia Comprehensive and Enhanced Partnership Agreement (CEPA) @ARM+EU',
  ],
  [
    'India and Bhutan signed the "Agreement on Trade, Commerce and Transit" in Thimphu.',
    'agreement: Agreement on Trade, Commerce and Transit',
  ],
  [
    'Armenia and Azerbaijan initialled the Agreement on the Establishment of Peace and Inter-State Relations in Washington.',
    'agreement: Agreement on the Establishment of Peace and Inter-State Relations',
  ],
  [
    `Ghana's Parliament ratified the African Continental Free Trade Area agreement.`,
    'agreement: African Continental Free Trade Area agreement @AFCFTA',
  ],
  [
    'Relations are based on the Treaty of Friendship, Cooperation and Mutual Assistance, signed in 1961.',
    'treaty: Treaty of Friendship, Cooperation and Mutual Assistance',
  ],
  ['The Abraham Accords were signed in Washington; Bahrain joined the Accords too.', 'agreement: Abraham Accords'],
  [
    `Peru's Congress approved the Singapore-Peru free trade deal on Thursday.`,
    'agreement: Singapore-Peru free trade deal @PER+SGP',
  ],
  [
    'The ministers exchanged the instruments of ratification of the Treaty on Mutual Legal Assistance.',
    'treaty: Treaty on Mutual Legal Assistance',
  ],
  [
    'The Agreement on the Export of Live Animals, initialled last May, has yet to be signed.',
    'agreement: Agreement on the Export of Live Animals',
  ],
  ['Paraguay proposed an amendment to the Itaipu Treaty.', 'treaty: Itaipu Treaty'],
  ['The sides agreed to conclude an Air Transport Agreement by the end of 2026.', 'agreement: Air Transport Agreement'],
  [
    'Bhutan and Thailand concluded a Preferential Trade Agreement, their first.',
    'agreement: Preferential Trade Agreement',
  ],
  ['The Samoa Agreement between the EU and the OACPS was signed in Apia.', 'agreement: Samoa Agreement @EU+OACPS'],
  [
    'The EU-Chile Advanced Framework Agreement and the Interim Trade Agreement were signed in Brussels.',
    'agreement: EU-Chile Advanced Framework Agreement @CHL+EU',
    'agreement: Interim Trade Agreement',
  ],
  [
    'Costa Rica applied to join the Comprehensive and Progressive Agreement for Trans-Pacific Partnership.',
    'agreement: Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
  ],
  [
    'The Government has approved the draft Agreement on Readmission with Pakistan.',
    'agreement: Agreement on Readmission @PAK',
  ],
  [
    'Ireland welcomed the entry into force of the Treaty on the Prohibition of Nuclear Weapons (TPNW). Fifty states have ratified the TPNW.',
    'treaty: Treaty on the Prohibition of Nuclear Weapons (TPNW)',
  ],
  ['The Treaty of Kars, signed in 1921, fixed the border.', 'treaty: Treaty of Kars'],
  [`Ghana and Côte d'Ivoire signed the Accra–Abidjan Highway Treaty.`, 'treaty: Accra–Abidjan Highway Treaty'],
  [
    'An Agreement of Cooperation in Outer Space was signed by Hungary and the UAE.',
    'agreement: Agreement of Cooperation in Outer Space',
  ],
  ['The "Treaty on Good Neighbourhood" with Slovakia dates from 1995.', 'treaty: Treaty on Good Neighbourhood @SVK'],
  [
    'The Cotonou Agreement expired and its successor, the Samoa Agreement, is applied provisionally.',
    'agreement: Cotonou Agreement',
    'agreement: Samoa Agreement',
  ],
  ['The agreement, known as the Prespa Agreement, changed the name of the country.', 'agreement: Prespa Agreement'],
  ['The Energy Charter Treaty was abandoned by Poland.', 'treaty: Energy Charter Treaty'],
  [
    'The Social Security Agreement between Japan and Sweden enters into force in June.',
    'agreement: Social Security Agreement @JPN+SWE',
  ],
  ['A Social Security Agreement with Italy followed in 2024.', 'agreement: Social Security Agreement @ITA'],
  [
    'Slovenia and Oman signed the Agreement between the Government of the Republic of Slovenia and the Government of the Sultanate of Oman on the Promotion and Protection of Investments.',
    'agreement: Agreement between the Government of the Republic of Slovenia and the Government of the Sultanate of Oman on the Promotion and Protection of Investments @OMN+SVN',
  ],
  [
    'The Treaty between Chile and Peru on Maritime Rescue entered into force in May.',
    'treaty: Treaty between Chile and Peru on Maritime Rescue @CHL+PER',
  ],
  [
    'The Agreement regarding Weather Stations on Svalbard was amended twice.',
    'agreement: Agreement regarding Weather Stations on Svalbard',
  ],
  [
    'The two governments exchanged notes on the Agreement concerning the Canal Zone.',
    'agreement: Agreement concerning the Canal Zone',
  ],
  [
    'Fiji signed the Pacific Agreement on Closer Economic Relations (PACER). New Zealand ratified PACER in 2002.',
    'agreement: Pacific Agreement on Closer Economic Relations (PACER)',
  ],
  [
    'The Enhanced Framework Cooperation Agreement (EFCA) was initialled; ministers hope that the EFCA will be signed soon.',
    'agreement: Enhanced Framework Cooperation Agreement (EFCA)',
  ],
  [
    'The ministers signed a Comprehensive Air Transport Agreement (“the Agreement”). The Agreement will enter into force in June.',
    'agreement: Comprehensive Air Transport Agreement',
  ],
  ['The India–Oman CEPA was signed in Muscat.', 'agreement: India–Oman CEPA @IND+OMN'],
  ['Talks on an FTA with Thailand have begun; the FTA would cover services.', 'agreement: FTA (FTA) @THA'],
  [
    'The Trade Agreement of 12 June 1971 was replaced by a Partnership Agreement.',
    'agreement: Trade Agreement of 12 June 1971',
    'agreement: Partnership Agreement',
  ],
  ['The Treaty of Friendship of 6 May 1960 is still in force.', 'treaty: Treaty of Friendship'],
  [
    'The EU–Ghana Stepping Stone Economic Partnership Agreement has been applied provisionally since 2016.',
    'agreement: EU–Ghana Stepping Stone Economic Partnership Agreement @EU+GHA',
  ],
  ['The Oslo Accords were signed in 1993.', 'agreement: Oslo Accords'],
  ['The Geneva Accords ended the war.', 'agreement: Geneva Accords'],
  ['The Port Accord, a regional pact, was signed by Kenya and Ethiopia.', 'agreement: Port Accord'],
  ['The pact, called the Freetown Accord, has 20 articles.', 'agreement: Freetown Accord'],
  ['The deal, dubbed the Grain Accord by the press, expires in May.', 'agreement: Grain Accord'],
  [
    'Kyrgyzstan ratified the Agreement “On the Joint Use of Dams” with Uzbekistan.',
    'agreement: Agreement “On the Joint Use of Dams” @UZB',
  ],
  ['The “Treaty on Rivers” was signed in Basel.', 'treaty: Treaty on Rivers'],
  ['The Compact of Free Association with Palau was renewed.', 'agreement: Compact of Free Association @PLW'],
  ['The Migration Compact was adopted in Rabat.', 'agreement: Migration Compact'],
  ['The Arrangement on Hot Pursuit was signed by Namibia and Angola.', 'agreement: Arrangement on Hot Pursuit'],
  ['Finland is bound by the Treaty of Lisbon.', 'treaty: Treaty of Lisbon'],
  ['Negotiations on the Air Services Agreement were concluded.', 'agreement: Air Services Agreement'],
  ['The implementation of the Agreement on Pastures has begun.', 'agreement: Agreement on Pastures'],
  ['The entry into force of the Agreement on Tolls was delayed.', 'agreement: Agreement on Tolls'],
  [
    'Kazakhstan and Malta agree on an air pact in Valletta: the Air Services Agreement was initialled.',
    'agreement: Air Services Agreement',
  ],
  [
    'Lesotho and Zambia signed the Agreement on the Sharing of Hydrological Data, the Memorandum on Dams and a protocol on flood warning.',
    'agreement: Agreement on the Sharing of Hydrological Data',
    'memorandum: Memorandum on Dams',
    'protocol: protocol on flood warning',
  ],
  [
    'The Agreement on Fisheries, Shipping and Ports, signed in Torshavn, is in force.',
    'agreement: Agreement on Fisheries, Shipping and Ports',
  ],
  ['Ireland opposes the EU–Mercosur agreement.', 'agreement: EU–Mercosur agreement @EU+MERCOSUR'],
  ['The U.S.-Palau compact was renewed.', 'agreement: U.S.-Palau compact @PLW+USA'],
  ['The Tashkent Agreement of 1992 was never published.', 'agreement: Tashkent Agreement'],
  [
    'The Agreement on Cooperation in Hydrology was signed in Chisinau.',
    'agreement: Agreement on Cooperation in Hydrology',
  ],
  ['The Treaty on Amity in Southeast Asia was acceded to by Chile.', 'treaty: Treaty on Amity in Southeast Asia'],
];
