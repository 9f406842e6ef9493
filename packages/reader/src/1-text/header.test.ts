import { expect, test } from 'vitest';
import type { Header } from './structure.ts';
import { headerWords } from './testing/outline.ts';

const PROSE = 'The foreign ministers of Norland and Sudovia held talks on the border treaty in the capital on Monday.';

const CASES: [name: string, lines: string, header: Partial<Record<keyof Header, string>>][] = [
  ['a headline', 'Norland and Sudovia agree on border\n\n', { title: 'Norland and Sudovia agree on border' }],
  [
    'a headline without a blank line under it',
    'Norland and Sudovia agree on border\n',
    { title: 'Norland and Sudovia agree on border' },
  ],
  ['a headline that asks', 'Will Norland sign?\n\n', { title: 'Will Norland sign?' }],
  [
    'a headline with an abbreviation at its end',
    'Norland signs pact with the U.S.\n\n',
    { title: 'Norland signs pact with the U.S.' },
  ],
  ['a headline with colon and quotation', 'Minister: “We will sign”\n\n', { title: 'Minister: “We will sign”' }],
  [
    'a title that looks like a field',
    'Norland – Sudovia: relations at a glance\n\n',
    { title: 'Norland – Sudovia: relations at a glance' },
  ],
  [
    'a title over two lines',
    'JOINT STATEMENT\non the visit of the President of Norland to Sudovia\n\n',
    { title: 'JOINT STATEMENT\non the visit of the President of Norland to Sudovia' },
  ],
  [
    'kind of document and title',
    'FACT SHEET\nDeliverables of the State Visit\n\n',
    { title: 'FACT SHEET\nDeliverables of the State Visit' },
  ],
  [
    'kind of document and title, parted',
    'JOINT COMMUNIQUÉ\n\nThird Meeting of the Water Ministers\n\n',
    { title: 'JOINT COMMUNIQUÉ\n\nThird Meeting of the Water Ministers' },
  ],
  ['only the kind of document', 'EXPLANATORY MEMORANDUM\n\n', { title: 'EXPLANATORY MEMORANDUM' }],
  [
    'a long title of a speech',
    'Statement by the Minister of Foreign and European Affairs of Norland, Olav Berg, after his meeting with the Minister of Foreign Affairs of Sudovia, Elena Adam\n\n',
    {
      title:
        'Statement by the Minister of Foreign and European Affairs of Norland, Olav Berg, after his meeting with the Minister of Foreign Affairs of Sudovia, Elena Adam',
    },
  ],
  [
    'title, place and date',
    'Border treaty signed\n\nNorburg, 22 January 2026\n\n',
    { title: 'Border treaty signed', place: 'Norburg', published: '22 January 2026' },
  ],
  [
    'place, region and date',
    'Border treaty signed\nCebu, Philippines, 14 January 2007\n\n',
    { title: 'Border treaty signed', place: 'Cebu', published: '14 January 2007' },
  ],
  [
    'place and date with a bar',
    'Long goodbye\n\nNORBURG | 19 February 2026\n\n',
    { title: 'Long goodbye', place: 'NORBURG', published: '19 February 2026' },
  ],
  [
    'place over date',
    'Remarks to the Press Club\nJane Roe, Secretary\nHyatt Hotel, Washington, DC\nMarch 23, 2001\n\n',
    { title: 'Remarks to the Press Club', place: 'Washington', published: 'March 23, 2001' },
  ],
  [
    'no place over the date',
    'Daily Press Briefing\nJane Roe, Spokesman\nMarch 23, 2001\n\n',
    { title: 'Daily Press Briefing', published: 'March 23, 2001' },
  ],
  [
    'date and time',
    'Norland recalls ambassador\n\nWednesday, February 19th 2020 - 09:12 UTC\n\n',
    { title: 'Norland recalls ambassador', published: 'Wednesday, February 19th 2020' },
  ],
  [
    'date, time and a place of four letters',
    'Readout of a call\n\n5 May 2023, 10:30 Oslo\n\n',
    { title: 'Readout of a call', place: 'Oslo', published: '5 May 2023' },
  ],
  [
    'date alone',
    'Readout of a call\n20 November 2024\n\n',
    { title: 'Readout of a call', published: '20 November 2024' },
  ],
  ['date in numbers', 'Readout of a call\n2024-11-20\n\n', { title: 'Readout of a call', published: '2024-11-20' }],
  [
    'published, key',
    'Border treaty signed\nPublished: 3 May 2024 14:05\n\n',
    { title: 'Border treaty signed', published: '3 May 2024' },
  ],
  [
    'posted on, with buttons',
    'Border treaty signed\nPosted on: September 20, 2022 | Back | Print\n\n',
    { title: 'Border treaty signed', published: 'September 20, 2022' },
  ],
  [
    'updated, in brackets',
    'Relations at a glance\n(updated January 2026)\n\n',
    { title: 'Relations at a glance', published: 'January 2026' },
  ],
  [
    'last update',
    'Relations at a glance\n(last update: 12 December 2025)\n\n',
    { title: 'Relations at a glance', published: '12 December 2025' },
  ],
  [
    'page last reviewed',
    'Relations at a glance\nPage last reviewed: March 20, 2015\n\n',
    { title: 'Relations at a glance', published: 'March 20, 2015' },
  ],
  ['status of is no date', 'Status of selected agreements\n\n', { title: 'Status of selected agreements' }],
  [
    'correspondent',
    'A border without a treaty\n\nFrom our correspondent in NORBURG\n14 February 1997\n\n',
    { title: 'A border without a treaty', place: 'NORBURG', published: '14 February 1997' },
  ],
  [
    'byline',
    'A border without a treaty\n\nBy Anna Holm\n14 February 1997\n\n',
    { title: 'A border without a treaty', published: '14 February 1997' },
  ],
  [
    'agency line',
    'Border treaty signed\n\n(Norpress) 10:26, February 28, 2019\n\n',
    { title: 'Border treaty signed', outlet: 'Norpress', published: 'February 28, 2019' },
  ],
  [
    'agency and update',
    'Border treaty signed\nNorpress | Updated: 2023-07-01 21:47\n\n',
    { title: 'Border treaty signed', outlet: 'Norpress', published: '2023-07-01' },
  ],
  [
    'letterhead',
    'Ministry of Foreign Affairs\nPress release | No. 17/2026\n\nMinister speaks with counterpart\n\n',
    { outlet: 'Ministry of Foreign Affairs', title: 'Minister speaks with counterpart' },
  ],
  [
    'letterhead in capitals',
    'FEDERAL DEPARTMENT OF FOREIGN AFFAIRS\nDirectorate of Law – Treaty Section\n\nStatus of agreements\nBern, 30 April 2026\n\n',
    {
      outlet: 'FEDERAL DEPARTMENT OF FOREIGN AFFAIRS',
      title: 'Status of agreements',
      place: 'Bern',
      published: '30 April 2026',
    },
  ],
  [
    'letterhead and statement',
    'Ministry of Foreign Affairs of Sudovia\nSTATEMENT\n\nSudograd, 29 November 2020\n\n',
    {
      outlet: 'Ministry of Foreign Affairs of Sudovia',
      title: 'STATEMENT',
      place: 'Sudograd',
      published: '29 November 2020',
    },
  ],
  [
    'embassy',
    'EMBASSY OF NORLAND IN THE REPUBLIC OF SUDOVIA\n\nRelations at a glance\n\n',
    { outlet: 'EMBASSY OF NORLAND IN THE REPUBLIC OF SUDOVIA', title: 'Relations at a glance' },
  ],
  [
    'mission and its seat',
    'HIGH COMMISSION FOR NORLAND\nAbuja\n\nHome › About us › Bilateral relations\nPage last reviewed: March 20, 2015\n\n',
    { outlet: 'HIGH COMMISSION FOR NORLAND', title: 'Bilateral relations', published: 'March 20, 2015' },
  ],
  [
    'office and date on one line',
    'FACT SHEET\nNorland and Sudovia\nOffice of the Spokesperson, May 23, 2023\n\n',
    { title: 'FACT SHEET\nNorland and Sudovia', outlet: 'Office of the Spokesperson', published: 'May 23, 2023' },
  ],
  [
    'number and kind of release',
    'COUNCIL OF THE NORDIC UNION\n14991/09 (Presse 307)\n\nPRESS RELEASE\n\nEighth meeting of the Association Council\nLuxembourg, 27 October 2009\n\n',
    {
      outlet: 'COUNCIL OF THE NORDIC UNION',
      title: 'Eighth meeting of the Association Council',
      place: 'Luxembourg',
      published: '27 October 2009',
    },
  ],
  [
    'release, number, place and date',
    'PRESS RELEASE 212/26\nBrussels, 14 May 2026\n\nCooperation Council: joint press statement\n\n',
    { title: 'Cooperation Council: joint press statement', place: 'Brussels', published: '14 May 2026' },
  ],
  ['rubric', 'ANALYSIS\n\nOil, rice and gunboats\n\n', { title: 'Oil, rice and gunboats' }],
  ['embargo', 'FOR IMMEDIATE RELEASE\n\nNorland opens embassy\n\n', { title: 'Norland opens embassy' }],
  [
    'document number of an organisation',
    'SG/SM/21345\n5 MAY 2023\n\nSecretary-General welcomes treaty\n\n',
    { title: 'Secretary-General welcomes treaty', published: '5 MAY 2023' },
  ],
  [
    'subtitle',
    'Norland recalls ambassador\n\nSudograd rules nothing out, officials say\n\n',
    { title: 'Norland recalls ambassador' },
  ],
  [
    'delivery',
    'Remarks of the Minister\n\nNorburg, 2 May 2024\nCheck against delivery!\n\n',
    { title: 'Remarks of the Minister', place: 'Norburg', published: '2 May 2024' },
  ],
  [
    'age of the news',
    'Border treaty signed\nAugust 17, 2014 / 10:59 PM / 3 years ago\n\n',
    { title: 'Border treaty signed', published: 'August 17, 2014' },
  ],
  [
    'date and team',
    'Border treaty signed\n05.04.2022 Nordic Press Team\n\n',
    { title: 'Border treaty signed', published: '05.04.2022' },
  ],
  [
    'date and place',
    'Border treaty signed\n5 April 2022, Norburg\n\n',
    { title: 'Border treaty signed', place: 'Norburg', published: '5 April 2022' },
  ],
  [
    'agency and date',
    'Border treaty signed\nXinhua, 28 February 2019\n\n',
    { title: 'Border treaty signed', outlet: 'Xinhua', published: '28 February 2019' },
  ],
  ['section of the news', 'World news – political\n\nBorder treaty signed\n\n', { title: 'Border treaty signed' }],
  [
    'clocks',
    '22 September 2017\nNorburg: 16:21\nSudograd: 14:21\n\nBriefing by the Spokesperson\n\n',
    { title: 'Briefing by the Spokesperson', published: '22 September 2017' },
  ],
  [
    'a title that breaks off',
    'Joint Statement of the Ministers of\n\nNorland and Sudovia\n\n',
    { title: 'Joint Statement of the Ministers of\n\nNorland and Sudovia' },
  ],
  [
    'keys in square brackets',
    '[Title] Statement of the 10th Summit\n\n[Place] Vientiane, Laos\n[Date] November 29, 2004\n[Source] Secretariat\n\n',
    { title: 'Statement of the 10th Summit', place: 'Vientiane', published: 'November 29, 2004' },
  ],
  [
    'date, time and office',
    'Press Conference by the Minister\nFriday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs\n\n',
    {
      title: 'Press Conference by the Minister',
      outlet: 'Ministry of Foreign Affairs',
      published: 'Friday, April 3, 2020',
    },
  ],
  ['no header', '', {}],
];

test.each(CASES)('header: %s', (_, lines, header) => {
  expect(headerWords(`${lines}${PROSE}\n\nThey will meet again in May.`)).toEqual(header);
});

test('title, place and date run into the first line of a speech', () => {
  const text =
    'Remarks by the Minister, Elena Adam (extract), Sudograd, 27 Feb.: “We closed our embassy. That was a mistake.”';
  expect(headerWords(text)).toEqual({
    title: 'Remarks by the Minister, Elena Adam (extract)',
    place: 'Sudograd',
    published: '27 Feb.',
  });
});

test('the publisher stands under the text', () => {
  const foot =
    'Press office – General Secretariat of the Council of the Nordic Union\nRue de la Paix 175 – press@example.eu';
  expect(headerWords(`Joint statement issued\n\n${PROSE}\n\n${foot}`).outlet).toBe(
    'General Secretariat of the Council of the Nordic Union',
  );
  expect(headerWords(`Joint statement issued\n\n${PROSE}\n\n© 2023 Agence Exemple. All rights reserved.`).outlet).toBe(
    'Agence Exemple',
  );
});

test('a sentence is a headline when the report with its dateline comes after it, else it is the first paragraph', () => {
  expect(headerWords(`Norland signs border pact.\n\nOSLO – ${PROSE}`)).toEqual({
    title: 'Norland signs border pact.',
    place: 'OSLO',
  });
  expect(headerWords(`Norland signs border pact.\n\n${PROSE}`)).toEqual({});
});

test('a single line is prose', () => {
  expect(headerWords('Norland and Sudovia signed an agreement')).toEqual({});
});
