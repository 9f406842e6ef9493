/**
 * Later mentions. Every place that speaks of a person is marked `{Surname:words}`, of several `{One+Two:words}`; the surname
 * is the last word of the name.
 */
export const MENTIONS: readonly string[] = [
  // surnames
  '{Seitov:Kazakh Foreign Minister Arman Seitov} arrived. {Seitov:Seitov} spoke.',
  '{Agyeman-Prempeh:Ghanaian Foreign Minister Kojo Agyeman-Prempeh} arrived. {Agyeman-Prempeh:Mr. Agyeman-Prempeh} spoke.',
  '{Ketbi:UAE Foreign Minister Sheikh Saif bin Rashid Al Ketbi} arrived. {Ketbi:Sheikh Saif} spoke.',
  '{Fossum:Norwegian Minister Ingrid Fossum} spoke. {Fossum:Ms Fossum} left. {Fossum:Minister Fossum} returned.',
  '{Ladour:President Marie-Ange Ladour of Seychelles} came. {Ladour:President Ladour} spoke.',
  '{Malhotra:Indian Prime Minister Dev Malhotra} came. "Yes," {Malhotra:PM Malhotra} said.',
  '{Halabi:Syrian Foreign Minister Nizar al-Halabi} came. {Halabi:Al-Halabi} spoke, then {Halabi:al-Halabi} left.',
  '{Hout:European Commission President Greta van den Hout} came. Later {Hout:Ms. van den Hout} spoke.',
  '{Cutajar:Maltese Prime Minister Robert Zammit Cutajar} came. {Cutajar:Zammit Cutajar} spoke.',
  '{Wenlong:Chinese Vice-Premier Gao Wenlong} came. {Wenlong:Mr Gao} spoke.',
  '{Naomichi:Japanese Prime Minister ISHIZAKA Naomichi} came. {Naomichi:Prime Minister Ishizaka} spoke.',
  '{Golob:Slovenian Minister Neža Golob} thanked {Trajkova:her colleague Elena [Trajkova] of North Macedonia}. {Trajkova:Elena} smiled.',
  '{Ardeshir:Iranian Foreign Minister Hossein Ardeshir} will fly to Baghdad. {Ardeshir:Ardeshir} is glad.',
  'Peter Long came. Long ago it was different; {Vu:Vietnamese President Le Quang Vu} knows.'.replace(
    'Peter Long',
    '{Long:Peter Long}',
  ),
  '{Paz:Honduran Foreign Minister Gerardo Paz} flew to La Paz. {Paz:Paz} returned.',
  '{Agyeman:Ghanaian Foreign Minister Kojo Agyeman} came. Kojo Street was closed.',
  '{Kallas:Estonian foreign minister Tarmo Kallas} came. {Kallas:Kallas’s} visit was short.'.replace(
    'Kallas’s}',
    'Kallas}’s',
  ),
  // offices
  '{Hamzah:Prime Minister of Malaysia Zulkifli Hamzah} came to Uzbekistan. {Hamzah:The Prime Minister of Malaysia} invited the President of Uzbekistan.',
  '{Hamzah:Prime Minister of Malaysia Zulkifli Hamzah} met {Yuldoshov:President of Uzbekistan Jasur Yuldoshov}. {Hamzah:The Prime Minister} thanked {Yuldoshov:the President}.',
  '{Corvo:EU High Representative Mateus Corvo} spoke. {Corvo:The High Representative} announced aid.',
  '{Friis:Danish Foreign Minister Signe Friis} and {Rubaie:Iraqi Foreign Minister Salman Al Rubaie} met. {Friis:The Danish minister} thanked {Rubaie:the Iraqi Minister}.',
  '{Ketbi:UAE Foreign Minister Saif Al Ketbi} spoke with {Friis:Danish Foreign Minister Signe Friis}. {Ketbi:The UAE top diplomat} thanked her.',
  '{Kgosi:Botswana’s ambassador Thabo Kgosi} met {Tserendorj:President of Mongolia Ganbold Tserendorj}. Receiving {Kgosi:the Motswana envoy}, {Tserendorj:the Head of State} spoke.',
  '{Annamuradov:Turkmen President Begench Annamuradov} received {Omar:Malaysian Prime Minister Hisham bin Omar}. {Annamuradov:The Turkmen leader} thanked {Omar:the Malaysian guest}.',
  'NEW DELHI – {Malhotra:Prime Minister Dev Malhotra} of India met {Ladour:President Marie-Ange Ladour} of Seychelles. India’s minister met {Ladour:the visiting dignitary}.'
    .replace('Malhotra} of India', 'Malhotra of India}')
    .replace('Ladour} of Seychelles', 'Ladour of Seychelles}'),
  '{Brizuela:Ambassador of Argentina Osvaldo Brizuela} came. {Brizuela:The Ambassador} promised a reply.',
  '{Brizuela:Ambassador of Argentina Osvaldo Brizuela} met {Kalniņš:the Latvian Minister of Foreign Affairs, Imants Kalniņš}. {Kalniņš:The Minister} spoke.',
  '{Nurpeis:Kazakh Deputy Prime Minister – Foreign Minister Bolat Nurpeis} came. {Nurpeis:The Foreign Minister} spoke.',
  '{Wenlong:Chinese Vice-Premier Gao Wenlong} came. {Wenlong:The vice-premier} spoke.',
  '{Al-Harthi:OIC Secretary General Yusuf Al-Harthi} came. {Al-Harthi:The Secretary General} spoke.',
  'The President has invited {Tmetuchl:Palauan President Moses Tmetuchl}. The President will host him.',
  '{Sarkis:French President Nicolas Sarkis} came. The prime minister of Chad spoke.',
  '{Kallas:Estonian deputy foreign minister Tarmo Kallas} came. The foreign minister did not.',
  'A spokesman for {Cutajar:Maltese Prime Minister Robert Zammit Cutajar} said no. The prime minister’s office said yes.',
  '{Danjuma:Nigerian President Bashir Danjuma} spoke. The Office of the President published it.',
  '{Lusarte:Uruguay’s former President Hernán Lusarte} came. The President did not.',
  // ties and groups
  '{Wagner:Prime Minister Claude Wagner of Luxembourg} called {Fortes:Prime Minister Adilson Fortes of Cabo Verde}. He told {Fortes:his counterpart} so.',
  '{Lytvyn:Ukrainian President Viktor Lytvyn} received {Gylyj:Turkmen President Orazmurad Gylyj}. {Lytvyn:Lytvyn} spoke. {Gylyj:His guest} agreed.',
  '{Rivas:Chilean President Ana Rivas} met {Tello:Peruvian President Luis Tello}. {Rivas+Tello:The two Presidents} signed it.',
  '{Rivas:Chilean President Ana Rivas} met {Tello:Peruvian Prime Minister Luis Tello}. {Rivas+Tello:Both Leaders} agreed. {Rivas+Tello:The two leaders} left.',
  '{Friis:Danish Foreign Minister Signe Friis} met {Rubaie:Iraqi Foreign Minister Salman Al Rubaie}. {Friis+Rubaie:The two ministers} agreed; {Friis+Rubaie:both ministers} left; {Friis+Rubaie:the ministers} slept.',
  '{Friis:Danish Foreign Minister Signe Friis} met {Rivas:Chilean President Ana Rivas}. The two foreign ministers agreed.',
  '{Wagner:Luxembourg’s Prime Minister Claude Wagner} met {Fortes:Cabo Verde’s Prime Minister Adilson Fortes}. {Wagner+Fortes:The two Prime Ministers} agreed.',
  '{Rivas:Chilean President Ana Rivas} met {Tello:Peruvian President Luis Tello}. {Rivas+Tello:The two Heads of State} agreed. {Rivas+Tello:The presidents of Chile and Peru} left.',
  '{Rivas:Chilean President Ana Rivas} met others. The presidents of Chile and Peru agreed. The two presidents left.',
  '{Rivas:Chilean Foreign Minister Ana Rivas}, {Tello:Peruvian Foreign Minister Luis Tello} and {Quispe:Bolivian Foreign Minister Rosa Quispe} met. {Rivas+Tello+Quispe:The three ministers} agreed.',
  // in headlines
  'Foreign Minister Fossum speaks with Ghanaian counterpart\n\nOslo – {Fossum:Minister of Foreign Affairs Ingrid Fossum} of Norway spoke.'
    .replace('Foreign Minister Fossum', '{Fossum:Foreign Minister Fossum}')
    .replace('Fossum} of Norway', 'Fossum of Norway}'),
  '{Latu:Prime Minister of Tonga} calls on neighbours\n\n{Latu:Prime Minister Semisi Latu of Tonga} spoke on Tuesday.',
];
