import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyMention } from '../mention.ts';
import { type Draft, findPhrases } from './draft.ts';
import { learn } from './introduced.ts';
import { PARTIES } from './lexicon.ts';
import { widenToOrgan } from './organs.ts';
import { isPlace } from './places.ts';
import { recallOrgans } from './recalled-organs.ts';
import { roleOf } from './roles.ts';
import { decideShared } from './shared-names.ts';
import { dropStrangers } from './strangers.ts';
import { isPossessive } from './words.ts';

/**
 * Every mention of a state, an organisation or a region in the text, in order, without overlap: names, adjectives and
 * peoples, capitals and palaces, organs. What only looks like one (surnames, companies, languages) is no mention; what is
 * only a place has `asPlace`. Takes any tokens; time is linear in their number.
 */
export function findParties(tokens: Tokens): PartyMention[] {
  const phrases = decideShared(tokens, dropStrangers(tokens, findPhrases(tokens)));
  const { drafts, names } = learn(tokens, phrases);
  drafts.forEach((d, i) => {
    widenToOrgan(tokens, d, drafts[i - 1]?.to ?? 0, drafts[i + 1]?.from ?? tokens.count);
    d.asPlace = isPlace(tokens, d, drafts[i - 1], drafts[i + 1]);
    d.role = roleOf(tokens, d);
  });
  return recallOrgans(tokens, mergeOrgans(tokens, drafts)).map((d) => mentionOf(d, names));
}

function mentionOf({ from, to, party, form, asPlace, role }: Draft, names: ReadonlyMap<string, string>): PartyMention {
  const facts = PARTIES.get(party);
  const name = facts?.name ?? names.get(party) ?? party;
  return { from, to, party, kind: facts?.kind ?? 'organization', name, form, asPlace, role };
}

/** “Polish Sejm”, “US State Department”, “Security Council of the United Nations”: one organ, one mention. */
function mergeOrgans(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const d of drafts) {
    const last = merged.at(-1);
    if (last !== undefined && last.party === d.party && isOneOrgan(tokens, last, d)) {
      last.to = d.to;
      last.form = 'organ';
      last.role = d.role;
      last.asPlace = false;
    } else merged.push(d);
  }
  return merged;
}

function isOneOrgan({ lower }: Tokens, a: Draft, b: Draft): boolean {
  const gap = b.from - a.to;
  if (b.form === 'organ' && a.form !== 'organ') return gap === 0 || (gap === 1 && isPossessive(lower[a.to]));
  if (a.form !== 'organ' || b.form !== 'name' || lower[a.to] !== 'of') return false;
  return gap === 1 || (gap === 2 && lower[a.to + 1] === 'the');
}
