import { HOSTS } from '../../lexicon/en/people-cues.ts';
import { COUNTERPART, HEADLINE, PLURAL } from './flags.ts';
import type { Memory } from './memory.ts';
import { goesOn, has, partyOn, type Words } from './words.ts';

export interface TiedReference {
  from: number;
  person: number;
}

/** “the Malaysian guest”, “his host”, “her counterpart”: someone named before, told by their tie to another. */
export function tiedReference(w: Words, memory: Memory, at: number): TiedReference | null {
  if (has(w, at, PLURAL) || w.word[at + 1] === '-') return null;
  const word = w.lower[at]!;
  if (!has(w, at, COUNTERPART) && !HOSTS.has(word)) return null;
  let from = at;
  while (from > 0 && goesOn(w, from) && PRAISE.has(w.lower[from - 1]!)) from--;
  const told = goesOn(w, from) ? partyOn(w, from - 1) : null;
  if (told) from = told.from;
  const owner = goesOn(w, from) ? w.lower[from - 1]! : '';
  // “Foreign Minister Dahl speaks with Ghanaian counterpart”
  const inHeadline = told !== null && has(w, at, HEADLINE);
  if (!OWNERS.has(owner) && !inHeadline) return null;
  const person = has(w, at, COUNTERPART)
    ? counterpart(memory, told?.party ?? null)
    : guest(memory, told?.party ?? null, owner, word);
  return person === null ? null : { from: OWNERS.has(owner) ? from - 1 : from, person };
}

const PRAISE = new Set(['high', 'visiting', 'distinguished', 'esteemed', 'foreign', 'new', 'honoured', 'honored']);
const OWNERS = new Set(['the', 'his', 'her', 'my', 'our']);

function counterpart(memory: Memory, party: string | null): number | null {
  const anchor = memory.subject;
  if (anchor === null) return null;
  const families = new Set(memory.postsOf(anchor).map((o) => o.family));
  const own = memory.partyOf(anchor);
  return memory.last(
    (p) =>
      p !== anchor &&
      memory.partyOf(p) !== own &&
      (party === null || memory.partyOf(p) === party) &&
      memory.postsOf(p).some((o) => families.has(o.family)),
  );
}

function guest(memory: Memory, party: string | null, owner: string, word: string): number | null {
  if (party !== null) return memory.last((p) => memory.partyOf(p) === party && isSenior(memory, p));
  if (owner !== 'the') {
    const anchor = memory.subject;
    return anchor === null
      ? null
      : memory.last((p) => isSenior(memory, p) && memory.partyOf(p) !== memory.partyOf(anchor));
  }
  const home = memory.home;
  return memory.last((p) => isSenior(memory, p) && (word === 'host') === (memory.partyOf(p) === home));
}

const isSenior = (memory: Memory, p: number): boolean =>
  memory.partyOf(p) !== null && memory.postsOf(p).some((o) => o.family !== 'spokesperson' && o.family !== 'other');
