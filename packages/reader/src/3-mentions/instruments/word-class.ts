import type { Tokens } from '../../2-tokens/tokens.ts';
import { CONJUNCTIONS, DETERMINERS, NAME_STOPS, PREPOSITIONS } from '../../lexicon/en/name-words.ts';
import { isCapital } from '../parties/fold.ts';

/** What a token can be inside a name. `stop` ends it. */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'number'
  | 'participle'
  | 'verb'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'comma'
  | 'possessive'
  | 'hyphen'
  | 'stop';

export function wordClass(t: Tokens, i: number): WordClass {
  const lower = t.lower[i]!;
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  switch (t.pos[i]) {
    case 'NOUN':
    case 'PROPN':
      return 'noun';
    case 'ADJ':
      return 'adjective';
    case 'NUM':
    case 'SYM':
      return 'number';
    case 'VERB':
      return verbClass(t, i);
    case 'ADV':
      return isCapital(t.word[i]!) && !startsSentence(t, i) ? 'noun' : 'adverb';
    case 'PART':
      return lower === "'" ? 'possessive' : 'stop';
    case 'ADP':
      return 'preposition';
    case 'PUNCT':
      return punctuation(t, i);
    case 'X':
      return /^\p{L}/u.test(lower) ? 'noun' : 'stop';
    default:
      return 'stop';
  }
}

const CLOSED = new Map<string, WordClass>([
  ...[...NAME_STOPS].map((w) => [w, 'stop'] as const),
  ...[...DETERMINERS].map((w) => [w, 'determiner'] as const),
  ...[...PREPOSITIONS].map((w) => [w, 'preposition'] as const),
  ...[...CONJUNCTIONS].map((w) => [w, 'conjunction'] as const),
  [',', 'comma'],
  ["'s", 'possessive'],
]);

/** “Grant Assistance” in a name is no verb, whatever the tagger thinks. */
function verbClass(t: Tokens, i: number): WordClass {
  if (isCapital(t.word[i]!) && !startsSentence(t, i)) return 'noun';
  return /(?:ing|ed|en)$/.test(t.lower[i]!) ? 'participle' : 'verb';
}

function punctuation(t: Tokens, i: number): WordClass {
  const word = t.word[i]!;
  if (HYPHENS.includes(word)) return glued(t, i - 1) && glued(t, i) ? 'hyphen' : 'stop';
  if ((word === '’' || word === "'") && glued(t, i - 1) && t.lower[i - 1]!.endsWith('s')) return 'possessive';
  // “U.S.-dollar” comes as “U”, “.”, “S.”.
  if (word === '.' && glued(t, i - 1) && glued(t, i) && t.word[i - 1]!.length === 1) return 'hyphen';
  return 'stop';
}

const HYPHENS = ['-', '–', '‐', '‑', '/'];
const OPENS_SENTENCE = new Set(['.', ':', ';', '!', '?', '“', '"', '‘', '(', '•', '–', '—', '✓', '-']);

/** After a full stop, an opening mark, a line end: where a capital letter says nothing. */
export function startsSentence(t: Tokens, i: number): boolean {
  if (i === 0) return true;
  for (let k = t.end[i - 1]!; k < t.start[i]!; k++) if (t.text.charCodeAt(k) === 10) return true;
  const before = t.word[i - 1]!;
  return OPENS_SENTENCE.has(before) && !(HYPHENS.includes(before) && glued(t, i - 2));
}

export const isNominal = (k: WordClass): boolean => k === 'noun' || k === 'adjective' || k === 'number';

/** Whether nothing stands between token `i` and the next one: “EU”, “–”, “Jordan”. */
export const glued = (t: Tokens, i: number): boolean => i >= 0 && i + 1 < t.count && t.end[i] === t.start[i + 1];
