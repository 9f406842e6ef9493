import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text).word;

test.each([
  ['the EU’s offer', ['the', 'EU', '’s', 'offer']],
  ["ECOWAS's offer", ['ECOWAS', "'s", 'offer']],
  ['Saint John’s', ['Saint', 'John', '’s']],
  ['Children’s Fund', ['Children', '’s', 'Fund']],
  ['IN TÜRKİYE', ['IN', 'TÜRKİYE']],
  ['can’t', ['ca', 'n’t']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test('only white space lies between tokens', () => {
  const text = 'L’İstanbul — “TÜRKİYE’S”… S’s, x’s\n\n 5 MB of Ελλάδα’s';
  const t = tokenize(text);
  let at = 0;
  for (let i = 0; i < t.count; i++) {
    expect(text.slice(at, t.start[i]).trim()).toBe('');
    expect(text.slice(t.start[i], t.end[i])).toBe(t.word[i]);
    at = t.end[i]!;
  }
  expect(text.slice(at).trim()).toBe('');
});
