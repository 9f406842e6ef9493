import type { Tokens } from '../../2-tokens/tokens.ts';
import { NOT_OF_NAME } from '../../lexicon/en/instrument-names.ts';
import { COMMON_TYPES, SUBJECTS } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { type Context, classAt, isCapital } from './context.ts';
import type { FoundHead } from './heads.ts';
import type { Premodifiers } from './premodifiers.ts';
import type { Complement } from './walk.ts';
import type { WordClass } from './word-class.ts';

/** The words of the text from one token to another, without the pieces that are not of the name. */
export function nameOf(t: Tokens, from: number, to: number, cuts: readonly Run[]): string {
  if (cuts.length === 0) return slice(t, from, to);
  const parts: string[] = [];
  let at = from;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (cut.from >= to) break;
    if (cut.from > at) parts.push(slice(t, at, cut.from));
    at = Math.max(at, cut.to);
  }
  if (at < to) parts.push(slice(t, at, to));
  return parts.join(' ');
}

function slice(t: Tokens, from: number, to: number): string {
  const words = t.text.slice(t.start[from], t.end[to - 1]);
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** A generic name keeps the date that tells which one it is: “Joint Statement of 6 May 2019”, but “Algiers Agreement”. */
export function datedName(c: Context, name: string, before: Premodifiers, head: FoundHead, after: Complement): string {
  const { dated } = after;
  if (dated === null || after.nameTo > dated.from || isDistinctive(c, before.from, head, after)) return name;
  return `${name} ${slice(c.tokens, dated.from, dated.to)}`;
}

/** Whether a name tells its instrument from others of the kind without a date. */
export function isDistinctive(c: Context, from: number, head: FoundHead, after: Complement): boolean {
  if (after.subject !== null) return true;
  const t = c.tokens;
  const words = t.lower.slice(from, head.from);
  if (COMMON_TYPES.has(words.join(' '))) return false;
  if (words.length > 2) return true;
  for (let i = from; i < head.from; i++)
    if (c.partyAt[i]! >= 0 || (isCapital(t.word[i]!) && !SUBJECTS.has(t.lower[i]!))) return true;
  return false;
}

/** The plain forms of the words that tell the instrument from others of its kind. */
export function wordsOf(c: Context, from: number, head: FoundHead, after: Complement): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      const kind = classAt(c, i);
      if (isParty(c, i) || c.dateAt[i]! >= 0 || NOT_OF_NAME.has(c.tokens.lower[i]!)) continue;
      if (CONTENT.has(kind)) found.add(stem(c.tokens.lower[i]!));
    }
  };
  add(from, head.from);
  if (after.subject !== null) add(after.subject.from, after.subject.to);
  return found;
}

const CONTENT: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'adjective', 'participle', 'verb']);

/** A place in a name (“Algiers Agreement”) tells it from others; the parties are told apart. */
function isParty(c: Context, i: number): boolean {
  const mention = c.parties[c.partyAt[i]!];
  return (
    mention !== undefined && mention.kind !== 'region' && mention.role !== 'instrument-name' && mention.form !== 'seat'
  );
}

/** The singular: “treaties”, “visas”; “access” stays. */
export function stem(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Names are compared without case and the many forms of dashes and apostrophes. */
export const fold = (name: string): string => {
  const lower = name.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKC').replace(/[’‘]/g, "'").replace(/[–—]/g, '-');
};

const PLAIN = /^[\x20-\x7e]*$/;
