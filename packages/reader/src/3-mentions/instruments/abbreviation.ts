import type { Run } from '../mention.ts';
import { type Context, isCapital } from './context.ts';

/**
 * An abbreviation in brackets at `at`, when it is that of the name before it: “(EPCA)”, “[SAA]”, “(hereinafter the PTA)”.
 * A body named inside the name has one of its own: “Agreement on the … Commission (OKACOM)”. The kind's own, “(MoU)”,
 * is passed over: `short` is null.
 */
export function abbreviationAt(
  c: Context,
  at: number,
  nameFrom: number,
  nameTo: number,
  head: Run,
): { short: string | null; to: number } | null {
  const t = c.tokens;
  if (t.word[at] !== '(' && t.word[at] !== '[') return null;
  let to = at + 1;
  while (to < t.count && to - at < 8 && t.word[to] !== ')' && t.word[to] !== ']') to++;
  if (to >= t.count || to - at >= 8) return null;
  const inside = t.text.slice(t.start[at + 1], t.end[to - 1]);
  const short = /([\p{Lu}][\p{L}\p{N}&.-]*)["”’]?$/u.exec(inside)?.[1];
  if (short === undefined || !/\p{Lu}.*\p{Lu}/u.test(short)) return null;
  if (!/^(?:["“]|hereinafter|hereafter|the|referred|to|as|,|\s)*$/iu.test(inside.slice(0, inside.lastIndexOf(short))))
    return null;
  const party = c.parties[c.partyAt[to - 1]!];
  if (party !== undefined && party.kind === 'organization') return null;
  if (/^Mo[UCA]$/i.test(short) && t.lower[head.from] === 'memorandum') return { short: null, to: to + 1 };
  return standsFor(c, short, nameFrom, nameTo, head) ? { short, to: to + 1 } : null;
}

/**
 * Whether the letters are the initials of the name in order (“TAC”), or begin or end with that of its noun and have
 * the others in order (“NPT”, “CEPA”), or are letters of the name in order and end with its noun (“MCSFTA”).
 */
export function standsFor(c: Context, short: string, nameFrom: number, nameTo: number, head: Run): boolean {
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

/** “EPCA” of “Enhanced Partnership and Cooperation Agreement”: the initials of the words in capitals, else of all but the short ones. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((w) => !/^(?:of|and|the|for|in|on|to|with|between|a|an)$/.test(w))
    .map((w) => w[0]!.toUpperCase())
    .join('');
}
