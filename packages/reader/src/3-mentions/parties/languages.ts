import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isCapital } from './fold.ts';
import { beforeArticle, isDash, LANGUAGE_NOUNS, LANGUAGE_VERBS } from './words.ts';

const LONGEST_LIST = 14;

/** “in Russian”, “the Uzbek, Malay and English languages”, “speaks French”, “Kazakh-language”: no party, a language. */
export function isLanguage(tokens: Tokens, drafts: readonly Draft[], index: number): boolean {
  const d = drafts[index]!;
  if (d.form !== 'demonym' || d.meaning.use === 'people' || d.to - d.from > 1) return false;
  const end = listEnd(tokens, d.to);
  const after = tokens.lower[isDash(tokens.word[end]) ? end + 1 : end];
  if (after !== undefined && LANGUAGE_NOUNS.has(after)) return true;
  const at = beforeArticle(tokens, listStart(tokens, d.from));
  const before = tokens.lower[at] ?? '';
  if (LANGUAGE_VERBS.has(before) || LANGUAGE_VERBS.has(tokens.lower[at - 1] ?? '')) return endsThere(tokens, end);
  return (before === 'in' || before === 'into') && tokens.lower[at + 1] !== 'the' && endsThere(tokens, end);
}

/** Behind “, Malay and English”, the list that an adjective at `at` goes on with. */
function listEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (let i = at; i < tokens.count && i < at + LONGEST_LIST; i++) {
    if (isJoint(tokens.lower[i]!)) continue;
    if (!isListed(tokens, i) || !isJoint(tokens.lower[i - 1]!)) break;
    end = i + 1;
  }
  return end;
}

function listStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i > at - LONGEST_LIST; i--) {
    if (isJoint(tokens.lower[i]!)) continue;
    if (!isListed(tokens, i) || !isJoint(tokens.lower[i + 1]!)) break;
    start = i;
  }
  return start;
}

const isJoint = (lower: string): boolean => lower === ',' || lower === 'and' || lower === 'or';

const isListed = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens.word[i]!) && (tokens.pos[i] === 'ADJ' || tokens.pos[i] === 'PROPN');

/** No noun follows that the adjective could belong to. */
function endsThere(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  return !/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(tokens.pos[at]!) && !isDash(tokens.word[at]);
}
