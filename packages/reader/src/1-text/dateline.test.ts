import { expect, test } from 'vitest';
import { headerWords, outline } from './testing/outline.ts';

const PROSE = 'The foreign ministers of Norland and Sudovia met for talks on a border treaty.';

/** The dateline before the prose, and its place, agency and date as worded; null where the text has none. */
const BEFORE_PROSE: [dateline: string, place: string | null, outlet: string | null, date: string | null][] = [
  ['ASTANA – ', 'ASTANA', null, null],
  ['GENEVA — ', 'GENEVA', null, null],
  ['BEIJING -- ', 'BEIJING', null, null],
  ['BUDAPEST - ', 'BUDAPEST', null, null],
  ['KYIV—', 'KYIV', null, null],
  ['Juba – ', 'Juba', null, null],
  ['DAR ES SALAAM – ', 'DAR ES SALAAM', null, null],
  ['N’DJAMENA – ', 'N’DJAMENA', null, null],
  ['THE HAGUE – ', 'THE HAGUE', null, null],
  ['SÃO TOMÉ – ', 'SÃO TOMÉ', null, null],
  ['ISLAMABAD: ', 'ISLAMABAD', null, null],
  ['NEW DELHI: ', 'NEW DELHI', null, null],
  ['SKOPJE (NPA) – ', 'SKOPJE', 'NPA', null],
  ['BERLIN (Norpress) - ', 'BERLIN', 'Norpress', null],
  ['MAR DEL PLATA, Argentina (Norpress) - ', 'MAR DEL PLATA', 'Norpress', null],
  ['SAN JOSE, Costa Rica (ICX) – ', 'SAN JOSE', 'ICX', null],
  ['ABU DHABI/PARIS (Norpress) – ', 'ABU DHABI/PARIS', 'Norpress', null],
  ['(Norpress) – ', null, 'Norpress', null],
  ['March 30 (Norpress) - ', null, 'Norpress', 'March 30'],
  ['SEOUL, March 12 (Hanbada) -- ', 'SEOUL', 'Hanbada', 'March 12'],
  ['BEIJING, July 25 (Norpress) -- ', 'BEIJING', 'Norpress', 'July 25'],
  ['DAR ES SALAAM, Feb. 24 (Bahari) -- ', 'DAR ES SALAAM', 'Bahari', 'Feb. 24'],
  ['ABU DHABI, 9th May, 2021 (EMX) -- ', 'ABU DHABI', 'EMX', '9th May, 2021'],
  ['NIAMEY (Sahel Info) -- ', 'NIAMEY', 'Sahel Info', null],
  ['SYDNEY, July 31 (Pacific Desk) – ', 'SYDNEY', 'Pacific Desk', 'July 31'],
  ['WPX-Accra (Ghana) – ', 'Accra', 'WPX', null],
  ['New Delhi [India], October 3 (IBX): ', 'New Delhi', 'IBX', 'October 3'],
  ['Chisinau, 14 June /MPX/ – ', 'Chisinau', 'MPX', '14 June'],
  ['BEIJING, 5 May 2023 /NorNewswire/ -- ', 'BEIJING', 'NorNewswire', '5 May 2023'],
  ['MOSCOW, September 10. /NORTASS/. ', 'MOSCOW', 'NORTASS', 'September 10'],
  ['Bishkek, September 30. /Tulip News/. ', 'Bishkek', 'Tulip News', 'September 30'],
  ['Ulaanbaatar, September 14, 2023 /MGX/. ', 'Ulaanbaatar', 'MGX', 'September 14, 2023'],
  ['Ashgabat, March 12, 2015 (TDY). ', 'Ashgabat', 'TDY', 'March 12, 2015'],
  ['RIGA, 21 January 1992 (Latpress). ', 'RIGA', 'Latpress', '21 January 1992'],
  ['KIEV. May 15 (UkrX) - ', 'KIEV', 'UkrX', 'May 15'],
  ['NUR-SULTAN. NORINFORM - ', 'NUR-SULTAN', 'NORINFORM', null],
  ['MOSCOW. June 5. NORFAX - ', 'MOSCOW', 'NORFAX', 'June 5'],
  ['La Paz, 14 July (ABX).- ', 'La Paz', 'ABX', '14 July'],
  ['Khartoum, 20 April (SUX)- ', 'Khartoum', 'SUX', '20 April'],
  ['ASUNCIÓN, July 21 (Prensa Alta) ', 'ASUNCIÓN', 'Prensa Alta', 'July 21'],
  ['KABUL (Pamir Press), 15 February: ', 'KABUL', 'Pamir Press', '15 February'],
  ['Tegucigalpa, Thursday 27 November 2025 (NotiX) – ', 'Tegucigalpa', 'NotiX', 'Thursday 27 November 2025'],
  ['Oslo, 11 February – ', 'Oslo', null, '11 February'],
  ['Bogotá, Oct. 19 – ', 'Bogotá', null, 'Oct. 19'],
  ['RABAT, June 8 – ', 'RABAT', null, 'June 8'],
  ['DUBROVNIK, March 31 — ', 'DUBROVNIK', null, 'March 31'],
  ['KATHMANDU, 6 December 2024 — ', 'KATHMANDU', null, '6 December 2024'],
  ['BISHKEK, June 21, 2024 – ', 'BISHKEK', null, 'June 21, 2024'],
  ['Strasbourg, 12.03.2024 – ', 'Strasbourg', null, '12.03.2024'],
  ['GENEVA (5 May 2022) – ', 'GENEVA', null, '5 May 2022'],
  ['Kyiv/Brussels, 5 May – ', 'Kyiv/Brussels', null, '5 May'],
  ['Washington, D.C., May 3, 2022 – ', 'Washington', null, 'May 3, 2022'],
  ['St. Petersburg, 5 June 2019 – ', 'St. Petersburg', null, '5 June 2019'],
  ['BRUSSELS, Belgium, June 5 (Norpress) – ', 'BRUSSELS', 'Norpress', 'June 5'],
  ['Treaty Office, 13.2.2025 – ', null, 'Treaty Office', '13.2.2025'],
  ['Ministry of Foreign Affairs, 3 May 2024 – ', null, 'Ministry of Foreign Affairs', '3 May 2024'],
  ['15 May 2023 – ', null, null, '15 May 2023'],
];

test.each(BEFORE_PROSE)('dateline %s', (dateline, place, outlet, published) => {
  const told = Object.fromEntries(Object.entries({ place, outlet, published }).filter(([, words]) => words !== null));
  expect(headerWords(`Ministers meet on the border\n\n${dateline}${PROSE}`)).toEqual({
    title: 'Ministers meet on the border',
    ...told,
  });
  expect(outline(`${dateline}${PROSE}`)).toEqual([`paragraph: ${PROSE}`]);
});

/** Lines that begin like a dateline and are none: what is read as prose is the whole line. */
const NONE = [
  'Deputy Prime Minister – Foreign Minister Olav Berg met the ambassador of Sudovia in the capital on Monday.',
  'Kazakhstan – European Union trade has grown by a fifth since the agreement came into force, officials say.',
  'ASEAN – India cooperation is growing in all fields and will go on growing, the two sides said in Norburg.',
  'Norland – the largest exporter of timber in the region – signed the protocol on Monday in the capital.',
  'Norland, Sudovia and Ostria signed an agreement on the river – the first of its kind – in Norburg.',
  'President Ada Nilsen – who is on her first visit – met the king of Sudovia in the capital on Monday.',
  'May the two peoples live in peace – that was the wish of the president, who spoke at the ceremony.',
  'On Monday, March 3, the ministers met – for the first time since the war – in the capital of Sudovia.',
  'Monday – The day of the signing was rainy, but the ministers kept their spirits up all the same.',
  'The Hague-based court – which sits in chambers – ruled on Tuesday that Norland had kept the treaty.',
];

test.each(NONE)('no dateline: %s', (line) => {
  expect(outline(`${line}\n\n${PROSE}`)[0]).toBe(`paragraph: ${line}`);
  expect(headerWords(`${line}\n\n${PROSE}`)).toEqual({});
});

test('further down a heading that runs in is no dateline', () => {
  const text = `OSLO – ${PROSE}\n\nENERGY – The ministers agreed to build a cable between their two countries by 2030.`;
  expect(outline(text)[1]).toMatch(/^paragraph: ENERGY – The ministers/);
});

test('a second report in the same text has its own dateline, and the first one counts', () => {
  const text = `OSLO, May 3 (NPX) – ${PROSE}\n\nBERN, May 4 (SPX) – ${PROSE}`;
  expect(outline(text)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${PROSE}`]);
  expect(headerWords(text)).toEqual({ place: 'OSLO', published: 'May 3', outlet: 'NPX' });
});

test('a dated line of a chronology is no dateline', () => {
  const text =
    'Key dates\n\n2 May 1993 – Establishment of diplomatic relations between Norland and Sudovia\n3 June 1995 – Signature of the Treaty';
  expect(outline(text)[1]).toBe(
    'field <2 May 1993>: Establishment of diplomatic relations between Norland and Sudovia',
  );
});
