import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

/** Each case is one paragraph; `‖` stands where a sentence ends and the next begins. */
const CASES = [
  // plain
  'The ministers met in Norburg. ‖ They signed a treaty.',
  'Will they sign? ‖ Nobody knows! ‖ We shall see…',
  'They met… ‖ Then they left.',
  'The talks... went on until dawn.',
  'It ended in 2019. ‖ The next round is due in 2020. ‖ 40 delegates are expected.',
  'No stop at the end',
  'One. ‖ Two. ‖ Three',
  // titles and honorifics
  'H.E. Mr. Olav Berg met H.R.H. Prince Karl and Dr. Elena Adam on Monday. ‖ Mrs. Roe was there too.',
  'Gen. Adam and Lt. Col. Berg toured St. Petersburg with Prof. Holm, Rev. Dahl and Ms. Roe.',
  'The invitation came from Amb. Roe, Hon. Molefhi and Sen. Holm, and was accepted.',
  'Dato’ Seri Rahmat met Sheikh Saif bin Rashid. ‖ H.H. Sheikh Saif thanked him.',
  // initials
  'S. Korea and J. K. Holm signed; so did Olivier B. Dossou and M.C.R. Allen.',
  'S. Jaishanta arrived on Sunday. ‖ George W. Berg left.',
  'The paper names Dalva M. C. R. Allen from Angola.',
  // abbreviations of states and bodies
  'The U.S. Coast Guard and the U.N. Secretary-General agreed. ‖ The E.U. did not.',
  'He returned to the U.S. ‖ The embassy stayed open.',
  'U.S.–Pacific trade grew. ‖ So did U.K. exports.',
  'It was signed in Washington, D.C. ‖ On Monday it was published.',
  // months and days
  'It was issued on Feb. 2, as they celebrate. ‖ The next is due on Sept. 5.',
  'It was initialled in Manila on Oct. 4. ‖ For the same project a loan was given.',
  'The visit ended on Fri. 3 May. ‖ A second, on Tue. Dec. 5, was called off.',
  'He came in Jan. ‖ The treaty followed.',
  // before numbers
  'See No. 17 and Nos. 3–4, Art. 5, paras. 6 and 7, p. 12. ‖ Vol. II has more.',
  'No. ‖ Nobody has been expelled.',
  'Is it true? ‖ No. ‖ It is not.',
  'Resolution no. 1244 and Doc. A/60/1 say so.',
  // companies, units, Latin
  'Amelux Ltd. bought Frigo Co. in 2019. ‖ The price was 3 bn. ‖ It paid in cash.',
  'Holm Inc. and others, i.e. the banks, e.g. Berg & Co., agreed vs. the rest, etc.',
  'Office hours are 9 a.m. to noon. ‖ It closes at 5 p.m. ‖ The Mission does not accept cash.',
  'Martin Holm Jr. of Norland spoke. ‖ Dr. Adam Sr. did not.',
  // numbers
  'Trade came to 1.62 billion in 2025, up 4.1 per cent. ‖ Imports fell by 2.5 per cent.',
  'Opening hours: 9.00–12.30. ‖ Fees are not refunded.',
  'Version 2.0 was adopted under Art. 27(2). ‖ It is in force.',
  // quotations
  '“We will sign.” ‖ The minister smiled.',
  '“We signed,” she said. ‖ “They did not.”',
  '“We look forward to it. ‖ We are determined to advance it,” reads the statement.',
  'He said: “We closed our embassy. ‖ That was a mistake. ‖ We will open it again.” ‖ Nobody answered.',
  'She called it “a farce. A disgrace.” and left the room.',
  'He answered “No. Never.” to the question. ‖ The talks ended.',
  '“Would you accept observers?” Minister Adam asked. ‖ Nobody answered.',
  '“Sign it!” President Berg told reporters in Norburg. ‖ He did not sign.',
  '“Will they come?” ‖ The minister said that they would.',
  '"Is it over?" a journalist asked. ‖ "It is not dead, it is asleep", said the host.',
  '«Мы готовы», said the spokesman. ‖ «Мы ждём.» ‖ So he ended.',
  'They spoke of the ‘red line.’ ‖ Nobody crossed it.',
  // brackets
  'The treaty (see Annex I.) is in force. ‖ (It was signed in 1999.) ‖ Nobody objected.',
  'They met in Norburg (Norland). ‖ Talks went on.',
  '[The ministers met.] ‖ They agreed.',
  // lower case after the stop
  'The firm eBay said so. ‖ The U.N. agency did not.',
  'The web site example.com was down. ‖ It is up again.',
  'Write to asia@example.sk. ‖ Corrections are welcome.',
  // other scripts
  'Президент прибыл в Астану. ‖ Он встретился с министром.',
  'Ә. Оразов met Ж. Асанов. ‖ They agreed.',
  '部長は会談した。‖署名した。',
  // wrapped lines
  'The ministers\nmet in Norburg on Feb.\n2 and signed. ‖ They\nleft.',
  // the speaker after a run-in heading
  'First, enlargement. ‖ Our position has not changed. ‖ Second, energy.',
];

test.each(CASES)('%s', (marked) => {
  const expected = marked.split('‖').map((sentence) => sentence.trim());
  const text = marked.replaceAll(/ ?‖ ?/g, marked.includes('。') ? '' : ' ');
  expect(sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('the stretch given is kept to', () => {
  const text = 'One. Two. Three.';
  expect(sentencesOf(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  expect(sentencesOf(text, 4, 5)).toEqual([]);
});
