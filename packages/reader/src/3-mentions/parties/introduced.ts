import type { Tokens } from '../../2-tokens/tokens.ts';
import { type Draft, introducedDraft } from './draft.ts';
import { isCapital, isTitle } from './fold.ts';
import { DOMESTIC_WORDS, GATHERING_HEADS, MANY_MEMBERS, NAME_LINKS, ORGANISATION_HEADS } from './words.ts';

/** What a text itself introduces: the drafts with its own abbreviations, and the names of its own organisations. */
export interface Learned {
  drafts: Draft[];
  names: ReadonlyMap<string, string>;
}

/** Adds the abbreviations that the text explains, of known parties and of organisations that no list has. */
export function learn(tokens: Tokens, drafts: Draft[]): Learned {
  const shorts = new Map<string, string>();
  const names = new Map<string, string>();
  const added: Draft[] = [];
  let at = 0;
  for (const { short, from, to } of findIntroduced(tokens)) {
    while (at < drafts.length && drafts[at]!.to <= from) at++;
    let end = at;
    while (end < drafts.length && drafts[end]!.from < to) end++;
    const known = end > at ? drafts[end - 1]! : undefined;
    if (known === undefined) {
      if (!isOrganisation(tokens, short, from, to)) continue;
      shorts.set(short, short);
      names.set(short, tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' '));
      added.push(introducedDraft(from, to, short));
    } else if (known.to === to && known.from <= from + 1 && known.form === 'name') {
      if (drafts[end]?.from !== to + 1 || drafts[end]!.party !== known.party) shorts.set(short, known.party);
    }
  }
  if (shorts.size === 0) return { drafts, names };
  return { drafts: inOrder([...withoutShorts(tokens, drafts, shorts), ...added, ...uses(tokens, shorts)]), names };
}

/** “Southern Nile Basin Union (SNBU)”: a name with the abbreviation that its initials make. */
interface Introduced {
  short: string;
  from: number;
  to: number;
}

const MOST_WORDS = 14;
const OPEN = '('.charCodeAt(0);

function findIntroduced(tokens: Tokens): Introduced[] {
  const found: Introduced[] = [];
  const { text, start, count, word } = tokens;
  for (let i = 1; i + 2 < count; i++) {
    if (text.charCodeAt(start[i]!) !== OPEN || word[i + 2] !== ')') continue;
    const short = word[i + 1]!;
    if (!/^[A-Z][A-Za-z&-]{1,11}$/.test(short) || !/[A-Z].*[A-Z]/.test(short)) continue;
    const from = nameStart(tokens, i, short);
    if (from >= 0) found.push({ short, from, to: i });
  }
  return found;
}

/** Where the capitalised name before token `end` begins, when its initials make `short`; -1 when they don't. */
function nameStart(tokens: Tokens, end: number, short: string): number {
  let initials = '';
  for (let i = end - 1; i >= 0 && i >= end - MOST_WORDS; i--) {
    const word = tokens.word[i]!;
    if (isCapital(word)) {
      initials = word[0]! + initials;
      if (makes(initials, short)) return i;
    } else if (!NAME_LINKS.has(word)) return -1;
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

/** An organisation of states, as far as the words of its name tell. */
function isOrganisation(tokens: Tokens, short: string, from: number, to: number): boolean {
  if (short.length < 3) return false;
  const words = tokens.word.slice(from, to);
  if (words.filter(isTitle).length < 3 || words.some((w) => DOMESTIC_WORDS.has(w))) return false;
  if (GATHERING_HEADS.has(words[0]!) && MANY_MEMBERS.has(words.at(-1)!)) return true;
  return words.some((w, i) => ORGANISATION_HEADS.has(w) && (i === words.length - 1 || NAME_LINKS.has(words[i + 1]!)));
}

/** What the lexicon took an abbreviation for that this text uses for something else. */
const withoutShorts = (tokens: Tokens, drafts: Draft[], shorts: ReadonlyMap<string, string>): Draft[] =>
  drafts.filter((d) => d.to - d.from > 1 || !shorts.has(tokens.word[d.from]!));

function uses(tokens: Tokens, shorts: ReadonlyMap<string, string>): Draft[] {
  const found: Draft[] = [];
  tokens.word.forEach((word, i) => {
    const party = shorts.get(word);
    if (party !== undefined) found.push(introducedDraft(i, i + 1, party));
  });
  return found;
}

function inOrder(drafts: Draft[]): Draft[] {
  let end = 0;
  return drafts
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((d) => {
      if (d.from < end) return false;
      end = d.to;
      return true;
    });
}
