import type { DateRelation } from '../../mention.ts';
import { GAP, joined, type Scan } from '../scan.ts';

export interface Leading {
  /** The first token of the mention. */
  from: number;
  relation: DateRelation;
  /** The last word of the phrase; null when none leads. */
  word: string | null;
  approximate: boolean;
}

/** The words before a date that say how it bears: “by”, “not later than”, “with effect from”. */
export function leadingAt(s: Scan, i: number, floor: number): Leading {
  const role = i > floor && joined(s, i, GAP.space) ? s.word[i - 1]!.role : null;
  const about = role === 'around' || role === 'about';
  const k = about ? i - 1 : i;
  const found = longestBefore(s, k, floor) ?? overArticle(s, k, floor);
  // “talks about 2030” are not about then; “in about 2030” is.
  const topic = role === 'about' && !found && !counts(s, i);
  if (!found) return { from: topic ? i : k, relation: 'at', word: null, approximate: about && !topic };
  return { from: found.from, relation: turned(s, found), word: found.word, approximate: about };
}

/** “about three weeks ago”, “about a year later”. */
const counts = (s: Scan, i: number): boolean =>
  (s.digits[i]! > 0 && s.digits[i]! < 4) ||
  s.word[i]!.cardinal > 0 ||
  s.word[i]!.role === 'a' ||
  s.word[i]!.role === 'half';

/** “will not take place before 2024”, “not until May”: the earliest day, not the last. */
function turned(s: Scan, { from, relation }: Found): DateRelation {
  if (relation !== 'before' && relation !== 'until') return relation;
  const clause = s.text.slice(Math.max(0, s.start[from]! - CLAUSE), s.start[from]!);
  return NEGATED.test(clause) ? 'not-before' : relation;
}

const CLAUSE = 50;
const NEGATED = /(?:\bnot|n['’]t|\bcannot|\bnever|\bunlikely)(?: [\p{L}\d'’-]+){0,6} $/u;

interface Found {
  from: number;
  relation: DateRelation;
  word: string;
}

/** “since the 3 June ceasefire”, “before the 2024 elections”. */
function overArticle(s: Scan, i: number, floor: number): Found | null {
  if (i - 1 <= floor || !joined(s, i, GAP.space) || s.word[i - 1]!.role !== 'the') return null;
  const found = longestBefore(s, i - 1, floor);
  return found && found.relation !== 'at' ? found : null;
}

function longestBefore(s: Scan, i: number, floor: number): Found | null {
  if (i <= floor || !joined(s, i, GAP.space)) return null;
  const phrases = s.vocabulary.leading.get(s.word[i - 1]!.text);
  if (!phrases) return null;
  for (const { words, relation } of phrases) {
    const from = i - words.length;
    if (from >= floor && standsAt(s, from, words)) return { from, relation, word: words[words.length - 1]! };
  }
  return null;
}

/** Compared from the end: the phrases of a list share their last word. */
function standsAt(s: Scan, from: number, words: string[]): boolean {
  for (let k = words.length - 2; k >= 0; k--)
    if (s.word[from + k]!.text !== words[k] || !joined(s, from + k + 1, GAP.space)) return false;
  return true;
}

/** The words after a date: “onwards”, “at the latest”; “on” after “from 2027”. */
export function trailingAt(s: Scan, i: number, relation: DateRelation): { to: number; relation: DateRelation } | null {
  const dash = joined(s, i, GAP.dash | GAP.hyphen);
  if (!dash && !joined(s, i, GAP.space | GAP.comma)) return null;
  for (const phrase of s.vocabulary.trailing.get(s.word[i]!.text) ?? []) {
    const fits = phrase.words.every((w, k) => s.word[i + k]?.text === w && (k === 0 || joined(s, i + k, GAP.space)));
    // “2015–present” and “2015 to the present”, but not “2015 present”.
    if (fits && dash === (s.word[i]!.role === 'this'))
      return { to: i + phrase.words.length, relation: phrase.relation };
  }
  const on = relation === 'from' && s.word[i]!.role === 'on' && !joined(s, i + 1, GAP.space);
  return on && /^\s*[,.;:)]/.test(s.text.slice(s.end[i]!, s.end[i]! + 2)) ? { to: i + 1, relation } : null;
}
