import { HOSTS, SUCCESSION } from '../../lexicon/en/people-cues.ts';
import { ASIDE, CAP, COUNTERPART, HONORIFIC, PLURAL, TIES } from './flags.ts';
import { readList } from './groups.ts';
import { type Name, readName } from './names.ts';
import { partyAfter } from './party-after.ts';
import { type Telling, tell } from './telling.ts';
import { goesOn, has, partyOn, type Words } from './words.ts';

/** The names that a text has told already, word by word. */
export type Taken = Uint8Array;

export function take(taken: Taken, { name, from, to }: Telling): void {
  taken.fill(1, Math.min(from, name.outer), to);
}

/** People named by their tie to someone told before, or with an honorific alone. Marks their words as taken. */
export function findTied(w: Words, taken: Taken): Telling[] {
  const found: Telling[] = [];
  for (let i = 0; i < w.count; i++) {
    const f = w.flags[i]!;
    if (!(f & (COUNTERPART | TIES | HONORIFIC)) || f & ASIDE) continue;
    for (const telling of tiedAt(w, i)) {
      if (taken[telling.name.from]) continue;
      take(taken, telling);
      found.push(telling);
    }
  }
  return found;
}

function tiedAt(w: Words, i: number): Telling[] {
  if (has(w, i, COUNTERPART)) return counterparts(w, i);
  if (has(w, i, TIES)) return HOSTS.has(w.lower[i]!) ? host(w, i) : successor(w, i);
  return has(w, i, CAP) && w.partyAt[i]! < 0 ? honoured(w, i) : [];
}

const OWNERS = new Set(['his', 'her', 'its', 'my', 'our', 'their', 'the', 'visiting', 'new', 'then']);

/** “his visiting Ghanaian counterpart, Kojo Agyeman-Badu”, “his colleagues, N of A and M of B” */
function counterparts(w: Words, at: number): Telling[] {
  const before = partyOn(w, at - 1);
  const after = partyAfter(w, at + 1);
  const next = after && w.word[at + 1] !== '(' ? after.to : at + 1;
  const begin = w.word[next] === ',' ? next + 1 : next;
  if (!goesOn(w, begin)) return [];
  let from = before ? before.from : at;
  while (from > 0 && goesOn(w, from) && OWNERS.has(w.lower[from - 1]!)) from--;
  if (has(w, at, PLURAL))
    return readList(w, begin).map(({ name, party, to }) =>
      tell(name, { to, tie: 'counterpart', party: party ?? before?.party ?? null }),
    );
  const name = readName(w, begin);
  if (!name) return [];
  const suffix = partyAfter(w, name.to);
  const party = before?.party ?? after?.party ?? suffix?.party ?? null;
  return [tell(name, { from, to: suffix?.to ?? name.to, tie: 'counterpart', party })];
}

/** “Mr. Nodir Karimberdiev”, “Sheikh Saif” */
function honoured(w: Words, at: number): Telling[] {
  const name = readName(w, at);
  if (!name || name.from === at) return [];
  const after = name.parts.length > 1 ? partyAfter(w, name.to) : null;
  return [tell(name, after ? { to: after.to, party: after.party } : {})];
}

/** “replacing Nigeria’s Abubakar Dankwambo”, “her predecessor, Amy Haldane”, “the incumbent, Yusuf Al-Harbi of Saudi Arabia” */
function successor(w: Words, at: number): Telling[] {
  if (!SUCCESSION.has(w.lower[at]!)) return [];
  let k = at + 1;
  if (w.lower[at] === 'over') {
    if (w.lower[k] !== 'from' || !TAKES.has(w.lower[at - 1] ?? '')) return [];
    k++;
  }
  if (w.word[k] === ',') k++;
  const party = partyOn(w, k);
  if (party) k = w.lower[party.to] === "'s" ? party.to + 1 : party.to;
  const name: Name | null = goesOn(w, k) ? readName(w, k) : null;
  return name && name.parts.length > 1 ? [tell(name, { tie: 'succession' })] : [];
}

const TAKES = new Set(['taking', 'takes', 'took', 'take', 'taken']);

/** “said the host, Mónica Quiroga Paz.” */
function host(w: Words, at: number): Telling[] {
  if (w.word[at + 1] !== ',' || !goesOn(w, at + 2)) return [];
  const name = readName(w, at + 2);
  return name && name.parts.length > 1 ? [tell(name, { tie: 'host' })] : [];
}
