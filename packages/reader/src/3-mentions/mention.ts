import type { InstrumentKind, PartyKind } from '../reading.ts';

/** A run of tokens, end exclusive. Every mention is one. */
export interface Run {
  from: number;
  to: number;
}

/** How a party is spoken of; `demonym` is an adjective or a people, `seat` a capital, palace or headquarters, `organ` a body of it. */
export type PartyForm = 'name' | 'demonym' | 'seat' | 'organ';

export interface PartyMention extends Run {
  /** Party id, e.g. `KAZ`. */
  party: string;
  kind: PartyKind;
  /** The printed name, from the lexicon; for an organisation that only the text knows, as the text introduces it. */
  name: string;
  form: PartyForm;
  /** Plainly only where something is: “in Tokyo”, “the Geneva talks”, a dateline, the place in a treaty's name. */
  asPlace: boolean;
  role: PartyRole | null;
}

/**
 * What else the words around a party tell: `possessive` “Georgia's”; `nationality` of a person (“German Markus
 * Ederer”, “the Gambian lawyer”); `nationals`, its people, not itself (“two Kazakhs”, “Chinese companies”);
 * `instrument-name`, a place inside the name of an agreement (“Paris Agreement”).
 */
export type PartyRole = 'possessive' | 'nationality' | 'nationals' | 'instrument-name';

/** How a stated date bears on what is told: on the day, by then, since then … */
export type DateRelation = 'at' | 'by' | 'before' | 'since' | 'from' | 'until' | 'after' | 'not-before' | 'within';

export interface DateMention extends Run {
  relation: DateRelation;
  /** Resolves the words to EDTF; kept apart from what the text states, so that nothing computed passes for told. */
  stated: unknown;
}

export interface PersonMention extends Run {
  /** Indices into the people of the text: one for a name, several for “the two Presidents”. */
  people: number[];
  form: 'name' | 'surname' | 'office' | 'group';
  /** The parties they speak for. */
  parties: string[];
}

/** `official`: told with an office; `private`: a name without one; `analyst`: an expert, a passer-by, a sportsman; `byline`: who wrote it. */
export type PersonIntroduction = 'official' | 'private' | 'analyst' | 'byline';

export interface FoundPerson {
  /** The fullest form in the text, without title or honorific. */
  name: string;
  gender: 'f' | 'm' | null;
  introduced: PersonIntroduction;
  /** As the text words them, without country, “the”, “former” and “then”; a null party is one that nothing tells. */
  offices: { title: string; party: string | null; former: boolean }[];
}

export interface InstrumentMention extends Run {
  /** Index into the instruments of the text. */
  instrument: number;
  form: 'full' | 'short' | 'bare';
}

/** How well a name tells one instrument from others: by a proper name, by a describing phrase, by its kind alone. */
export type InstrumentForm = 'named' | 'described' | 'bare';

export interface FoundInstrument {
  name: string;
  short: string | null;
  kind: InstrumentKind;
  form: InstrumentForm;
  /** The parties that its name or its first telling ties it to. */
  parties: string[];
  /** “of 4 October 2000”, when the name is told with a date: the tokens of the date. */
  dated: Run | null;
  /** Another word for it, or a part of its name, is only that of a longer one: “the Agreement” in “Protocol amending the Agreement”. */
  within: number | null;
}
