import type { Tokens } from '../../2-tokens/tokens.ts';
import { ORGANISATIONS } from '../../lexicon/en/parties/index.ts';
import { type Draft, draftOf } from './draft.ts';
import { isCapital } from './fold.ts';
import { meaning } from './meaning.ts';
import { RECALLED_BY_ARTICLE, RECALLED_HEADS, RECALLED_OFFICES } from './words.ts';

/** Single words that are an organ once its organisation is named: `Commission` → EU, AU, ECOWAS … */
const OWN_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ORGANISATIONS.filter((o) => o.own !== undefined).map((o) => [
    o.id,
    new Set(o.own!.split('|').filter((w) => !w.includes(' '))),
  ]),
);

const HEADS: ReadonlySet<string> = new Set([
  ...[...OWN_HEADS.values()].flatMap((words) => [...words]),
  ...RECALLED_HEADS,
]);

/**
 * “the Commission”, “the ministry” in a text that has named “the European Commission”, “the Belarusian Foreign
 * Ministry”: the organ named last with that word. A word that meanwhile belonged to another body (“the Joint
 * Commission”) is nobody's. The drafts are in order and stay so.
 */
export function recallOrgans(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const current = new Map<string, string | null>();
  const all: Draft[] = [];
  let at = 0;
  const { text, start } = tokens;
  const scan = (to: number): void => {
    for (; at < to; at++) {
      if (FIRST_LETTERS[text.charCodeAt(start[at]!)] !== 1) continue;
      const word = tokens.word[at]!;
      if (!HEADS.has(word)) continue;
      const party = current.get(word);
      if (isBare(tokens, at)) {
        if (party) all.push(draftOf(at, at + 1, meaning([party], 'organ'), party));
      } else if (isCapital(word)) current.set(word, null);
    }
  };
  for (const d of drafts) {
    scan(d.from);
    remember(tokens, d, current);
    all.push(d);
    at = Math.max(at, d.to);
  }
  scan(tokens.count);
  return all;
}

function remember(tokens: Tokens, d: Draft, current: Map<string, string | null>): void {
  if (d.form === 'organ')
    for (let i = d.from; i < d.to; i++) {
      const word = tokens.word[i]!;
      if (!HEADS.has(word)) continue;
      const lower = word.toLowerCase();
      for (const w of [lower, lower[0]!.toUpperCase() + lower.slice(1)]) if (HEADS.has(w)) current.set(w, d.party);
    }
  for (const word of OWN_HEADS.get(d.party) ?? []) {
    const known = current.get(word);
    if (known === undefined) current.set(word, d.party);
  }
}

/** Spares the look-up of most words: by the code of its first letter, whether a head begins with it. */
const FIRST_LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  [...HEADS].some((head) => head.charCodeAt(0) === code) ? 1 : 0,
);

/**
 * “the Council”, “its Council” with no “of” behind it, “Commission President …”; of a ministry or an embassy only “the”,
 * for “its embassy” is another's.
 */
function isBare(tokens: Tokens, i: number): boolean {
  const before = tokens.lower[i - 1] ?? '';
  const after = tokens.word[i + 1] ?? '.';
  if (RECALLED_OFFICES.has(after)) return before === 'the' || !isCapital(tokens.word[i - 1] ?? 'x');
  if (before !== 'the' && (before !== 'its' || RECALLED_BY_ARTICLE.has(tokens.word[i]!))) return false;
  return !/^(?:of|for|on|in)$/.test(after) && !isCapital(after);
}
