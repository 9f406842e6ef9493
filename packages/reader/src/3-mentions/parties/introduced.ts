import type { Tokens } from '../../2-tokens/tokens.ts';
import { isCapital, isTitle } from './fold.ts';

/** An abbreviation that the text itself explains. */
export interface Introduced {
  short: string;
  /** The name before the bracket. */
  from: number;
  to: number;
  /** The token inside the bracket. */
  at: number;
}

const HEAD =
  /^(?:Union|Organization|Organisation|Community|Commission|Bank|League|Alliance|Authority|Forum|Council|Confederation|Federation|Fund|Secretariat)$/;
const OF_MANY = /^(?:States|Nations|Countries|Republics)$/;
const SMALL = /^(?:of|for|and|the|on|in|to|&|-|–|,)$/;
const DOMESTIC =
  /^(?:National|Student|Students|Trade|Football|Olympic|Press|Bar|Workers|Teachers|Credit|Savings|Rugby|Chess|Party|Church|Cricket)$/;
const MOST_WORDS = 14;

/** “Southern Nile Basin Union (SNBU)”: every name whose bracketed abbreviation its initials make. */
export function findIntroduced(tokens: Tokens): Introduced[] {
  const found: Introduced[] = [];
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (tokens.word[i] !== '(' || tokens.word[i + 2] !== ')') continue;
    const short = tokens.word[i + 1]!;
    if (!/^[A-Z][A-Za-z&-]{1,11}$/.test(short) || !/[A-Z].*[A-Z]/.test(short)) continue;
    const from = nameBefore(tokens, i, short);
    if (from >= 0) found.push({ short, from, to: i, at: i + 1 });
  }
  return found;
}

/** Where the capitalised name before token `end` begins, when its initials make `short`; -1 when they don't. */
function nameBefore(tokens: Tokens, end: number, short: string): number {
  let initials = '';
  for (let i = end - 1; i >= 0 && i >= end - MOST_WORDS; i--) {
    const word = tokens.word[i]!;
    if (isCapital(word)) {
      initials = word[0]! + initials;
      if (makes(initials, short)) return i;
    } else if (!SMALL.test(word)) return -1;
  }
  return -1;
}

/** The initials stand in the abbreviation in order, the first at its start, and at most one letter a word is added. */
function makes(initials: string, short: string): boolean {
  const letters = short.toUpperCase().replace(/[^A-Z]/g, '');
  if (initials[0] !== letters[0] || initials.length < 2 || letters.length > 2 * initials.length) return false;
  let at = 0;
  for (const c of letters) if (c === initials[at]) at++;
  return at === initials.length;
}

/** An introduced name that is an organisation of states, as far as its words tell. */
export function isOrganisation(tokens: Tokens, { short, from, to }: Introduced): boolean {
  if (short.length < 3) return false;
  const words = tokens.word.slice(from, to);
  if (words.filter(isTitle).length < 3 || words.some((w) => DOMESTIC.test(w))) return false;
  return (
    words.some((w, i) => HEAD.test(w) && (i === words.length - 1 || words[i + 1] === 'of' || words[i + 1] === 'for')) ||
    (/^(?:Association|Conference|Group)$/.test(words[0]!) && OF_MANY.test(words.at(-1)!))
  );
}
