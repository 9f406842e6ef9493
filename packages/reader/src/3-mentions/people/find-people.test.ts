import { expect, test } from 'vitest';
import { structure } from '../../1-text/structure.ts';
import { tokenize } from '../../2-tokens/tokens.ts';
import { findParties } from '../parties/find-parties.ts';
import { findPeople } from './find-people.ts';

/** The shortest of several, in milliseconds, with the stages before it done. */
function timeOf(text: string): number {
  const tokens = tokenize(text);
  const parties = findParties(tokens);
  const layout = structure(text);
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const start = performance.now();
    findPeople(tokens, parties, layout);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each<[string, (n: number) => string]>([
  ['heads that are no office without another word', (n) => 'justice '.repeat(4 * n)],
  ['organs without an “of”', (n) => 'Kazakh Foreign Ministry spokesman. '.repeat(20 * n)],
  [
    'namesakes of other offices',
    (n) =>
      'Trade Minister Ana Kosgei left. '.repeat(2 * n) +
      'Finance Minister Bo Kosgei left. ' +
      'Finance Minister Kosgei left. '.repeat(2 * n),
  ],
  [
    'entries of a list before an office alone',
    (n) =>
      `${'- President Ana Kosgei of Ghana left.\n'.repeat(3 * n)}\n${'The President of Ghana met us. '.repeat(3 * n)}`,
  ],
])('time is linear in the length: %s', { retry: 2 }, (_, text) => {
  timeOf(text(40));
  // Sixteen times the text: a quadratic reader would come near 256 times the time.
  expect(timeOf(text(1_600))).toBeLessThan(48 * timeOf(text(100)));
});
