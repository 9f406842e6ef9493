import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import type { FoundPerson, PartyMention, PersonMention } from '../mention.ts';
import { introduce } from './introductions.ts';
import { refer } from './references.ts';
import { foundPerson, register } from './registry.ts';
import { sceneOf } from './scene.ts';
import type { Telling } from './tellings.ts';
import { addPredicates, findTied, findUntitled } from './ties.ts';
import { findTitles } from './titles.ts';
import { sortWords } from './words.ts';

/**
 * The people of a text, in the order in which it names them, and where it speaks of each: by name, surname, office or in
 * a group. `parties` is what `findParties` gives, `structure` what `structure` gives for the same text. Takes any text;
 * time is linear in its length.
 */
export function findPeople(
  tokens: Tokens,
  parties: readonly PartyMention[],
  structure: Structure,
): { people: FoundPerson[]; mentions: PersonMention[] } {
  const w = sortWords(tokens, parties, structure);
  const titles = findTitles(w);
  const { tellings, bare } = introduce(w, titles);
  const taken = takenBy(w.count, tellings);
  const tied = findTied(w, taken);
  const predicated = addPredicates(w, [...tellings, ...tied], bare, taken);
  const all = [...tellings, ...tied, ...predicated, ...findUntitled(w, taken)].sort(
    (a, b) => a.name.from - b.name.from,
  );
  const scene = sceneOf(w, structure);
  const { entries, entryOf } = register(w, scene, all);
  const mentions = refer(w, entries, entryOf, all, bare);
  return { people: entries.map(foundPerson), mentions };
}

function takenBy(count: number, tellings: readonly Telling[]): Uint8Array {
  const taken = new Uint8Array(count);
  for (const t of tellings) taken.fill(1, Math.min(t.from, t.name.outer), t.to);
  return taken;
}
