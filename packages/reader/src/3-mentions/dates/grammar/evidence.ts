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
  if (headsLine(s.text, s.start[from]!, s.end[from]!)) return true;
  const role = joined(s, from, GAP.space) ? s.word[from - 1]!.role : null;
  const led = lead.word !== null || role === 'of' || role === 'to' || role === 'between';
  return led && !isName(s, from, lead.word ?? role ?? '');
}

/** Alone on its line, or followed there by a colon or a dash; a bullet may stand before it. */
export function headsLine(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < INDENT && BULLETS.includes(text[from - 1]!)) from--;
  if (from > 0 && text[from - 1] !== '\n') return false;
  return end === text.length || /^\.?\s?(?:[:–—\n]|-\s)/.test(text.slice(end, end + 3));
}

const BULLETS = ' \t•*·–-';
const INDENT = 8;

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
