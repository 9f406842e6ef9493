import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isCapital } from './fold.ts';
import {
  beforeArticle,
  CABINET_OFFICES,
  CHAMBER_MEMBERS,
  CHAMBERS,
  close,
  HOSTED,
  isDash,
  isPossessive,
  NAME_LINKS,
  OFFICE_HEADS,
  OFFICE_HOLDERS,
  OFFICIAL_NOUNS,
  ORGAN_HEADS,
  ORGAN_HEADS_SMALL,
  ORGAN_LINKS,
  ORGAN_MODIFIERS,
  ORGAN_WORDS,
  PORTFOLIO_HEADS,
  PORTFOLIOS,
} from './words.ts';

const MOST_WORDS = 6;

/**
 * Widens a party to the organ named with it: “Kazakh Foreign Ministry”, “Japan's Ministry of Economy, Trade and
 * Industry”, “Ministry of Foreign Affairs of the Republic of Kazakhstan”, “the authorities in Niamey”. The organ lies
 * between `floor`, where the party before ends, and `limit`, where the next begins.
 */
export function widenToOrgan(tokens: Tokens, d: Draft, floor: number, limit: number): void {
  const paired = isDash(tokens.word[d.from - 1]) && close(tokens, d.from);
  const end = paired || isHostOf(tokens, d) ? -1 : organAfter(tokens, d.to, limit);
  const start = end > 0 ? -1 : organBefore(tokens, d, floor);
  if (end > 0) d.to = end;
  else if (start >= 0) d.from = start;
  else return;
  d.form = 'organ';
}

/** “the *London* embassy” is not Britain's. */
const isHostOf = (tokens: Tokens, d: Draft): boolean => d.form === 'seat' && HOSTED.has(tokens.lower[d.to] ?? '');

/** The end of an organ that begins behind a party; -1 when none does. */
function organAfter(tokens: Tokens, at: number, limit: number): number {
  const from = isPossessive(tokens.lower[at]) && close(tokens, at) ? at + 1 : at;
  if (!ORGAN_WORDS.has(tokens.lower[from] ?? '')) return -1;
  let portfolio = false;
  for (let i = from; i < from + MOST_WORDS && i < limit && close(tokens, i); i++) {
    const lower = tokens.lower[i]!;
    if (isHead(tokens, i)) {
      if (portfolio && !PORTFOLIO_HEADS.has(lower)) return -1;
      return isTitleOf(tokens, i) ? -1 : organEnd(tokens, i + 1, limit);
    }
    if (CHAMBERS.has(tokens.word[i]!)) return chamberEnd(tokens, i + 1);
    if (OFFICE_HOLDERS.has(lower) && officeEnd(tokens, i + 1) > 0) return officeEnd(tokens, i + 1);
    if (ORGAN_MODIFIERS.has(lower)) continue;
    if (!PORTFOLIOS.has(lower) && lower !== 'and') return -1;
    portfolio = true;
  }
  return -1;
}

const isHead = (tokens: Tokens, i: number): boolean =>
  (isCapital(tokens.word[i]!) ? ORGAN_HEADS : ORGAN_HEADS_SMALL).has(tokens.lower[i]!);

/** “Cabinet *Secretary*” is an office. */
const isTitleOf = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i] === 'cabinet' && CABINET_OFFICES.has(tokens.word[i + 1] ?? '');

/** Behind a head: “of Economy, Trade and Industry”, “of Ministers”, or another head, “Council *Secretariat*”. */
function organEnd(tokens: Tokens, at: number, limit: number): number {
  if (PORTFOLIO_HEADS.has(tokens.lower[at - 1]!)) return portfolioEnd(tokens, at, limit);
  const chamber = chamberEnd(tokens, at);
  if (chamber > 0) return chamber;
  return at < limit && close(tokens, at) && isCapital(tokens.word[at]!) && isHead(tokens, at) ? at + 1 : at;
}

/** “House *of Representatives*”, “Council *of Ministers*”; -1 when nothing of the kind follows. */
const chamberEnd = (tokens: Tokens, at: number): number =>
  tokens.lower[at] === 'of' && CHAMBER_MEMBERS.has(tokens.word[at + 1] ?? '') ? at + 2 : -1;

/** “Chancellor*'s office*”, “Prime Minister*'s Office*”, “Presidential *Office*”; -1 when none follows. */
function officeEnd(tokens: Tokens, at: number): number {
  let i = at;
  if (tokens.lower[i] === 'minister') i++;
  if (isPossessive(tokens.lower[i])) i++;
  return i < tokens.count && OFFICE_HEADS.has(tokens.lower[i]!) && close(tokens, i) ? i + 1 : -1;
}

function portfolioEnd(tokens: Tokens, at: number, limit: number): number {
  if (tokens.lower[at] !== 'of' && tokens.lower[at] !== 'for') return at;
  let end = at;
  for (let i = at + 1; i < limit; i++) {
    const lower = tokens.lower[i]!;
    if (PORTFOLIOS.has(lower) && isCapital(tokens.word[i]!)) end = i + 1;
    else if (!NAME_LINKS.has(lower)) break;
  }
  return end;
}

/** The start of “Ministry of Foreign Affairs of the” before a party; -1 when it is none. */
function organBefore(tokens: Tokens, d: Draft, floor: number): number {
  if (d.form !== 'name' && d.form !== 'seat') return -1;
  let i = beforeArticle(tokens, d.from);
  if (i <= floor) return -1;
  if (tokens.lower[i] === 'in' && d.form === 'seat')
    return OFFICIAL_NOUNS.has(tokens.lower[i - 1]!) ? modifiersStart(tokens, i - 1, floor) : -1;
  if (tokens.lower[i] !== 'of') return -1;
  for (let n = 0; n < 2 * MOST_WORDS && i > floor; n++) {
    i--;
    if (isHead(tokens, i) || (CHAMBERS.has(tokens.word[i]!) && chamberEnd(tokens, i + 1) > 0))
      return modifiersStart(tokens, i, floor);
    if (!PORTFOLIOS.has(tokens.lower[i]!) && !ORGAN_LINKS.has(tokens.lower[i]!)) return -1;
  }
  return -1;
}

/** “*National Security* Council”, “*foreign* ministry”. */
function modifiersStart(tokens: Tokens, at: number, floor: number): number {
  let start = at;
  while (start > floor && close(tokens, start) && isModifier(tokens, start - 1)) start--;
  return start;
}

const isModifier = (tokens: Tokens, i: number): boolean =>
  ORGAN_MODIFIERS.has(tokens.lower[i]!) || (isCapital(tokens.word[i]!) && PORTFOLIOS.has(tokens.lower[i]!));
