import type { Structure } from '../../1-text/structure.ts';
import type { PartyMention, Run } from '../mention.ts';
import { HEADLINE } from './flags.ts';
import { has, type Words } from './words.ts';

/** Where a text is told from, and whom it is about. */
export interface Scene {
  /** The party that the text is told from: that which issued it, else the state of the dateline when the text is about it. */
  home: string | null;
  /** The states told, the most told first. */
  states: string[];
  /** States that are only the place of something, as told. */
  places: string[];
  /** The organisations told, the most told first. */
  organisations: string[];
  /** Every organisation of the text. */
  isOrganisation: (party: string) => boolean;
}

/** A party in the headline counts for as much; one that only tells whose an office is, for little. */
const HEADLINE_WEIGHT = 3;
const TITLE_WEIGHT = 0.2;

export function sceneOf(w: Words, { header }: Structure, titles: readonly Run[]): Scene {
  let t = 0;
  const weight = new Map<string, number>();
  const places = new Set<string>();
  const kinds = new Map<string, PartyMention['kind']>();
  let place: string | null = null;
  let publisher: string | null = null;
  for (const m of w.parties) {
    if (m.kind === 'region') continue;
    kinds.set(m.party, m.kind);
    if (m.asPlace) places.add(m.party);
    const at = w.tokens.start[m.from]!;
    if (isIn(header.place, at)) place ??= m.party;
    else if (isIn(header.outlet, at) && m.form !== 'seat') publisher ??= m.party;
    else if (!m.asPlace) {
      while (t < titles.length && titles[t]!.to <= m.from) t++;
      const worth =
        (has(w, m.from, HEADLINE) ? HEADLINE_WEIGHT : 1) * ((titles[t]?.from ?? w.count) <= m.from ? TITLE_WEIGHT : 1);
      weight.set(m.party, (weight.get(m.party) ?? 0) + worth);
    }
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  const states = ranked.filter((p) => kinds.get(p) === 'state');
  const told = place !== null && (weight.has(place) || states.length === 0) ? place : null;
  const isOrganisation = (p: string) => kinds.get(p) === 'organization';
  return {
    home: publisher ?? told,
    states,
    places: [...places].filter((p) => kinds.get(p) === 'state' && !weight.has(p)),
    organisations: ranked.filter(isOrganisation),
    isOrganisation,
  };
}

const isIn = (span: { start: number; end: number } | null, at: number): boolean =>
  span !== null && at >= span.start && at < span.end;
