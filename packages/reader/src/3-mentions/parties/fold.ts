const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’ʻʼ`´]/g;

/**
 * A word without accents, full stops and hyphens, its apostrophe plain; capitals stay. `Côte` is `Cote`, `U.S.` is `US`,
 * `Inter-American` is `InterAmerican`.
 */
export function bare(word: string): string {
  if (isPlain(word)) return word;
  const plain = word.replace(/[.‐‑–-]/g, '');
  if (isPlain(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O');
}

/** Only ASCII, without a full stop, a hyphen or a backquote: nothing to fold. */
export function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 45 || code === 46 || code === 96) return false;
  }
  return true;
}

/** Begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (!(code >= 128)) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}

/** In capitals throughout: `UN`, `U.S.`, `KAZAKHSTAN`. */
export function isAllCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code > 127) return word === word.toUpperCase() && word !== word.toLowerCase();
  }
  return /[A-Z]/.test(word);
}

/** A capital, then small letters. */
export const isTitle = (word: string): boolean => isCapital(word) && (word.length === 1 || !isAllCapital(word));
