import {
  AMBIGUOUS,
  NOT_PARTIES,
  ORGANISATIONS,
  type OrganisationEntry,
  PAIR_PREFIXES,
  REGIONS,
  STATES,
  type StateEntry,
} from '../../lexicon/en/parties/index.ts';
import { type Meaning, meaning } from './meaning.ts';
import { peopleOf } from './people-of.ts';

/** Takes a phrase as the lexicon writes it, with one of its meanings. */
export type Take = (words: string, meaning: Meaning) => void;

/** Hands out every phrase of the lexicon: the shared ones first, then of each party the more telling forms first. */
export function eachPhrase(take: Take): void {
  for (const { words, form, parties, alone } of AMBIGUOUS)
    each(words, { ...meaning(parties, form, 'shared'), alone }, take);
  for (const state of STATES) ofState(state, take);
  for (const organisation of ORGANISATIONS) ofOrganisation(organisation, take);
  for (const { id, name, names, adjectives } of REGIONS) {
    ofNames(name, names, meaning([id], 'name'), take);
    each(adjectives, meaning([id], 'demonym'), take);
  }
  for (const [words, ids] of ownOrgans()) take(words, meaning(ids, 'organ', 'own'));
  const stranger = meaning([], 'name', 'stranger');
  for (const line of NOT_PARTIES) each(line, stranger, take);
  for (const [words, id] of Object.entries(PAIR_PREFIXES)) take(words, meaning([id], 'demonym', 'first-half'));
}

function ofState(s: StateEntry, take: Take): void {
  const id = [s.id];
  ofNames(s.name, s.names, { ...meaning(id, 'name'), city: s.city === true }, take);
  each(s.adjectives, meaning(id, 'demonym'), take);
  each(s.capitals, meaning(id, 'seat'), take);
  each(s.seats, meaning(id, 'seat'), take);
  each(s.organs, meaning(id, 'organ'), take);
  const people = meaning(id, 'demonym', 'people');
  for (const adjective of split(s.adjectives)) for (const w of peopleOf(adjective)) take(w, people);
  each(s.people, people, take);
}

function ofOrganisation(o: OrganisationEntry, take: Take): void {
  const id = [o.id];
  ofNames(o.name, o.names, meaning(id, 'name'), take);
  each(o.adjectives, meaning(id, 'demonym'), take);
  each(o.seats, meaning(id, 'seat'), take);
  each(o.organs, meaning(id, 'organ'), take);
}

/** An organ's name that several organisations use is one phrase; its single words are found by other means. */
function ownOrgans(): Map<string, string[]> {
  const parties = new Map<string, string[]>();
  for (const o of ORGANISATIONS)
    for (const w of split(o.own)) if (w.includes(' ')) parties.set(w, [...(parties.get(w) ?? []), o.id]);
  return parties;
}

/** The printed name is no phrase when a guarded form of it is listed: `the Gulf`, `=Malé`. */
function ofNames(name: string, names: string | undefined, meaning: Meaning, take: Take): void {
  const guarded = names !== undefined && (names.startsWith(`the ${name}`) || names.startsWith(`=${name}`));
  if (!guarded) take(name, meaning);
  each(names, meaning, take);
}

function each(list: string | undefined, meaning: Meaning, take: Take): void {
  for (const w of split(list)) take(w, meaning);
}

function split(list: string | undefined): readonly string[] {
  return list === undefined ? NOTHING : list.split('|');
}

const NOTHING: readonly string[] = [];
