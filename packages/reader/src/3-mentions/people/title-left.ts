import { PAST_WORDS, PRIVATE_BODIES, PRIVATE_HEADS } from '../../lexicon/en/offices.ts';
import { NUMBERS } from '../../lexicon/en/references.ts';
import type { PartyMention } from '../mention.ts';
import { BODY, CAP, FIELD, GLUED, HEAD, HOLDER, HONORIFIC, LINE, NOT_A_NAME, RANK } from './flags.ts';
import type { Owner } from './title.ts';
import { goesOn, has, isAnd, partyOn, singularOf, type Words } from './words.ts';

/** What the words before a head tell of its office. */
export interface Left {
  /** Where the printed title begins. */
  from: number;
  /** Where the whole phrase begins, country and article included. */
  outer: number;
  party: string | null;
  owner: Owner;
  former: boolean;
  visiting: boolean;
  count: number | null;
  private: boolean;
}

/** Goes left from a head, over ranks and fields, to what tells whose office it is; never before `floor`. */
export function readLeft(w: Words, head: number, floor: number): Left {
  const from = titleStart(w, head, floor);
  const left: Left = {
    from,
    outer: from,
    party: null,
    owner: 'none',
    former: false,
    visiting: false,
    count: null,
    private: false,
  };
  const organ = organBefore(w, from, floor);
  if (organ) {
    left.from = organStart(w, organ);
    left.outer = organ.from;
    left.party = organ.party;
  }
  while (left.outer > floor && !has(w, left.outer, LINE) && takeLeft(w, left, floor)) {}
  left.private = isPrivateBody(w, left, head, floor);
  return left;
}

function titleStart(w: Words, head: number, floor: number): number {
  let at = head;
  for (;;) {
    const j = at - 1;
    if (j < floor || has(w, at, LINE) || w.partyAt[j]! >= 0) return at;
    const f = w.flags[j]!;
    if (f & HONORIFIC && !(f & (RANK | FIELD))) return at;
    if (f & (RANK | FIELD) || (f & BODY && f & CAP)) at = j;
    else if (w.word[j] === '-' && f & GLUED && j > floor && has(w, j - 1, RANK | FIELD | HEAD)) at = j - 1;
    else if (w.word[j] === ']' && j > floor && has(w, j - 1, RANK | FIELD)) at = j;
    else if (isAnd(w, j) && joinsFields(w, j, floor)) at = j - 1;
    else return at;
  }
}

/** “Foreign and European Affairs Minister”: both sides are fields, written alike. */
function joinsFields(w: Words, and: number, floor: number): boolean {
  if (and <= floor || w.partyAt[and - 1]! >= 0) return false;
  return has(w, and - 1, FIELD) && has(w, and + 1, FIELD) && has(w, and - 1, CAP) === has(w, and + 1, CAP);
}

/** An organ whose officer it is: “European Commission | President”, “Ministry of External Affairs (MEA) | spokesperson”. */
function organBefore(w: Words, at: number, floor: number): PartyMention | null {
  if (at <= floor || has(w, at, LINE)) return null;
  let j = at - 1;
  if (w.word[j] === ')' && j - 2 >= floor && w.word[j - 2] === '(') j -= 3;
  else if (w.lower[j] === "'s") j--;
  const organ = j >= floor ? partyOn(w, j) : null;
  if (organ?.form !== 'organ' || organ.to !== j + 1 || organ.from < floor) return null;
  // “the administration of US | President N” has a country last, not a body.
  return organ.kind === 'state' && lastOf(w, organ) >= 0 && !has(w, j, FIELD | BODY) ? null : organ;
}

/** The last “of” inside a mention; -1 when there is none. */
function lastOf(w: Words, { from, to }: PartyMention): number {
  for (let i = to - 1; i >= from; i--) if (w.lower[i] === 'of') return i;
  return -1;
}

/** A state's organ is printed without its country, an organisation's with its name: “ECOWAS Commission President”. */
function organStart(w: Words, organ: PartyMention): number {
  if (organ.kind === 'organization') return organ.from;
  for (let i = organ.from; i < organ.to; i++) if (has(w, i, FIELD | BODY | RANK)) return i;
  return organ.from;
}

/** Takes one more word or phrase before the title; false when nothing before it belongs to it. */
function takeLeft(w: Words, left: Left, floor: number): boolean {
  const j = left.outer - 1;
  const low = w.lower[j]!;
  const party = partyOn(w, j);
  if (party) return takeParty(w, left, party, floor);
  if (has(w, j, HOLDER)) {
    if (CHOSEN.has(low) && isPredicate(w, j, floor)) return false;
    left.former ||= PAST_WORDS.has(low);
    left.visiting ||= low === 'visiting';
    left.outer = j;
    return true;
  }
  if (low === '-' && has(w, left.outer, GLUED) && j > floor && PAST_WORDS.has(w.lower[j - 1]!)) {
    left.former = true;
    left.outer = j - 1;
    return true;
  }
  if (low === "'s" || low === "'") return takePossessor(w, left, j, floor);
  if (low === ')' && j - 2 >= floor && w.word[j - 2] === '(') return takeAbbreviation(w, left, j, floor);
  const count = NUMBERS.get(low);
  if (count !== undefined) {
    left.count = count;
    left.outer = j;
    return true;
  }
  const owner = OWNERS.get(low);
  if (owner) {
    left.owner = owner;
    left.outer = j;
  }
  return false;
}

const CHOSEN = new Set(['appointed', 'elected', 'named', 'nominated', 'designated']);

/** “the Union appointed former premier N”: after a name or a noun it is what was done, no part of the title. */
function isPredicate(w: Words, at: number, floor: number): boolean {
  if (at <= floor) return false;
  return partyOn(w, at - 1) !== null || w.tokens.pos[at - 1] === 'NOUN' || w.tokens.pos[at - 1] === 'PROPN';
}

const OWNERS: ReadonlyMap<string, Owner> = new Map([
  ['the', 'the'],
  ['this', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['its', 'its'],
  ['their', 'its'],
  ['his', 'personal'],
  ['her', 'personal'],
  ['my', 'personal'],
  ['our', 'personal'],
  ['your', 'personal'],
  ['whose', 'whose'],
]);

function takeParty(w: Words, left: Left, m: PartyMention, floor: number): boolean {
  if (m.from < floor || m.kind === 'region' || (left.party !== null && left.party !== m.party)) return false;
  left.party = m.party;
  // “the administration of US | President N”
  const of = m.form === 'organ' ? lastOf(w, m) : -1;
  left.outer = of >= 0 ? of + 1 : m.from;
  return of < 0 && !has(w, m.from, LINE);
}

/** “Georgia's”, “the kingdom's”. */
function takePossessor(w: Words, left: Left, mark: number, floor: number): boolean {
  const party = partyOn(w, mark - 1);
  if (party) return left.party === null && takeParty(w, left, party, floor);
  if (left.party === null && mark > floor) left.owner = 'possessive';
  return false;
}

/** “the European Union (EU) | High Representative” */
function takeAbbreviation(w: Words, left: Left, close: number, floor: number): boolean {
  const party = partyOn(w, close - 1);
  if (!party || (left.party !== null && left.party !== party.party)) return false;
  left.party = party.party;
  left.outer = close - 2;
  return left.outer > floor && goesOn(w, left.outer);
}

/** “The federation … its president”, “Amelux chairman N”: whose head speaks for no party. */
function isPrivateBody(w: Words, left: Left, head: number, floor: number): boolean {
  if (left.party !== null || !PRIVATE_HEADS.has(singularOf(w, head))) return false;
  const before = left.outer - 1;
  if (left.owner === 'none') {
    if (before <= floor || has(w, left.outer, LINE | GLUED)) return false;
    const unknown =
      has(w, before, CAP) &&
      !has(w, before, NOT_A_NAME | HEAD | HONORIFIC | FIELD | RANK | LINE) &&
      w.partyAt[before]! < 0;
    return (unknown && left.from === head && !PLACES.has(w.lower[before - 1]!)) || PRIVATE_BODIES.has(w.lower[before]!);
  }
  if (left.owner === 'possessive')
    return PRIVATE_BODIES.has(w.lower[before - 1] ?? '') || (has(w, before - 1, CAP) && !has(w, before - 1, BODY));
  if (left.owner !== 'its' && left.owner !== 'whose') return false;
  const sentence = w.sentence[head]!;
  for (let i = left.outer - 1; i >= floor && i > left.outer - 40 && w.sentence[i] === sentence; i--) {
    if (w.partyAt[i]! >= 0 && !w.parties[w.partyAt[i]!]!.asPlace && w.parties[w.partyAt[i]!]!.form !== 'demonym')
      return false;
    if (PRIVATE_BODIES.has(w.lower[i]!) && w.lower[i - 1] === 'the') return true;
  }
  return false;
}

const PLACES = new Set(['in', 'at', 'from', 'near']);
