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
 * What else the words around a party tell: `possessive` “Georgia's”; `nationality` of a person (“German Jonas
 * Adler”, “the Gambian lawyer”); `nationals`, its people, not itself (“two Kazakhs”, “Chinese companies”);
 * `instrument-name`, a place inside the name of an agreement (“Paris Agreement”).
 */
export type PartyRole = 'possessive' | 'nationality' | 'nationals' | 'instrument-name';

/** How a stated date bears on what is told: on the day, by then, since then … */
export type DateRelation = 'at' | 'by' | 'before' | 'since' | 'from' | 'until' | 'after' | 'not-before' | 'within';

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

/**
 * How an instrument is told: `named` by a proper name, `described` by a phrase (“agreement on river tolls”), `bare` by its
 * kind alone. One that is not named is worth printing only when something is told of it.
 */
export type InstrumentForm = 'named' | 'described' | 'bare';

export interface FoundInstrument {
  /** The fullest form in the text, as worded; what the codebook keeps out of a name (a date, the parties) is cut. */
  name: string;
  short: string | null;
  kind: InstrumentKind;
  form: InstrumentForm;
  /** The parties that its name or the words beside it tie to it, sorted; who signed it is for the claims to tell. */
  parties: string[];
  /** The tokens of “of 4 October 2000”, when it is told with a date. */
  dated: Run | null;
  /** Index of the instrument in whose name it stands: the Agreement of “Protocol amending the Agreement on Tolls”. */
  within: number | null;
}
