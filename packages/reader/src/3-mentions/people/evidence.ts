import { SAYS, SEATS } from '../../lexicon/en/people-cues.ts';
import type { PartyMention } from '../mention.ts';
import { LINE } from './flags.ts';
import { sameSense } from './sense.ts';
import type { Telling, ToldOffice } from './telling.ts';
import type { Title } from './title.ts';
import { goesOn, partyOn, type Words } from './words.ts';

/** What a text tells of parties and their offices beside the people: looked up by place. */
export interface Ties {
  /** For each mention of a party, the last organisation up to it, or -1. */
  organisation: Int32Array;
  /** Where an office or its ministry is told with its party, in order. */
  offices: { at: number; family: ToldOffice['family']; sense: ReadonlySet<string> | null; party: string }[];
}

const FOREIGN = /^(?:foreign|external|mfa)$/;
const PRESIDENCY = /^(?:presidency|presidential)$/;

export function tiesOf(w: Words, bare: readonly Title[]): Ties {
  const organisation = new Int32Array(w.parties.length).fill(-1);
  const offices: Ties['offices'] = [];
  let last = -1;
  w.parties.forEach((m, p) => {
    if (m.kind === 'organization') last = p;
    organisation[p] = last;
    const family = m.form === 'organ' ? familyOfOrgan(w, m.from, m.to) : m.form === 'seat' ? familyAtSeat(w, m) : null;
    if (family) offices.push({ at: m.from, family, sense: null, party: m.party });
  });
  for (const t of bare)
    if (t.parties.length === 1 && !t.plural)
      offices.push({ at: t.head, family: t.family, sense: t.sense, party: t.parties[0]! });
  return { organisation, offices: offices.sort((a, b) => a.at - b.at) };
}

/** “the White House”, “the Ministry of Foreign Affairs in Abuja” */
function familyAtSeat(w: Words, { from, to }: PartyMention): ToldOffice['family'] | null {
  const seat = SEATS.get(w.lower.slice(from, to).join(' '));
  if (seat) return seat;
  if (w.lower[from - 1] !== 'in') return null;
  for (let i = from - 2; i > from - 7 && i >= 0; i--)
    if (w.lower[i] === 'ministry' || w.lower[i] === 'mfa') return familyOfOrgan(w, i - 1, from - 1);
  return null;
}

function familyOfOrgan(w: Words, from: number, to: number): ToldOffice['family'] | null {
  for (let i = Math.max(0, from); i < to; i++) {
    if (FOREIGN.test(w.lower[i]!)) return 'foreign-minister';
    if (PRESIDENCY.test(w.lower[i]!)) return 'head-of-state';
  }
  return null;
}

/** How far around an office its clause is looked through. */
const REACH = 60;

/** The party that the words around tell, though not beside the office; null when they tell none. */
export function partyTold(w: Words, ties: Ties, telling: Telling, office: ToldOffice): string | null {
  if (telling.party !== null) return telling.party;
  if (office.owner === 'its') return subjectBefore(w, office.at);
  if (office.owner === 'whose') return nearestBefore(w, office.at, 10);
  if (office.owner === 'possessive') return nearestBefore(w, office.at, REACH);
  if (isOfOrganisation(office)) return organisationBefore(w, ties, office.at);
  if (w.lower[office.at - 1] === 'as' || office.sentTo !== null) {
    const appointing = appointedBy(w, ties, telling, office);
    if (appointing !== null) return appointing;
  }
  return placeOfSaying(w, telling) ?? ministryTelling(w, ties, office);
}

/** Offices that only an organisation has, unless a state is named with them. */
function isOfOrganisation({ family, sense }: ToldOffice): boolean {
  if (sense.has('secretary')) return sense.has('executive') || (sense.has('general') && !sense.has('party'));
  return (family === 'organisation' && sense.has('commissioner')) || (sense.has('high') && sense.has('representative'));
}

/** “The African Union appointed N as …”, “The summit appointed …”: by the subject, else by the organisation told last. */
function appointedBy(w: Words, ties: Ties, telling: Telling, office: ToldOffice): string | null {
  if (office.at < telling.name.to) return null;
  const subject = subjectBefore(w, telling.from, 1);
  if (subject !== null) return subject;
  return office.sentTo === null ? null : organisationBefore(w, ties, office.at);
}

/**
 * The party that “its” goes back to: the first that acts in the sentence, before the word; else in the sentence before.
 * “Chad is to release 29 Sudanese on Thursday, its information minister … announced.”
 */
export function subjectBefore(w: Words, at: number, sentences = 2): string | null {
  const sentence = w.sentence[at]!;
  for (let back = 0, end = at; back < sentences; back++) {
    let first: string | null = null;
    let i = end - 1;
    for (; i >= 0 && i > end - REACH * 2 && w.sentence[i] === sentence - back; i--) {
      const m = partyOn(w, i);
      if (m && !m.asPlace && m.kind !== 'region' && m.role !== 'nationals' && m.role !== 'nationality') first = m.party;
    }
    if (first !== null) return first;
    end = i + 1;
  }
  return null;
}

function nearestBefore(w: Words, at: number, reach: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - reach; i--) {
    const m = partyOn(w, i);
    if (m && m.kind !== 'region' && !m.asPlace && m.form !== 'demonym') return m.party;
  }
  return null;
}

function organisationBefore(w: Words, ties: Ties, at: number): string | null {
  const p = mentionBefore(w, at);
  const last = p < 0 ? -1 : ties.organisation[p]!;
  return last < 0 ? null : w.parties[last]!.party;
}

/** The last mention of a party that begins before a word; -1 when there is none. */
function mentionBefore(w: Words, at: number): number {
  let low = 0;
  let high = w.parties.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (w.parties[mid]!.from < at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** “told reporters in Tehran”, “said in Budapest on Wednesday” */
function placeOfSaying(w: Words, telling: Telling): string | null {
  for (let i = telling.to; i < telling.to + 16 && goesOn(w, i); i++) {
    if (w.lower[i] !== 'in') continue;
    if (!SAYS.has(w.lower[i - 1]!) && !AUDIENCES.has(w.lower[i - 1]!)) continue;
    const m = partyOn(w, i + 1);
    return m && m.form === 'seat' ? m.party : null;
  }
  return null;
}

/** “… Foreign Minister N, the Foreign Ministry in Montevideo said”: a ministry tells of its own minister. */
function ministryTelling(w: Words, ties: Ties, office: ToldOffice): string | null {
  for (let k = firstBehind(ties, office.at); k < ties.offices.length; k++) {
    const tie = ties.offices[k]!;
    if (w.sentence[tie.at] !== w.sentence[office.at] || tie.at > office.at + REACH) return null;
    if (tie.sense !== null || tie.family !== office.family) continue;
    for (let i = tie.at + 1; i < tie.at + 8 && goesOn(w, i); i++) if (SAYS.has(w.lower[i]!)) return tie.party;
  }
  return null;
}

const AUDIENCES = new Set(['reporters', 'journalists']);

/** How many sentences before an office its ministry still tells its party. */
const NEAR = 8;
/** No more ministers and ministries told before an office are looked at. */
const MOST_TIES = 60;

export interface NearAndFar {
  near: string | null;
  far: string | null;
}

/** The party whose minister or ministry of that kind the text told last: in the sentence itself or shortly before, or further off. */
export function tiedParty(w: Words, ties: Ties, office: ToldOffice): NearAndFar {
  const sentence = w.sentence[office.at]!;
  for (let k = firstAfterSentence(w, ties, office.at) - 1, steps = 0; k >= 0 && steps < MOST_TIES; k--, steps++) {
    const { at, family, sense, party } = ties.offices[k]!;
    if (family !== office.family || (sense !== null && !sameSense(sense, office.sense))) continue;
    return { near: w.sentence[at]! >= sentence - NEAR ? party : null, far: party };
  }
  return { near: null, far: null };
}

function firstAfterSentence(w: Words, ties: Ties, at: number): number {
  let end = at;
  while (end < at + REACH && end < w.count && !(end > at && w.flags[end]! & LINE)) end++;
  return firstBehind(ties, end);
}

/** The first tie at a place or behind it. */
function firstBehind({ offices }: Ties, at: number): number {
  let low = 0;
  for (let high = offices.length; low < high; ) {
    const mid = (low + high) >> 1;
    if (offices[mid]!.at < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
