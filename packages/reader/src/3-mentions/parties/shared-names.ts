import type { Draft } from './draft.ts';

/**
 * Decides the names that several parties share by what else the text names: “Congo” is Kinshasa's where the text
 * names Kinshasa. Drafts that stay open are dropped.
 */
export function decideShared(drafts: readonly Draft[]): Draft[] {
  const named = new Map<string, number>();
  for (const d of drafts) if (d.party !== '') named.set(d.party, (named.get(d.party) ?? 0) + 1);
  const before = new Map<string, number>();
  drafts.forEach((d, i) => {
    if (d.party === '') d.party = d.meaning.own ? lastNamed(d, before) : oftenest(d, named);
    if (d.party !== '') before.set(d.party, i);
  });
  return drafts.filter((d) => d.party !== '');
}

function oftenest(d: Draft, named: ReadonlyMap<string, number>): string {
  const { parties, alone } = d.meaning;
  let best = alone ? parties[0]! : '';
  let most = 0;
  for (const p of parties) {
    const count = named.get(p) ?? 0;
    if (count > most) [best, most] = [p, count];
  }
  return best;
}

/** “the Permanent Council” is that of the organisation named last. */
function lastNamed(d: Draft, before: ReadonlyMap<string, number>): string {
  let best = '';
  let latest = -1;
  for (const p of d.meaning.parties) {
    const at = before.get(p) ?? -1;
    if (at > latest) [best, latest] = [p, at];
  }
  return best;
}
