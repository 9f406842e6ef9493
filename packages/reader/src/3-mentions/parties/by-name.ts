import type { PartyKind } from '../../reading.ts';
import { bare } from './fold.ts';
import { PARTIES } from './lexicon.ts';
import { eachPhrase } from './phrases.ts';

/**
 * The ids of the parties that a person may mean by some words, likeliest first: an id (`KAZ`, `eu`), an ISO 3166-1
 * alpha-2 code (`kz`), any name, adjective or capital (`Kazakh`, `ivory coast`). None when the lexicon knows none.
 */
export function partyByName(words: string): string[] {
  const wanted = keyOf(words);
  const all = [...PARTIES.values()];
  const ids = all.filter((p) => p.id.toLowerCase() === wanted);
  const codes = all.filter((p) => p.iso2?.toLowerCase() === wanted);
  return [...new Set([...[...ids, ...codes].map((p) => p.id), ...(names().get(wanted) ?? [])])];
}

/** The printed name of a party; its id when the lexicon doesn't know it. */
export const partyName = (id: string): string => PARTIES.get(id)?.name ?? id;

/** The kind of a party; null when the lexicon doesn't know it. */
export const partyKind = (id: string): PartyKind | null => PARTIES.get(id)?.kind ?? null;

let known: Map<string, string[]> | null = null;

/** Every phrase by its key; made at the first question, for most runs ask none. */
function names(): ReadonlyMap<string, readonly string[]> {
  if (known !== null) return known;
  const made = new Map<string, string[]>();
  eachPhrase((words, { parties, use }) => {
    if (use === 'own' || use === 'first-half') return;
    const key = keyOf(words);
    made.set(key, [...(made.get(key) ?? []), ...parties]);
  });
  known = made;
  return made;
}

const keyOf = (words: string): string =>
  bare(words.replace(/^=|^\s*the\s+/i, '').replace(/[\s‐‑–-]+/g, ' '))
    .toLowerCase()
    .trim();
