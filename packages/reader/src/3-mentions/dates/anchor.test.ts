import { describe, expect, it } from 'vitest';
import { anchorFor, findDates, type KnownDate, resolve } from './index.ts';

/** The anchor of the last date of a text published on 2 February 2023 and told in the past. */
function lastAnchor(text: string): string | null {
  const known: KnownDate[] = [];
  for (const mention of findDates(text)) {
    const anchor = anchorFor(mention, known);
    known.push({ mention, point: resolve(mention, { published: '2023-02-02', direction: 'past', anchor }).point });
  }
  return anchorFor(known.at(-1)!.mention, known.slice(0, -1));
}

describe('anchorFor', () => {
  it.each([
    ['It was signed on 22 May 2021, to be approved by July 31. A statement was issued the same day.', '2021-05-22'],
    ['Signed on 15 January under the Treaty of 1996; the 3 March 2001 protocol ended two days later.', '2023-01-15'],
    ['It runs until 31 December 2022, he said on Tuesday. They will pay by the same date.', '2022-12-31'],
    ['On 28 November 2021 it suspended the bid until the end of 2028; aid had been stopped that summer.', '2021-11-28'],
    ['It cut off the gas in May 1999 and turned it on in October of the following year.', '1999-05'],
    ['The agreement was signed in Washington on 3 October, the other on the 21st of the same month.', '2022-10-03'],
    ['Severed on 11 May 2008, restored in November of that year.', '2008-05-11'],
    ['They met in 1991. The vote came two days later.', null],
    ['They met (3–4 March 2016). It was approved on 8 December of the same year.', '2016-03-03/2016-03-04'],
    ['On 1 May they met, the next day they parted, and a week later they met again.', '2022-05-02'],
    ['On 1 May they met. On Nov. 7 they signed.', null],
  ])('%s', (text, expected) => {
    expect(lastAnchor(text)).toBe(expected);
  });
});
