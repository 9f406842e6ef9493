import { readList } from './groups.ts';
import { partyAfter } from './introductions.ts';
import { type Name, readName, readNameBefore } from './names.ts';
import { officeOf, type Telling, told } from './tellings.ts';
import type { Title } from './titles.ts';
import { CAP, COUNTERPART, HONORIFIC, LINE, PLURAL, type Words } from './words.ts';

/** People named by their tie to someone told before, or by an honorific alone. In no order. */
export function findTied(w: Words, taken: Uint8Array): Telling[] {
  const found: Telling[] = [];
  const add = (tellings: readonly Telling[]) => {
    for (const t of tellings) {
      if (taken[t.name.from]) continue;
      for (let i = t.name.outer; i < t.name.to; i++) taken[i] = 1;
      found.push(t);
    }
  };
  for (let i = 0; i < w.count; i++) {
    if (w.aside[i]) continue;
    const f = w.flags[i]!;
    if (f & COUNTERPART) add(counterparts(w, i));
    else if (f & HONORIFIC && f & CAP && !taken[i] && w.partyAt[i]! < 0) add(honoured(w, i));
    else if (SUCCESSION.has(w.lower[i]!)) add(successor(w, i));
    else if (HOSTS.has(w.lower[i]!)) add(host(w, i));
  }
  return found;
}

/** “his Ghanaian counterpart, Kojo Agyeman-Badu”, “his colleagues, N of A and M of B” */
function counterparts(w: Words, at: number): Telling[] {
  const p = at > 0 ? w.partyAt[at - 1]! : -1;
  const near = p >= 0 ? w.parties[p]! : null;
  const from = near ? near.from : at;
  const after = partyAfter(w, at + 1);
  const next = after && w.word[at + 1] !== '(' ? after.to : at + 1;
  const begin = w.word[next] === ',' ? next + 1 : next;
  if (begin >= w.count || w.flags[begin]! & LINE) return [];
  if (w.flags[at]! & PLURAL)
    return readList(w, begin).map(({ name, party, to }) => told(name, { to, tie: 'counterpart', party }));
  const name = readName(w, begin);
  if (!name) return [];
  const suffix = partyAfter(w, name.to);
  const party = near?.party ?? after?.party ?? suffix?.party ?? null;
  return [told(name, { from: ownerFrom(w, from), to: suffix?.to ?? name.to, tie: 'counterpart', party })];
}

const ownerFrom = (w: Words, from: number): number =>
  from > 0 && /^(?:his|her|its|my|our|their|the)$/.test(w.lower[from - 1]!) ? from - 1 : from;

/** “Mr. Nodir Karimberdiev”, “Sheikh Saif” */
function honoured(w: Words, at: number): Telling[] {
  const name = readName(w, at);
  return name && name.outer === at && name.from > at ? [told(name)] : [];
}

const SUCCESSION = new Set([
  'replacing',
  'replaces',
  'replaced',
  'succeeds',
  'succeeded',
  'succeeding',
  'over',
  'predecessor',
  'successor',
  'incumbent',
]);

/** “replacing Nigeria’s Abubakar Dankwambo”, “her predecessor, Amy Haldane”, “the incumbent, Yusuf Al-Harbi of Saudi Arabia” */
function successor(w: Words, at: number): Telling[] {
  if (w.lower[at] === 'over' && !(w.lower[at + 1] === 'from' && /^tak/.test(w.lower[at - 1] ?? ''))) return [];
  let k = w.lower[at] === 'over' ? at + 2 : at + 1;
  if (w.word[k] === ',') k++;
  const p = k < w.count ? w.partyAt[k]! : -1;
  if (p >= 0) {
    k = w.parties[p]!.to;
    if (w.lower[k] === "'s") k++;
  }
  if (k >= w.count || w.flags[k]! & LINE) return [];
  const name = readName(w, k);
  return name ? [told(name, { tie: 'succession' })] : [];
}

const HOSTS = new Set(['host', 'guest']);

/** “said the host, Mónica Quiroga Paz.” */
function host(w: Words, at: number): Telling[] {
  if (w.word[at + 1] !== ',' || at + 2 >= w.count || w.flags[at + 2]! & LINE) return [];
  const name = readName(w, at + 2);
  return name && name.parts.length > 1 ? [told(name, { tie: 'host' })] : [];
}

const NAMED_AS = new Set([
  'appointed',
  'named',
  'elected',
  'nominated',
  'chose',
  'picked',
  'appoint',
  'elect',
  'name',
  'confirmed',
  'sworn',
  'inaugurated',
  'installed',
  'invested',
  'served',
  'serves',
  'office',
  'over',
  'reelected',
  'designated',
  'proclaimed',
]);

/** Offices told by a predicate: “elected N as Secretary General”, “N was sworn in as President”, “N was foreign minister until …”. */
export function addPredicates(w: Words, tellings: Telling[], bare: readonly Title[], taken: Uint8Array): Telling[] {
  const found: Telling[] = [];
  const inOrder = [...tellings].sort((a, b) => a.name.from - b.name.from);
  for (const title of bare) {
    const before = title.from - 1;
    if (before < 1 || w.flags[title.from]! & LINE) continue;
    const low = w.lower[before]!;
    if (low !== 'as' && !COPULAS.has(low)) continue;
    const at = low === 'as' ? before : before;
    const name = readNameBefore(w, at, 0);
    if (name && !taken[name.from] && name.parts.length > 1) {
      for (let i = name.outer; i < name.to; i++) taken[i] = 1;
      found.push(told(name, { to: title.to, offices: [officeOf(w, title)] }));
      continue;
    }
    const subject = lastIn(w, inOrder, at);
    if (
      !subject ||
      (low === 'as' && !hasVerb(w, subject.to, at) && subject.to !== at) ||
      (low !== 'as' && subject.to !== at)
    )
      continue;
    subject.offices.push(officeOf(w, title));
  }
  return found;
}

const COPULAS = new Set(['was', 'is', 'became', 'becomes']);

const lastIn = (w: Words, tellings: readonly Telling[], at: number): Telling | undefined => {
  let last: Telling | undefined;
  for (const t of tellings) {
    if (t.to > at) break;
    if (w.sentence[t.name.from] === w.sentence[at]) last = t;
  }
  return last;
};

function hasVerb(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NAMED_AS.has(w.lower[i]!)) return true;
  return false;
}

const EVENTS = new Set([
  'visit',
  'trip',
  'arrival',
  'remarks',
  'speech',
  'address',
  'statement',
  'stay',
  'tour',
  'invitation',
  'proposal',
  'letter',
]);
const SAYS = new Set([
  'said',
  'says',
  'told',
  'stated',
  'added',
  'warned',
  'declared',
  'announced',
  'noted',
  'stressed',
  'was',
  'signed',
  'met',
  'arrived',
]);

/** Names with no office beside them, where the words around show a person: “Otávio Marinho’s state visit”, “says Sushila Bhattarai”. */
export function findUntitled(w: Words, taken: Uint8Array): Telling[] {
  const found: Telling[] = [];
  for (let i = 0; i < w.count; i++) {
    if (!(w.flags[i]! & CAP) || taken[i] || w.partyAt[i]! >= 0 || w.aside[i]) continue;
    const name = readName(w, i);
    if (!name) continue;
    if (name.outer === i && name.parts.length > 1 && name.parts.length < 6 && showsPerson(w, name))
      found.push(told(name, { private: isPrivate(w, name) }));
    i = name.to - 1;
  }
  return found;
}

function showsPerson(w: Words, name: Name): boolean {
  const next = name.to < w.count ? w.lower[name.to]! : '';
  if (next === "'s") return EVENTS.has(w.lower[name.to + 1] ?? '') || EVENTS.has(w.lower[name.to + 2] ?? '');
  if (name.from > 0 && (w.lower[name.from - 1] === 'says' || w.lower[name.from - 1] === 'said')) return true;
  return SAYS.has(next);
}

const isPrivate = (w: Words, name: Name): boolean =>
  name.from > 0 && /^(?:says|said|economist|analyst|expert|professor|coach|striker)$/.test(w.lower[name.from - 1]!);
