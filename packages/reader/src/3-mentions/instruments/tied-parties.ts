import type { PartyMention } from '../mention.ts';
import { type Context, isCapital } from './context.ts';
import type { FoundHead } from './heads.ts';
import type { Premodifiers } from './premodifiers.ts';
import type { Complement } from './walk.ts';

export interface TiedParties {
  /** All that the words about the instrument tie to it, sorted. */
  parties: string[];
  /** Those that stand in its name, “between A and B” set aside. */
  named: string[];
}

/** The parties that the words about an instrument name; a place in its name (“Vienna Convention”) is none. */
export function tiedParties(c: Context, before: Premodifiers, head: FoundHead, after: Complement): TiedParties {
  const named = new Set<string>();
  const told = new Set<string>();
  const { sides } = after;
  eachSide(c, before.from, head.from, (m) => {
    if (m.form !== 'seat' && !isPlaceOfName(c, m, before, head) && !isForum(m, head)) named.add(m.party);
  });
  eachSide(c, head.to, Math.max(after.nameTo, after.subject?.to ?? 0), (m) => {
    const inSides = sides !== null && m.from >= sides.from && m.to <= sides.to;
    if (!inSides && isTied(m) && !isForum(m, head)) named.add(m.party);
  });
  if (sides !== null) eachSide(c, sides.from, sides.to, (m) => told.add(m.party));
  if (before.possessor !== null) eachSide(c, before.possessor, before.possessor + 1, (m) => told.add(m.party));
  return { parties: [...new Set([...named, ...told])].sort(), named: [...named] };
}

/** Whether a party mention counts as a party of the instrument that it stands beside. */
export const isSide = (m: PartyMention | undefined): m is PartyMention =>
  m !== undefined && m.kind !== 'region' && !m.asPlace && m.role !== 'instrument-name' && m.role !== 'nationality';

function eachSide(c: Context, from: number, to: number, tell: (m: PartyMention) => void): void {
  for (let i = from; i < to; i++) {
    const mention = c.parties[c.partyAt[i]!];
    if (!isSide(mention)) continue;
    tell(mention);
    i = Math.max(i, mention.to - 1);
  }
}

/** In what an instrument is about: “Georgia’s participation”, “the Uzbek-Kazakh border”, “the OAS mission”; not “on Svalbard”. */
const isTied = (m: PartyMention): boolean =>
  m.form !== 'seat' && (m.role === 'possessive' || m.form === 'demonym' || m.kind === 'organization');

/** “Samoa Agreement”: alone before the noun, a state is the place where it was signed. */
const isPlaceOfName = (c: Context, m: PartyMention, { from }: Premodifiers, head: FoundHead): boolean =>
  isCapital(c.tokens.word[head.from]!) &&
  m.form === 'name' &&
  m.kind === 'state' &&
  m.from === from &&
  m.to === head.from;

/** “UN Charter”, “UNESCO Convention”: made in an organisation, not with it. */
const isForum = (m: PartyMention, { head }: FoundHead): boolean =>
  m.kind === 'organization' && (head.family === 'charter' || head.family === 'convention');
