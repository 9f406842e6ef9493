import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyMention } from '../mention.ts';
import { type Draft, findPhrases, mentionOf } from './draft.ts';
import { findIntroduced, isOrganisation } from './introduced.ts';
import { PARTIES } from './lexicon.ts';
import { dropStrangers } from './not-party.ts';
import { widenToOrgan } from './organs.ts';
import { findPairPrefixes } from './pairs.ts';
import { describe } from './places.ts';
import { decideShared } from './shared-names.ts';

/**
 * Every mention of a state, an organisation or a region in the text, in order, without overlap: names, adjectives and
 * peoples, capitals and palaces, organs. What only looks like one (surnames, companies, languages) is no mention; what is
 * only a place has `asPlace`. Takes any tokens; time is linear in their number.
 */
export function findParties(tokens: Tokens): PartyMention[] {
  const phrases = [...findPhrases(tokens), ...findPairPrefixes(tokens)].sort((a, b) => a.from - b.from);
  const { drafts, names } = learn(tokens, decideShared(dropStrangers(tokens, phrases)));
  drafts.forEach((d, i) => {
    widenToOrgan(tokens, d, drafts[i - 1]?.to ?? 0, drafts[i + 1]?.from ?? tokens.count);
    describe(tokens, d, drafts[i - 1]);
  });
  return mergeOrgans(tokens, drafts).map((d) => {
    const facts = PARTIES.parties.get(d.party);
    return mentionOf(d, facts?.kind ?? 'organization', facts?.name ?? names.get(d.party) ?? d.party);
  });
}

/** Adds what the text itself introduces: new abbreviations of known parties, organisations that no list has. */
function learn(tokens: Tokens, drafts: Draft[]): { drafts: Draft[]; names: Map<string, string> } {
  const names = new Map<string, string>();
  const shorts = new Map<string, string>();
  const added: Draft[] = [];
  for (const intro of findIntroduced(tokens)) {
    const known = drafts.find((d) => d.to === intro.to && d.from <= intro.from + 1 && d.form === 'name');
    if (known) shorts.set(intro.short, known.party);
    else if (isOrganisation(tokens, intro) && !drafts.some((d) => d.from < intro.to && d.to > intro.from)) {
      shorts.set(intro.short, intro.short);
      names.set(intro.short, tokens.text.slice(tokens.start[intro.from], tokens.end[intro.to - 1]));
      added.push(draft(intro.from, intro.to, intro.short));
    }
  }
  if (shorts.size === 0) return { drafts, names };
  const taken = new Map(drafts.map((d) => [d.from, d]));
  tokens.word.forEach((word, i) => {
    const party = shorts.get(word);
    if (party === undefined) return;
    const there = taken.get(i);
    if (there === undefined) added.push(draft(i, i + 1, party));
    else if (there.to === i + 1) there.party = party;
  });
  return { drafts: withoutOverlap([...drafts, ...added].sort((a, b) => a.from - b.from)), names };
}

const draft = (from: number, to: number, party: string): Draft => ({
  from,
  to,
  party,
  form: 'name',
  asPlace: false,
  role: null,
  meaning: { parties: [party], form: 'name', alone: true, people: false, own: false },
});

const withoutOverlap = (drafts: Draft[]): Draft[] => {
  let end = 0;
  return drafts.filter((d) => {
    if (d.from < end) return false;
    end = d.to;
    return true;
  });
};

/** “Polish Sejm”, “US State Department”, “Security Council of the United Nations”: one organ, one mention. */
function mergeOrgans(tokens: Tokens, drafts: Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const d of drafts) {
    const last = merged.at(-1);
    if (last !== undefined && last.party === d.party && joins(tokens, last, d)) {
      last.to = d.to;
      last.form = 'organ';
      last.role = d.role;
      last.asPlace = false;
    } else merged.push(d);
  }
  return merged;
}

function joins(tokens: Tokens, a: Draft, b: Draft): boolean {
  const between = tokens.lower.slice(a.to, b.from).join(' ');
  if (b.form === 'organ' && a.form !== 'organ') return between === '' || between === "'s";
  return a.form === 'organ' && b.form === 'name' && /^of(?: the)?$/.test(between);
}
