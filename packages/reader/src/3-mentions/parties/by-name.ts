import type { PartyKind } from '../../reading.ts';
import { bare } from './fold.ts';
import { PARTIES } from './lexicon.ts';

/** Parties that a person may mean by some words: an id, an ISO alpha-2 code, any name; most exact first, else none. */
export function partyByName(words: string): string[] {
  const wanted = keyOf(words);
  const ids = [...PARTIES.parties.values()];
  const byId = ids.filter((p) => p.id.toLowerCase() === wanted || p.iso2?.toLowerCase() === wanted).map((p) => p.id);
  const byWords = [...PARTIES.phrases].filter(([phrase]) => keyOf(phrase) === wanted).flatMap(([, parties]) => parties);
  return [...new Set([...byId, ...byWords])];
}

/** The printed name of a party; its id when the lexicon doesn't know it. */
export const partyName = (id: string): string => PARTIES.parties.get(id)?.name ?? id;

/** The kind of a party; null when the lexicon doesn't know it. */
export const partyKind = (id: string): PartyKind | null => PARTIES.parties.get(id)?.kind ?? null;

const keyOf = (words: string): string =>
  bare(words.replace(/^=|^\s*the\s+/i, ''))
    .toLowerCase()
    .replace(/[\s‐‑–-]+/g, ' ')
    .trim();
