import { describe, expect, test } from 'vitest';
import { structure } from '../../1-text/structure.ts';
import { tokenize } from '../../2-tokens/tokens.ts';
import { findParties } from '../parties/find-parties.ts';
import { findPeople } from './find-people.ts';

const peopleOf = (text: string): string[] => {
  const tokens = tokenize(text);
  const { people } = findPeople(tokens, findParties(tokens), structure(text));
  return people.map((p) => `${p.name}: ${p.offices.map((o) => `${o.title} @${o.party}`).join('; ')}`);
};

describe('people and their offices', () => {
  test('a title before, after and around the name', () => {
    expect(
      peopleOf(
        'Kazakh Deputy Prime Minister – Foreign Minister Arman Seitov met Irma Quell, Minister for Trade of Norway.',
      ),
    ).toEqual(['Arman Seitov: Deputy Prime Minister – Foreign Minister @KAZ', 'Irma Quell: Minister for Trade @NOR']);
    expect(peopleOf('Prime Minister Sione Latu of Tonga arrived.')).toEqual(['Sione Latu: Prime Minister @TON']);
  });
});
