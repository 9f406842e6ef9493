import { homeOf, otherThan, type Scene } from './scene.ts';
import type { Telling, ToldOffice } from './tellings.ts';
import { LINE, type Words } from './words.ts';

/** Who holds what, as far as the text has told it. */
export interface Held {
  /** “president|KAZ” → name of the holder, folded. */
  holders: Map<string, string>;
  /** Family of offices → the party last told with it. */
  last: Map<string, string>;
}

/** The party of an office that is told without one; null when nothing tells it. */
export function ownerOf(
  w: Words,
  scene: Scene,
  held: Held,
  telling: Telling,
  office: ToldOffice,
  before: Telling | undefined,
): string | null {
  if (office.owner === 'its') return subjectBefore(w, telling.from) ?? homeOf(scene);
  if (office.owner === 'whose') return partyBefore(w, office.at);
  if (isOfOrganisation(office)) return organisationBefore(w, telling.from) ?? scene.organisations[0] ?? homeOf(scene);
  const excluded = excludedParties(w, telling, before);
  const taken = (party: string) => {
    const holder = held.holders.get(holderKey(office, party));
    return holder !== undefined && holder !== telling.name.parts.join(' ');
  };
  const candidates = [
    placeOfTelling(w, telling),
    tiedBefore(w, office, telling.from),
    held.last.get(office.family) ?? null,
    homeOf(scene),
    ...scene.main,
  ];
  for (const party of candidates) if (party !== null && !excluded.has(party) && !taken(party)) return party;
  return otherThan(scene, [...excluded][0] ?? null);
}

export const holderKey = (office: ToldOffice, party: string): string =>
  `${[...office.sense].sort().join(' ')}|${party}`;

function isOfOrganisation({ family, sense }: ToldOffice): boolean {
  return (
    (sense.has('secretary') && sense.has('general')) ||
    (sense.has('executive') && sense.has('secretary')) ||
    (family === 'organisation' && sense.has('commissioner')) ||
    (sense.has('high') && sense.has('representative'))
  );
}

/** The party that “its” goes back to: the first of the sentence before the word, else of the sentence before. */
export function subjectBefore(w: Words, at: number): string | null {
  const sentence = w.sentence[at]!;
  for (const s of [sentence, sentence - 1]) {
    for (let i = at - 1, first: string | null = null; ; i--) {
      if (i < 0 || w.sentence[i]! < s) {
        if (first) return first;
        break;
      }
      if (w.sentence[i] === s && w.partyAt[i]! >= 0) {
        const m = w.parties[w.partyAt[i]!]!;
        if (!m.asPlace && m.kind !== 'region') first = m.party;
      }
    }
  }
  return null;
}

function partyBefore(w: Words, at: number): string | null {
  for (let i = at - 1; i >= 0 && i > at - 10; i--) if (w.partyAt[i]! >= 0) return w.parties[w.partyAt[i]!]!.party;
  return null;
}

function organisationBefore(w: Words, at: number): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const p = w.partyAt[i]!;
    if (p >= 0 && w.parties[p]!.kind === 'organization') return w.parties[p]!.party;
  }
  return null;
}

/** “told reporters in Tehran” */
function placeOfTelling(w: Words, telling: Telling): string | null {
  for (let i = telling.to; i + 1 < w.count && i < telling.to + 16 && !(w.flags[i]! & LINE); i++) {
    if (w.lower[i] !== 'reporters' && w.lower[i] !== 'journalists') continue;
    const p = w.lower[i + 1] === 'in' && i + 2 < w.count ? w.partyAt[i + 2]! : -1;
    return p >= 0 ? w.parties[p]!.party : null;
  }
  return null;
}

const MINISTRIES: Readonly<Record<string, RegExp>> = {
  'foreign-minister': /^(?:foreign|external|mfa|diplomacy)$/,
  'head-of-state': /^(?:presidency|president)$/,
};

/** The party whose ministry was told last before its unnamed minister, in the block or the one before. */
function tiedBefore(w: Words, office: ToldOffice, at: number): string | null {
  const words = MINISTRIES[office.family];
  if (!words) return null;
  const block = w.block[at]!;
  for (let i = at - 1; i >= 0 && w.block[i]! >= block - 1; i--) {
    const p = w.partyAt[i]!;
    if (p < 0 || w.parties[p]!.form !== 'organ') continue;
    if (words.test(w.lower[i]!)) return w.parties[p]!.party;
  }
  return null;
}

const OTHERS = new Set([
  'with',
  'to',
  'by',
  'from',
  'received',
  'met',
  'telephoned',
  'phoned',
  'congratulated',
  'invited',
  'thanked',
  'urged',
  'host',
  'told',
]);

/** Parties that the holder can't speak for: that of the one they meet, that which summons or expels them. */
function excludedParties(w: Words, telling: Telling, before: Telling | undefined): Set<string> {
  const excluded = new Set<string>();
  const at = telling.from;
  const sentence = w.sentence[at]!;
  if (before && w.sentence[before.from] === sentence && meets(w, before.to, at))
    for (const o of before.offices) if (o.party) excluded.add(o.party);
  if (at > 0 && w.sentence[at - 1] === sentence && AGAINST.test(nearVerb(w, at))) {
    const subject = subjectBefore(w, at);
    if (subject) excluded.add(subject);
  }
  return excluded;
}

const AGAINST = /^(?:summoned|expelled|expelling|sanctioned|expels|summons)$/;

const nearVerb = (w: Words, at: number): string =>
  (w.lower[at - 1] === 'the' ? w.lower[at - 2] : w.lower[at - 1]) ?? '';

function meets(w: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OTHERS.has(w.lower[i]!)) return true;
  return false;
}
