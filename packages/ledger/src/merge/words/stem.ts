/** Lower case without accents, as words are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðı]/g, (c) => STROKED[c] ?? c)
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[’‘ʼ`]/g, "'");
}

const STROKED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i' };

/**
 * What is left of an English word without its ending, so that “negotiate”, “negotiations” and “negotiating” are one. Light on
 * purpose: it only has to be the same for forms of one word, and rarely the same for two words.
 */
export function stem(word: string): string {
  for (const suffix of SUFFIXES) {
    if (suffix === 's' && /[siu]s$/.test(word)) continue;
    if (word.length - suffix.length >= leastStem(suffix, word) && word.endsWith(suffix))
      return undouble(word.slice(0, word.length - suffix.length));
  }
  return word;
}

/** A station is no state, a portion no port; behind a hiss “es” is a plural, so that “taxes” are a tax. */
function leastStem(suffix: string, word: string): number {
  if (suffix === 'ion' || suffix === 'ions') return 5;
  return suffix.length === 1 || (suffix === 'es' && /(?:[xz]|[cs]h|ss)es$/.test(word)) ? 3 : 4;
}

/** “sett” of “setting” is “set”; “sell”, “pass” and “staff” keep their ending. */
const undouble = (s: string): string => (/([bdgmnprt])\1$/.test(s) ? s.slice(0, -1) : s);

/** Longest first. */
const SUFFIXES = [
  'ifications',
  'izations',
  'isations',
  'ification',
  'ization',
  'isation',
  'iations',
  'iating',
  'iation',
  'ational',
  'ations',
  'itions',
  'itional',
  'iated',
  'iates',
  'ation',
  'ition',
  'ments',
  'ising',
  'izing',
  'ating',
  'ities',
  'ially',
  'iness',
  'ment',
  'ions',
  'ised',
  'ized',
  'ises',
  'izes',
  'ated',
  'ates',
  'iate',
  'ally',
  'ings',
  'ives',
  'able',
  'ible',
  'ity',
  'ion',
  'ise',
  'ize',
  'ate',
  'ing',
  'ied',
  'ies',
  'ers',
  'ial',
  'als',
  'ive',
  'ous',
  'ed',
  'es',
  'er',
  'al',
  'ly',
  's',
  'e',
  'y',
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
