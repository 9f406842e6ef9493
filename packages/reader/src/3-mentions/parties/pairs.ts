import type { Tokens } from '../../2-tokens/tokens.ts';
import { PAIR_PREFIXES } from '../../lexicon/en/parties/index.ts';
import type { Draft } from './draft.ts';
import { isCapital } from './fold.ts';
import { isDash } from './words.ts';

const PREFIXES = new Map(Object.entries(PAIR_PREFIXES));

/** “*Sino*-Russian”, “*Franco*–German”: first halves that are no words by themselves. */
export function findPairPrefixes(tokens: Tokens): Draft[] {
  const found: Draft[] = [];
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (!isDash(tokens.word[i]) || tokens.end[i - 1] !== tokens.start[i] || !isCapital(tokens.word[i + 1]!)) continue;
    const party = PREFIXES.get(tokens.lower[i - 1]!);
    if (party === undefined || !isCapital(tokens.word[i - 1]!)) continue;
    const meaning = { parties: [party], form: 'demonym' as const, alone: true, people: false, own: false };
    found.push({ from: i - 1, to: i, meaning, party, form: 'demonym', asPlace: false, role: null });
  }
  return found;
}
