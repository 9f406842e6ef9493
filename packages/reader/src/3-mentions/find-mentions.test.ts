import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

describe('the day that a text tells of itself at its end', () => {
  test.each([
    ['Malta and Latvia agreed on eels.\n\nAdopted at Zadar on 3 May 2021.', '2021-05-03'],
    ['Malta and Latvia agreed on eels.\n\n(Issued in Riga, May 3, 2021)', '2021-05-03'],
    ['The Parties have agreed on eels.\n\nDone at Zadar on 3 May 2021, in two originals.', '2021-05-03'],
    ['The Parties have agreed on eels. DONE at Zadar, 3 May 2021, in duplicate.', '2021-05-03'],
    ['1. Both agreed on eels.\n\n2. This Memorandum of Understanding was done in Riga on 3 May 2021.', '2021-05-03'],
    ['Malta and Latvia met on Monday.\n\nBoth recalled the Zadar Convention, adopted in Zadar on 3 May 1951.', null],
    ['Malta and Latvia met.\n\nAdopted on 3 May 1951, the Zadar Convention protects eels.', null],
    ['Malta and Latvia met. Nothing was done at Zadar on 3 May 1951.', null],
  ])('%j: %s', (text, published) => expect(read(text).document.published).toBe(published));
});
