import type { Introduction } from './introduction.ts';

/** People told by their tie to another: counterparts, predecessors, hosts, the newly appointed. */
export const TIES: readonly Introduction[] = [
  [
    'South Korean Foreign Minister Han Seung-min met his visiting Ghanaian counterpart, Kojo Agyeman-Prempeh.',
    'Han Seung-min: Foreign Minister @KOR; Kojo Agyeman-Prempeh: Foreign Minister @GHA',
  ],
  [
    'Foreign Minister Sok Vannak of Cambodia met her Cypriot colleague, Andreas Theodorou.',
    'Sok Vannak: Foreign Minister @KHM; Andreas Theodorou: Foreign Minister @CYP',
  ],
  [
    "Estonia's foreign minister, Tarmo Kallas, and his Russian colleague, Yevgeny Safonov, settled it.",
    'Tarmo Kallas: foreign minister @EST; Yevgeny Safonov: foreign minister @RUS',
  ],
  [
    'Hungarian Foreign Minister Gergely Szalay met his Kyrgyz counterpart Jeenbek Asanov.',
    'Gergely Szalay: Foreign Minister @HUN; Jeenbek Asanov: Foreign Minister @KGZ',
  ],
  [
    'Turkish Defence Minister Orhan Kılıç met his counterpart from Qatar, Khalid Al Attar.',
    'Orhan Kılıç: Defence Minister @TUR; Khalid Al Attar: Defence Minister @QAT',
  ],
  [
    'Liberian President George Weeks returned at the invitation of his Guinean counterpart Prof. Alpha Condeh.',
    'George Weeks: President @LBR; Alpha Condeh: President @GIN',
  ],
  [
    'South Korean Foreign Minister Kang Min-ju met her Chinese counterpart, Wang Yiming, who knows North Korean leader Kim Jong-sik. On Thursday, Kang is to see her new Japanese counterpart, Toshiro Motegawa.',
    'Kang Min-ju: Foreign Minister @KOR; Wang Yiming: Foreign Minister @CHN; Kim Jong-sik: leader @PRK; Toshiro Motegawa: Foreign Minister @JPN',
  ],
  [
    'Remarks by the Minister for Foreign Affairs, Aoife Ní Chonaill, Dublin, 27 February: “I met my Eritrean colleague, Osman Tesfai.”',
    'Aoife Ní Chonaill: Minister for Foreign Affairs @IRL; Osman Tesfai: Minister for Foreign Affairs @ERI',
  ],
  [
    'The African Union appointed former Malian premier Oumou Sidibé as its special envoy to Chad. She replaces Issoufou Maïnassara, whose mandate expired.',
    'Oumou Sidibé: ex premier @MLI, special envoy to Chad @AU; Issoufou Maïnassara: special envoy to Chad @AU',
  ],
  [
    'ECOWAS named former Ghanaian president Kwesi Botchway as mediator for Guinea-Bissau, replacing Nigeria’s Abubakar Dankama.',
    'Kwesi Botchway: ex president @GHA, mediator for Guinea-Bissau @ECOWAS; Abubakar Dankama: mediator for Guinea-Bissau @ECOWAS',
  ],
  [
    'The OIC elected Chad’s foreign minister Brahim Hissène as Secretary General. He succeeds Yusuf Al-Harthi of Saudi Arabia.',
    'Brahim Hissène: foreign minister @TCD, Secretary General @OIC; Yusuf Al-Harthi: Secretary General @OIC',
  ],
  [
    'SÃO TOMÉ – Manuel Quaresma Lima was sworn in on Saturday as President of São Tomé and Príncipe, taking over from Olinto Sacramento, who had stepped down.',
    'Manuel Quaresma Lima: President @STP; Olinto Sacramento: President @STP',
  ],
  [
    'The United States ambassador to Palau, Joan Whitford, arrived after her predecessor, Amy Haldane, had left.',
    'Joan Whitford: ambassador to Palau @USA; Amy Haldane: ambassador to Palau @USA',
  ],
  ['Nigel Farquharson was foreign minister of Barbados until 2020.', 'Nigel Farquharson: foreign minister @BRB'],
  [
    'Iran received less, its Deputy Energy Minister, Behnam Shirazi, said in Kabul. His host, Afghan Water Minister Najib Faizi, disagreed.',
    'Behnam Shirazi: Deputy Energy Minister @IRN; Najib Faizi: Water Minister @AFG',
  ],
  [
    'KHARTOUM (NP) — Chad’s President Mahamat Tolli flew home from Khartoum, having agreed with his host, President Abdelgadir Nasri, to deploy a force. Sudan was pleased.',
    'Mahamat Tolli: President @TCD; Abdelgadir Nasri: President @SDN',
  ],
  [
    'La Paz, 14 July (AB).- The deputy foreign ministers of Bolivia and Chile met in La Paz. “It sleeps”, said the host, Mónica Quiroga. Her Chilean colleague, Fernando Edwards Ruiz, agreed.',
    'Mónica Quiroga: deputy foreign minister @BOL; Fernando Edwards Ruiz: deputy foreign minister @CHL',
  ],
];
