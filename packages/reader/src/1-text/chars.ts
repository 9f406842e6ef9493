/** Kinds of UTF-16 code unit; `mark` is a combining mark, `other` any punctuation, symbol or half of a surrogate pair. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const LETTER = 5;
export const OTHER = 6;

/** Filled as characters are met: the regular expressions below run once for each distinct one. */
const kinds = new Uint8Array(0x1_0000);

/**
 * The kind of the code unit at `i`; 0 outside the text. White space includes what is not seen: zero-width spaces and
 * joiners, marks of direction, soft hyphens.
 */
export function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (Number.isNaN(code)) return 0;
  const kind = kinds[code]!;
  return kind === 0 ? learn(code) : kind;
}

function learn(code: number): number {
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(char: string): number {
  if (/\s|\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(char)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{L}|\p{M}/u.test(char)) return LETTER;
  return OTHER;
}

export const isSpace = (text: string, i: number): boolean => kindAt(text, i) === SPACE;

/** A letter of any script, cased or not, or a mark on one. */
export function isLetter(text: string, i: number): boolean {
  const kind = kindAt(text, i);
  return kind === LOWER || kind === UPPER || kind === LETTER;
}

/** The first place in `[from, to)` that is not white space, else `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  while (from < to && kindAt(text, from) === SPACE) from++;
  return from;
}

/** The end of `[from, to)` without the white space at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && kindAt(text, to - 1) === SPACE) to--;
  return to;
}

/** The place after the run of non-space that begins at `from`. */
export function wordEnd(text: string, from: number, to: number): number {
  while (from < to && kindAt(text, from) !== SPACE) from++;
  return from;
}

/** How many words `[from, to)` has, counted up to `most`. */
export function countWords(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  for (let i = skipSpace(text, from, to); i < to && words < most; i = skipSpace(text, wordEnd(text, i, to), to))
    words++;
  return words;
}
