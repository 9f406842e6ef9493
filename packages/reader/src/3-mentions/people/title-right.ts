import { HEADS, PRIVATE_HEADS } from '../../lexicon/en/offices.ts';
import type { PartyMention, Run } from '../mention.ts';
import { AFTER, BODY, CAP, FIELD, GLUED, HEAD, HONORIFIC, NOT_A_NAME, PARTICLE, PLURAL, RANK } from './flags.ts';
import { goesOn, has, isAnd, partyOn, singularOf, type Words } from './words.ts';

/** What the words behind a head tell of its office. */
export interface Right {
  to: number;
  /** The printed stretches; the first begins at the head. */
  pieces: Run[];
  parties: string[];
  sentTo: string | null;
  private: boolean;
}

const MOST_PIECES = 5;
/** No field is told in more words. */
const LONGEST_FIELD = 24;

/** Goes right from a head, over “of Foreign Affairs”, “to Nicaragua”, “of the Kingdom of Denmark”. */
export function readRight(w: Words, head: number): Right {
  const to = headEnd(w, head);
  const right: Right = { to, pieces: [{ from: head, to }], parties: [], sentTo: null, private: false };
  while (goesOn(w, right.to) && right.pieces.length < MOST_PIECES && takeRight(w, right, head)) {}
  return right;
}

const GLUED_TAILS = new Set(['general', 'designate', 'elect', 'in', 'at', 'large', 'office', 'chief', 'counsellor']);

/** “Secretary-General”, “President-in-Office”, “Ambassador Extraordinary and Plenipotentiary”, “chargé d'affaires”. */
function headEnd(w: Words, head: number): number {
  let to = head + 1;
  while (goesOn(w, to)) {
    const low = w.lower[to]!;
    if (low === '-' && has(w, to, GLUED) && GLUED_TAILS.has(w.lower[to + 1] ?? '')) to += 2;
    else if (has(w, to, AFTER) && has(w, to, CAP) === has(w, to - 1, CAP)) to++;
    else if (low.startsWith("d'affaires") || low === 'd´affaires') to++;
    else if (low === 'd' && w.lower[to + 2] === 'affaires') to += 3;
    else if (low === 'a.i.' || (low === 'ad' && w.lower[to + 1] === 'interim')) to += low === 'ad' ? 2 : 1;
    else if (low === 'and' && w.lower[to + 1] === 'plenipotentiary') to += 2;
    else break;
  }
  return to;
}

function takeRight(w: Words, right: Right, head: number): boolean {
  // “Minister [for Foreign Affairs of Kazakhstan, N]”: what the editors put in.
  const inserted = w.word[right.to] === '[' && BINDING.has(w.lower[right.to + 1] ?? '');
  if (inserted) right.to++;
  const low = w.lower[right.to]!;
  if (low === 'of' || low === 'for') return takeOf(w, right, right.to, head);
  if (low === 'to' || low === 'at' || low === 'on') return takeSentTo(w, right, right.to, head);
  return false;
}

const BINDING = new Set(['of', 'for', 'to']);

function takeOf(w: Words, right: Right, at: number, head: number): boolean {
  const k = skipArticle(w, at + 1);
  if (!goesOn(w, k)) return false;
  const party = partyOn(w, k);
  if (party && !isField(w, party)) return takeOfParty(w, right, at, party, head);
  const field = fieldEnd(w, k);
  if (field.to === k) return takeBody(w, right, at, k);
  if (field.unknown && PRIVATE_HEADS.has(singularOf(w, head))) right.private = true;
  addPiece(right, at, field.to);
  return true;
}

/** “European” in “Foreign and European Affairs”, “Europe” in “Minister for Europe and Foreign Affairs”. */
function isField(w: Words, m: PartyMention): boolean {
  if (m.kind === 'region' && m.form === 'name') return true;
  return (
    (m.form === 'demonym' || m.kind === 'organization') &&
    has(w, m.to, FIELD) &&
    has(w, m.to, CAP) === has(w, m.from, CAP)
  );
}

const ARTICLES = new Set(['the', 'its', 'our']);
const ENDEARMENTS = new Set(['sisterly', 'brotherly', 'friendly', 'fraternal', 'neighbouring', 'neighboring']);

function skipArticle(w: Words, i: number): number {
  const k = ARTICLES.has(w.lower[i] ?? '') ? i + 1 : i;
  return ENDEARMENTS.has(w.lower[k] ?? '') ? k + 1 : k;
}

function takeOfParty(w: Words, right: Right, at: number, m: PartyMention, head: number): boolean {
  if (m.form === 'organ') {
    const bodyEnd = organEnd(w, m);
    addPiece(right, at, bodyEnd);
    right.to = m.to;
    const country = w.lower[m.to] === 'of' && goesOn(w, m.to + 1) ? partyOn(w, skipArticle(w, m.to + 1)) : null;
    if (right.parties.length === 0 && country?.form !== 'name') right.parties = [m.party];
    return true;
  }
  if (m.form === 'demonym' && !has(w, m.to, BODY)) return false;
  if (w.lower[at] === 'for' && HEADS.get(singularOf(w, head)) !== 'spokesperson') return takePortfolio(w, right, at, m);
  if (goesOn(w, m.to) && has(w, m.to, BODY) && w.partyAt[m.to]! < 0) {
    addPiece(right, at, m.to + 1);
    if (right.parties.length === 0) right.parties = [m.party];
    return true;
  }
  if (right.parties.length || m.kind === 'region') return false;
  const list = partyList(w, m);
  right.parties = list.parties;
  right.to = list.to;
  return true;
}

/** “Central Bank | of Malta”, “Ministry of Foreign Affairs and Trade | of Hungary”: a state's organ without its country. */
function organEnd(w: Words, { from, to, kind }: PartyMention): number {
  if (kind !== 'state') return to;
  for (let i = to - 1; i > from; i--) {
    if (w.lower[i] !== 'of') continue;
    return has(w, skipArticle(w, i + 1), FIELD | BODY | HEAD) ? to : i;
  }
  return to;
}

/** “Managing Director for Russia, Eastern Partnership, Central Asia and OSCE”: what is in its charge, not whose it is. */
function takePortfolio(w: Words, right: Right, at: number, first: PartyMention): boolean {
  let to = first.to;
  for (let next = portfolioEnd(w, to); next > to; next = portfolioEnd(w, to)) to = next;
  addPiece(right, at, to);
  right.sentTo ??= first.party;
  return true;
}

/** Where one more of a list of parties and fields ends. */
function portfolioEnd(w: Words, at: number): number {
  let k = w.word[at] === ',' ? at + 1 : at;
  if (isAnd(w, k)) k++;
  if (k === at) return at;
  if (w.lower[k] === 'the') k++;
  const party = goesOn(w, k) ? partyOn(w, k) : null;
  if (party) return party.form === 'demonym' ? at : party.to;
  let end = k;
  while (end < k + 4 && goesOn(w, end) && has(w, end, CAP) && !has(w, end, HEAD)) end++;
  return end > k && has(w, end - 1, FIELD) ? end : at;
}

/** “of Angola, the Republic of Botswana and Namibia” */
export function partyList(w: Words, first: PartyMention): { parties: string[]; to: number } {
  const parties = [first.party];
  let to = first.to;
  for (;;) {
    let k = to;
    if (w.word[k] === ',') k++;
    if (isAnd(w, k)) k++;
    if (k === to) break;
    if (w.lower[k] === 'of') k++;
    if (w.lower[k] === 'the') k++;
    const next = goesOn(w, k) ? partyOn(w, k) : null;
    // “of Chile and Bolivian officials”: an adjective does not go on with the list, nor does a possessive.
    if (next?.form !== 'name' || next.from !== k || w.lower[next.to] === "'s") break;
    parties.push(next.party);
    to = next.to;
  }
  return { parties, to };
}

const SENT_TOO = new Set(['commissioner', 'coordinator', 'head', 'secretary', 'minister']);

function isSent(w: Words, head: number): boolean {
  const single = singularOf(w, head);
  return HEADS.get(single) === 'envoy' || SENT_TOO.has(single);
}

/** “to Nicaragua”, “at the United Nations”, “for Guinea-Bissau”: where the holder is sent, not whom they speak for. */
function takeSentTo(w: Words, right: Right, at: number, head: number): boolean {
  if (!isSent(w, head) || right.sentTo !== null) return false;
  const k = skipArticle(w, at + 1);
  const m = goesOn(w, k) ? partyOn(w, k) : null;
  if (!m || m.form === 'demonym' || w.lower[m.to] === "'s") return false;
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

interface Field {
  to: number;
  /** Begins with a capitalised word of no known field or body: “chairman of Amelux”. */
  unknown: boolean;
}

/** “Foreign Affairs and Security Policy”, “the Legislative Chamber of the Oliy Majlis”, “foreign affairs and regional integration”. */
function fieldEnd(w: Words, from: number): Field {
  let to = from;
  let fresh = true;
  let sawBody = false;
  let known = false;
  for (let i = from; i < w.count && i - from < LONGEST_FIELD && (i === from || goesOn(w, i)); ) {
    const party = partyOn(w, i);
    if (party) {
      if (!isField(w, party)) break;
      to = i = party.to;
      fresh = false;
    } else if (isFieldWord(w, i, from, fresh, sawBody)) {
      sawBody = has(w, i, BODY);
      known ||= has(w, i, BODY | FIELD | RANK | PLURAL);
      to = ++i;
      fresh = false;
    } else if (to === i && !fresh && connects(w, i, from)) {
      fresh = w.lower[i] === 'of' || w.lower[i] === 'for';
      if (fresh) sawBody = false;
      i = fresh ? skipArticle(w, i + 1) : i + 1;
    } else break;
  }
  return { to, unknown: to > from && !known };
}

function isFieldWord(w: Words, i: number, from: number, fresh: boolean, sawBody: boolean): boolean {
  const cap = has(w, i, CAP);
  if (has(w, i, FIELD) && !headFollows(w, i)) return cap === has(w, from, CAP) || !cap;
  if (!cap) return false;
  if (has(w, i, BODY)) return true;
  if (has(w, i, PLURAL)) return i > from + 1 && w.lower[i - 1] === 'of' && has(w, i - 2, BODY);
  if (has(w, i, NOT_A_NAME | PARTICLE) || (has(w, i, HEAD | HONORIFIC) && !has(w, i, RANK))) return false;
  return (fresh || has(w, i, RANK)) && !sawBody;
}

/** “Foreign Affairs, Finance Minister N”: the field belongs to the next title. */
function headFollows(w: Words, i: number): boolean {
  for (let k = i + 1; k < i + 4 && goesOn(w, k); k++) {
    if (has(w, k, HEAD)) return true;
    if (!has(w, k, FIELD | RANK)) return false;
  }
  return false;
}

function connects(w: Words, i: number, from: number): boolean {
  const low = w.lower[i]!;
  const preposition = low === 'of' || low === 'for';
  const next = preposition ? skipArticle(w, i + 1) : i + 1;
  if (!goesOn(w, next)) return false;
  const party = partyOn(w, next);
  if (party) return isAnd(w, i) && isField(w, party);
  const field = has(w, next, FIELD);
  if (low === 'of')
    return (
      has(w, i - 1, BODY) &&
      has(w, next, CAP) &&
      !has(w, next, NOT_A_NAME | HONORIFIC) &&
      (!has(w, next, HEAD) || has(w, next, PLURAL))
    );
  if (low === 'for') return field;
  if (!field || has(w, next, CAP) !== has(w, from, CAP) || headFollows(w, next)) return false;
  return isAnd(w, i) || low === '-' || low === '–' || (low === ',' && listGoesOn(w, next));
}

/** “Foreign Affairs, Trade and Cooperation”: a comma is inside a list of fields only when an “and” closes it. */
function listGoesOn(w: Words, from: number): boolean {
  for (let i = from; i < from + 10 && goesOn(w, i); i++) {
    if (isAnd(w, i)) return has(w, i + 1, FIELD) && !headFollows(w, i + 1);
    if (!has(w, i, FIELD) && w.word[i] !== ',') return false;
  }
  return false;
}

const UNNAMED = new Set(['bloc', 'organization', 'organisation', 'alliance', 'group', 'union', 'body']);

/** “head of the cabinet”, “head of state”; “Secretary General of the bloc” prints nothing more. */
function takeBody(w: Words, right: Right, at: number, k: number): boolean {
  if (UNNAMED.has(w.lower[k]!)) {
    right.to = k + 1;
    return false;
  }
  if (w.partyAt[k]! >= 0 || !(has(w, k, BODY) || w.lower[k] === 'state')) return false;
  addPiece(right, at, k + 1);
  return true;
}
