import type { Structure } from '../../1-text/structure.ts';
import type { PartyMention } from '../mention.ts';
import type { Words } from './words.ts';

/** Where a text is told from, and whom it is about. */
export interface Scene {
  /** The state of the dateline, when the text is about it. */
  host: string | null;
  /** The party that issued the text. */
  publisher: string | null;
  /** The states, the most told first. */
  main: string[];
  /** The organisations, the most told first. */
  organisations: string[];
}

export function sceneOf(w: Words, { header, blocks }: Structure): Scene {
  const inSpan = (m: PartyMention, span: { start: number; end: number } | null): boolean =>
    span !== null && w.tokens.start[m.from]! >= span.start && w.tokens.start[m.from]! < span.end;
  const weight = new Map<string, number>();
  let place: string | null = null;
  let publisher: string | null = null;
  for (const m of w.parties) {
    const block = blocks[w.block[m.from]!];
    if (inSpan(m, header.place)) place ??= m.party;
    else if (inSpan(m, header.outlet)) publisher ??= m.party;
    else if (!m.asPlace) weight.set(m.party, (weight.get(m.party) ?? 0) + (block?.kind === 'title' ? 3 : 1));
  }
  const kinds = new Map(w.parties.map((m) => [m.party, m.kind]));
  const ranked = [...weight].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  const main = ranked.filter((p) => kinds.get(p) === 'state');
  const organisations = ranked.filter((p) => kinds.get(p) === 'organization');
  const host = place !== null && (weight.has(place) || main.length === 0) ? place : null;
  return { host, publisher, main, organisations };
}

export const homeOf = (scene: Scene): string | null => scene.publisher ?? scene.host ?? scene.main[0] ?? null;

export const otherThan = (scene: Scene, party: string | null): string | null => {
  const home = homeOf(scene);
  if (home !== null && home !== party) return home;
  return scene.main.find((p) => p !== party) ?? scene.organisations.find((p) => p !== party) ?? null;
};
