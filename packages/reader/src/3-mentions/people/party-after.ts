import { partyList } from './title-right.ts';
import { goesOn, partyOn, type Words } from './words.ts';

export interface PartyAfter {
  party: string;
  to: number;
}

/** The party told right after a name: “Sione Vaipulu of Tonga”, “Nino Kvaratskhelia (Georgia)”. */
export function partyAfter(w: Words, at: number): PartyAfter | null {
  if (!goesOn(w, at)) return null;
  const open = w.word[at] === '(' || w.word[at] === '[';
  if (!open && w.lower[at] !== 'of' && w.lower[at] !== 'from') return null;
  const k = w.lower[at + 1] === 'the' ? at + 2 : at + 1;
  const m = partyOn(w, k);
  if (!m || m.form === 'organ' || m.kind === 'region' || (m.form === 'demonym' && !open)) return null;
  if (!open) return w.lower[m.to] === "'s" ? null : { party: m.party, to: m.to };
  return w.word[m.to] === ')' || w.word[m.to] === ']' ? { party: m.party, to: m.to + 1 } : null;
}

/** The parties told after several names: “N and M of Chile and Peru respectively”. */
export function partiesAfter(w: Words, at: number): string[] {
  if (!goesOn(w, at) || w.lower[at] !== 'of') return [];
  const m = partyOn(w, w.lower[at + 1] === 'the' ? at + 2 : at + 1);
  return m?.form === 'name' ? partyList(w, m).parties : [];
}
