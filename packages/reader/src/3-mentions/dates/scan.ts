import { BEGIN, NO_WORD, type Vocabulary, type Word } from './vocabulary.ts';

/** What lies between two tokens; bits, so that a rule can allow several. */
export const GAP = {
  none: 1,
  space: 2,
  /** Tight: “four-day”, “June 4-5”. */
  hyphen: 4,
  /** An en or em dash, or any spaced one. */
  dash: 8,
  /** With white space after it. */
  comma: 16,
  /** A point with white space after it. */
  dot: 32,
  tightDot: 64,
  slash: 128,
  /** An opening bracket after white space. */
  open: 256,
  apostrophe: 512,
  other: 1024,
} as const;

/** Nothing, a cardinal's bare digits; an ordinal's ending; the s of “1990s”. */
export type Suffix = '' | 'th' | 's';

/** The tokens of a text that can take part in a date: words of the vocabulary and numbers. All else lies in the gaps. */
export interface Scan {
  text: string;
  vocabulary: Vocabulary;
  count: number;
  start: number[];
  end: number[];
  word: Word[];
  /** The number of a run of digits, else -1. */
  number: number[];
  digits: number[];
  suffix: Suffix[];
  /** Before each token. */
  gap: number[];
  /** Whether a name stands somewhere after a title; asked for few words, so kept only once asked. */
  titled: Map<string, boolean>;
}

/** One pass over the text; linear in its length. */
export function scan(text: string, vocabulary: Vocabulary): Scan {
  const s: Scan = {
    text,
    vocabulary,
    count: 0,
    start: [],
    end: [],
    word: [],
    number: [],
    digits: [],
    suffix: [],
    gap: [],
    titled: new Map(),
  };
  const { length } = text;
  for (let i = 0; i < length; ) {
    const c = text.charCodeAt(i);
    if (isLetter(c)) i = wordAt(s, i);
    else if (isDigit(c)) i = digitsAt(s, i);
    else i++;
  }
  return s;
}

/** Walks the trie letter by letter; a word with a letter beyond a–z leads nowhere. */
function wordAt(s: Scan, from: number): number {
  const { text, vocabulary } = s;
  const { next, words } = vocabulary;
  const { length } = text;
  let state: number = BEGIN;
  let to = from;
  let c = 0;
  // Asked within the length only: a character code beyond it is no integer, and slows the loop threefold.
  for (; to < length; to++) {
    c = text.charCodeAt(to);
    if (!isLetter(c)) break;
    state = c < 128 ? next[state * 26 + (c | 32) - 97]! : 0;
  }
  const word = words[state];
  if (to < length && isDigit(c) && !isPrefix(word)) return afterAlphanumerics(text, to);
  if (word && !(word.capitalOnly && text.charCodeAt(from) >= 97)) push(s, from, to, word, -1, 0, '');
  return to;
}

/** “Q1”, “H2”, “FY2023”: letters that may stand right before a number. */
const isPrefix = (word: Word | null | undefined): boolean =>
  word?.role === 'fy' || word?.role === 'quarterLetter' || word?.role === 'halfLetter';

function digitsAt(s: Scan, from: number): number {
  const { text } = s;
  let to = from;
  let value = 0;
  while (to < text.length && isDigit(text.charCodeAt(to))) value = value * 10 + text.charCodeAt(to++) - 48;
  const digits = to - from;
  if (to >= text.length || !isLetter(text.charCodeAt(to))) {
    if (digits <= 4) push(s, from, to, NO_WORD, value, digits, '');
    return to;
  }
  const end = afterAlphanumerics(text, to);
  const ending = text.slice(to, Math.min(end, to + 3)).toLowerCase();
  if (ORDINAL_ENDINGS.has(ending) && digits <= 2) push(s, from, end, NO_WORD, value, digits, 'th');
  else if (ending === 's' && digits === 4) push(s, from, end, NO_WORD, value, digits, 's');
  // “the ’90s”: the mark stands for the century.
  else if (ending === 's' && digits === 2 && /['’]/.test(text[from - 1] ?? ''))
    push(s, from - 1, end, NO_WORD, value, digits, 's');
  else if (text[to] === 'T' && isDigit(text.charCodeAt(to + 1)) && digits === 2)
    push(s, from, to, NO_WORD, value, digits, '');
  else if ((isQuarterNumber(text, to, end) && digits === 1) || (digits <= 2 && isRunOn(text, to))) {
    push(s, from, to, NO_WORD, value, digits, '');
    return to;
  }
  return end;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** “5November”, as pages that lost a space have it. */
const isRunOn = (text: string, at: number): boolean => /^\p{Lu}\p{Ll}{2}/u.test(text.slice(at, at + 3));

/** “1Q23”, “2H 2024”. */
const isQuarterNumber = (text: string, at: number, end: number): boolean =>
  /[QH]/.test(text[at]!) && (end === at + 1 || isDigit(text.charCodeAt(at + 1)));

function push(s: Scan, from: number, to: number, word: Word, number: number, digits: number, suffix: Suffix): void {
  const { count } = s;
  s.gap.push(count === 0 ? GAP.other : gapBetween(s.text, s.end[count - 1]!, from));
  s.start.push(from);
  s.end.push(to);
  s.word.push(word);
  s.number.push(number);
  s.digits.push(digits);
  s.suffix.push(suffix);
  s.count++;
}

/** The longest gap that still joins two tokens. */
const WIDEST = 8;

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return GAP.none;
  if (to - from === 1 && text.charCodeAt(from) === 32) return GAP.space;
  if (to - from > WIDEST) return GAP.other;
  let mark = '';
  let lines = 0;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (c === '\n') lines++;
    if (!isSpace(c.charCodeAt(0))) mark += c;
  }
  return lines > 1 ? GAP.other : gapOfMark(mark, isSpace(text.charCodeAt(from)), isSpace(text.charCodeAt(to - 1)));
}

function gapOfMark(mark: string, spaceBefore: boolean, spaceAfter: boolean): number {
  switch (mark) {
    case '':
      return GAP.space;
    case ',':
    case '.,':
      return spaceAfter ? GAP.comma : GAP.other;
    case '.':
      return spaceAfter ? GAP.dot : spaceBefore ? GAP.other : GAP.tightDot;
    case '-':
    case '\u2010':
    case '\u2011':
      return spaceBefore && spaceAfter ? GAP.dash : GAP.hyphen;
    case '–':
    case '—':
    case '−':
    case '.-':
    case '.–':
      return GAP.dash;
    case '/':
      return GAP.slash;
    case '(':
      return spaceBefore ? GAP.open : GAP.other;
    case "'":
    case '’':
      return spaceBefore || spaceAfter ? GAP.other : GAP.apostrophe;
    default:
      return GAP.other;
  }
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;
/** Latin, Greek, Cyrillic and so on; what stands above the punctuation of U+2000 counts as a letter too. */
export const isLetter = (c: number): boolean => {
  if (c < 128) return ((c | 32) - 97) >>> 0 < 26;
  return c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x206f);
};

function afterAlphanumerics(text: string, from: number): number {
  let i = from;
  while (i < text.length && (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)))) i++;
  return i;
}

/** Whether the token at `i` follows the one before it over a gap of one of these kinds. */
export const joined = (s: Scan, i: number, gaps: number): boolean => i > 0 && i < s.count && (s.gap[i]! & gaps) !== 0;

/** Enough for any word that a rule asks about. */
const LONGEST_WORD = 30;

/**
 * The word that stands right before a place of its line, over white space and the point of “No.”; in lower case, ''
 * when there is none.
 */
export function wordBefore(text: string, at: number): string {
  let to = at;
  while (to > 0 && isSpace(text.charCodeAt(to - 1)) && text[to - 1] !== '\n') to--;
  if (to > 0 && text[to - 1] === '.') to--;
  let from = to;
  while (from > 0 && to - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to).toLowerCase();
}

/** The word that follows a place of the text over white space only, as written; '' when there is none. */
export function wordAfter(text: string, at: number): string {
  let from = at;
  while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  if (from === at) return '';
  let to = from;
  while (to < text.length && to - from < LONGEST_WORD && isLetter(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}
