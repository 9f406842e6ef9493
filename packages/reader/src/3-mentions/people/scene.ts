import type { Structure } from '../../1-text/structure.ts';
import type { PartyMention } from '../mention.ts';
import { HEADLINE } from './flags.ts';
import { has, type Words } from './words.ts';

/** Where a text is told from, and whom it is about. */
export interface Scene {
  /** The party that the text is told from: that which issued it, else the state of the dateline when the text is about it. */
  home: string | null;
  /** The states told, the most told first. */
  states: string[];
  /** The organisations told, the most told first. */
  organisations: string[];
}

/** A party in the headline counts for as much. */
const HEADLINE_WEIGHT = 3;

export function sceneOf(w: Words, { header }: Structure): Scene {
  const weight = new Map<string, number>();
  const kinds = new Map<string, PartyMention['kind']>();
  let place: string | null = null;
  let publisher: string | null = null;
  for (const m of w.parties) {
    if (m.kind === 'region') continue;
    kinds.set(m.party, m.kind);
    const at = w.tokens.start[m.from]!;
    if (isIn(header.place, at)) place ??= m.party;
    else if (isIn(header.outlet, at) && m.form !== 'seat') publisher ??= m.party;
    else if (!m.asPlace)
      weight.set(m.party, (weight.get(m.party) ?? 0) + (has(w, m.from, HEADLINE) ? HEADLINE_WEIGHT : 1));
  }
  const ranked = [...weight].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  const states = ranked.filter((p) => kinds.get(p) === 'state');
  const told = place !== null && (weight.has(place) || states.length === 0) ? place : null;
  return { home: publisher ?? told, states, organisations: ranked.filter((p) => kinds.get(p) === 'organization') };
}

const isIn = (span: { start: number; end: number } | null, at: number): boolean =>
  span !== null && at >= span.start && at < span.end;
