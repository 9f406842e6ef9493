import { LINE } from './flags.ts';
import { type Name, readName } from './names.ts';
import { type PartyAfter, partiesAfter, partyAfter } from './party-after.ts';
import { officeOf, type Telling, tell } from './telling.ts';
import type { Title } from './title.ts';
import { goesOn, isAnd, partyOn, type Words } from './words.ts';

interface Listed {
  name: Name;
  party: string | null;
  to: number;
}

/** No list of people is read further. */
const MOST = 40;

/** The people of an office told in the plural: “The presidents of A and B, N and M”, “Foreign Ministers N of A and M of B”. */
export function readGroup(w: Words, title: Title): Telling[] {
  const each = readDistributed(w, title);
  if (each.length > 1) return each;
  const at = skipCountries(w, title.to);
  const listed = readList(w, w.word[at] === ',' || w.word[at] === ':' ? at + 1 : at);
  if (listed.length < 2 && !listed[0]?.party) return [];
  const parties = partiesOf(w, title, listed);
  return listed.map(({ name, to }, i) =>
    tell(name, {
      ...(i === 0 ? { from: title.from } : {}),
      to,
      offices: [officeOf(w, title, parties[i] ?? null)],
      listed: { index: i, count: listed.length },
    }),
  );
}

/** Each its own, or one each from the list before or after; a single party before them is that of all. */
function partiesOf(w: Words, title: Title, listed: readonly Listed[]): (string | null)[] {
  if (title.parties.length === listed.length) return title.parties;
  if (title.parties.length === 1 && title.parties[0] !== undefined)
    return listed.map((l) => l.party ?? title.parties[0]!);
  if (listed.slice(0, -1).every((l) => l.party === null) && listed.at(-1)!.party !== null) {
    const after = partiesAfter(w, listed.at(-1)!.name.to);
    if (after.length === listed.length) return after;
    if (after.length === 1 && listed.length > 1) return listed.map(() => after[0]!);
  }
  return listed.map((l) => l.party);
}

/** “of the two countries”, “of both states” */
function skipCountries(w: Words, at: number): number {
  if (!goesOn(w, at) || w.lower[at] !== 'of') return at;
  for (let k = at + 1; k < at + 5 && goesOn(w, k); k++) if (COUNTRIES.has(w.lower[k]!)) return k + 1;
  return at;
}

const COUNTRIES = new Set(['countries', 'states', 'sides', 'nations', 'republics', 'neighbours', 'neighbors']);

/** Names with commas, dashes and “and” between them, each perhaps with its party. */
export function readList(w: Words, from: number): Listed[] {
  const listed: Listed[] = [];
  for (let at = from; listed.length < MOST && goesOn(w, at); ) {
    const name = readName(w, at);
    if (!name) break;
    const after: PartyAfter | null = partyAfter(w, name.to);
    const to = after?.to ?? name.to;
    listed.push({ name, party: after?.party ?? null, to });
    at = to;
    if (w.word[at] === ',' || w.word[at] === ';') at++;
    if (isAnd(w, at) || w.word[at] === '–') at++;
    if (at === to) break;
  }
  return listed;
}

/** “The Ministers of A, Hon. N, of B, Hon. M, and of C, Hon. O”: each party before its person. */
function readDistributed(w: Words, title: Title): Telling[] {
  const found: Telling[] = [];
  if (title.parties.length !== 1) return found;
  let party = title.parties[0]!;
  for (let at = title.to; found.length < MOST && w.word[at] === ',' && goesOn(w, at + 1); ) {
    const name = readName(w, at + 1);
    if (!name) break;
    found.push(tell(name, { ...(found.length ? {} : { from: title.from }), offices: [officeOf(w, title, party)] }));
    const next = nextParty(w, name.to);
    if (!next) break;
    party = next.party;
    at = next.to;
  }
  return found;
}

/** The next “, of B” or “, resident in Beijing, and of B” of the same sentence. */
function nextParty(w: Words, from: number): PartyAfter | null {
  for (let i = from; i < from + 12 && i < w.count && !(w.flags[i]! & LINE); i++) {
    if (w.lower[i] !== 'of' || !(w.word[i - 1] === ',' || isAnd(w, i - 1))) continue;
    const m = partyOn(w, w.lower[i + 1] === 'the' ? i + 2 : i + 1);
    if (m) return { party: m.party, to: m.to };
  }
  return null;
}
