import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import type { FoundPerson, PartyMention, PersonIntroduction, PersonMention } from '../mention.ts';
import type { Entry } from './entries.ts';
import { tiesOf } from './evidence.ts';
import { gendersOf } from './gender.ts';
import { introduce } from './introductions.ts';
import { addLoneTitles } from './lone-titles.ts';
import { addPredicates } from './predicates.ts';
import { refer } from './references.ts';
import { register } from './registry.ts';
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
  const titles = findTitles(w);
  const { tellings, bare } = findTellings(w, titles);
  const scene = sceneOf(w, structure, titles);
  const registry = register(w, scene, tiesOf(w, bare), tellings, bare);
  const mentions = refer(w, scene, registry, tellings, bare);
  const { entries } = registry;
  const genders = gendersOf(w, entries, mentions);
  const people = entries.map((e, i) => foundPerson(e, genders[i]!));
  return { people, mentions };
}

/** Where people are named, and the titles that stand beside no name. Both in order. */
function findTellings(w: Words, titles: readonly Title[]): { tellings: Telling[]; bare: Title[] } {
  const { tellings, bare } = introduce(w, titles);
  const taken = new Uint8Array(w.count);
  for (const t of tellings) take(taken, t);
  const all = inOrder([...tellings, ...findTied(w, taken), ...findUntitled(w, taken)]);
  const late = [...addPredicates(w, all, bare, taken), ...addLoneTitles(w, all, bare, taken)];
  return { tellings: late.length ? inOrder([...all, ...late]) : all, bare };
}

const inOrder = (tellings: Telling[]): Telling[] => tellings.sort((a, b) => a.name.from - b.name.from);

function foundPerson(entry: Entry, gender: FoundPerson['gender']): FoundPerson {
  const posts = entry.posts.filter((p) => !p.private);
  return {
    name: entry.name,
    gender,
    introduced: introductionOf(entry, posts.length),
    offices: posts.map(({ title, party, former }) => ({ title, party, former })),
  };
}

function introductionOf({ posts, tellings }: Entry, official: number): PersonIntroduction {
  if (official) return 'official';
  return posts.length || tellings.some((t) => t.analyst) ? 'analyst' : 'private';
}
