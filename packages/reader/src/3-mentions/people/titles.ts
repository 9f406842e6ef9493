import { HEADS, type OfficeFamily, PAST_WORDS, WEAK_HEADS } from '../../lexicon/en/offices.ts';
import type { PartyMention, Run } from '../mention.ts';
import {
  AFTER,
  BODY,
  CAP,
  FIELD,
  GLUED,
  HEAD,
  HOLDER,
  HONORIFIC,
  LINE,
  NOT_A_NAME,
  PLURAL,
  RANK,
  SINGULAR,
  type Words,
} from './words.ts';

/** Whose office it is, as the words before it say. */
export type Owner = 'none' | 'the' | 'a' | 'its' | 'personal' | 'whose' | 'possessive';

/** An office as told in one place: “the former Malian premier”, “Minister for Foreign Affairs of Denmark”. */
export interface Title extends Run {
  /** The stretches that are printed: without country, article and what is only said of the holder. */
  pieces: Run[];
  head: number;
  family: OfficeFamily;
  plural: boolean;
  /** The parties told with it; several for “the presidents of A, B and C”. */
  parties: string[];
  /** Where its holder is sent to: “ambassador to Chile”. */
  sentTo: string | null;
  owner: Owner;
  former: boolean;
  /** The words that say which office it is, folded to their sense. */
  sense: ReadonlySet<string>;
}

interface Right {
  to: number;
  pieces: Run[];
  parties: string[];
  sentTo: string | null;
}

/** The office whose head noun stands at a word; null when the head names none there. */
export function readTitle(w: Words, head: number, floor: number): Title | null {
  const left = readLeft(w, head, floor);
  const right = readRight(w, head);
  const plural = (w.flags[head]! & PLURAL) !== 0;
  const single = SINGULAR.get(w.lower[head]!) ?? w.lower[head]!;
  const parties = left.party ? [left.party] : right.parties;
  const pieces = [{ from: left.from, to: right.pieces[0]!.to }, ...right.pieces.slice(1)];
  const bare = left.from === head && right.pieces.length === 1 && right.pieces[0]!.to === head + 1;
  if (bare && WEAK_HEADS.has(single) && parties.length === 0 && left.owner !== 'its') return null;
  return {
    from: left.outer,
    to: right.to,
    pieces,
    head,
    family: familyOf(w, pieces, single),
    plural,
    parties,
    sentTo: right.sentTo,
    owner: left.owner,
    former: left.former,
    sense: senseOf(w, pieces),
  };
}

interface Left {
  /** Where the printed title begins. */
  from: number;
  /** Where the whole phrase begins, country and article included. */
  outer: number;
  party: string | null;
  owner: Owner;
  former: boolean;
}

function readLeft(w: Words, head: number, floor: number): Left {
  const from = titleStart(w, head, floor);
  const left: Left = { from, outer: from, party: null, owner: 'none', former: false };
  const organ = organBefore(w, from, floor);
  if (organ) {
    left.from = organ.from;
    left.outer = organ.from;
    left.party = organ.party;
  }
  while (left.outer > floor && !(w.flags[left.outer]! & LINE) && takeLeft(w, left, floor)) {}
  return left;
}

function titleStart(w: Words, head: number, floor: number): number {
  let at = head;
  for (;;) {
    const j = at - 1;
    if (j < floor || w.flags[at]! & LINE || w.partyAt[j]! >= 0) return at;
    const f = w.flags[j]!;
    if (f & HONORIFIC && !(f & RANK)) return at;
    if (f & (RANK | FIELD) || (f & BODY && f & CAP)) at = j;
    else if (w.word[j] === '-' && w.flags[j]! & GLUED && j > floor && w.flags[j - 1]! & (RANK | FIELD | HEAD))
      at = j - 1;
    else if (isAnd(w, j) && joinsFields(w, j, floor)) at = j - 1;
    else return at;
  }
}

const isAnd = (w: Words, i: number): boolean => w.lower[i] === 'and' || w.word[i] === '&';

/** “Foreign and European Affairs Minister”: both sides are fields, written alike. */
function joinsFields(w: Words, and: number, floor: number): boolean {
  if (and <= floor || and + 1 >= w.count) return false;
  const [before, after] = [w.flags[and - 1]!, w.flags[and + 1]!];
  return Boolean(before & FIELD && after & FIELD && (before & CAP) === (after & CAP) && w.partyAt[and - 1]! < 0);
}

/** An organ whose officer it is: “European Commission | President”, “Ministry of External Affairs (MEA) | spokesperson”. */
function organBefore(w: Words, at: number, floor: number): { from: number; party: string } | null {
  if (at <= floor || w.flags[at]! & LINE) return null;
  let j = at - 1;
  if (w.word[j] === ')' && j - 2 >= floor && w.word[j - 2] === '(') j -= 3;
  if (j < floor) return null;
  const p = w.partyAt[j]!;
  if (p < 0) return null;
  const mention = w.parties[p]!;
  if (mention.form !== 'organ' || mention.to !== j + 1) return null;
  return { from: organStart(w, mention), party: mention.party };
}

/** A state's organ is printed without its country, an organisation's with its name: “ECOWAS Commission President”. */
export function organStart(w: Words, m: PartyMention): number {
  if (m.kind === 'organization') return m.from;
  for (let i = m.from; i < m.to; i++) if (w.flags[i]! & (FIELD | BODY | RANK)) return i;
  return m.from;
}

function takeLeft(w: Words, left: Left, floor: number): boolean {
  const j = left.outer - 1;
  const low = w.lower[j]!;
  const p = w.partyAt[j]!;
  if (p >= 0) return takeParty(w, left, w.parties[p]!);
  if (w.flags[j]! & HOLDER) {
    left.former ||= PAST_WORDS.has(low);
    left.outer = j;
    return true;
  }
  if (low === '-' && j - 1 >= floor && PAST_WORDS.has(w.lower[j - 1]!)) {
    left.former = true;
    left.outer = j - 1;
    return true;
  }
  if (low === "'s" || low === "'") {
    const owner = j > floor ? w.partyAt[j - 1]! : -1;
    if (owner >= 0 && !left.party) return takeParty(w, left, w.parties[owner]!);
    if (!left.party) left.owner = 'possessive';
    return false;
  }
  if (low === ')' && j - 2 >= floor && w.partyAt[j - 1]! >= 0 && w.word[j - 2] === '(') {
    left.party ??= w.parties[w.partyAt[j - 1]!]!.party;
    left.outer = j - 2;
    return true;
  }
  const owner = OWNERS[low];
  if (owner) {
    left.owner = owner;
    left.outer = j;
  }
  return false;
}

const OWNERS: Readonly<Record<string, Owner>> = {
  the: 'the',
  this: 'the',
  a: 'a',
  an: 'a',
  its: 'its',
  their: 'its',
  his: 'personal',
  her: 'personal',
  my: 'personal',
  our: 'personal',
  your: 'personal',
  whose: 'whose',
};

function takeParty(w: Words, left: Left, m: PartyMention): boolean {
  if (left.party !== null && left.party !== m.party) return false;
  left.party = m.party;
  left.outer = m.from;
  return !(w.flags[m.from]! & LINE);
}

const SENT = new Set(['envoy']);

function readRight(w: Words, head: number): Right {
  const right: Right = { to: head + 1, pieces: [{ from: head, to: head + 1 }], parties: [], sentTo: null };
  afterHead(w, right);
  while (right.to < w.count && !(w.flags[right.to]! & LINE) && right.pieces.length < 5 && takeRight(w, right, head)) {}
  return right;
}

const GLUED_TAILS = new Set(['general', 'designate', 'elect', 'in', 'at', 'large', 'office', 'chief', 'counsellor']);

/** “Secretary-General”, “President-in-Office”, “Ambassador Extraordinary and Plenipotentiary”, “chargé d'affaires”. */
function afterHead(w: Words, right: Right): void {
  let to = right.to;
  for (;;) {
    if (to >= w.count || w.flags[to]! & LINE) break;
    const low = w.lower[to]!;
    if (low === '-' && w.flags[to]! & GLUED && to + 1 < w.count && GLUED_TAILS.has(w.lower[to + 1]!)) to += 2;
    else if (w.flags[to]! & AFTER && (w.flags[to]! & CAP) === (w.flags[to - 1]! & CAP)) to++;
    else if (low.startsWith("d'affaires")) to++;
    else if (low === 'd' && w.lower[to + 1] === "'" && w.lower[to + 2] === 'affaires') to += 3;
    else if (low === 'and' && to + 1 < w.count && w.lower[to + 1] === 'plenipotentiary') to += 2;
    else break;
  }
  right.pieces[0]!.to = to;
  right.to = to;
}

function takeRight(w: Words, right: Right, head: number): boolean {
  const at = right.to;
  const low = w.lower[at]!;
  if (low === 'of' || low === 'for') return takeOf(w, right, at, head);
  if (low === 'to' || low === 'at' || low === 'on') return takeSentTo(w, right, at, head);
  return false;
}

function takeOf(w: Words, right: Right, at: number, head: number): boolean {
  const k = skipArticle(w, at + 1);
  if (k >= w.count || w.flags[k]! & LINE) return false;
  const p = w.partyAt[k]!;
  if (p >= 0 && !isFieldParty(w, w.parties[p]!)) return takeOfParty(w, right, at, w.parties[p]!, head);
  const to = fieldEnd(w, k);
  if (to === k) return takeBody(w, right, at, k);
  addPiece(right, at, to);
  return true;
}

/** “European” in “Foreign and European Affairs”, “Europe” in “Minister for Europe and Foreign Affairs”. */
function isFieldParty(w: Words, m: PartyMention): boolean {
  const next = m.to;
  if (next >= w.count) return false;
  return m.form === 'demonym' ? (w.flags[next]! & FIELD) !== 0 && (w.flags[next]! & CAP) !== 0 : m.kind === 'region';
}

function skipArticle(w: Words, i: number): number {
  let k = i;
  if (w.lower[k] === 'the' || w.lower[k] === 'its' || w.lower[k] === 'our') k++;
  if (k < w.count && ENDEARMENTS.has(w.lower[k]!)) k++;
  return k;
}

const ENDEARMENTS = new Set(['sisterly', 'brotherly', 'friendly', 'fraternal', 'neighbouring', 'neighboring']);

function takeOfParty(w: Words, right: Right, at: number, m: PartyMention, head: number): boolean {
  if (m.form === 'organ') {
    addPiece(right, m.kind === 'organization' || w.lower[at] === 'of' ? at : at, m.to);
    if (right.parties.length === 0) right.parties = [m.party];
    return true;
  }
  if (w.lower[at] === 'for' && isSent(w, head)) return takeSentTo(w, right, at, head);
  if (m.to < w.count && w.flags[m.to]! & BODY && !(w.flags[m.to]! & LINE) && w.partyAt[m.to]! < 0) {
    addPiece(right, at, m.to + 1);
    if (right.parties.length === 0) right.parties = [m.party];
    return true;
  }
  if (right.parties.length) return false;
  const list = partyList(w, m);
  right.parties = list.parties;
  right.to = list.to;
  return true;
}

/** “of Angola, the Republic of Botswana and Namibia” */
function partyList(w: Words, first: PartyMention): { parties: string[]; to: number } {
  const parties = [first.party];
  let to = first.to;
  for (;;) {
    let k = to;
    if (w.word[k] === ',') k++;
    if (k < w.count && isAnd(w, k)) k++;
    if (k === to || k >= w.count) break;
    if (w.lower[k] === 'of') k++;
    if (w.lower[k] === 'the') k++;
    const p = k < w.count ? w.partyAt[k]! : -1;
    // “of Chile and Bolivian officials”: an adjective does not go on with the list.
    if (p < 0 || w.parties[p]!.form !== 'name' || w.flags[k]! & LINE) break;
    if (w.lower[w.parties[p]!.to] === "'s") break;
    parties.push(w.parties[p]!.party);
    to = w.parties[p]!.to;
  }
  return { parties, to };
}

const isSent = (w: Words, head: number): boolean => {
  const single = SINGULAR.get(w.lower[head]!) ?? w.lower[head]!;
  return (
    SENT.has(HEADS[single] ?? 'other') ||
    single === 'commissioner' ||
    single === 'rapporteur' ||
    single === 'coordinator'
  );
};

function takeSentTo(w: Words, right: Right, at: number, head: number): boolean {
  if (!isSent(w, head) || right.sentTo) return false;
  const k = skipArticle(w, at + 1);
  const p = k < w.count ? w.partyAt[k]! : -1;
  if (p < 0) return false;
  const m = w.parties[p]!;
  if (m.form === 'demonym') return false;
  addPiece(right, at, m.to);
  right.sentTo = m.party;
  return true;
}

function addPiece(right: Right, from: number, to: number): void {
  const last = right.pieces.at(-1)!;
  if (last.to === from) last.to = to;
  else right.pieces.push({ from, to });
  right.to = to;
}

/** “Foreign Affairs and Security Policy”, “the Legislative Chamber of the Oliy Majlis”, “foreign affairs and regional integration”. */
function fieldEnd(w: Words, from: number): number {
  let to = from;
  let first = true;
  let sawBody = false;
  for (let i = from; i < w.count && i - from < 24; ) {
    if (i > from && w.flags[i]! & LINE) break;
    const f = w.flags[i]!;
    const p = w.partyAt[i]!;
    if (p >= 0) {
      if (!isFieldParty(w, w.parties[p]!)) break;
      to = i = w.parties[p]!.to;
      first = false;
    } else if (isFieldWord(w, i, from, first, sawBody)) {
      sawBody = (f & BODY) !== 0;
      to = ++i;
      first = false;
    } else if (to === i && !first && connects(w, i, from)) {
      first = w.lower[i] === 'of' || w.lower[i] === 'for';
      i++;
      if (w.lower[i] === 'the') i++;
    } else break;
  }
  return to;
}

function isFieldWord(w: Words, i: number, from: number, first: boolean, sawBody: boolean): boolean {
  const f = w.flags[i]!;
  const cap = f & CAP;
  if (f & FIELD && !nextIsHead(w, i)) return Boolean(cap) === Boolean(w.flags[from]! & CAP) || !cap;
  if (!cap || (f & NOT_A_NAME && !(f & BODY))) return false;
  if (f & BODY) return true;
  if (f & PLURAL) return i > from && sawBodyOf(w, i);
  if (f & (HEAD | HONORIFIC) && !(f & RANK)) return false;
  return (first || Boolean(f & RANK)) && !sawBody;
}

const sawBodyOf = (w: Words, i: number): boolean => i > 1 && w.lower[i - 1] === 'of' && (w.flags[i - 2]! & BODY) !== 0;

function nextIsHead(w: Words, i: number): boolean {
  for (let k = i + 1; k < w.count && k < i + 4; k++) {
    if (w.flags[k]! & HEAD && !(w.flags[k]! & LINE)) return true;
    if (!(w.flags[k]! & (FIELD | RANK))) return false;
  }
  return false;
}

function connects(w: Words, i: number, from: number): boolean {
  const next = w.lower[i] === 'of' || w.lower[i] === 'for' ? skipArticle(w, i + 1) : i + 1;
  if (
    next >= w.count ||
    w.flags[next]! & LINE ||
    (w.partyAt[next]! >= 0 && !isFieldParty(w, w.parties[w.partyAt[next]!]!))
  )
    return false;
  const f = w.flags[next]!;
  const low = w.lower[i]!;
  if (low === 'of')
    return (
      (f & CAP) !== 0 &&
      (f & (BODY | FIELD | PLURAL | RANK) || !(f & (NOT_A_NAME | HEAD | HONORIFIC))) !== 0 &&
      Boolean(w.flags[i - 1]! & BODY)
    );
  if (low === 'for') return (f & FIELD) !== 0;
  const alike = (f & CAP) === (w.flags[from]! & CAP);
  if (low === 'and' || w.word[i] === '&' || w.word[i] === '-' || w.word[i] === '–')
    return ((f & FIELD) !== 0 && alike && !nextIsHead(w, next)) || w.partyAt[next]! >= 0;
  return w.word[i] === ',' && (f & FIELD) !== 0 && alike && listGoesOn(w, next);
}

/** “Foreign Affairs, Trade and Cooperation”: a comma is inside a list of fields only when an “and” closes it. */
function listGoesOn(w: Words, from: number): boolean {
  for (let i = from; i < w.count && i < from + 10; i++) {
    if (w.flags[i]! & LINE) return false;
    if (isAnd(w, i)) return i + 1 < w.count && (w.flags[i + 1]! & FIELD) !== 0 && !nextIsHead(w, i + 1);
    if (!(w.flags[i]! & FIELD) && w.word[i] !== ',') return false;
  }
  return false;
}

/** “head of the cabinet”, “head of state”; “Secretary General of the bloc” prints nothing more. */
function takeBody(w: Words, right: Right, at: number, k: number): boolean {
  const f = w.flags[k]!;
  if (!(f & (BODY | RANK)) && w.lower[k] !== 'state') return false;
  if (UNNAMED.has(w.lower[k]!)) {
    right.to = k + 1;
    return false;
  }
  if (!(f & BODY)) return false;
  addPiece(right, at, k + 1);
  return true;
}

const UNNAMED = new Set(['bloc', 'organization', 'organisation', 'alliance', 'group', 'union', 'body']);

const NO_SENSE = new Set([
  'the',
  'of',
  'for',
  'and',
  '&',
  'a',
  '-',
  '–',
  ',',
  'to',
  '(',
  ')',
  'at',
  'affairs',
  'relations',
  'on',
  'his',
  'her',
]);
const SAME_SENSE: Readonly<Record<string, string>> = {
  external: 'foreign',
  co: 'co',
  defense: 'defence',
  labor: 'labour',
  interim: 'acting',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chairperson',
  chairwoman: 'chairperson',
  chair: 'chairperson',
};
const EXPANDED: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  premier: ['prime', 'minister'],
  fm: ['foreign', 'minister'],
  eam: ['foreign', 'minister'],
  dpm: ['deputy', 'prime', 'minister'],
  secgen: ['secretary', 'general'],
  'secretary-general': ['secretary', 'general'],
  'vice-president': ['vice', 'president'],
  'vice-premier': ['vice', 'prime', 'minister'],
  diplomat: ['foreign', 'minister'],
};

function senseOf(w: Words, pieces: readonly Run[]): Set<string> {
  const sense = new Set<string>();
  for (const piece of pieces)
    for (let i = piece.from; i < piece.to; i++) {
      const low = SINGULAR.get(w.lower[i]!) ?? w.lower[i]!;
      if (NO_SENSE.has(low)) continue;
      for (const s of EXPANDED[low] ?? [SAME_SENSE[low] ?? low]) sense.add(s);
    }
  return sense;
}

function familyOf(w: Words, pieces: readonly Run[], single: string): OfficeFamily {
  const sense = senseOf(w, pieces);
  if (sense.has('minister')) {
    if (sense.has('prime') && !sense.has('deputy') && !sense.has('vice')) return 'head-of-government';
    if (sense.has('foreign') && !sense.has('trade')) return 'foreign-minister';
    return 'minister';
  }
  if (single === 'president' && (sense.has('vice') || sense.has('deputy'))) return 'other';
  if (single === 'head' && sense.has('state')) return 'head-of-state';
  if (single === 'head' && sense.has('government')) return 'head-of-government';
  if (single === 'commissioner' && sense.has('high')) return 'envoy';
  return HEADS[single] ?? 'other';
}

/** The title as printed, in the singular. */
export function titleText(w: Words, title: Title): string {
  const { text, start, end } = w.tokens;
  return title.pieces
    .map(({ from, to }) => {
      if (!title.plural || title.head < from || title.head >= to) return text.slice(start[from]!, end[to - 1]!);
      const before = text.slice(start[from]!, start[title.head]!);
      return before + singularWord(w, title.head) + text.slice(end[title.head]!, end[to - 1]!);
    })
    .join(' ')
    .replace(/\s+/g, ' ');
}

function singularWord(w: Words, i: number): string {
  const word = w.word[i]!;
  const single = SINGULAR.get(w.lower[i]!)!;
  return word[0]! + (word === word.toUpperCase() ? single.slice(1).toUpperCase() : single.slice(1));
}

/** “Deputy Prime Minister – Foreign Minister” is one title. */
export function joinTitles(w: Words, a: Title, b: Title): Title {
  const between = { from: a.pieces[0]!.from, to: b.pieces[0]!.to };
  const pieces = [between, ...b.pieces.slice(1)];
  const families = [a.family, b.family];
  return {
    ...a,
    to: b.to,
    pieces,
    family: families.includes('foreign-minister') ? 'foreign-minister' : a.family,
    parties: a.parties.length ? a.parties : b.parties,
    sentTo: a.sentTo ?? b.sentTo,
    former: a.former || b.former,
    sense: senseOf(w, pieces),
  };
}

/** The titles of a text, in order, none inside another. */
export function findTitles(w: Words): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  for (let i = 0; i < w.count; i++) {
    if (!(w.flags[i]! & HEAD) || w.partyAt[i]! >= 0 || w.aside[i]) continue;
    const title = readTitle(w, i, floor);
    if (!title) continue;
    titles.push(title);
    floor = title.to;
    i = title.to - 1;
  }
  return titles;
}
