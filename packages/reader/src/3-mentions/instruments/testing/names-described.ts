import type { Example } from './judge.ts';

/** Describing phrases. */
export const DESCRIBED: readonly Example[] = [
  [
    'The ministers inked a memorandum of understanding (MoU) on cooperation in the field of tourism.',
    'memorandum: memorandum of understanding on cooperation in the field of tourism',
  ],
  [
    'The two countries concluded an agreement on Nov. 7 on critical minerals, rare earths and battery recycling.',
    'agreement: agreement on critical minerals, rare earths and battery recycling',
  ],
  [
    'Kenya signed a 90-million-euro grant agreement with the European Investment Bank on Monday.',
    'agreement: 90-million-euro grant agreement @EIB',
  ],
  [
    'An exchange of notes on school construction was signed by the ambassador.',
    'other: exchange of notes on school construction',
  ],
  [
    'The parties signed a joint declaration on strategic partnership.',
    'declaration: joint declaration on strategic partnership',
  ],
  [
    'Brazil and Guyana adopted an action plan for 2024-2026 on border health.',
    'roadmap: action plan for 2024-2026 on border health',
  ],
  [
    'They signed agreements on tourism and on double taxation.',
    'agreement: agreements on tourism and on double taxation',
  ],
  [
    'Cuba and Spain signed a debt-restructuring agreement worth 375 million euros.',
    'agreement: debt-restructuring agreement worth 375 million euros',
  ],
  [
    'The free trade agreement between Israel and Panama entered into force.',
    'agreement: free trade agreement @ISR+PAN',
  ],
  [
    'Ukraine signed a bilateral security agreement with Finland; the agreement runs for ten years.',
    'agreement: bilateral security agreement @FIN',
  ],
  [
    'Parliament approved the ratification of the agreement with Uzbekistan on the promotion and reciprocal protection of investments.',
    'agreement: agreement on the promotion and reciprocal protection of investments @UZB',
  ],
  [
    'Iceland and Greenland signed a declaration of intent on geothermal energy.',
    'declaration: declaration of intent on geothermal energy',
  ],
  [
    'The two sides signed a letter of intent on building a solar plant.',
    'other: letter of intent on building a solar plant',
  ],
  ['A status of forces agreement with Estonia is being negotiated.', 'agreement: status of forces agreement @EST'],
  [
    'The ministers signed a cooperation programme for 2025–2027 and a plan of consultations.',
    'roadmap: cooperation programme for 2025–2027',
    'roadmap: plan of consultations',
  ],
  [
    'Tajikistan and Kyrgyzstan signed a treaty on the state border in Bishkek on March 13.',
    'treaty: treaty on the state border',
  ],
  ['Morocco and the EU signed a new fisheries protocol.', 'protocol: fisheries protocol'],
  [
    'The protocol to the fisheries agreement expired in July.',
    'protocol: protocol to the fisheries agreement',
    'agreement: fisheries agreement',
  ],
  [
    'On the sidelines, the two ministers signed a visa-free regime agreement for holders of diplomatic passports.',
    'agreement: visa-free regime agreement for holders of diplomatic passports',
  ],
  ['Russia quit the grain deal in July.', 'agreement: grain deal'],
  ['China and the Solomon Islands signed a security pact. Australia fears the pact.', 'agreement: security pact'],
  [
    'They signed the following documents: an agreement on culture; a protocol on customs; a memorandum on health.',
    'agreement: agreement on culture',
    'protocol: protocol on customs',
    'memorandum: memorandum on health',
  ],
  ['They concluded an agreement to build a bridge over the Prut.', 'agreement: agreement to build a bridge'],
  ['The summit ended with a joint communique, the fourth in a year.', 'statement: joint communique'],
  ['Presidents signed the protocol of the meeting.', 'protocol: protocol of the meeting'],
  ['The ministers initialled the text of the agreement on energy.', 'agreement: agreement on energy'],
  [
    'They signed a treaty, a protocol and a memorandum of understanding on health.',
    'treaty: treaty',
    'protocol: protocol',
    'memorandum: memorandum of understanding on health',
  ],
  [
    'A bilateral swap agreement between the Bank of Korea and the Swiss National Bank expired in March.',
    'agreement: bilateral swap agreement @CHE+KOR',
  ],
  ['The leaders endorsed a five-year work plan.', 'roadmap: five-year work plan'],
  ['Serbia signed a gas supply contract with Azerbaijan.', 'contract: gas supply contract @AZE'],
  [
    'An intergovernmental commission protocol was signed after the session.',
    'protocol: intergovernmental commission protocol',
  ],
  [
    'Finland and Japan signed an agreement for the mutual recognition of driving licences.',
    'agreement: agreement for the mutual recognition of driving licences',
  ],
  ['The deal on seasonal workers was criticised in Rabat.', 'agreement: deal on seasonal workers'],
  ['The peace deal collapsed within a week.', 'agreement: peace deal'],
  [
    'The two armies signed a ceasefire agreement in Juba; the truce took effect at midnight.',
    'agreement: ceasefire agreement',
  ],
  [
    'South Sudan and Sudan signed a cooperation agreement on oil transit in Addis Ababa on 27 September 2012.',
    'agreement: cooperation agreement on oil transit',
  ],
  [
    'Egypt and Cyprus signed an agreement on the delimitation of the exclusive economic zone.',
    'agreement: agreement on the delimitation of the exclusive economic zone',
  ],
  ['Algeria suspended the friendship treaty with Spain.', 'treaty: friendship treaty @ESP'],
  [`Italy's migration pact with Albania was upheld by the court.`, 'agreement: migration pact @ALB+ITA'],
  ['The Swiss parliament voted down the framework agreement with the EU.', 'agreement: framework agreement @EU'],
  [
    'A new framework agreement is being negotiated with Thailand; the old one expired in 2020.',
    'agreement: framework agreement',
  ],
  ['Kuwait and Iraq share the waterway under a 2012 navigation agreement.', 'agreement: 2012 navigation agreement'],
  [
    'The visa facilitation agreement between the EU and Cabo Verde applies from December.',
    'agreement: visa facilitation agreement @CPV+EU',
  ],
  ['The two countries signed an agreement to avoid double taxation.', 'agreement: agreement to avoid double taxation'],
  ['Israel and Lebanon reached a US-brokered maritime border agreement.', 'agreement: maritime border agreement'],
  ['Qatar signed a 27-year LNG supply deal with China.', 'agreement: 27-year LNG supply deal @CHN'],
  [
    'The loan agreement for 200 million euros was signed with the EBRD.',
    'agreement: loan agreement for 200 million euros',
  ],
  [
    'The EBRD and Moldova signed a loan agreement worth 150 million euros for the rehabilitation of roads.',
    'agreement: loan agreement worth 150 million euros',
  ],
  [
    'The World Bank approved a financing agreement of $80 million with Malawi.',
    'agreement: financing agreement of $80 million @MWI',
  ],
  [
    'The accord on Trans-Saharan pipelines was signed by Niger, Nigeria and Algeria.',
    'agreement: accord on Trans-Saharan pipelines',
  ],
  ['The trade pact, which covers 90 percent of goods, will be signed in Quito.', 'agreement: trade pact'],
  ['The joint statement by the two Presidents was read out.', 'statement: joint statement'],
  ['A joint statement was adopted.', 'statement: joint statement'],
  ['The peace treaty was negotiated in Camp David.', 'treaty: peace treaty'],
  ['They agreed on a roadmap for normalising relations.', 'roadmap: roadmap for normalising relations'],
  [
    'A consular agreement and a protocol on border crossing points were initialled.',
    'agreement: consular agreement',
    'protocol: protocol on border crossing points',
  ],
  [
    'Belarus suspended the readmission agreement with the EU in June 2021. Minsk also suspended the visa facilitation agreement.',
    'agreement: readmission agreement @EU',
    'agreement: visa facilitation agreement',
  ],
  [
    'Korea and Ecuador concluded their free trade agreement. The FTA will be signed in autumn.',
    'agreement: free trade agreement (FTA)',
  ],
  ['The parties concluded a memorandum on 5 May on fisheries control.', 'memorandum: memorandum on fisheries control'],
  [
    'The ministers initialled an agreement in Windhoek on veterinary checks.',
    'agreement: agreement on veterinary checks',
  ],
  [
    'They signed a protocol on Tuesday on the return of cultural property.',
    'protocol: protocol on the return of cultural property',
  ],
  [
    'Iceland proposed a memorandum of understanding with Greenland on shrimp quotas.',
    'memorandum: memorandum of understanding on shrimp quotas @GRL',
  ],
  ['A convention with Tunisia on social security was denounced.', 'convention: convention on social security @TUN'],
  [`Japan's fisheries agreement with Palau expires in June.`, 'agreement: fisheries agreement @JPN+PLW'],
  ['The Polish-Lithuanian treaty was signed in Vilnius.', 'treaty: Polish-Lithuanian treaty @LTU+POL'],
  ['A tripartite agreement between Togo, Benin and Niger was signed.', 'agreement: tripartite agreement @BEN+NER+TGO'],
  ['Uruguay signed a joint declaration with Finland on forests.', 'declaration: joint declaration on forests @FIN'],
  [`The chair's statement was circulated after the summit.`, `statement: chair's statement`],
  [`The leaders' declaration mentions the drought.`, `declaration: leaders' declaration`],
  ['A joint press communique was released in Doha.', 'statement: joint press communique'],
  ['The ministers adopted a joint roadmap on hydrogen.', 'roadmap: joint roadmap on hydrogen'],
  [
    'A programme of cultural cooperation for 2023–2025 was signed.',
    'roadmap: programme of cultural cooperation for 2023–2025',
  ],
  ['A cultural cooperation programme was signed by the two ministers.', 'roadmap: cultural cooperation programme'],
  ['An action plan to combat wildlife crime was adopted.', 'roadmap: action plan to combat wildlife crime'],
  [
    'An exchange of letters on customs cooperation entered into force.',
    'other: exchange of letters on customs cooperation',
  ],
  [
    'The ministers signed terms of reference for the boundary commission.',
    'other: terms of reference for the boundary commission',
  ],
  ['A status of forces agreement was initialled.', 'agreement: status of forces agreement'],
  ['The trade in services agreement was signed in Lima.', 'agreement: trade in services agreement'],
  ['A trade and investment framework agreement was signed.', 'agreement: trade and investment framework agreement'],
  [
    'The economic, scientific and technical cooperation agreement was renewed.',
    'agreement: economic, scientific and technical cooperation agreement',
  ],
  [
    'They signed agreements on extradition and on prisoner transfer.',
    'agreement: agreements on extradition and on prisoner transfer',
  ],
  ['The agreement “On visa-free travel” was ratified.', 'agreement: agreement “On visa-free travel”'],
  ['A defence compact was signed in Canberra.', 'agreement: defence compact'],
  ['The transit arrangement was suspended.', 'agreement: transit arrangement'],
  ['The two banks signed a 50-million-dollar loan agreement.', 'agreement: 50-million-dollar loan agreement'],
  [
    'A loan contract of 12 million euros with the European Investment Bank was ratified.',
    'contract: loan contract of 12 million euros with the European Investment Bank @EIB',
  ],
  [
    'The grant agreement worth $5 million with the African Development Bank was signed in Maseru.',
    'agreement: grant agreement worth $5 million with the African Development Bank @AFDB',
  ],
  ['A five-year gas contract was signed.', 'contract: five-year gas contract'],
  ['The supply contract with Algeria expires in 2030.', 'contract: supply contract @DZA'],
  [
    'The intergovernmental contract of 3 March 1999 was extended.',
    'contract: intergovernmental contract of 3 March 1999',
  ],
  ['Ratification of the agreement on seafarers is pending.', 'agreement: agreement on seafarers'],
  ['The signing of a memorandum on hydropower was postponed.', 'memorandum: memorandum on hydropower'],
  [
    'Kenya withdrew its signature from the protocol on free movement of persons.',
    'protocol: protocol on free movement of persons',
  ],
  [
    'Argentina, Brazil and Uruguay signed a trilateral memorandum of understanding on lithium, potash and rare-earth supply chains.',
    'memorandum: trilateral memorandum of understanding on lithium, potash and rare-earth supply chains',
  ],
  [
    'The agreement on the recognition of diplomas, degrees and professional qualifications was signed by Oman.',
    'agreement: agreement on the recognition of diplomas, degrees and professional qualifications',
  ],
  [
    'The two ministers signed a memorandum on sports and attended a football match.',
    'memorandum: memorandum on sports',
  ],
  ['A protocol on sea rescue was signed and the ministers discussed herring.', 'protocol: protocol on sea rescue'],
  [
    'Ministers initialled a roadmap for 2025–2026 on cooperation in seeds, fertilisers and irrigation.',
    'roadmap: roadmap for 2025–2026 on cooperation in seeds, fertilisers and irrigation',
  ],
  [`Zambia's investment treaty with Mauritius was ratified.`, 'treaty: investment treaty @MUS+ZMB'],
  ['The Sino-Lao railway agreement was amended in Boten.', 'agreement: Sino-Lao railway agreement @CHN+LAO'],
  ['The annual contract of May 3, 2001 was extended.', 'contract: annual contract of May 3, 2001'],
  ['A proposed free trade agreement with Angola was shelved.', 'agreement: free trade agreement @AGO'],
  ['Both sides hailed a landmark, long-awaited border agreement.', 'agreement: border agreement'],
  [
    'Latvia initialled a second, more ambitious memorandum on rail transport.',
    'memorandum: memorandum on rail transport',
  ],
  ['A US-mediated ceasefire agreement was signed in Washington.', 'agreement: ceasefire agreement'],
  ['The 12-article extradition treaty was published.', 'treaty: extradition treaty'],
  ['In Doha, negotiators reached an agreement to exchange prisoners.', 'agreement: agreement to exchange prisoners'],
  [
    'The ministers signed a letter of intent on opening a cultural centre.',
    'other: letter of intent on opening a cultural centre',
  ],
  [
    'The memorandum of understanding on exchanges between their fire brigades was signed.',
    'memorandum: memorandum of understanding on exchanges between their fire brigades',
  ],
  [
    'The agreement on cooperation in the area of plant protection was signed.',
    'agreement: agreement on cooperation in the area of plant protection',
  ],
  [
    'The treaty on the delimitation of the shelf in the Barents Sea was signed.',
    'treaty: treaty on the delimitation of the shelf in the Barents Sea',
  ],
  ['The agreement on customs matters in Tbilisi was signed.', 'agreement: agreement on customs matters'],
  ['The agreement on labour migration open in Rome covers nurses.', 'agreement: agreement on labour migration'],
  ['The ministers met to sign the agreement on tourism Friday.', 'agreement: agreement on tourism'],
];
