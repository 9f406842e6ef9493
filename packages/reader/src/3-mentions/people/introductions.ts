import { HOSTS } from '../../lexicon/en/people-cues.ts';
import { readGroup } from './groups.ts';
import { type Name, readName, readNameBefore } from './names.ts';
import { partyAfter } from './party-after.ts';
import { officeOf, type Telling, type ToldOffice, tell } from './telling.ts';
import { joinTitles, type Title } from './title.ts';
import { goesOn, type Words } from './words.ts';

/**
 * Where the text names a person with an office: before the name, after it, around it. In order; `bare` are the titles
 * that stand beside no name.
 */
export function introduce(w: Words, titles: readonly Title[]): { tellings: Telling[]; bare: Title[] } {
  const tellings: Telling[] = [];
  const bare: Title[] = [];
  for (let t = 0; t < titles.length; ) {
    const title = titles[t]!;
    const last = tellings.at(-1);
    if (title.plural) {
      const group = readGroup(w, title);
      if (group.length) tellings.push(...group);
      else bare.push(title);
      t++;
      continue;
    }
    const chain = chainFrom(w, titles, t);
    const linked = longestLink(w, chain, last);
    if (!linked) {
      bare.push(title);
      t++;
      continue;
    }
    if (last && last.name.from === linked.telling.name.from) {
      last.offices.push(...linked.telling.offices);
      last.to = Math.max(last.to, linked.telling.to);
    } else tellings.push(linked.telling);
    t += linked.used;
  }
  return { tellings, bare };
}

const MOST_JOINED = 4;
const JOINTS = new Set(['-', '–', '—', '/', '&', 'and']);

/** Titles that follow each other with a dash, a stroke or an “and” between them. */
function chainFrom(w: Words, titles: readonly Title[], t: number): Title[] {
  const chain = [titles[t]!];
  for (let next = titles[t + 1]; next && chain.length < MOST_JOINED; next = titles[t + chain.length]) {
    const joint = chain.at(-1)!.to;
    if (next.plural || !goesOn(w, joint) || !JOINTS.has(w.lower[joint]!)) break;
    if (next.from !== joint + 1 || !goesOn(w, next.from) || (next.owner !== 'none' && next.owner !== 'the')) break;
    chain.push(next);
  }
  return chain;
}

interface Link {
  telling: Telling;
  used: number;
}

/** “the President and Foreign Minister N”: when not all the titles are one person's, the first may be. */
function longestLink(w: Words, chain: readonly Title[], last: Telling | undefined): Link | null {
  for (let n = isTwoPeople(w, chain) ? 1 : chain.length; n > 0; n--) {
    const part = chain.slice(0, n);
    const telling = forward(w, part, false) ?? backward(w, part, last) ?? forward(w, part, true);
    if (telling) return { telling, used: n };
  }
  return null;
}

/** A head of state or government with “and” before another office is somebody else. */
function isTwoPeople(w: Words, chain: readonly Title[]): boolean {
  const [first, second] = chain;
  if (!first || !second || w.lower[first.to] !== 'and') return false;
  return first.family === 'head-of-state' && first.from > 0 && first.owner === 'the' && first.parties.length === 0;
}

/** The name behind titles; `comma`: with one between. */
function forward(w: Words, chain: readonly Title[], comma: boolean): Telling | null {
  const first = chain[0]!;
  const end = skipBracket(w, chain.at(-1)!.to);
  if (comma && w.word[end] !== ',') return null;
  const at = comma ? end + 1 : end;
  const name = goesOn(w, at) ? readName(w, at) : null;
  if (!name || (comma && !isApposition(w, first, name))) return null;
  const after = partyAfter(w, name.to);
  const offices = officesOf(w, chain);
  const unowned = offices.filter((o) => o.party === null);
  const takes = after !== null && unowned.length > 0;
  if (takes) for (const o of unowned) o.party = after.party;
  const visited = w.word[first.from - 1] === ',' && HOSTS.has(w.lower[first.from - 2] ?? '');
  const to = takes ? after.to : name.to;
  return tell(name, { from: first.from, to, offices, visited, partyLast: takes, party: partyFor(w, first) });
}

/** “and, for Chile, by Ambassador N”: the party that stands before. */
function partyFor(w: Words, first: Title): string | null {
  let i = first.from - 1;
  if (w.lower[i] === 'by') i--;
  if (i < 1 || w.word[i] !== ',' || w.partyAt[i - 1]! < 0) return null;
  const m = w.parties[w.partyAt[i - 1]!]!;
  const before = w.lower[m.from - 1] === 'the' ? m.from - 2 : m.from - 1;
  return w.lower[before] === 'for' && m.to === i ? m.party : null;
}

const LONGEST_BRACKET = 6;

/** “High Representative (HR/VP) Josep Borrell” */
function skipBracket(w: Words, at: number): number {
  if (w.word[at] !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET && goesOn(w, i); i++) if (w.word[i] === ')') return i + 1;
  return at;
}

/** “the Prime Minister of Cabo Verde, Ulisses Tavares Monteiro.”, “its chief, Sabine Kerkhof, said” */
function isApposition(w: Words, title: Title, name: Name): boolean {
  if (closes(w, name.to) || partyAfter(w, name.to))
    return name.parts.length > 1 || name.outer < name.from || title.owner !== 'none' || title.parties.length > 0;
  // “President [of Kazakhstan, Kassym-Jomart] Tokayev”
  if (
    w.word[title.to - 1] !== ']' &&
    w.tokens.text.slice(w.tokens.start[name.from]!, w.tokens.end[name.to - 1]!).includes(']')
  )
    return true;
  return name.outer < name.from && name.parts.length > 1;
}

const CLOSING = new Set([
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  ']',
  '–',
  '—',
  '-',
  '!',
  '?',
  '"',
  '”',
  '’',
  'and',
  'to',
  'who',
  'with',
  'on',
  'in',
  'at',
  'after',
  'during',
]);
const closes = (w: Words, at: number): boolean => !goesOn(w, at) || CLOSING.has(w.lower[at]!);

const VERBS = new Set(['VERB', 'AUX', 'ADP']);
/** A signature: the name on one line, the title on the next. */
const isOwnLine = (w: Words, at: number): boolean =>
  at > 0 && w.tokens.text.slice(w.tokens.end[at - 1]!, w.tokens.start[at]!).includes('\n');

const OPENING = new Set([',', '(', '–', '—']);

/** “Hernán Zaldívar Ponce, Ecuador's ambassador to Nicaragua, …” */
function backward(w: Words, chain: readonly Title[], last: Telling | undefined): Telling | null {
  const first = chain[0]!;
  const to = chain.at(-1)!.to;
  const mark = first.from - 1;
  const ownLine = isOwnLine(w, first.from);
  if (mark < 0 || !goesOn(w, first.from) || !(ownLine || OPENING.has(w.word[mark]!))) return null;
  // “N, President of the Republic of Angola paid a visit”: the second comma is often left out.
  if (!closes(w, to) && !(chain.at(-1)!.parties.length && VERBS.has(w.tokens.pos[to]!))) return null;
  const name = readNameBefore(
    w,
    ownLine ? first.from : mark,
    last && last.name.to < last.to && last.to <= mark ? last.to : 0,
  );
  if (!name) return null;
  // “Foreign Minister N, a former speaker,” has a second office; “the Minister of X, N, the Minister of Y, M” has not.
  if (last?.name.from === name.from && last.offices.length > 0 && first.owner !== 'a') return null;
  if (name.parts.length < 2 && name.outer === name.from && !chain.some((t) => t.parties.length)) return null;
  return tell(name, { to, offices: officesOf(w, chain) });
}

/** One office for titles that are joined, one each where their parties stand between them. */
function officesOf(w: Words, chain: readonly Title[]): ToldOffice[] {
  const offices: Title[] = [];
  for (const title of chain) {
    const last = offices.at(-1);
    if (last && touch(last, title)) offices[offices.length - 1] = joinTitles(w, last, title);
    else offices.push(title);
  }
  return offices.map((t) => officeOf(w, t));
}

/** Nothing but the joint stands between the printed words. */
const touch = (a: Title, b: Title): boolean => a.pieces.at(-1)!.to === a.to && b.pieces[0]!.from === b.from;
