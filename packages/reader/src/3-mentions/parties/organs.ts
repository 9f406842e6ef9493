import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isCapital } from './fold.ts';
import { close, isPossessive, ORGAN_HEADS, ORGAN_HEADS_SMALL, ORGAN_MODIFIERS, PORTFOLIOS } from './words.ts';

const MOST_WORDS = 6;
const MINISTRIES = /^(?:ministry|ministries|department|departments)$/;

/**
 * Widens a party to the organ named with it: “Kazakh Foreign Ministry”, “Japan's Ministry of Economy, Trade and
 * Industry”, “Ministry of Foreign Affairs of the Republic of Kazakhstan”. `limit` is where the next party begins.
 */
export function widenToOrgan(tokens: Tokens, d: Draft, floor: number, limit: number): void {
  const end = organAfter(tokens, d.to, limit);
  if (end > 0) {
    d.to = end;
    d.form = 'organ';
    return;
  }
  const start = organBefore(tokens, d, floor);
  if (start >= 0) {
    d.from = start;
    d.form = 'organ';
  }
}

/** The end of an organ that begins after a party at `at`; -1 when none does. */
function organAfter(tokens: Tokens, at: number, limit: number): number {
  let i = isPossessive(tokens.lower[at]) ? at + 1 : at;
  const owned = i > at;
  for (let n = 0; n < MOST_WORDS && i < limit && (close(tokens, i) || owned); n++, i++) {
    const lower = tokens.lower[i]!;
    const capital = isCapital(tokens.word[i]!);
    if (capital ? ORGAN_HEADS.has(lower) : ORGAN_HEADS_SMALL.has(lower)) {
      const end = MINISTRIES.test(lower) ? portfolioEnd(tokens, i + 1, limit) : i + 1;
      return organGoesOn(tokens, end, limit) ? organAfter(tokens, end, limit) : end;
    }
    if (
      !ORGAN_MODIFIERS.has(lower) &&
      !PORTFOLIOS.has(lower) &&
      lower !== 'and' &&
      !(capital && /^(?:National|Security|Supreme|Representatives)$/.test(tokens.word[i]!))
    )
      return -1;
  }
  return -1;
}

/** “Defence *Ministry*”, “Security Council *Secretariat*”: another head right behind the first. */
const organGoesOn = (tokens: Tokens, at: number, limit: number): boolean =>
  at < limit && close(tokens, at) && isCapital(tokens.word[at]!) && ORGAN_HEADS.has(tokens.lower[at]!);

/** The end of “of Economy, Trade and Industry”, from the “of”. */
function portfolioEnd(tokens: Tokens, at: number, limit: number): number {
  if (!/^(?:of|for)$/.test(tokens.lower[at] ?? '')) return at;
  let end = at;
  for (let i = at + 1; i < limit; i++) {
    const lower = tokens.lower[i]!;
    if (PORTFOLIOS.has(lower) && isCapital(tokens.word[i]!)) end = i + 1;
    else if (lower !== 'and' && lower !== ',' && lower !== '&' && lower !== 'of' && lower !== 'the' && lower !== 'for')
      break;
  }
  return end;
}

/** The start of “Ministry of Foreign Affairs of the” before a party; -1 when it is none. */
function organBefore(tokens: Tokens, d: Draft, floor: number): number {
  if (d.form !== 'name' && d.form !== 'seat') return -1;
  let i = d.from - 1;
  if (tokens.lower[i] === 'the') i--;
  if (tokens.lower[i] !== 'of' || i <= floor) return -1;
  for (let n = 0; n < 2 * MOST_WORDS && i > floor; n++) {
    i--;
    const lower = tokens.lower[i]!;
    const capital = isCapital(tokens.word[i]!);
    if (ORGAN_HEADS.has(lower) && (capital || ORGAN_HEADS_SMALL.has(lower))) return modifiersBefore(tokens, i, floor);
    if (
      !PORTFOLIOS.has(lower) &&
      !/^(?:of|for|and|,|the|&|ministers|deputies|representatives|heads|state)$/.test(lower)
    )
      return -1;
  }
  return -1;
}

/** “*National Security* Council”, “*foreign* ministry”. */
function modifiersBefore(tokens: Tokens, at: number, floor: number): number {
  let start = at;
  while (
    start - 1 >= floor &&
    close(tokens, start) &&
    (ORGAN_MODIFIERS.has(tokens.lower[start - 1]!) ||
      (isCapital(tokens.word[start - 1]!) && PORTFOLIOS.has(tokens.lower[start - 1]!)))
  )
    start--;
  return start;
}
