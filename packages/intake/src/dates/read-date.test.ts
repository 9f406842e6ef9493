import { describe, expect, test } from 'vitest';
import { readDate } from './read-date.ts';

describe('a date as written', () => {
  test.each([
    ['2023-02-02', '2023-02-02'],
    ['2023-02-02T23:30:00-05:00', '2023-02-02'],
    ['2023-02-02T00:15:00+06:00', '2023-02-02'],
    ['20230202T101500Z', '2023-02-02'],
    ['2023/02/02 10:15', '2023-02-02'],
    ['2007-11-00', '2007-11'],
    ['2007-00-00', '2007'],
    ['2019-06', '2019-06'],
    ['2019', '2019'],
    ['Mon, 23 Oct 2017 10:00:00 +0200', '2017-10-23'],
    ['Mo, 23 Okt 2017', '2017-10-23'],
    ['Mon, 23 Oct 17 10:00 GMT', '2017-10-23'],
    ['21.12.2015', '2015-12-21'],
    ['21-12-2015', '2015-12-21'],
    ['01.03.2020', '2020-03-01'],
    ['13/01/2020', '2020-01-13'],
    ['01/13/2020', '2020-01-13'],
    ['October 23, 2017', '2017-10-23'],
    ['Oct. 3rd, 2017', '2017-10-03'],
    ['3rd of October 2017', '2017-10-03'],
    ['23. Oktober 2017', '2017-10-23'],
    ['le 1er février 2023', '2023-02-01'],
    ['2 de febrero de 2023', '2023-02-02'],
    ['2 февраля 2023 года', '2023-02-02'],
    ['2023 жылғы 2 ақпан', '2023-02-02'],
    ['2 ақпан 2023', '2023-02-02'],
    ['2023年2月2日', '2023-02-02'],
    ['٢ فبراير ٢٠٢٣', '2023-02-02'],
    ['2 Şubat 2023', '2023-02-02'],
    ['March 2020', '2020-03'],
    ['Published: 5 May 2021 14:05', '2021-05-05'],
    ['Nursultan, 28-Feb-2020', '2020-02-28'],
  ])('“%s” is %s', (raw, value) => expect(readDate(raw)).toEqual({ value, ambiguous: false }));

  test.each([
    '12:15 PM',
    '',
    'yesterday',
    '31.02.2020',
    'Decision No 1/2023',
    'Friday',
    '5 minutes ago',
    '1.9 bn',
    '2023-13-01',
    'tel. 21-12-20150',
  ])('“%s” is none', (raw) => expect(readDate(raw)).toBeNull());

  test('a slash between small numbers is decided by the language, else only the year is kept', () => {
    expect(readDate('03/01/2020')).toEqual({ value: '2020', ambiguous: true });
    expect(readDate('03/01/2020', { language: 'en' })).toEqual({ value: '2020', ambiguous: true });
    expect(readDate('03/01/2020', { language: 'en-US' })).toEqual({ value: '2020-03-01', ambiguous: false });
    expect(readDate('03/01/2020', { language: 'en-GB' })).toEqual({ value: '2020-01-03', ambiguous: false });
    expect(readDate('03/01/2020', { language: 'fr' })).toEqual({ value: '2020-01-03', ambiguous: false });
    expect(readDate('05/05/2020')).toEqual({ value: '2020-05-05', ambiguous: false });
  });
});
