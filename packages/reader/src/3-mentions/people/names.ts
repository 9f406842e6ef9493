import type { Tokens } from '../../2-tokens/tokens.ts';
import { type Gender, HONORIFICS, NO_NAME, PARTICLES } from '../../lexicon/en/names.ts';
import { HEADS } from '../../lexicon/en/offices.ts';
import type { Run } from '../mention.ts';
import type { PartyAt } from './title.ts';

/** Words that may be a person's name. */
export interface Name extends Run {
  name: string;
  /** Begins at an honorific (“Mr.”, “H.E.”), which `from` covers and `name` does not. */
  honorific: boolean;
  gender: Gender | null;
  /** The single words of the name, in lower case, by which the text may come back to it. */
  parts: string[];
}

const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
const HONORIFIC_ONLY = new Set([
  'his',
  'her',
  'the',
  'right',
  'chief',
  'general',
  'major',
  'count',
  'justice',
  'hon',
  'prince',
  'princess',
  'senator',
  'he',
]);

/** Every run of capitalised words that may be a name, with the honorifics before it. */
export function findNames(tokens: Tokens, partyAt: PartyAt, titleAt: (token: number) => boolean): Name[] {
  const { lower, word, count } = tokens;
  const glued = (i: number): boolean => i > 0 && i < count && tokens.end[i - 1] === tokens.start[i];
  const names: Name[] = [];
  const part = (i: number): boolean =>
    i < count &&
    capital(word[i]!) &&
    /\p{L}/u.test(word[i]!) &&
    !NO_NAME.has(lower[i]!) &&
    !partyAt(i) &&
    !titleAt(i) &&
    !HEADS[lower[i]!];
  for (let i = 0; i < count; i++) {
    let j = i;
    let gender: Gender | null = null;
    while (j < count && isHonorific(lower[j]!, word[j]!) && !titleAt(j) && j < i + 5) {
      gender ??= HONORIFICS[lower[j]!.replace(/\.$/, '')] ?? null;
      j++;
      if (lower[j] === '.' || lower[j] === "'" || lower[j] === '’') j++;
    }
    const honorific = j > i;
    const start = j;
    if (!part(j) && !(lower[j] === 'al' && lower[j + 1] === '-' && part(j + 2) && honorific)) {
      continue;
    }
    let end = j + 1;
    while (end < count && !lineBreak(tokens, end)) {
      if (
        (lower[end] === '-' || lower[end] === '–') &&
        lower[end] === '-' &&
        glued(end) &&
        end + 1 < count &&
        glued(end + 1)
      )
        end += 2;
      else if (part(end)) end++;
      else if (/^[’']$/.test(word[end]!) && glued(end) && glued(end + 1) && part(end + 1)) end += 2;
      else if (PARTICLES.has(lower[end]!) && !/^(?:and|i)$/.test(lower[end]!)) {
        let k = end;
        while (k < count && PARTICLES.has(lower[k]!) && k < end + 4) k++;
        if (lower[k] === '-' && k + 1 < count) k++;
        if (!part(k) && !(partyAt(k) && capital(word[k]!) && (lower[end] === 'al' || lower[end] === 'bin'))) break;
        end = k + 1;
      } else break;
    }
    const name = tokens.text.slice(tokens.start[start], tokens.end[end - 1]).replace(/\s+/g, ' ');
    names.push({ from: i, to: end, name, honorific, gender, parts: partsOf(tokens, start, end) });
    i = end - 1;
  }
  return names;
}

function isHonorific(lower: string, word: string): boolean {
  const bare = lower.replace(/\.$/, '');
  return bare in HONORIFICS && capital(word) && !HONORIFIC_ONLY.has(bare);
}

/** White space with a line end parts two names. */
function lineBreak(tokens: Tokens, i: number): boolean {
  return tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
}

function partsOf(tokens: Tokens, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    let k = i;
    while (k + 2 < to && tokens.lower[k + 1] === '-') k += 2;
    const whole = tokens.text.slice(tokens.start[i], tokens.end[k]).toLowerCase();
    if (/\p{L}{2}/u.test(whole) && !PARTICLES.has(whole)) parts.push(whole);
    i = k;
  }
  return parts;
}
