import type { Tokens } from '../../2-tokens/tokens.ts';
import { bare, isCapital } from './fold.ts';

/** A phrase of the lexicon with what it means. */
export interface Phrase<T> {
  /** The case that each word must have: 0 any, 1 a capital, 2 exactly `words[i]`. */
  cases: number[];
  words: string[];
  /** Met only after “the”. */
  article: boolean;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>> | null;
  phrases: Phrase<T>[] | null;
}

export interface Found<T> {
  from: number;
  to: number;
  value: T;
}

export interface Trie<T> {
  add: (text: string, value: T) => void;
  /** The longest phrase that begins at a token; null when none does. */
  longest: (tokens: Tokens, at: number) => Found<T> | null;
}

const WORDS = /[^\s,&()/+-]+|[,&()/+]/g;
const HYPHEN = /^[-‐‑–]$/;

/** Words of the lexicon by their folded form; a hyphen inside a name may stand in the text or not. */
export function makeTrie<T>(): Trie<T> {
  const root: Node<T> = { next: null, phrases: null };
  return { add: (text, value) => add(root, text, value), longest: (tokens, at) => longest(root, tokens, at) };
}

function add<T>(root: Node<T>, text: string, value: T): void {
  const exact = text.startsWith('=');
  const article = /^[Tt]he /.test(text);
  const words = (exact ? text.slice(1) : article ? text.slice(4) : text).match(WORDS) ?? [];
  let node = root;
  for (const word of words) {
    const key = bare(word).toLowerCase();
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: null, phrases: null };
      node.next.set(key, next);
    }
    node = next;
  }
  const phrase: Phrase<T> = {
    words: words.map((w) => (exact ? w : bare(w))),
    cases: words.map((w) => (exact ? 2 : caseOf(w))),
    article,
    value,
  };
  node.phrases = node.phrases === null ? [phrase] : [...node.phrases, phrase];
}

function caseOf(word: string): number {
  const plain = bare(word);
  if (plain.length > 1 && /^[A-Z0-9]+$/.test(plain) && /[A-Z]/.test(plain)) return 2;
  return isCapital(plain) ? 1 : 0;
}

function longest<T>(root: Node<T>, tokens: Tokens, at: number): Found<T> | null {
  let best: Found<T> | null = null;
  let node: Node<T> | undefined = root;
  const path: number[] = [];
  for (let i = at; i < tokens.count; i++) {
    if (i > at && !joined(tokens, i)) break;
    if (i > at && HYPHEN.test(tokens.word[i]!) && tight(tokens, i)) continue;
    node = node.next?.get(keyOf(tokens.lower[i]!));
    if (node === undefined) break;
    path.push(i);
    const phrase = node.phrases?.find((p) => fits(p, tokens, path));
    if (phrase) best = { from: at, to: i + 1, value: phrase.value };
    if (node.next === null) break;
  }
  return best;
}

const PLAIN = /^[a-z'0-9]+$/;
const keyOf = (lower: string): string => (PLAIN.test(lower) ? lower : bare(lower));

function fits<T>(phrase: Phrase<T>, tokens: Tokens, path: readonly number[]): boolean {
  const first = path[0]!;
  if (phrase.article && tokens.lower[first - 1] !== 'the' && tokens.lower[first - 2] !== 'the') return false;
  for (let k = 0; k < path.length; k++) {
    const need = phrase.cases[k]!;
    if (need === 0) continue;
    const word = tokens.word[path[k]!]!;
    if (need === 1 ? !isCapital(word) : word !== phrase.words[k] && bare(word) !== phrase.words[k]) return false;
  }
  return true;
}

/** No blank line lies before token `i`. */
function joined(tokens: Tokens, i: number): boolean {
  const from = tokens.end[i - 1]!;
  const to = tokens.start[i]!;
  return to - from < 2 || !/\n\s*\n/.test(tokens.text.slice(from, to));
}

const tight = (tokens: Tokens, i: number): boolean =>
  tokens.end[i - 1] === tokens.start[i] && i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];
