import { GAP, joined, type Scan, wordAfter, wordBefore } from '../scan.ts';
import type { Leading } from './relation.ts';

/**
 * Whether a bare month is told as one. “May”, “March”, “August” and the like are so only after a word of time
 * (“in May”, “the events of March”), before another month, or at the head of a line (“May: embassy opened”).
 */
export function isToldAsMonth(s: Scan, from: number, to: number, lead: Leading): boolean {
  const word = s.word[from]!;
  if (!word.doubtful) return true;
  if (to > from + 1) return true;
  if (headsLine(s, from)) return true;
  const role = joined(s, from, GAP.space) ? s.word[from - 1]!.role : null;
  const led = lead.word !== null || role === 'of' || role === 'to' || role === 'between';
  return led && !isName(s, from, lead.word ?? role ?? '');
}

function headsLine(s: Scan, i: number): boolean {
  const before = s.text.slice(Math.max(0, s.start[i]! - 3), s.start[i]!);
  return /(?:^|\n)[•*\-–\s]*$/.test(before) && /^\s?[:–—-]/.test(s.text.slice(s.end[i]!, s.end[i]! + 2));
}

/** “said to May”, “by June Smith”: a person, where the text has one of that name. */
function isName(s: Scan, i: number, lead: string): boolean {
  if (!s.vocabulary.agents.has(lead)) return false;
  return /^\p{Lu}\p{Ll}/u.test(wordAfter(s.text, s.end[i]!)) || isTitled(s, s.text.slice(s.start[i]!, s.end[i]!));
}

/** Whether the text tells somewhere of “Mrs May”, “Prime Minister May”. */
function isTitled(s: Scan, name: string): boolean {
  const known = s.titled.get(name);
  if (known !== undefined) return known;
  const { text, vocabulary } = s;
  let at = text.indexOf(name);
  while (at >= 0 && !vocabulary.titles.has(wordBefore(text, at))) at = text.indexOf(name, at + name.length);
  s.titled.set(name, at >= 0);
  return at >= 0;
}
