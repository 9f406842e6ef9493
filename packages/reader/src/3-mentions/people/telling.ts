import type { OfficeFamily } from '../../lexicon/en/offices.ts';
import type { Run } from '../mention.ts';
import type { Name } from './names.ts';
import type { Sense } from './sense.ts';
import { type Owner, type Title, titleText } from './title.ts';
import type { Words } from './words.ts';

/** An office as one place tells it of a person. */
export interface ToldOffice {
  title: string;
  /** Null until the rest of the text tells whose office it is. */
  party: string | null;
  owner: Owner;
  former: boolean;
  family: OfficeFamily;
  sense: Sense;
  /** The word that tells it. */
  at: number;
  sentTo: string | null;
  private: boolean;
}

/** How a person without a title of their own is tied to one told before; `signed`: “Nino Kvaratskhelia (Georgia)”. */
export type Tie = 'counterpart' | 'succession' | 'host' | 'signed';

/** One place where a person is told by name, with the offices that it tells. */
export interface Telling extends Run {
  name: Name;
  offices: ToldOffice[];
  tie: Tie | null;
  /** The party that the place gives the person, when it tells no title. */
  party: string | null;
  /** Whether the words call them an expert, a sportsman, a passer-by. */
  analyst: boolean;
  /** Told after “host” or “guest”: not of the party of the one told before. */
  visited: boolean;
  /** The party stands behind the name, as behind the last of a list: “A, B and C of Kazakhstan”. */
  partyLast: boolean;
  /** Their place among those of “the Foreign Ministers of the two countries, N and M”. */
  listed: { index: number; count: number } | null;
}

export const tell = (name: Name, over: Partial<Omit<Telling, 'name'>> = {}): Telling => ({
  name,
  from: Math.min(over.from ?? name.outer, name.outer),
  to: Math.max(over.to ?? name.to, name.to),
  offices: over.offices ?? [],
  tie: over.tie ?? null,
  party: over.party ?? null,
  analyst: over.analyst ?? false,
  visited: over.visited ?? false,
  partyLast: over.partyLast ?? false,
  listed: over.listed ?? null,
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
  private: title.private,
});
