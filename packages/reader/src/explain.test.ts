import { expect, test } from 'vitest';
import { explain, read } from './read.ts';

const text =
  'TALLINN, 6 May – Estonian Foreign Minister Liis Kuusk and her Chilean counterpart, Rodrigo Vial, signed an agreement on mutual legal assistance on Monday. Chile promised to open an embassy in Tallinn by the end of 2025.';
const options = { published: '2024-05-07' };

test('the explanation is of the real run: the same reading, one explanation a claim, in its order', () => {
  const { reading, explanations } = explain(text, options);
  expect(reading).toEqual(read(text, options));
  expect(explanations.length).toBe(reading.claims.length);
  expect(reading.claims.length).toBeGreaterThan(1);
  explanations.forEach((why, i) => {
    const claim = reading.claims[i]!;
    expect(why.rule).toBe(claim.rule);
    for (const words of [why.predicate, why.subject, ...why.objects, ...why.phrases])
      if (words) expect(text.slice(words.start, words.end)).toBe(words.quote);
    expect(why.predicate.start).toBeGreaterThanOrEqual(0);
    if (claim.date) expect(why.date).toContain(claim.date);
    if (claim.due) expect(why.due).toContain(claim.due);
  });
});
