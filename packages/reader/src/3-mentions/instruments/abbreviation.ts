import { BEFORE_ABBREVIATION, WITHOUT_INITIAL } from '../../lexicon/en/instrument-names.ts';
import { KIND_ABBREVIATIONS } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { type Context, isCapital } from './context.ts';

const LONGEST = 8;

/**
 * An abbreviation in brackets at `at`, when it is that of the name before it: “(EPCA)”, “[SAA]”, “(hereinafter the PTA)”.
 * A body named inside the name has one of its own: “Agreement on the … Commission (EELCOM)”. The kind's own, “(MoU)”,
 * is passed over: `short` is null.
 */
export function abbreviationAt(
  c: Context,
  at: number,
  nameFrom: number,
  nameTo: number,
  head: Run,
): { short: string | null; to: number } | null {
  const { word, lower } = c.tokens;
  if (word[at] !== '(' && word[at] !== '[') return null;
  let close = at + 1;
  while (close - at < LONGEST && word[close] !== ')' && word[close] !== ']') close++;
  if (close - at >= LONGEST) return null;
  let last = close - 1;
  if (/^["”’]$/.test(word[last] ?? '')) last--;
  const short = word[last] ?? '';
  if (last <= at || !/^\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}/u.test(short)) return null;
  for (let i = at + 1; i < last; i++)
    if (!BEFORE_ABBREVIATION.has(lower[i]!) && !/^["“‘,]$/.test(word[i]!)) return null;
  const party = c.parties[c.partyAt[last]!];
  if (party !== undefined && party.kind === 'organization') return null;
  if (KIND_ABBREVIATIONS.has(lower[last]!)) return { short: null, to: close + 1 };
  return standsFor(c, short, nameFrom, nameTo, head) ? { short, to: close + 1 } : null;
}

/**
 * Whether the letters are the initials of the name in order (“TAC”), or begin or end with that of its noun and have
 * the others in order (“NPT”, “CEPA”), or are letters of the name in order and end with its noun (“MZEFTA”).
 */
function standsFor(c: Context, short: string, nameFrom: number, nameTo: number, head: Run): boolean {
  const t = c.tokens;
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  let initials = '';
  for (let i = nameFrom; i < nameTo; i++)
    if (isCapital(t.word[i]!) || t.pos[i] !== 'ADP')
      for (const part of t.lower[i]!.split(/[-–]/)) initials += part[0] ?? '';
  if (letters[0] === initials[0] && isSubsequence(letters, initials)) return true;
  const noun = t.lower[head.from]![0];
  if (letters.at(-1) === noun && isSubsequence(letters.slice(0, -1), initials)) return true;
  if (letters[0] === noun && isSubsequence(letters.slice(1), initials)) return true;
  const all = t.text.slice(t.start[nameFrom], t.end[nameTo - 1]).toLowerCase();
  return letters.at(-1) === noun && letters[0] === all[0] && isSubsequence(letters, all);
}

function isSubsequence(needle: string, hay: string): boolean {
  let k = 0;
  for (const ch of hay) if (ch === needle[k]) k++;
  return k === needle.length;
}

/** “EPCA” of “Enhanced Partnership and Cooperation Agreement”. */
export const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((w) => !WITHOUT_INITIAL.has(w))
    .map((w) => w[0]!.toUpperCase())
    .join('');
