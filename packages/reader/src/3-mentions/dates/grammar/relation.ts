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
  const about = i > floor && joined(s, i, GAP.space) && s.word[i - 1]!.role === 'about';
  const k = about ? i - 1 : i;
  const phrase = longestBefore(s, k, floor) ?? overArticle(s, k, floor);
  if (!phrase) return { from: k, relation: 'at', word: null, approximate: about };
  const from = phrase.from;
  return { from, relation: phrase.relation, word: phrase.word, approximate: about };
}

interface Found {
  from: number;
  relation: DateRelation;
  word: string;
}

/** “since the 1 February putsch”, “before the 2024 elections”. */
function overArticle(s: Scan, i: number, floor: number): Found | null {
  if (i - 1 <= floor || !joined(s, i, GAP.space) || s.word[i - 1]!.role !== 'the') return null;
  const found = longestBefore(s, i - 1, floor);
  return found && found.relation !== 'at' ? found : null;
}

function longestBefore(s: Scan, i: number, floor: number): Found | null {
  if (i <= floor || !joined(s, i, GAP.space)) return null;
  for (const phrase of s.vocabulary.leading.get(s.word[i - 1]!.text) ?? []) {
    const from = i - phrase.words.length;
    if (
      from >= floor &&
      phrase.words.every((w, k) => s.word[from + k]!.text === w && (k === 0 || joined(s, from + k, GAP.space)))
    )
      return { from, relation: phrase.relation, word: phrase.words.at(-1)! };
  }
  return null;
}

/** The words after a date: “onwards”, “at the latest”; “on” after “from 2027”. */
export function trailingAt(s: Scan, i: number, relation: DateRelation): { to: number; relation: DateRelation } | null {
  if (!joined(s, i, GAP.space | GAP.comma)) return null;
  for (const phrase of s.vocabulary.trailing.get(s.word[i]!.text) ?? []) {
    const fits = phrase.words.every((w, k) => s.word[i + k]?.text === w && (k === 0 || joined(s, i + k, GAP.space)));
    if (fits) return { to: i + phrase.words.length, relation: phrase.relation };
  }
  const on = relation === 'from' && s.word[i]!.role === 'on' && !joined(s, i + 1, GAP.space);
  return on && /^\s*[,.;:)]/.test(s.text.slice(s.end[i]!, s.end[i]! + 2)) ? { to: i + 1, relation } : null;
}
