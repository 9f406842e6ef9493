import { CREDIT, CREDITED_BODIES, CREDITED_OFFICES, NAME_WORDS, OFFICE_KINDS } from '../lexicon/en/text/credit.ts';
import type { Span } from '../reading.ts';
import type { Block } from './block.ts';
import { countWords, isSpace, kindAt, skipSpace, trimEnd, UPPER, wordEnd } from './chars.ts';

/** No body's name has more words. */
const MOST = 14;
/** A name with no more words than this is short for one told in full elsewhere: “the ministry”. */
const BARE = 1;

/**
 * The body that the text credits, “the Norland Trade Ministry’s press service reported”, without its article: the first one; where
 * that is bare (“the ministry said”), the first that is named in full.
 */
export function creditedSource(text: string, blocks: readonly Block[]): Span | null {
  let bare: Span | null = null;
  for (const { kind, body } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const found of creditsIn(text, body)) {
      if (countWords(text, found.start, found.end, BARE + 1) > BARE) return found;
      bare ??= found;
    }
  }
  return bare;
}

function* creditsIn(text: string, { start, end }: Span): Generator<Span> {
  const prose = text.slice(start, end);
  CREDIT.lastIndex = 0;
  for (let found = CREDIT.exec(prose); found; found = CREDIT.exec(prose)) {
    const at = start + found.index;
    const behind = at + found[0].length;
    const forward = PHRASE.test(found[0]) || isInverted(text, start, at, behind);
    const name = forward ? nameAfter(text, behind, end) : nameBefore(text, start, at);
    if (name && isCredited(text, name)) yield name;
  }
}

const PHRASE = /^(?:according|citing|quoting)/i;

/** “…, says the Finance Ministry” */
function isInverted(text: string, start: number, verb: number, behind: number): boolean {
  const before = trimEnd(text, start, verb) - 1;
  return before >= start && ',”"’'.includes(text[before]!) && text.startsWith(' the ', behind);
}

/** Goes back from the verb over the words of a name: “press service of the Norland Trade Ministry”. */
function nameBefore(text: string, from: number, verb: number): Span | null {
  const end = skipAdverbial(text, from, verb);
  let start = end;
  for (let words = 0; words < MOST; words++) {
    const stop = trimEnd(text, from, start);
    const at = lastWord(text, from, stop);
    // A stop or comma ends what is before the name, unless it is the name's last word that bears it.
    if (at === stop || (words > 0 && /[.,;:!?"“”()–—]/.test(text[stop - 1]!)) || !isNameWord(text, at, stop)) break;
    start = at;
  }
  return withoutArticle(text, start, end);
}

/** “the ministry on Tuesday said”, “the Foreign Ministry also announced”: the place before the adverb. */
function skipAdverbial(text: string, from: number, verb: number): number {
  const end = withoutComma(text, from, verb);
  const at = lastWord(text, from, end);
  const word = text.slice(at, end);
  if (ADVERBS.has(word)) return withoutComma(text, from, at);
  if (!word.endsWith('day') || kindAt(text, at) !== UPPER) return end;
  const on = lastWord(text, from, trimEnd(text, from, at));
  return text.startsWith('on ', on) ? withoutComma(text, from, on) : end;
}

const ADVERBS = new Set(['also', 'later', 'earlier', 'here', 'today', 'yesterday', 'has', 'had', 'have', 'then']);

function withoutComma(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  return text[end - 1] === ',' ? end - 1 : end;
}

/** Goes on from “according to”: past “a statement of the”, over the words of the name. */
function nameAfter(text: string, from: number, end: number): Span | null {
  const paper = PAPER.exec(text.slice(from, Math.min(end, from + 80)));
  const start = skipSpace(text, from + (paper?.[0].length ?? 0), end);
  let to = start;
  for (let at = start, words = 0; at < end && words < MOST; words++) {
    const stop = wordEnd(text, at, end);
    const clean = stop - (/[.,;:!?)”"]+$/.exec(text.slice(at, stop))?.[0].length ?? 0);
    if (!isNameWord(text, at, clean)) break;
    to = clean;
    if (clean < stop) break;
    at = skipSpace(text, stop, end);
  }
  return withoutArticle(text, start, to);
}

const PAPER =
  /^\s+(?:an?|the|its|this)\s(?:\w+\s){0,2}?(?:statement|release|resolution|report|communiqu[eé]|decree|announcement|data|figures|readout)\s(?:of|by|from|issued by|released by|published by)(?=\s)/i;

const isNameWord = (text: string, start: number, end: number): boolean =>
  kindAt(text, start) === UPPER || NAME_WORDS.has(text.slice(start, end)) || text.slice(start, end) === '&';

/** Drops “the” and the small words at both ends; null when nothing is left or the name is somebody's own (“his office”). */
function withoutArticle(text: string, start: number, end: number): Span | null {
  let from = skipSpace(text, start, end);
  let to = trimEnd(text, from, end);
  for (
    let stop = wordEnd(text, from, to);
    SMALL.test(text.slice(from, stop)) && stop < to;
    stop = wordEnd(text, from, to)
  ) {
    from = skipSpace(text, stop, to);
  }
  for (let at = lastWord(text, from, to); at > from && SMALL.test(text.slice(at, to)); at = lastWord(text, from, to)) {
    to = trimEnd(text, from, at);
  }
  return from < to && !OWN.test(text.slice(Math.max(0, from - 8), from)) ? { start: from, end: to } : null;
}

const SMALL = /^(?:the|a|an|of|and|for|in|but|while|as|when|on|that|meanwhile,?|however,?|according|to)$/i;
const OWN = /\b(?:his|her|its|their|our|my|another|no)\s+$/i;

function lastWord(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !isSpace(text, at - 1)) at--;
  return at;
}

/** Whether the name is one of a body that news comes from, and not of a person who speaks for it. */
function isCredited(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s+/);
  const lower = words.map((word) => word.toLowerCase().replace(/[’']s$/, ''));
  const last = lastHead(lower);
  if (last < 0) return false;
  const behind = words.slice(last + 1);
  if (behind.length > 0 && !/^(?:of|for|in|on)$/.test(behind[0]!)) return false;
  if (CREDITED_BODIES.has(lower[last]!)) return true;
  return (
    behind.length > 0 ||
    lower.slice(0, last).some((word, i) => OFFICE_KINDS.has(word) || OFFICE_KINDS.has(words[i]!.toLowerCase()))
  );
}

/** The head before the first “of”: “press service” in “press service of the Norland Trade Ministry”. */
function lastHead(lower: readonly string[]): number {
  const owner = lower.findIndex((word, i) => i > 0 && /^(?:of|for|in|on)$/.test(word));
  const to = owner < 0 ? lower.length : owner;
  for (let i = to - 1; i >= 0; i--) if (CREDITED_BODIES.has(lower[i]!) || CREDITED_OFFICES.has(lower[i]!)) return i;
  return -1;
}
