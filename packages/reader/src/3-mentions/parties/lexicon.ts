import { FORMER, ORGANISATIONS, REGIONS, STATES } from '../../lexicon/en/parties/index.ts';
import type { PartyKind } from '../../reading.ts';
import type { Meaning } from './meaning.ts';
import { eachPhrase } from './phrases.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface PartyFacts {
  id: string;
  name: string;
  kind: PartyKind;
  /** ISO 3166-1 alpha-2; null for what has none. */
  iso2: string | null;
}

/** Every party of the lexicon by its id. */
export const PARTIES: ReadonlyMap<string, PartyFacts> = new Map<string, PartyFacts>([
  ...STATES.map(({ id, name, iso2 }) => facts(id, name, 'state', iso2)),
  ...ORGANISATIONS.map(({ id, name }) => facts(id, name, 'organization')),
  ...REGIONS.map(({ id, name }) => facts(id, name, 'region')),
]);

/** A state that is no more: it has no code in ISO 3166-1. */
export const isDissolved = (id: string): boolean => FORMER_IDS.has(id);

export const isRegion = (id: string): boolean => REGION_IDS.has(id);

const REGION_IDS: ReadonlySet<string> = new Set(REGIONS.map((r) => r.id));
const FORMER_IDS: ReadonlySet<string> = new Set(FORMER.map((s) => s.id));

let made: Trie<Meaning> | null = null;

/** Every phrase of the lexicon, for finding them in tokens; made at the first call, for most commands read no text. */
export function phraseTrie(): Trie<Meaning> {
  if (made === null) {
    made = makeTrie<Meaning>();
    eachPhrase(made.add);
  }
  return made;
}

function facts(id: string, name: string, kind: PartyKind, iso2?: string): [string, PartyFacts] {
  return [id, { id, name, kind, iso2: iso2 ?? null }];
}
