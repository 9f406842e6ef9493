import { plain } from '../words/stem.ts';

/**
 * A name as its parts, each folded so that transliterations of one name are equal: no accents; zh, j and dzh; kh and h; ts and c;
 * q and k; y and i; s and z; -yev and -ev; doubled letters.
 */
export function foldPersonName(name: string): string[] {
  const parts = plain(name)
    .split(/[^\p{L}']+/u)
    .map((part) => part.replace(/'/g, ''))
    .filter((part) => part !== '');
  const carrying = parts.filter((part) => !PARTICLES.has(part));
  return (carrying.length ? carrying : parts).map(foldPart);
}

/** Parts that come and go with the style of the house. */
const PARTICLES = new Set(
  'de da do dos das del della di du van von der den ter bin ibn bint ben al el la le los las of e y zu zur mr mrs ms dr sir'.split(
    ' ',
  ),
);

/** In this order; a later rule sees what an earlier one made. */
const FOLDS: [RegExp, string][] = [
  [/dzh|dj|zh/g, 'j'],
  [/tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz|ts/g, 'c'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  // “Victor”, “Vítor”
  [/ct/g, 't'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/y/g, 'i'],
  [/z/g, 's'],
  // Yevgeny and Evgeny, Kuzhebayev and Kuzhebaev, Vasilyev and Vasilev
  [/i+e/g, 'e'],
  [/(.)\1+/g, '$1'],
];

const foldPart = (part: string): string => FOLDS.reduce((s, [from, to]) => s.replace(from, to), part) || part;

export type NameMatch = 'same' | 'shorter' | null;

/**
 * Whether two folded names can be one person's: the same parts in any order, or one of them without a second surname or a given
 * name. An initial stands for any part that begins with it.
 */
export function matchNames(a: readonly string[], b: readonly string[]): NameMatch {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  let whole = 0;
  for (const part of [...short].sort((x, y) => y.length - x.length)) {
    const i = left.indexOf(part);
    const j = i >= 0 ? i : left.findIndex((other) => isInitialOf(part, other) || isInitialOf(other, part));
    if (j < 0) return null;
    if (i >= 0 && part.length > 1) whole++;
    left.splice(j, 1);
  }
  if (whole === 0) return null;
  return left.length ? 'shorter' : 'same';
}

/**
 * One letter apart, in one part of several: a slip of the pen, good enough only beside the same office. An `a` more at the end is
 * none: it tells a woman's name from a man's.
 */
export function nearlySame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const rest = [...b];
  const odd = a.filter((part) => {
    const i = rest.indexOf(part);
    if (i >= 0) rest.splice(i, 1);
    return i < 0;
  });
  const [x, y] = [odd[0], rest[0]];
  return odd.length === 1 && x !== undefined && y !== undefined && oneLetterApart(x, y);
}

const isInitialOf = (initial: string, part: string): boolean => initial.length === 1 && part.startsWith(initial);

function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  if ((a.at(-1) === 'a') !== (b.at(-1) === 'a')) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
