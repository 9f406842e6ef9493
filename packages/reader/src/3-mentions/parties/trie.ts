import type { Tokens } from '../../2-tokens/tokens.ts';
import { bare, isCapital, isPlain } from './fold.ts';

export interface Found<T> {
  from: number;
  to: number;
  value: T;
}

export interface Trie<T> {
  /** Adds a phrase as the lexicon writes it, before the first look-up. The first of two equal phrases wins. */
  add: (text: string, value: T) => void;
  /** The longest phrase that begins at a token; null when none does. */
  longest: (tokens: Tokens, at: number) => Found<T> | null;
}

/** A phrase, its words taken apart. */
interface Phrase<T> {
  words: string[];
  /** The case that each word must have: 0 any, 1 a capital, 2 exactly `words[i]`. */
  cases: number[];
  /** Met only after “the”. */
  article: boolean;
  /** The article belongs to the name: `The Hague`. */
  withArticle: boolean;
  value: T;
}

interface Node<T> {
  next: Map<string, Node<T>> | null;
  phrases: Phrase<T>[] | null;
  /** Phrases of this first word that have not been taken apart yet: most are never met, so loading need not do it. */
  raw: { text: string; value: T }[] | null;
}

/**
 * Phrases by their words, folded: case, accents and full stops are checked only at the end, and a hyphen inside a name
 * may stand in the text or not.
 */
export function makeTrie<T>(): Trie<T> {
  const roots = new Map<string, Node<T>>();
  const add = (text: string, value: T): void => {
    for (const key of firstKeys(text)) {
      const root = roots.get(key);
      if (root === undefined) roots.set(key, { next: null, phrases: null, raw: [{ text, value }] });
      else root.raw!.push({ text, value });
    }
  };
  const longest = (tokens: Tokens, at: number): Found<T> | null => {
    const lower = tokens.lower[at]!;
    const root = folded(roots, lower);
    if (root === undefined) return null;
    if (root.raw !== null) takeApart(root, bare(lower));
    return longestFrom(root, tokens, at);
  };
  return { add, longest };
}

const WORDS = /[^\s,&()/+‐‑–-]+|[,&()/+]/g;
const DOTTED = /^(?:[A-Z]\.){2,}$/;
const HYPHENS = /[‐‑–-]/g;

/**
 * A hyphenated name is met as several words and as one: the tokens know both `Inter-American` and `Guinea - Bissau`; so
 * is `U.S.`, which behind a hyphen comes as `U . S.`.
 */
function variants(text: string): string[] {
  if (DOTTED.test(text)) return [text, text.replace('.', ' . ')];
  const name = /^(?:=|[Tt]he )/.test(text) ? text.slice(text.startsWith('=') ? 1 : 4) : text;
  return /[‐‑–-]/.test(name) ? [name, name.replace(HYPHENS, '')] : [name];
}

const keyOf = (word: string): string => bare(word).toLowerCase();

/** The keys of a phrase's first word; nearly all have one, told without taking the phrase apart: loading is short. */
function firstKeys(text: string): readonly string[] {
  const end = text.indexOf(' ');
  const first = end < 0 ? text : text.slice(0, end);
  if (ODD.test(first)) return [...new Set(variants(text).map((v) => keyOf(wordsOf(v)[0] ?? '')))];
  return [first.toLowerCase()];
}

/** An article, or something in a word that is folded or cut. */
const ODD = /[^A-Za-z0-9]|^[Tt]he$/;

/** The words of a phrase as tokens: `People’s` is two. */
const wordsOf = (variant: string): string[] => variant.replace(/['’]s(?= |$)/g, " 's").match(WORDS) ?? [];

function takeApart<T>(root: Node<T>, key: string): void {
  for (const { text, value } of root.raw!)
    for (const variant of variants(text)) {
      const phrase = phraseOf(text, wordsOf(variant), value);
      if (keyOf(phrase.words[0]!) === key) insert(root, phrase);
    }
  root.raw = null;
}

function phraseOf<T>(text: string, words: string[], value: T): Phrase<T> {
  const exact = text.startsWith('=');
  return {
    words: exact ? words : words.map(bare),
    cases: words.map((w) => (exact ? 2 : caseOf(bare(w)))),
    article: /^[Tt]he /.test(text),
    withArticle: text.startsWith('The '),
    value,
  };
}

function caseOf(word: string): number {
  if (word.length > 1 && /^[A-Z0-9]+$/.test(word) && /[A-Z]/.test(word)) return 2;
  return isCapital(word) ? 1 : 0;
}

function insert<T>(root: Node<T>, phrase: Phrase<T>): void {
  let node = root;
  for (const word of phrase.words.slice(1)) {
    const key = keyOf(word);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: null, phrases: null, raw: null };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node.phrases === null) node.phrases = [phrase];
  else node.phrases.push(phrase);
}

function longestFrom<T>(root: Node<T>, tokens: Tokens, at: number): Found<T> | null {
  const path = [at];
  let best = fitting(root, tokens, path);
  let to = at + 1;
  let node: Node<T> | undefined = root;
  for (let i = at + 1; node.next !== null && i < tokens.count && joined(tokens, i); i++) {
    if (isHyphen(tokens, i)) continue;
    const lower = tokens.lower[i]!;
    node = folded(node.next, lower);
    if (node === undefined) break;
    path.push(i);
    const phrase = fitting(node, tokens, path);
    if (phrase === null) continue;
    best = phrase;
    to = i + 1;
  }
  if (best === null) return null;
  return { from: best.withArticle && tokens.word[at - 1] === 'The' ? at - 1 : at, to, value: best.value };
}

/** Most words stand in the lexicon as they are; only odd ones are worth folding. */
function folded<V>(map: ReadonlyMap<string, V>, lower: string): V | undefined {
  const there = map.get(lower);
  return there !== undefined || isPlain(lower) ? there : map.get(bare(lower));
}

function fitting<T>(node: Node<T>, tokens: Tokens, path: readonly number[]): Phrase<T> | null {
  if (node.phrases !== null) for (const phrase of node.phrases) if (fits(phrase, tokens, path)) return phrase;
  return null;
}

function fits<T>({ words, cases, article }: Phrase<T>, tokens: Tokens, path: readonly number[]): boolean {
  const first = path[0]!;
  if (article && tokens.lower[first - 1] !== 'the' && tokens.lower[first - 2] !== 'the') return false;
  for (let k = 0; k < path.length; k++) {
    const need = cases[k]!;
    if (need === 0) continue;
    const word = tokens.word[path[k]!]!;
    if (need === 1 ? !isCapital(word) : word !== words[k] && (isPlain(word) || bare(word) !== words[k])) return false;
  }
  return true;
}

/** No blank line lies before token `i`. */
function joined(tokens: Tokens, i: number): boolean {
  const from = tokens.end[i - 1]!;
  const to = tokens.start[i]!;
  return to - from < 2 || !/\n\s*\n/.test(tokens.text.slice(from, to));
}

/** A hyphen between two words that it touches. */
function isHyphen({ word, start, end, count }: Tokens, i: number): boolean {
  const w = word[i]!;
  if (w.length !== 1 || !(w === '-' || w === '–' || w === '‑' || w === '‐')) return false;
  return end[i - 1] === start[i] && i + 1 < count && end[i] === start[i + 1];
}
