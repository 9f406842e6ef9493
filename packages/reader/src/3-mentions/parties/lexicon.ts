import {
  AMBIGUOUS,
  NOT_PARTIES,
  ORGANISATIONS,
  PAIR_PREFIXES,
  REGIONS,
  STATES,
} from '../../lexicon/en/parties/index.ts';
import type { PartyKind } from '../../reading.ts';
import type { PartyForm } from '../mention.ts';
import { LexiconError } from './lexicon-error.ts';
import { makeTrie, type Trie } from './trie.ts';

/** What a phrase of the lexicon means. */
export interface Meaning {
  /** The parties, likeliest first; more than one when the name is shared, none when it is no party. */
  parties: readonly string[];
  form: PartyForm;
  /** A shared name that the text does not decide: the first party (`true`) or none. */
  alone: boolean;
  /** Names its people, not the adjective: `Kazakhs`, `Poles`. */
  people: boolean;
  /** Known only beside its organisation, or once the text has named that: `Permanent Council`. */
  own: boolean;
}

export interface PartyFacts {
  id: string;
  name: string;
  kind: PartyKind;
  iso2: string | null;
}

export interface PartyLexicon {
  trie: Trie<Meaning>;
  parties: ReadonlyMap<string, PartyFacts>;
  /** Every phrase with the parties that it can name; for look-ups by hand and for the checks of the data. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

export const PARTIES: PartyLexicon = build();

function build(): PartyLexicon {
  const trie = makeTrie<Meaning>();
  const parties = new Map<string, PartyFacts>();
  const phrases = new Map<string, string[]>();
  const shared = new Set(AMBIGUOUS.flatMap((a) => a.words.split('|')));
  const own = new Map<string, string[]>();
  const add = (words: string, meaning: Meaning): void => {
    const known = phrases.get(words);
    if (known !== undefined) {
      if (meaning.parties.some((p) => !known.includes(p)))
        throw new LexiconError(words, [...known, ...meaning.parties]);
      return;
    }
    phrases.set(words, [...meaning.parties]);
    trie.add(words, meaning);
  };
  const addAll = (list: string | undefined, id: string, form: PartyForm, people = false): void => {
    for (const words of split(list))
      if (!shared.has(words)) add(words, { parties: [id], form, alone: true, people, own: false });
  };

  for (const { words, form, parties: ids, alone } of AMBIGUOUS)
    for (const w of words.split('|')) add(w, { parties: ids, form, alone, people: /(?:an|n)s$/.test(w), own: false });
  for (const s of STATES) {
    parties.set(s.id, { id: s.id, name: s.name, kind: 'state', iso2: s.iso2 ?? null });
    addNames(addAll, s.id, s.name, s.names);
    addAll(s.adjectives, s.id, 'demonym');
    addAll(s.capitals, s.id, 'seat');
    addAll(s.seats, s.id, 'seat');
    addAll(s.organs, s.id, 'organ');
    addAll(peopleOf(s.adjectives).join('|') || undefined, s.id, 'demonym', true);
    addAll(s.people, s.id, 'demonym', true);
  }
  for (const o of ORGANISATIONS) {
    parties.set(o.id, { id: o.id, name: o.name, kind: 'organization', iso2: null });
    addNames(addAll, o.id, o.name, o.names);
    addAll(o.adjectives, o.id, 'demonym');
    addAll(o.seats, o.id, 'seat');
    addAll(o.organs, o.id, 'organ');
    for (const words of split(o.own)) own.set(words, [...(own.get(words) ?? []), o.id]);
  }
  for (const r of REGIONS) {
    parties.set(r.id, { id: r.id, name: r.name, kind: 'region', iso2: null });
    addNames(addAll, r.id, r.name, r.names);
    addAll(r.adjectives, r.id, 'demonym');
  }
  for (const [words, ids] of own)
    if (words.includes(' ') && !phrases.has(words))
      add(words, { parties: ids, form: 'organ', alone: false, people: false, own: true });
  for (const words of NOT_PARTIES.flatMap((line) => line.split('|')))
    add(words, { parties: [], form: 'name', alone: false, people: false, own: false });
  for (const id of Object.values(PAIR_PREFIXES)) if (!parties.has(id)) throw new LexiconError('a pair prefix', [id]);
  return { trie, parties, phrases };
}

type AddAll = (list: string | undefined, id: string, form: PartyForm) => void;

function addNames(addAll: AddAll, id: string, name: string, names: string | undefined): void {
  const guarded = split(names).some((n) => n.toLowerCase() === `the ${name.toLowerCase()}`);
  if (!guarded) addAll(name, id, 'name');
  addAll(names, id, 'name');
}

function split(list: string | undefined): string[] {
  return list === undefined ? [] : list.split('|');
}

/** The people made of adjectives: `Kazakhs`, `Frenchman`, `Dutchwomen`; none of `Japanese`, `Swiss`, `Kyrgyz`. */
function peopleOf(adjectives: string | undefined): string[] {
  const people: string[] = [];
  for (const word of split(adjectives)) {
    if (/(?:sh|ch)$/.test(word)) for (const end of ['man', 'men', 'woman', 'women']) people.push(word + end);
    else if (
      /(?:an|i|ak|ek|ik|kh|men|ot|ene|in|ab|oat|ch|ai|ino|ina|ien|al|av|at|iot|ar|bè|zi)$/.test(word) &&
      !/[A-Z]$/.test(word)
    )
      people.push(`${word}s`);
  }
  return people;
}
