import { expect, test } from 'vitest';
import { tokenize } from '../../2-tokens/tokens.ts';
import { findParties } from './find-parties.ts';

/** `words → party`, with `@` behind a place. */
const parties = (text: string): string[] => {
  const t = tokenize(text);
  return findParties(t).map(
    (m) => `${text.slice(t.start[m.from], t.end[m.to - 1])} → ${m.party}${m.asPlace ? ' @' : ''}`,
  );
};

test('names, organs, seats and datelines', () =>
  expect(parties('ASTANA – the Kazakh Foreign Ministry said that the EU and Kazakhstan had met in Tokyo.')).toEqual([
    'ASTANA → KAZ @',
    'Kazakh Foreign Ministry → KAZ',
    'EU → EU',
    'Kazakhstan → KAZ',
    'Tokyo → JPN @',
  ]));
test('an organ after its state', () =>
  expect(parties('the Ministry of Foreign Affairs of the Republic of Kazakhstan')).toEqual([
    'Ministry of Foreign Affairs of the Republic of Kazakhstan → KAZ',
  ]));
test('a surname is no state', () => expect(parties('Michael Jordan met officials; Jordan said so.')).toEqual([]));
