import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { PARTIES } from './lexicon.ts';
import { isPossessive } from './words.ts';

/**
 * Decides the names that several parties share: “the Russian Security Council” by the party beside it, “Congo” by what
 * else the text names, “the Permanent Council” by the organisation named last. What stays open is dropped.
 */
export function decideShared(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const count = new Map<string, number>();
  for (const d of drafts) if (d.party !== '') count.set(d.party, (count.get(d.party) ?? 0) + 1);
  const last = new Map<string, number>();
  drafts.forEach((d, i) => {
    if (d.party === '' || isStateOrgan(d)) d.party = beside(tokens, drafts, i) ?? d.party;
    if (d.party === '') d.party = (d.meaning.use === 'own' && decide(d, last)) || decide(d, count);
    if (d.party !== '') last.set(d.party, i + 1);
  });
  return drafts.filter((d) => d.party !== '');
}

/** “Ministry of Foreign Affairs and Trade” is New Zealand's, but not beside another state. */
const isStateOrgan = (d: Draft): boolean => d.form === 'organ' && PARTIES.get(d.party)?.kind === 'state';

/** The party with the highest rank; without one the first, if the name is its own when alone. */
function decide(d: Draft, rank: ReadonlyMap<string, number>): string {
  const { parties, alone } = d.meaning;
  let best = alone ? parties[0]! : '';
  let most = 0;
  for (const p of parties) {
    const r = rank.get(p) ?? 0;
    if (r > most) [best, most] = [p, r];
  }
  return best;
}

/** The party of “*Swiss* Federal Council”, “*Russia's* Security Council”, “Security Council of *Kazakhstan*”. */
function beside(tokens: Tokens, drafts: readonly Draft[], i: number): string | null {
  const d = drafts[i]!;
  if (d.form !== 'organ') return null;
  const before = drafts[i - 1];
  if (before !== undefined && before.party !== '' && before.form !== 'organ') {
    const gap = d.from - before.to;
    if (gap === 0 || (gap === 1 && isPossessive(tokens.lower[before.to]))) return before.party;
  }
  const after = drafts[i + 1];
  if (after === undefined || after.party === '' || after.form !== 'name' || tokens.lower[d.to] !== 'of') return null;
  return after.from === d.to + 1 || (after.from === d.to + 2 && tokens.lower[d.to + 1] === 'the') ? after.party : null;
}
