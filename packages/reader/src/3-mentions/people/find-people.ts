import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import type { FoundPerson, PartyMention, PersonMention } from '../mention.ts';
export function findPeople(_t: Tokens, _p: readonly PartyMention[], _s: Structure): { people: FoundPerson[]; mentions: PersonMention[] } {
  return { people: [], mentions: [] };
}
