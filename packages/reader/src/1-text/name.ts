import type { Span } from '../reading.ts';
import { isLetter, isSpace, kindAt, skipSpace, UPPER } from './chars.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los da do dos di du des es el al am an der den im of the and upon on sur e y et en sous ad ben'.split(
    ' ',
  ),
);
const MOST_WORDS = 9;

/** The run of capitalised words, and particles between them, that begins at `start`: “Dar es Salaam”, “St. John’s”, “ANKARA/BAKU”. */
export function nameAt(text: string, start: number, limit: number): Span | null {
  if (kindAt(text, start) !== UPPER) return null;
  let end = start;
  for (let at = start, words = 0; at < limit && words < MOST_WORDS; words++) {
    const to = wordEnd(text, at, limit);
    const capital = kindAt(text, at) === UPPER;
    if (to === at || !(capital || PARTICLES.has(text.slice(at, to)))) break;
    if (capital) end = to;
    if (text[to] === '/' && kindAt(text, to + 1) === UPPER) at = to + 1;
    else if (isSpace(text, to)) at = skipSpace(text, to, limit);
    else break;
  }
  return { start, end };
}

/** The end of a word that may hold hyphens, apostrophes and the stops of “St.” and “D.C.”. */
function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && (isLetter(text, i) || isInside(text, i) || isStop(text, start, i))) i++;
  return i;
}

const isInside = (text: string, i: number): boolean => "-'’‘&".includes(text[i]!) && isLetter(text, i + 1);

function isStop(text: string, start: number, i: number): boolean {
  if (text[i] !== '.' || i === start) return false;
  const short = i - start <= 2;
  return (short && (isLetter(text, i + 1) || isSpace(text, i + 1))) || (text[i - 2] === '.' && isLetter(text, i + 1));
}
