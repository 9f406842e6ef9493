import { describe, expect, it } from 'vitest';
import { publishedFrom } from './index.ts';

describe('publishedFrom', () => {
  it.each([
    ['ABU DHABI, 9th May, 2021 (EMN) --', '2021-05-09'],
    ['Mo, 23 Okt 2017', '2017-10-23'],
    ['Mon, 23 Oct 2017 12:15:00 GMT', '2017-10-23'],
    ['2017-10-23T12:15:00+02:00', '2017-10-23'],
    ['21.12.2015', '2015-12-21'],
    ['13.2.2025 –', '2025-02-13'],
    ['2007-11-00', '2007-11'],
    ['2007-11', '2007-11'],
    ['2017/10', '2017-10'],
    ['Published: 20 MARCH 2015 · updated 22 March 2015', '2015-03-20'],
    ['Wednesday, February 19th 2020 - 09:12 UTC', '2020-02-19'],
    ['updated January 2026', '2026-01'],
    ['le 1er mai 2021', '2021-05-01'],
    ['2 février 2023', '2023-02-02'],
    ['5 de mayo de 2021', '2021-05-05'],
    ['23. Oktober 2017', '2017-10-23'],
    ['Chisinau, 14 June 2024 /MPA/', '2024-06-14'],
    ['03/01/2020', '2020'],
    ['13/01/2020', '2020-01-13'],
    ['© 2024', '2024'],
    ['2024 | 3 May 2024', '2024-05-03'],
  ])('%s', (words, expected) => {
    expect(publishedFrom(words)).toBe(expected);
  });

  it.each([
    'SEOUL, May 15 (Hanbit) --',
    '12:15 PM',
    'today',
    'on Monday',
    '',
    'last year',
    'June',
    'No. 17/2026',
    '26 July – 22 August',
  ])('no year in “%s”, no date', (words) => {
    expect(publishedFrom(words)).toBeNull();
  });
});
