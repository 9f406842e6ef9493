import { type Name, readName } from './names.ts';
import { officeOf, type Telling, told } from './tellings.ts';
import type { Title } from './titles.ts';
import { LINE, type Words } from './words.ts';

interface Listed {
  name: Name;
  party: string | null;
  to: number;
}

/** The people of an office told in the plural: “The presidents of A and B, N and M”, “Foreign Ministers N of A and M of B”. */
export function readGroup(w: Words, title: Title): Telling[] {
  const each = readDistributed(w, title);
  if (each.length > 1) return each;
  const at = skipCountries(w, title.to);
  const listed = readList(w, w.word[at] === ',' ? at + 1 : at);
  if (listed.length < 2 && !(listed.length === 1 && listed[0]!.party)) return [];
  return listed.map(({ name, party, to }, i) =>
    told(name, {
      ...(i === 0 ? { from: title.from } : {}),
      to,
      offices: [officeOf(w, title, party ?? (title.parties.length === listed.length ? title.parties[i]! : null))],
    }),
  );
}

/** “of the two countries”, “of both states” */
function skipCountries(w: Words, at: number): number {
  if (w.lower[at] !== 'of') return at;
  for (let k = at + 1; k < at + 5 && k < w.count; k++)
    if (/^(?:countries|states|sides|nations)$/.test(w.lower[k]!)) return k + 1;
  return at;
}

const MOST = 30;

export function readList(w: Words, from: number): Listed[] {
  const listed: Listed[] = [];
  let at = from;
  while (at < w.count && listed.length < MOST) {
    const name = at > from || !(w.flags[at]! & LINE) ? readName(w, at) : null;
    if (!name) break;
    const suffix = suffixOf(w, name.to);
    listed.push({ name, party: suffix?.party ?? null, to: suffix?.to ?? name.to });
    at = suffix?.to ?? name.to;
    const mark = at;
    if (w.word[at] === ',') at++;
    if (w.lower[at] === 'and' || w.word[at] === '&' || w.word[at] === '–') at++;
    if (at === mark || at >= w.count || w.flags[at]! & LINE) break;
  }
  return listed;
}

function suffixOf(w: Words, at: number): { party: string; to: number } | null {
  const open = w.word[at] === '(';
  if (!open && w.lower[at] !== 'of' && w.lower[at] !== 'from') return null;
  const k = w.lower[at + 1] === 'the' ? at + 2 : at + 1;
  const p = k < w.count ? w.partyAt[k]! : -1;
  if (p < 0 || w.parties[p]!.form === 'organ') return null;
  const { party, to } = w.parties[p]!;
  if (!open) return { party, to };
  return w.word[to] === ')' ? { party, to: to + 1 } : null;
}

/** “The Ministers of A, Hon. N, of B, Hon. M, and of C, Hon. O”: each party before its person. */
function readDistributed(w: Words, title: Title): Telling[] {
  const found: Telling[] = [];
  if (title.parties.length !== 1) return found;
  let party = title.parties[0]!;
  let at = title.to;
  while (found.length < MOST && w.word[at] === ',') {
    const name = readName(w, at + 1);
    if (!name || w.flags[name.outer]! & LINE) break;
    found.push(told(name, { ...(found.length ? {} : { from: title.from }), offices: [officeOf(w, title, party)] }));
    const next = nextOf(w, name.to);
    if (!next) break;
    party = next.party;
    at = next.to;
  }
  return found;
}

/** The next “, of B” or “, resident in Beijing, and of B” of the same sentence. */
function nextOf(w: Words, from: number): { party: string; to: number } | null {
  for (let i = from; i < w.count && i < from + 12 && !(w.flags[i]! & LINE); i++) {
    if (w.lower[i] !== 'of' || !(w.word[i - 1] === ',' || w.lower[i - 1] === 'and')) continue;
    const k = w.lower[i + 1] === 'the' ? i + 2 : i + 1;
    const p = k < w.count ? w.partyAt[k]! : -1;
    if (p >= 0) return { party: w.parties[p]!.party, to: w.parties[p]!.to };
  }
  return null;
}
