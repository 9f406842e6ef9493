import type { Introduction } from './introduction.ts';

/** Titles before, after and around one name. */
export const TITLES: readonly Introduction[] = [
  // before
  ['Kazakh Prime Minister Daulet Omarbek arrived.', 'Daulet Omarbek: Prime Minister @KAZ'],
  ['The Norwegian foreign minister Kari Hellesund agreed.', 'Kari Hellesund: foreign minister @NOR'],
  ["Georgia's Prime Minister Vano Tsereldze agreed.", 'Vano Tsereldze: Prime Minister @GEO'],
  ['Georgia’s deputy prime minister Vano Tsereldze agreed.', 'Vano Tsereldze: deputy prime minister @GEO'],
  ['UAE Energy Minister Hamdan Al Ketbi said so.', 'Hamdan Al Ketbi: Energy Minister @ARE'],
  ['South Korean Trade Minister Bae Jin-ho said so.', 'Bae Jin-ho: Trade Minister @KOR'],
  ['Prime Minister of Malaysia Zulkifli Hamzah arrived.', 'Zulkifli Hamzah: Prime Minister @MYS'],
  ['President of the Republic of Chile Rodrigo Arancibia arrived.', 'Rodrigo Arancibia: President @CHL'],
  ['President of the sisterly Republic of Iraq Salman Al-Rubaie arrived.', 'Salman Al-Rubaie: President @IRQ'],
  ['EU Commissioner for Trade Lotte Vandenberk said so.', 'Lotte Vandenberk: Commissioner for Trade @EU'],
  ['the European Union (EU) High Representative Mateus Corvo', 'Mateus Corvo: High Representative @EU'],
  ['European Commission President Greta van den Hout spoke.', 'Greta van den Hout: European Commission President @EU'],
  ['European Council President Jonas Ekwall spoke.', 'Jonas Ekwall: European Council President @EU'],
  ['ECOWAS Commission President Moses Tarawallie spoke.', 'Moses Tarawallie: ECOWAS Commission President @ECOWAS'],
  ['OPEC Secretary General Ziad Al Mutawa spoke.', 'Ziad Al Mutawa: Secretary General @OPEC'],
  ['U.N. Secretary-General Elisa Quarantotto spoke.', 'Elisa Quarantotto: Secretary-General @UN'],
  ['UN Under-Secretary-General Pernille Askov spoke.', 'Pernille Askov: Under-Secretary-General @UN'],
  ['NATO Deputy Secretary General Ivo Tarantola spoke.', 'Ivo Tarantola: Deputy Secretary General @NATO'],
  ['Indian External Affairs Minister Lalit Basnotra spoke.', 'Lalit Basnotra: External Affairs Minister @IND'],
  [
    'Japanese Minister of Economy, Trade and Industry Goro Hatanaka spoke.',
    'Goro Hatanaka: Minister of Economy, Trade and Industry @JPN',
  ],
  [
    'Slovenian Minister of Foreign and European Affairs Neža Golob spoke.',
    'Neža Golob: Minister of Foreign and European Affairs @SVN',
  ],
  [
    'Kenyan Cabinet Secretary for Foreign Affairs Wekesa Otieno spoke.',
    'Wekesa Otieno: Cabinet Secretary for Foreign Affairs @KEN',
  ],
  [
    'British Secretary of State for Business and Trade Olive Tarrant spoke.',
    'Olive Tarrant: Secretary of State for Business and Trade @GBR',
  ],
  [
    'Swiss State Secretary for Economic Affairs Beat Zumstein spoke.',
    'Beat Zumstein: State Secretary for Economic Affairs @CHE',
  ],
  ['Turkish Deputy Foreign Minister Sema Yurtsever spoke.', 'Sema Yurtsever: Deputy Foreign Minister @TUR'],
  ['acting Ukrainian president Taras Holub spoke.', 'Taras Holub: president @UKR'],
  ['Mali’s transitional president Bakary Dembo spoke.', 'Bakary Dembo: transitional president @MLI'],
  ['Mali’s interim President, Col. Bakary Dembo, spoke.', 'Bakary Dembo: interim President @MLI'],
  ['Greece expelled the Turkish consul general Orhan Sezgin.', 'Orhan Sezgin: consul general @TUR'],
  ['The Belarusian charge d’affaires Ales Karatkevich left.', 'Ales Karatkevich: charge d’affaires @BLR'],
  [
    'Speaker of the Verkhovna Rada of Ukraine Danylo Hnatiuk spoke.',
    'Danylo Hnatiuk: Speaker of the Verkhovna Rada @UKR',
  ],
  ['Chairman of the Senate of Kazakhstan Bolat Sarsen spoke.', 'Bolat Sarsen: Chairman of the Senate @KAZ'],
  ['Governor of the Central Bank of Malta Karmenu Zerafa spoke.', 'Karmenu Zerafa: Governor of the Central Bank @MLT'],
  ['Egyptian army chief Lt. Gen. Sherif Hegazy spoke.', 'Sherif Hegazy: army chief @EGY'],
  ['Foreign Ministry spokesman Ravil Gizatov of Russia spoke.', 'Ravil Gizatov: Foreign Ministry spokesman @RUS'],
  ['EU foreign policy chief Mateus Corvo spoke.', 'Mateus Corvo: foreign policy chief @EU'],
  ['Saudi Crown Prince Turki bin Nayef spoke.', 'Turki bin Nayef: Crown Prince @SAU'],
  ['King Haakon Sverre of Norway spoke.', 'Haakon Sverre: King @NOR'],
  ['Qatari Emir Sheikh Jassim bin Khalifa spoke.', 'Jassim bin Khalifa: Emir @QAT'],
  ['Luxembourg’s Grand Duke Guillaume spoke.', 'Guillaume: Grand Duke @LUX'],
  // after
  ['Ruslan Abdyldaev, the Kyrgyz foreign minister, spoke.', 'Ruslan Abdyldaev: foreign minister @KGZ'],
  ["Tomás Iriarte Vela, Ecuador's ambassador to Peru, was recalled.", 'Tomás Iriarte Vela: ambassador to Peru @ECU'],
  [
    'Signe Overgaard-Friis, Minister for Foreign Affairs of the Kingdom of Denmark, spoke.',
    'Signe Overgaard-Friis: Minister for Foreign Affairs @DNK',
  ],
  [
    '“We agree,” said Henrika Solbakken, Head of the EU Delegation to Kazakhstan.',
    'Henrika Solbakken: Head of the EU Delegation to Kazakhstan @EU',
  ],
  ['Eladio Benítez, a former foreign minister of Paraguay, led it.', 'Eladio Benítez: ex foreign minister @PRY'],
  [
    'It was signed by Louise Hartwell, Minister for Social Protection of Ireland.',
    'Louise Hartwell: Minister for Social Protection @IRL',
  ],
  [
    'Karin Ekenstam, Minister for Foreign Affairs of Sweden and President-in-Office of the Council of the EU, spoke.',
    'Karin Ekenstam: Minister for Foreign Affairs @SWE, President-in-Office of the Council of the EU @EU',
  ],
  ['Pavle Drašković (Prime Minister of Montenegro) spoke.', 'Pavle Drašković: Prime Minister @MNE'],
  [
    'His Excellency Joaquim Ndala, President of the Republic of Angola paid a visit to Lisbon.',
    'Joaquim Ndala: President @AGO',
  ],
  // around
  ['Minister of Foreign Affairs Ingrid Fossum of Norway spoke.', 'Ingrid Fossum: Minister of Foreign Affairs @NOR'],
  ['Prime Minister Semisi Latu of Tonga spoke.', 'Semisi Latu: Prime Minister @TON'],
  ['the Prime Minister of Cabo Verde, Adilson Tavares Fortes.', 'Adilson Tavares Fortes: Prime Minister @CPV'],
  [
    'The Secretary General of the Organization of American States, Pilar Irigaray, spoke.',
    'Pilar Irigaray: Secretary General @OAS',
  ],
  [
    'the Minister for Foreign Affairs of Ghana, Mr. Yaw Asante-Mensah, spoke.',
    'Yaw Asante-Mensah: Minister for Foreign Affairs @GHA',
  ],
  [
    'the President of the Republic of Uzbekistan, H.E. Mr. Jasur Yuldoshov, and others',
    'Jasur Yuldoshov: President @UZB',
  ],
  ['Uruguay, whose President, Hernán Lusarte, spoke.', 'Hernán Lusarte: President @URY'],
  [
    'Iran received less, its Deputy Energy Minister, Behnam Shirazi, said.',
    'Behnam Shirazi: Deputy Energy Minister @IRN',
  ],
  // joined
  [
    'Kazakh Deputy Prime Minister – Foreign Minister Bolat Nurpeis spoke.',
    'Bolat Nurpeis: Deputy Prime Minister – Foreign Minister @KAZ',
  ],
  [
    'Vietnamese Deputy Prime Minister and Foreign Minister Pham Van Khoa spoke.',
    'Pham Van Khoa: Deputy Prime Minister and Foreign Minister @VNM',
  ],
  [
    'the Deputy Prime Minister and Minister of Foreign Affairs of Belgium, Hugo Vandersteen, spoke.',
    'Hugo Vandersteen: Deputy Prime Minister and Minister of Foreign Affairs @BEL',
  ],
  [
    'EU High Representative for Foreign Affairs and Security Policy – Vice President of the European Commission Mateus Corvo spoke.',
    'Mateus Corvo: High Representative for Foreign Affairs and Security Policy – Vice President of the European Commission @EU',
  ],
  [
    'Chinese State Councilor and Foreign Minister Luo Shiming spoke.',
    'Luo Shiming: State Councilor and Foreign Minister @CHN',
  ],
  // honorifics
  ['H.E. Dato’ Seri Rahim Idham, Prime Minister of Malaysia, spoke.', 'Rahim Idham: Prime Minister @MYS'],
  ['Malaysian Prime Minister Datuk Seri Rahim bin Omar spoke.', 'Rahim bin Omar: Prime Minister @MYS'],
  [
    'H.H. Sheikh Saif bin Rashid Al Ketbi, Minister of Foreign Affairs of the UAE, spoke.',
    'Saif bin Rashid Al Ketbi: Minister of Foreign Affairs @ARE',
  ],
  [
    'Indian President Smt Savita Raghavan and Prime Minister Shri Dev Malhotra spoke.',
    'Savita Raghavan: President @IND; Dev Malhotra: Prime Minister @IND',
  ],
  ['Ghanaian Vice-President Dr. Akosua Mensima spoke.', 'Akosua Mensima: Vice-President @GHA'],
  ['Fijian Foreign Minister Ratu Apenisa Vakaloloma spoke.', 'Apenisa Vakaloloma: Foreign Minister @FJI'],
  ['Togo’s head of state, General Kodjo Ametepe, spoke.', 'Kodjo Ametepe: head of state @TGO'],
  ['Her Excellency Mama Rehema Mwakalinga, First Lady of Tanzania, spoke.', 'Mama Rehema Mwakalinga: First Lady @TZA'],
  ['Jamaican Foreign Minister the Hon. Dame Sonia Palmerston spoke.', 'Sonia Palmerston: Foreign Minister @JAM'],
  // past, new, acting
  ['former Malian premier Oumou Sidibé-Traoré spoke.', 'Oumou Sidibé-Traoré: ex premier @MLI'],
  ['Chad’s former chief diplomat Brahim Hissène Adoum spoke.', 'Brahim Hissène Adoum: ex chief diplomat @TCD'],
  ['the then Prime Minister of Barbados, Mrs. Kamla Springer, opened it.', 'Kamla Springer: ex Prime Minister @BRB'],
  ['Kyrgyzstan’s new ambassador to Hungary, Jyldyz Asanova, arrived.', 'Jyldyz Asanova: ambassador to Hungary @KGZ'],
  ['Fiji expelled acting Australian High Commissioner Todd Kearsley.', 'Todd Kearsley: High Commissioner @AUS'],
  ["Israel's ambassador-designate, Gideon Harpaz, waits.", 'Gideon Harpaz: ambassador-designate @ISR'],
  ['Sri Lanka’s outgoing President Nimal Wickrama spoke.', 'Nimal Wickrama: President @LKA'],
  // sent to, at, for
  ['UN special envoy for Syria Jan Halvorsen spoke.', 'Jan Halvorsen: special envoy for Syria @UN'],
  [
    'EU Special Representative for Central Asia Eduard Stipetić spoke.',
    'Eduard Stipetić: Special Representative for Central Asia @EU',
  ],
  [
    'the Palestinian observer at the United Nations, Raed Abu Nimr, spoke.',
    'Raed Abu Nimr: observer at the United Nations @PSE',
  ],
  [
    'Ambassador of Colombia to Mongolia Juan Pablo Restrepo arrived.',
    'Juan Pablo Restrepo: Ambassador to Mongolia @COL',
  ],
  [
    'Permanent Representative of Estonia to the United Nations Maarja Tamm spoke.',
    'Maarja Tamm: Permanent Representative to the United Nations @EST',
  ],
  [
    'Deputy Managing Director for Russia, Eastern Partnership, Central Asia and OSCE of the European External Action Service Luc Delvigne spoke.',
    'Luc Delvigne: Deputy Managing Director for Russia, Eastern Partnership, Central Asia and OSCE of the European External Action Service @EU',
  ],
  // abbreviations
  ['Indian PM Dev Malhotra and EAM Lalit Basnotra spoke.', 'Dev Malhotra: PM @IND; Lalit Basnotra: EAM @IND'],
  ['Mongolian FM Luvsan Boldbaatar spoke.', 'Luvsan Boldbaatar: FM @MNG'],
  ['ASEAN SecGen Dato Lim Siew Boon spoke.', 'Lim Siew Boon: SecGen @ASEAN'],
  [
    'Ministry of External Affairs (MEA) spokesperson Nikhil Bandhu of India spoke.',
    'Nikhil Bandhu: Ministry of External Affairs (MEA) spokesperson @IND',
  ],
  // what editors put in
  [
    'Thank you, Minister [for Foreign Affairs of Kazakhstan, Bolat Nurpeis], for coming.',
    'Bolat Nurpeis: Minister for Foreign Affairs @KAZ',
  ],
  [
    'Thank you to President [of Kazakhstan, Arman-Talgat] Seitenov for the welcome.',
    'Arman-Talgat Seitenov: President @KAZ',
  ],
  // words that every object of the language has
  [
    'Kazakh Minister of Constructor Affairs Daulet Omarbek left.',
    'Daulet Omarbek: Minister of Constructor Affairs @KAZ',
  ],
];
