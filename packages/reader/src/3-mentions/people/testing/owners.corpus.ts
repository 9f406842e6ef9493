import type { Introduction } from './introduction.ts';

/** Offices told without their party: the text tells it elsewhere, or the place, or what the holder does. */
export const OWNERS: readonly Introduction[] = [
  [
    'SKOPJE (MA) – North Macedonia expelled two Belarusian diplomats. Foreign Minister Blagoja Trajanov announced it.',
    'Blagoja Trajanov: Foreign Minister @MKD',
  ],
  [
    'Oslo, 11 February – Minister of Foreign Affairs Ingrid Fossum spoke today with the Minister for Foreign Affairs of Ghana, Yaw Asante. Norway will help.',
    'Ingrid Fossum: Minister of Foreign Affairs @NOR; Yaw Asante: Minister for Foreign Affairs @GHA',
  ],
  [
    'New Delhi, October 3 (IB): India announced a credit line for Seychelles, as Prime Minister Dev Malhotra held talks with President Marie-Ange Ladour.',
    'Dev Malhotra: Prime Minister @IND; Marie-Ange Ladour: President @SYC',
  ],
  [
    'Ecuador’s foreign ministry protested to Nicaragua. “No one was expelled,” foreign minister Lucía Andrade said.',
    'Lucía Andrade: foreign minister @ECU',
  ],
  [
    'NICOSIA (LA) - Iran and Iraq freed prisoners. Deputy Foreign Minister Mahmoud Ardeshir told reporters in Tehran that more would follow.',
    'Mahmoud Ardeshir: Deputy Foreign Minister @IRN',
  ],
  [
    'BERN – The Federal Council of Switzerland adopted measures against Burundian officials. Bern lifted the freeze on the assets of former interior minister Gervais Ntahomvukiye. Switzerland and Burundi talk.',
    'Gervais Ntahomvukiye: ex interior minister @BDI',
  ],
  [
    "SAN JOSE, Costa Rica – Costa Rica recognized it. Israel's Foreign Ministry summoned Ambassador Noemí Brealey. Costa Rica regretted that.",
    'Noemí Brealey: Ambassador @CRI',
  ],
  [
    "SAN JOSE, Costa Rica – Costa Rica recognized it. Israel's Foreign Ministry was angry. It put off a visit by Agriculture Minister Dror Ben Haim.",
    'Dror Ben Haim: Agriculture Minister @ISR',
  ],
  [
    'Montevideo – Uruguay extradited a man to Greece. Justice Minister Stelios Vergos telephoned Foreign Minister Rosario Etchegaray on Friday, the Foreign Ministry in Montevideo said.',
    'Stelios Vergos: Justice Minister @GRC; Rosario Etchegaray: Foreign Minister @URY',
  ],
  [
    'COPENHAGEN – Denmark recognised Papua New Guinea. Prime Minister Svend Kjeldsen cabled his congratulations to the Chief Minister, Mr. Peter Wamira.',
    'Svend Kjeldsen: Prime Minister @DNK; Peter Wamira: Chief Minister @PNG',
  ],
  [
    'Mexico and Belize: relations were raised during President Ignacio Barranco’s state visit to Belmopan. Mexico thanked Belize.',
    'Ignacio Barranco: President @MEX',
  ],
  [
    'ABUJA, March 4 (AP) – Nigeria and Brazil will meet. Foreign Minister Helena Serqueira is expected in Abuja in April, the Nigerian presidency said.',
    'Helena Serqueira: Foreign Minister @BRA',
  ],
  [
    'Viet Nam and Chile: visits\n• To Chile: President Le Quang Vu (2024)\n• To Viet Nam: President Ignacio Larrondo (2017)',
    'Le Quang Vu: President @VNM; Ignacio Larrondo: President @CHL',
  ],
  [
    'It was signed by Louise Hartwell, Minister for Social Protection of Ireland, and, for Chile, by Ambassador Rodrigo Errázuriz.',
    'Louise Hartwell: Minister for Social Protection @IRL; Rodrigo Errázuriz: Ambassador @CHL',
  ],
  [
    'Honduras and the Organization of American States (OAS) disagree. The minister demanded an apology from Secretary General Nadine Castillo.',
    'Nadine Castillo: Secretary General @OAS',
  ],
  [
    'In December, President Moses Tmetuchl asked Washington for help. The United States and Palau agreed.',
    'Moses Tmetuchl: President @PLW',
  ],
  [
    '“No,” said Foreign Minister Gergely Szalay in Budapest after talks with his Kyrgyz counterpart, Jeenbek Asanov.',
    'Gergely Szalay: Foreign Minister @HUN; Jeenbek Asanov: Foreign Minister @KGZ',
  ],
  [
    'White House press secretary Robert Gibbons said President Barry Owens had phoned the leaders of Britain and Canada.',
    'Robert Gibbons: press secretary @USA; Barry Owens: President @USA',
  ],
  [
    'President of Indonesia Joko Widarto invited President Nimal Wickrama to visit Jakarta. The invitation was delivered in Colombo.',
    'Joko Widarto: President @IDN; Nimal Wickrama: President @LKA',
  ],
  [
    'Vietnam and Turkey. Receiving Turkish Ambassador Korhan Kemal, President Vo Thi Hien recalled the visit to Turkey.',
    'Korhan Kemal: Ambassador @TUR; Vo Thi Hien: President @VNM',
  ],
  [
    'Indonesia, as chair of ASEAN, offered its help. Its Foreign Minister, Agus Prawiro, was in Phnom Penh.',
    'Agus Prawiro: Foreign Minister @IDN',
  ],
  [
    "Lesotho broke off relations with Eswatini and gave the kingdom's high commissioner, Sipho Dlamini, 48 hours to leave.",
    'Sipho Dlamini: high commissioner @SWZ',
  ],
  ['The EU mission will report on 2 December. Its chief, Sabine Kerkhoven, said so.', 'Sabine Kerkhoven: chief @EU'],
  ['Somewhere President Ana Rivas spoke.', 'Ana Rivas: President ?'],
  [
    'EMBASSY OF THE REPUBLIC OF KENYA IN JAPAN\n\nKenya and Japan established relations in 1963.\n\nAmbassador\n\nH.E. Ms. Wanjiku Kamau presented her credentials to the Emperor of Japan.',
    'Wanjiku Kamau: Ambassador @KEN',
  ],
  [
    'Done at Lima on 3 May 2021.\n\nFor the Republic of Peru:\n\nLuis Tello Vargas\nMinister of Foreign Affairs of Peru',
    'Luis Tello Vargas: Minister of Foreign Affairs @PER',
  ],
  ['Canada summoned Chinese ambassador Lu Shiping. Ambassador Lu denied it.', 'Lu Shiping: ambassador @CHN'],
];
