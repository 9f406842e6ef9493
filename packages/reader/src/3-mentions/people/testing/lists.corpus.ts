import type { Introduction } from './introduction.ts';

/** Several people in one breath. */
export const LISTS: readonly Introduction[] = [
  [
    'The presidents of South Sudan, Uganda and Kenya, Deng Ayuel, Grace Nambi and Peter Kiprop, met.',
    'Deng Ayuel: president @SSD; Grace Nambi: president @UGA; Peter Kiprop: president @KEN',
  ],
  [
    'The Foreign Ministers of Chile and Peru, Ana Rivas and Luis Tello, met.',
    'Ana Rivas: Foreign Minister @CHL; Luis Tello: Foreign Minister @PER',
  ],
  [
    'Foreign Ministers Paul Etonde of Cameroon and Tunde Olawale of Nigeria signed it.',
    'Paul Etonde: Foreign Minister @CMR; Tunde Olawale: Foreign Minister @NGA',
  ],
  [
    'Foreign ministers Ana Rivas (Chile), Luis Tello (Peru) and Rosa Quispe (Bolivia) met.',
    'Ana Rivas: Foreign minister @CHL; Luis Tello: Foreign minister @PER; Rosa Quispe: Foreign minister @BOL',
  ],
  [
    'Presidents Ana Rivas and Luis Tello of Chile and Peru respectively met.',
    'Ana Rivas: President @CHL; Luis Tello: President @PER',
  ],
  [
    'The Ministers of Water Affairs of the Republic of Angola, Hon. Rui Tchipa, of the Republic of Botswana, Hon. Kagiso Moreng, and of the Republic of Namibia, Hon. Ndapewa Hamata, met.',
    'Rui Tchipa: Minister of Water Affairs @AGO; Kagiso Moreng: Minister of Water Affairs @BWA; Ndapewa Hamata: Minister of Water Affairs @NAM',
  ],
  [
    'He received the newly accredited Ambassadors Extraordinary and Plenipotentiary of Slovenia, Ms. Petra Kosovel, resident in Beijing, and of Botswana, Mr. Thabo Kgosi, resident in New Delhi.',
    'Petra Kosovel: Ambassador Extraordinary and Plenipotentiary @SVN; Thabo Kgosi: Ambassador Extraordinary and Plenipotentiary @BWA',
  ],
  [
    'KIEV, May 15 (UF) - The contract was signed in Kiev by Presidents Viktor Lytvyn and Orazmurad Gylyj. Turkmenistan will supply Ukraine with gas.',
    'Viktor Lytvyn: President @UKR; Orazmurad Gylyj: President @TKM',
  ],
  [
    'Turkish Foreign Minister Kemal Tunabay and his colleagues, Rauf Aliyar of Azerbaijan and Nino Kvirikadze of Georgia, met.',
    'Kemal Tunabay: Foreign Minister @TUR; Rauf Aliyar: Foreign Minister @AZE; Nino Kvirikadze: Foreign Minister @GEO',
  ],
  [
    'Kazakh Prime Minister Daulet Omarbek and European Commission President Greta van den Hout concluded it.',
    'Daulet Omarbek: Prime Minister @KAZ; Greta van den Hout: European Commission President @EU',
  ],
  [
    'Prime Minister Daulet Omarbek, Foreign Minister Bolat Nurpeis and Energy Minister Alma Sadyk of Kazakhstan came.',
    'Daulet Omarbek: Prime Minister @KAZ; Bolat Nurpeis: Foreign Minister @KAZ; Alma Sadyk: Energy Minister @KAZ',
  ],
  [
    'The guests were the Deputy Chairman of the Cabinet of Ministers of Kyrgyzstan, Jeenbek Asanov, the Minister of Foreign Affairs of Kyrgyzstan, Nurlan Esenov, and the State Secretary of the Ministry of Foreign Affairs and Trade of Hungary, Orsolya Pálffy.',
    'Jeenbek Asanov: Deputy Chairman of the Cabinet of Ministers @KGZ; Nurlan Esenov: Minister of Foreign Affairs @KGZ; Orsolya Pálffy: State Secretary of the Ministry of Foreign Affairs and Trade @HUN',
  ],
  [
    'Ana Rivas, Foreign Minister of Chile, Luis Tello, Foreign Minister of Peru, and Rosa Quispe, Foreign Minister of Bolivia, met.',
    'Ana Rivas: Foreign Minister @CHL; Luis Tello: Foreign Minister @PER; Rosa Quispe: Foreign Minister @BOL',
  ],
  [
    'Abuja, 27 August 2024 – The President of Brazil, Otávio Marins, held talks with the President of Nigeria, Bashir Danjuma. The Foreign Ministers of the two countries, Helena Serqueira and Ifeoma Okonjo, signed an agreement.',
    'Otávio Marins: President @BRA; Bashir Danjuma: President @NGA; Helena Serqueira: Foreign Minister @BRA; Ifeoma Okonjo: Foreign Minister @NGA',
  ],
  [
    'We, the Ministers of Foreign Affairs of Azerbaijan, Georgia and Turkey, met.\n\nRauf Aliyar (Azerbaijan) – Nino Kvirikadze (Georgia) – Kemal Tunabay (Turkey)',
    'Rauf Aliyar: Minister of Foreign Affairs @AZE; Nino Kvirikadze: Minister of Foreign Affairs @GEO; Kemal Tunabay: Minister of Foreign Affairs @TUR',
  ],
  [
    'The Finnish President was accompanied by Foreign Minister Aino Lehtola, Trade Minister Pekka Ranta and Culture Minister Sirpa Aho.',
    'Aino Lehtola: Foreign Minister @FIN; Pekka Ranta: Trade Minister @FIN; Sirpa Aho: Culture Minister @FIN',
  ],
  [
    'President Robert Chidzero of Zimbabwe was accompanied to South Africa by the First Lady, Mrs Grace Chidzero.',
    'Robert Chidzero: President @ZWE; Grace Chidzero: First Lady @ZWE',
  ],
];
