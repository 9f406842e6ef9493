import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import type { FoundPerson, PartyMention, PersonIntroduction, PersonMention } from '../mention.ts';
import { tiesOf } from './evidence.ts';
import { gendersOf } from './gender.ts';
import { introduce } from './introductions.ts';
import { addLoneTitles } from './lone-titles.ts';
import { addPredicates } from './predicates.ts';
import { refer } from './references.ts';
import { type Entry, register } from './registry.ts';
import { sceneOf } from './scene.ts';
import type { Telling } from './telling.ts';
import { findTied, take } from './ties.ts';
import { findTitles, type Title } from './title.ts';
import { findUntitled } from './untitled.ts';
import { sortWords, type Words } from './words.ts';

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
  const { tellings, bare } = findTellings(w);
  const scene = sceneOf(w, structure);
  const { entries, entryOf } = register(w, scene, tiesOf(w, bare), tellings, bare);
  const mentions = refer(w, scene, entries, entryOf, tellings, bare);
  const genders = gendersOf(w, entries, mentions);
  const people = entries.map((e, i) => foundPerson(e, genders[i]!));
  return { people, mentions };
}

/** Where people are named, and the titles that stand beside no name. Both in order. */
function findTellings(w: Words): { tellings: Telling[]; bare: Title[] } {
  const { tellings, bare } = introduce(w, findTitles(w));
  const taken = new Uint8Array(w.count);
  for (const t of tellings) take(taken, t);
  const all = inOrder([...tellings, ...findTied(w, taken), ...findUntitled(w, taken)]);
  const late = [...addPredicates(w, all, bare, taken), ...addLoneTitles(w, all, bare, taken)];
  return { tellings: late.length ? inOrder([...all, ...late]) : all, bare };
}

const inOrder = (tellings: Telling[]): Telling[] => tellings.sort((a, b) => a.name.from - b.name.from);

function foundPerson(entry: Entry, gender: FoundPerson['gender']): FoundPerson {
  const offices = entry.offices.filter((o) => !o.private);
  return {
    name: entry.name,
    gender,
    introduced: introductionOf(entry, offices.length),
    offices: offices.map(({ title, party, former }) => ({ title, party, former })),
  };
}

function introductionOf({ offices, tellings }: Entry, official: number): PersonIntroduction {
  if (official) return 'official';
  return offices.length || tellings.some((t) => t.analyst) ? 'analyst' : 'private';
}
