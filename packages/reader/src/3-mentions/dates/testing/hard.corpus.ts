import type { DateContext } from '../resolve/context.ts';

/** Sentences in which several dates, or other words, stand close together: every date with what it comes to. */
export interface Hard {
  sentence: string;
  context: DateContext;
  dates: [words: string, edtf: string | null][];
}

const past: DateContext = { published: '2023-02-02', direction: 'past', anchor: null };
const future: DateContext = { ...past, direction: 'future' };
const none: DateContext = { published: null, direction: 'none', anchor: null };

export const HARD: Hard[] = [
  {
    sentence: 'The May 2019 accord, which may lapse in May, was signed in March 2019 after a march in Minsk.',
    context: past,
    dates: [
      ['May 2019', '2019-05'],
      ['in May', '2022-05'],
      ['in March 2019', '2019-03'],
    ],
  },
  {
    sentence: 'The visit was put off from 5 May to 8 June 2023.',
    context: none,
    dates: [
      ['from 5 May', null],
      ['to 8 June 2023', '2023-06-08'],
    ],
  },
  {
    sentence: 'Negotiated since 2015, initialled on 20 January 2017, signed in 2018 and in force since 1 March 2020.',
    context: none,
    dates: [
      ['since 2015', '2015/..'],
      ['on 20 January 2017', '2017-01-20'],
      ['in 2018', '2018'],
      ['since 1 March 2020', '2020-03-01/..'],
    ],
  },
  {
    sentence: 'In 2013 exports rose; in 2014 they fell to 2012 levels; trade of 2015 and 2016 is not known.',
    context: none,
    dates: [
      ['In 2013', '2013'],
      ['in 2014', '2014'],
      ['2015', '2015'],
      ['2016', '2016'],
    ],
  },
  {
    sentence: 'On May 5, 20 people and on May 6, 2000 people crossed; in May 20 countries closed the border.',
    context: past,
    dates: [
      ['On May 5', '2022-05-05'],
      ['on May 6', '2022-05-06'],
      ['in May', '2022-05'],
    ],
  },
  {
    sentence: 'From 30 June the ferry sails on Mondays; until then, as of today, it does not.',
    context: { ...future, anchor: '2023-06-30' },
    dates: [
      ['From 30 June', '2023-06-30/..'],
      ['until then', '../2023-06-30'],
      ['as of today', '2023-02-02/..'],
    ],
  },
  {
    sentence: 'He said on Wednesday, the 1st of February, that talks would resume on Friday.',
    context: past,
    dates: [
      ['on Wednesday, the 1st of February', '2023-02-01'],
      ['on Friday', '2023-01-27'],
    ],
  },
  {
    sentence: 'It fell by 4 per cent on 2021 and by half from a year earlier.',
    context: { ...past, anchor: '2022' },
    dates: [
      ['on 2021', '2021'],
      ['from a year earlier', '2021/..'],
    ],
  },
  {
    sentence: 'RIGA, Jan. 31 (Baltic Wire) -- The two met Tuesday and will meet again on Feb. 14-15 in Vilnius.',
    context: past,
    dates: [
      ['Jan. 31', '2023-01-31'],
      ['Tuesday', '2023-01-31'],
      ['on Feb. 14-15', '2022-02-14/2022-02-15'],
    ],
  },
  {
    sentence:
      'Law of 3 March 1999 No. 12, amended 4.5.2001, 2003-07-00 and 09/10/2011, replaced on the 2nd of September.',
    context: past,
    dates: [
      ['3 March 1999', '1999-03-03'],
      ['4.5.2001', '2001-05-04'],
      ['2003-07-00', '2003-07'],
      ['09/10/2011', '2011'],
      ['on the 2nd of September', '2022-09-02'],
    ],
  },
  {
    sentence:
      '1973\n5 October: Relations established\n1993\nMay: Embassy opened\n2004 – closed (reopened on 1 October 2021)',
    context: { ...none, anchor: '1973' },
    dates: [
      ['1973', '1973'],
      ['5 October', '1973-10-05'],
      ['1993', '1993'],
      ['May', '1973-05'],
      ['2004', '2004'],
      ['on 1 October 2021', '2021-10-01'],
    ],
  },
  {
    sentence: 'Signed: Riga, 4 May 2023\nIn force: 1 June 2024 (applied from 1 January 2024)\nTerm: five years',
    context: none,
    dates: [
      ['4 May 2023', '2023-05-04'],
      ['1 June 2024', '2024-06-01'],
      ['from 1 January 2024', '2024-01-01/..'],
    ],
  },
  {
    sentence: 'The talks in April–May and the round of 12–14 March and 2–4 April 2023 did not help.',
    context: none,
    dates: [
      ['in April–May', null],
      ['12–14 March', null],
      ['2–4 April 2023', '2023-04-02/2023-04-04'],
    ],
  },
  {
    sentence: 'Ms May, told by May that the May summit was off, left; in May she returned.',
    context: past,
    dates: [['in May', '2022-05']],
  },
  {
    sentence: 'In the year two thousand and ten they had two thousand and ten ships, and in 2010, 2,010 sailors.',
    context: none,
    dates: [
      ['In the year two thousand and ten', '2010'],
      ['in 2010', '2010'],
    ],
  },
  {
    sentence: 'The rupture came two weeks after the expulsion, three days before the vote and a day after 30 January.',
    context: { ...past, anchor: '2023-01-10' },
    dates: [
      ['two weeks after', '2023-01-24'],
      ['three days before', '2023-01-07'],
      ['a day after 30 January', '2023-01-31'],
    ],
  },
  {
    sentence:
      'The deal runs from 2019 to 2024; the next, to be signed before the end of 2024 or early next year, until 2029.',
    context: future,
    dates: [
      ['from 2019 to 2024', '2019/2024'],
      ['before the end of 2024', '../2024'],
      ['early next year', '2024'],
      ['until 2029', '../2029'],
    ],
  },
  {
    sentence:
      'It will not enter into force before 1 July, cannot be signed until the autumn, and was not signed in June.',
    context: future,
    dates: [
      ['before 1 July', '2023-07-01/..'],
      ['until the autumn', '2023-09/..'],
      ['in June', '2023-06'],
    ],
  },
  {
    sentence: 'Monday’s talks, Tuesday evening’s dinner and last year’s treaty: all went well.',
    context: past,
    dates: [
      ['Monday', '2023-01-30'],
      ['Tuesday evening', '2023-01-31'],
      ['last year', '2022'],
    ],
  },
  {
    sentence:
      'The annual report 2019/20 of the UN (A/74/2019) covers FY2019/20, the 2019-20 season and Regulation 2019/20.',
    context: none,
    dates: [
      ['2019/20', '2019/2020'],
      ['FY2019/20', '2019/2020'],
      ['2019-20', '2019/2020'],
    ],
  },
  {
    sentence: 'Jan. 28-Feb. 5, 1979: a visit. April 26-May 1, 1984: another. 1777 - December. It was 5November, 2015.',
    context: { ...none, anchor: '1777' },
    dates: [
      ['Jan. 28-Feb. 5, 1979', '1979-01-28/1979-02-05'],
      ['April 26-May 1, 1984', '1984-04-26/1984-05-01'],
      ['1777', '1777'],
      ['December', '1777-12'],
      ['5November, 2015', '2015-11-05'],
    ],
  },
  {
    sentence: 'Sales in the six months ended June 30 rose year on year, 3 per cent month-on-month and by 2019 tonnes.',
    context: past,
    dates: [['in the six months ended June 30', '2022-01-01/2022-06-30']],
  },
];
