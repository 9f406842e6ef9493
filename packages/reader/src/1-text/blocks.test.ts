import { expect, test } from 'vitest';
import { outline } from './testing/outline.ts';

/** A text, and its blocks as `outline` prints them. Lines are joined with the newline. */
const CASES: [name: string, text: string, blocks: string[]][] = [
  [
    'paragraphs and a heading',
    'Border treaty signed\n\nThe ministers met. They signed.\n\nNext steps\n\nThey will meet again in May.',
    [
      'title: Border treaty signed',
      'paragraph: The ministers met. ‖ They signed.',
      'heading: Next steps',
      'paragraph #2: They will meet again in May.',
    ],
  ],
  [
    'no blank lines at all',
    'Border treaty signed\nThe ministers met and signed it.\nIt will enter into force in May.\nBackground\nRelations go back to 1993.',
    [
      'title: Border treaty signed',
      'paragraph: The ministers met and signed it.',
      'paragraph: It will enter into force in May.',
      'heading: Background',
      'paragraph #3: Relations go back to 1993.',
    ],
  ],
  [
    'numbered paragraphs',
    'JOINT STATEMENT\n\n1. The Sides met in Norburg.\n\n2. The Sides agreed to meet again. They thanked each other.\n\nEconomy\n\n3. Trade rose by a tenth.',
    [
      'title: JOINT STATEMENT',
      'paragraph <1.>: The Sides met in Norburg.',
      'paragraph <2.>: The Sides agreed to meet again. ‖ They thanked each other.',
      'heading: Economy',
      'paragraph <3.> #3: Trade rose by a tenth.',
    ],
  ],
  [
    'numbered paragraphs without blank lines',
    'Joint statement\n1. The Sides met in Norburg.\n2. The Sides agreed to meet again.',
    [
      'title: Joint statement',
      'paragraph <1.>: The Sides met in Norburg.',
      'paragraph <2.>: The Sides agreed to meet again.',
    ],
  ],
  [
    'a number on a line of its own',
    '1.\nThe Sides met in Norburg.\n\n2.\nThe Sides agreed to meet again.',
    ['paragraph <1.>: The Sides met in Norburg.', 'paragraph <2.>: The Sides agreed to meet again.'],
  ],
  [
    'numbered headings over bullets',
    'Deliverables of the visit\n\n1. Development\n✓ Norland will send 25 experts.\n✓ Sudovia will lift duties.\n\n2. People\n✓ Visas are free.',
    [
      'title: Deliverables of the visit',
      'heading <1.>: Development',
      'item <✓> #1: Norland will send 25 experts.',
      'item <✓> #1: Sudovia will lift duties.',
      'heading <2.> #1: People',
      'item <✓> #4: Visas are free.',
    ],
  ],
  [
    'numbered treaty names over fields',
    'Status of agreements\n\n1. Convention between Norland and the Republic of Sudovia on Social Security\nSigned: Sudograd, 12 March 2024\nEntry into force: 1 February 2026\n\n2. Agreement on Police Cooperation\nSigned in Norburg on 9 October 2024. It is not in force.',
    [
      'title: Status of agreements',
      'heading <1.>: Convention between Norland and the Republic of Sudovia on Social Security',
      'field <Signed> #1: Sudograd, 12 March 2024',
      'field <Entry into force> #1: 1 February 2026',
      'heading <2.> #1: Agreement on Police Cooperation',
      'paragraph #4: Signed in Norburg on 9 October 2024. ‖ It is not in force.',
    ],
  ],
  [
    'a list after its lead-in',
    'The kings looked on while these papers changed hands:\n1. MoU on Hydrography\n2. Cultural Exchange Programme\n\nThey thanked each other.',
    [
      'paragraph: The kings looked on while these papers changed hands:',
      'item <1.> ^0: MoU on Hydrography',
      'item <2.> ^0: Cultural Exchange Programme',
      'paragraph: They thanked each other.',
    ],
  ],
  [
    'bullets after a blank line',
    'The following were signed:\n\n• Agreement on Trade;\n• Protocol on Visas;\n• Joint Communiqué.\n\nTrade rose.',
    [
      'paragraph: The following were signed:',
      'item <•> ^0: Agreement on Trade;',
      'item <•> ^0: Protocol on Visas;',
      'item <•> ^0: Joint Communiqué.',
      'paragraph: Trade rose.',
    ],
  ],
  [
    'a numbered lead-in',
    '8. Before they parted, the Sides signed:\n– Memorandum on Salted Fish;\n– Agreement on Visas.\n\n9. The Sides parted.',
    [
      'paragraph <8.>: Before they parted, the Sides signed:',
      'item <–> ^0: Memorandum on Salted Fish;',
      'item <–> ^0: Agreement on Visas.',
      'paragraph <9.>: The Sides parted.',
    ],
  ],
  [
    'a lead-in that breaks off',
    '5. We also agreed to\n(a) raise our trade to 50 billion;\n(b) hold a summit; and\n(c) sign the Memorandum.\n\n6. We instructed our ministers.',
    [
      'paragraph <5.>: We also agreed to',
      'item <(a)> ^0: raise our trade to 50 billion;',
      'item <(b)> ^0: hold a summit; and',
      'item <(c)> ^0: sign the Memorandum.',
      'paragraph <6.>: We instructed our ministers.',
    ],
  ],
  [
    'lettered items parted by blank lines',
    'The Ministers:\n\n(a) recalled the Agreement;\n\n(b) undertook to exchange data;\n\n(c) urged all to pay.\n\nNorland paid.',
    [
      'paragraph: The Ministers:',
      'item <(a)> ^0: recalled the Agreement;',
      'item <(b)> ^0: undertook to exchange data;',
      'item <(c)> ^0: urged all to pay.',
      'paragraph: Norland paid.',
    ],
  ],
  [
    'a list in a list',
    'The Sides agreed on:\n(a) trade:\n– duties;\n– quotas;\n(b) visas.\n\nThey parted.',
    [
      'paragraph: The Sides agreed on:',
      'item <(a)> ^0: trade:',
      'item <–> ^1: duties;',
      'item <–> ^1: quotas;',
      'item <(b)> ^0: visas.',
      'paragraph: They parted.',
    ],
  ],
  [
    'a list without marks',
    'The following documents were signed:\nAgreement on Trade\nMemorandum on Culture\n\nThe visit ended.',
    [
      'paragraph: The following documents were signed:',
      'item ^0: Agreement on Trade',
      'item ^0: Memorandum on Culture',
      'paragraph: The visit ended.',
    ],
  ],
  [
    'a list inside a paragraph',
    'The following were signed: Agreement on Trade; Memorandum on Culture; and Roadmap for 2024. The visit ended.',
    [
      'paragraph: The following were signed:',
      'item ^0: Agreement on Trade;',
      'item ^0: Memorandum on Culture;',
      'item ^0: Roadmap for 2024.',
      'paragraph: The visit ended.',
    ],
  ],
  [
    'a lettered list inside a paragraph',
    'The Sides decided: (a) to open embassies; (b) to lift duties; and (c) to meet again.',
    [
      'paragraph: The Sides decided:',
      'item <(a)> ^0: to open embassies;',
      'item <(b)> ^0: to lift duties;',
      'item <(c)> ^0: to meet again.',
    ],
  ],
  [
    'semicolons that part clauses',
    'One thing is clear: the treaty is dead; nobody mourns it; life goes on.',
    ['paragraph: One thing is clear: the treaty is dead; nobody mourns it; life goes on.'],
  ],
  [
    'a preamble',
    'WE, the Ministers of Norland and Sudovia, meeting in Norburg;\n\nRECALLING that Norland acceded to the Treaty in 2021;\n\nDETERMINED to deepen our ties;\n\nHEREBY DECLARE AS FOLLOWS:\n\n1. We agree to set up a Platform.',
    [
      'paragraph: WE, the Ministers of Norland and Sudovia, meeting in Norburg;',
      'item ^0: RECALLING that Norland acceded to the Treaty in 2021;',
      'item ^0: DETERMINED to deepen our ties;',
      'item ^0: HEREBY DECLARE AS FOLLOWS:',
      'paragraph <1.>: We agree to set up a Platform.',
    ],
  ],
  [
    'a preamble with commas',
    'The Security Council,\n\nRecalling its resolution 1244 (1999),\n\nWelcoming the agreement,\n\n1. Calls upon the parties to sign it;\n\n2. Decides to remain seized of the matter.',
    [
      'paragraph: The Security Council,',
      'item ^0: Recalling its resolution 1244 (1999),',
      'item ^0: Welcoming the agreement,',
      'item <1.> ^0: Calls upon the parties to sign it;',
      'item <2.> ^0: Decides to remain seized of the matter.',
    ],
  ],
  [
    'a salutation leads nothing in',
    'Remarks of the Minister\n\nDear colleagues,\n\nI thank you for coming.\n\nWe signed a treaty.',
    [
      'title: Remarks of the Minister',
      'paragraph: Dear colleagues,',
      'paragraph: I thank you for coming.',
      'paragraph: We signed a treaty.',
    ],
  ],
  [
    'articles',
    'The Parties have agreed as follows:\n\nArticle 1\nThe Parties shall cooperate.\n\nArticle 2\n1. The Parties shall meet each year.\n2. The Commission shall report.',
    [
      'paragraph: The Parties have agreed as follows:',
      'heading <Article 1>: ',
      'paragraph #1: The Parties shall cooperate.',
      'heading <Article 2> #1: ',
      'paragraph <1.> #3: The Parties shall meet each year.',
      'paragraph <2.> #3: The Commission shall report.',
    ],
  ],
  [
    'fields of a fact sheet',
    'Norland and Sudovia\n\nKey figures\nBilateral trade (2025): 41.3 billion\nShare of copper in the exports of Sudovia to Norland (2025): 68%\nU.S. citizens in Sudovia (2022): about 900\n\nThe president will visit Norland in May.',
    [
      'title: Norland and Sudovia',
      'heading: Key figures',
      'field <Bilateral trade (2025)> #1: 41.3 billion',
      'field <Share of copper in the exports of Sudovia to Norland (2025)> #1: 68%',
      'field <U.S. citizens in Sudovia (2022)> #1: about 900',
      'paragraph #1: The president will visit Norland in May.',
    ],
  ],
  [
    'a chronology',
    'Key dates\n\n1973\n5 October: Establishment of relations\n\n2007\n4–6 February: Prime Minister Holm in Norburg. Documents signed:\n– Convention on Taxes\nMay: Embassy opened\n\n2016\nNo high-level contacts',
    [
      'title: Key dates',
      'heading: 1973',
      'field <5 October> #1: Establishment of relations',
      'heading #1: 2007',
      'field <4–6 February> #3: Prime Minister Holm in Norburg. ‖ Documents signed:',
      'item <–> ^4 #3: Convention on Taxes',
      'field <May> #3: Embassy opened',
      'heading #3: 2016',
      'paragraph #7: No high-level contacts',
    ],
  ],
  [
    'fields under a lead-in, and after it',
    'The terms are as follows:\nAmount: 5 million\nPeriod: ten years\n\nUnder negotiation: an accord on lighthouses',
    [
      'paragraph: The terms are as follows:',
      'field <Amount> ^0: 5 million',
      'field <Period> ^0: ten years',
      'field <Under negotiation>: an accord on lighthouses',
    ],
  ],
  [
    'years with a dash',
    'Visits\n\nNorland and Sudovia have had relations since 1970.\n\n2011 – State visit of President Holm\n2014 – Minister Roe in Norburg. A return visit did not take place.',
    [
      'title: Visits',
      'paragraph: Norland and Sudovia have had relations since 1970.',
      'field <2011>: State visit of President Holm',
      'field <2014>: Minister Roe in Norburg. ‖ A return visit did not take place.',
    ],
  ],
  [
    'a sentence with a colon is no field',
    'They met in Norburg.\n\nWe talked about three things: trade, visas and water.\n\nThe minister added: they will sign in May.\n\nHis answer: “We will sign.”',
    [
      'paragraph: They met in Norburg.',
      'paragraph: We talked about three things: trade, visas and water.',
      'paragraph: The minister added: they will sign in May.',
      'paragraph: His answer: “We will sign.”',
    ],
  ],
  [
    'questions and answers',
    'Q: Will they sign?\n\nA: Yes. They will sign in May.\n\nQ: Where?\n\nA: In Norburg.',
    [
      'paragraph <Q:>: Will they sign?',
      'paragraph <A:>: Yes. ‖ They will sign in May.',
      'paragraph <Q:>: Where?',
      'paragraph <A:>: In Norburg.',
    ],
  ],
  [
    'speakers in a transcript',
    'Press conference\n\nMR. HOLM: Good morning, everybody. I have nothing to announce.\n\nQUESTION: Will they sign the treaty in May?\n\nMR. HOLM: We will see about that in May.',
    [
      'title: Press conference',
      'paragraph <MR. HOLM:>: Good morning, everybody. ‖ I have nothing to announce.',
      'paragraph <QUESTION:>: Will they sign the treaty in May?',
      'paragraph <MR. HOLM:>: We will see about that in May.',
    ],
  ],
  [
    'speakers by their names',
    'Interview with the Minister\n\nQuestion: Will they sign the treaty in May?\n\nElena Adam: We will see about that when May comes.\n\nQuestion: And the visas?\n\nElena Adam: They are free for everybody from June.',
    [
      'title: Interview with the Minister',
      'paragraph <Question:>: Will they sign the treaty in May?',
      'paragraph <Elena Adam:>: We will see about that when May comes.',
      'paragraph <Question:>: And the visas?',
      'paragraph <Elena Adam:>: They are free for everybody from June.',
    ],
  ],
  [
    'a speaker with his office',
    'Press Conference\n\nMr. HOLM Olav, Minister for Foreign Affairs: I just held a telephone talk with the Secretary of State.\n\nWe agreed on much.',
    [
      'title: Press Conference',
      'paragraph <Mr. HOLM Olav, Minister for Foreign Affairs:>: I just held a telephone talk with the Secretary of State.',
      'paragraph: We agreed on much.',
    ],
  ],
  [
    'a key with a space before its colon',
    'They met.\n\nSignatory from Norland : Mr. Olav Berg\n\nThey parted.',
    ['paragraph: They met.', 'field <Signatory from Norland>: Mr. Olav Berg', 'paragraph: They parted.'],
  ],
  [
    'capital letters count only beside each other',
    'A. Political relations\n\nThey are good.\n\nB. Trade\n\nIt grows.\n\nS. Jaishanta arrived on Sunday.',
    [
      'heading <A.>: Political relations',
      'paragraph #0: They are good.',
      'heading <B.> #0: Trade',
      'paragraph #2: It grows.',
      'paragraph #2: S. Jaishanta arrived on Sunday.',
    ],
  ],
  [
    'Roman numbers',
    'I. Political relations\n\nThey are good.\n\nII. Trade\n\nIt grows.',
    [
      'heading <I.>: Political relations',
      'paragraph #0: They are good.',
      'heading <II.> #0: Trade',
      'paragraph #2: It grows.',
    ],
  ],
  [
    'a decimal is no number of a paragraph',
    'They met.\n\n1.5 million euros were paid.\n\n2.3 Trade\n\nIt grows.',
    [
      'paragraph: They met.',
      'paragraph: 1.5 million euros were paid.',
      'heading <2.3>: Trade',
      'paragraph #2: It grows.',
    ],
  ],
  [
    'what a wire puts at the end',
    'Pact signed\n\nOSLO, March 12 (Norpress) -- The ministers met in the capital and signed a pact on fish.\n\nThey will meet again. (Norpress)\n\nholm@norpress.example\n(END)',
    [
      'title: Pact signed',
      'paragraph: The ministers met in the capital and signed a pact on fish.',
      'paragraph: They will meet again.',
      'aside: (Norpress)',
      'aside: holm@norpress.example',
      'aside: (END)',
    ],
  ],
  [
    'an end mark in the last line',
    'They met in Norburg.\n\nThe bank was asked for a grant. Enditem',
    ['paragraph: They met in Norburg.', 'paragraph: The bank was asked for a grant.', 'aside: Enditem'],
  ],
  [
    'asides among the paragraphs',
    'They met in Norburg.\n\nRead also: Tender annulled for the second time\n\nThe ministers, left, and the king in Norburg on Monday. (Photo: Norpress)\n\nThey signed a pact.\n\nNPX/Rania Holm',
    [
      'paragraph: They met in Norburg.',
      'aside: Read also: Tender annulled for the second time',
      'aside: The ministers, left, and the king in Norburg on Monday. ‖ (Photo: Norpress)',
      'paragraph: They signed a pact.',
      'aside: NPX/Rania Holm',
    ],
  ],
  [
    'the foot of a release',
    'They met in Norburg.\n\nThey signed a pact.\n\nPRESS\nRue de la Paix 31 C – 1090 NORBURG\npress.office@example.eu\nIf you no longer want our letters by e-mail, tell the press desk.',
    [
      'paragraph: They met in Norburg.',
      'paragraph: They signed a pact.',
      'aside: PRESS',
      'aside: Rue de la Paix 31 C – 1090 NORBURG',
      'aside: press.office@example.eu',
      'aside: If you no longer want our letters by e-mail, tell the press desk.',
    ],
  ],
  [
    'notes',
    'They met in Norburg.\n\n(Note) Provisional translation. NAC: an agency; MOT: a ministry.\n\nEditor’s note: this list leaves out small visits.\n\n(Informal translation; the Sudovian original counts.)',
    [
      'paragraph: They met in Norburg.',
      'aside: (Note) Provisional translation. ‖ NAC: an agency; MOT: a ministry.',
      'aside: Editor’s note: this list leaves out small visits.',
      'aside: (Informal translation; the Sudovian original counts.)',
    ],
  ],
  [
    'prose that only begins like an aside',
    'They met in Norburg.\n\nLike our partners, Norland signed the pact.\n\nNote: Norland signed the pact in May.\n\nThe document was signed in May and is legally binding on both.\n\nCopyright protection was agreed by both.\n\nFor more details Norland asked Sudovia on Monday.\n\nThe report was published by the Union and blamed Norland.\n\nIf you do not wish to sign, Norland told Sudovia, say so.\n\nRelated topics were discussed by both.\n\nThe text is to be published by both.',
    [
      'paragraph: They met in Norburg.',
      'paragraph: Like our partners, Norland signed the pact.',
      'field <Note>: Norland signed the pact in May.',
      'paragraph: The document was signed in May and is legally binding on both.',
      'paragraph: Copyright protection was agreed by both.',
      'paragraph: For more details Norland asked Sudovia on Monday.',
      'paragraph: The report was published by the Union and blamed Norland.',
      'paragraph: If you do not wish to sign, Norland told Sudovia, say so.',
      'paragraph: Related topics were discussed by both.',
      'paragraph: The text is to be published by both.',
    ],
  ],
  [
    'what a page says of itself',
    'They met in Norburg.\n\nLike us on Facebook\n\nJoin our mailing list\n\nCopyright 2023 Norpress. All rights reserved.\n\nThis document is not legally binding.\n\nFor further information, please contact the press desk.\n\nTopics: Norland, fish',
    [
      'paragraph: They met in Norburg.',
      'aside: Like us on Facebook',
      'aside: Join our mailing list',
      'aside: Copyright 2023 Norpress. ‖ All rights reserved.',
      'aside: This document is not legally binding.',
      'aside: For further information, please contact the press desk.',
      'aside: Topics: Norland, fish',
    ],
  ],
  [
    'a line that only looks like an aside',
    'They met in Norburg.\n\n(c) undertook to exchange data.\n\nContact between the sides was lost in May.\n\nThe end of the war was near.',
    [
      'paragraph: They met in Norburg.',
      'item <(c)>: undertook to exchange data.',
      'paragraph: Contact between the sides was lost in May.',
      'paragraph: The end of the war was near.',
    ],
  ],
  [
    'wrapped at a fixed width',
    'The Minister of Transport and Fisheries of the King of\nNorland, Mr Olav Berg, and the Minister of Public\nWorks of Sudovia met in Norburg on Monday. The\ntwo signed a pact.\n\nThey will meet again in May.',
    [
      'paragraph: The Minister of Transport and Fisheries of the King of\nNorland, Mr Olav Berg, and the Minister of Public\nWorks of Sudovia met in Norburg on Monday. ‖ The\ntwo signed a pact.',
      'paragraph: They will meet again in May.',
    ],
  ],
  [
    'wrapped items',
    'The following were signed:\n- an agreement on trade between the two countries and\n  on the visas of their citizens;\n- a protocol on fish.\n\nThey parted.',
    [
      'paragraph: The following were signed:',
      'item <-> ^0: an agreement on trade between the two countries and\n  on the visas of their citizens;',
      'item <-> ^0: a protocol on fish.',
      'paragraph: They parted.',
    ],
  ],
  [
    'Windows and old Mac line ends',
    'Border treaty signed\r\n\r\nThe ministers met.\r\n\r\nThey signed.\r\rThey left.',
    [
      'title: Border treaty signed',
      'paragraph: The ministers met.',
      'paragraph: They signed.',
      'paragraph: They left.',
    ],
  ],
  [
    'what is not seen',
    '\ufeffBorder treaty signed\n\u200b\nThe\u00a0ministers met.\n\u00a0\n\u200fThey signed.\u200e',
    ['title: Border treaty signed', 'paragraph: The\u00a0ministers met.', 'paragraph: They signed.'],
  ],
  [
    'HTML left over',
    'Border treaty signed\n\n<p>The ministers met &amp; signed.</p>\n\nThey left.',
    ['title: Border treaty signed', 'paragraph: <p>The ministers met &amp; signed.</p>', 'paragraph: They left.'],
  ],
  ['nothing', '', []],
  ['nothing to see', ' \n\u200b\n\t', []],
  ['one word', 'Yes', ['paragraph: Yes']],
];

test.each(CASES)('%s', (_, text, blocks) => {
  expect(outline(text)).toEqual(blocks);
});
