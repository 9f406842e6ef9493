import type { OfficeFamily } from '../../lexicon/en/offices.ts';
import type { Name } from './names.ts';
import { type Owner, type Title, titleText } from './titles.ts';
import type { Words } from './words.ts';

/** An office as one place tells it of a person. */
export interface ToldOffice {
  title: string;
  /** Null until the rest of the text tells whose office it is. */
  party: string | null;
  owner: Owner;
  former: boolean;
  family: OfficeFamily;
  sense: ReadonlySet<string>;
  /** The word that tells it. */
  at: number;
  sentTo: string | null;
  plural: boolean;
}

/** How a person without a title of their own is tied to one told before. */
export type Tie = 'counterpart' | 'succession' | 'host' | 'signature' | null;

/** One place where a person is told by name, with the offices that it tells. */
export interface Telling {
  name: Name;
  from: number;
  to: number;
  offices: ToldOffice[];
  tie: Tie;
  /** The party that the place gives the person, when it tells no title. */
  party: string | null;
  /** Whether the words call them an expert, a sportsman, a passer-by. */
  private: boolean;
}

export const told = (name: Name, over: Partial<Telling> = {}): Telling => ({
  name,
  from: Math.min(over.from ?? name.outer, name.outer),
  to: Math.max(over.to ?? name.to, name.to),
  offices: over.offices ?? [],
  tie: over.tie ?? null,
  party: over.party ?? null,
  private: over.private ?? false,
});

export const officeOf = (w: Words, title: Title, party: string | null = title.parties[0] ?? null): ToldOffice => ({
  title: titleText(w, title),
  party,
  owner: title.owner,
  former: title.former,
  family: title.family,
  sense: title.sense,
  at: title.head,
  sentTo: title.sentTo,
  plural: title.plural,
});
