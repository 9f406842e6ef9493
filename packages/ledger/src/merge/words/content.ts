import { KIND_WORDS, MEETING_WORDS, STOP_WORDS, SYNONYMS, WEAK_WORDS } from './en.ts';
import { namesParty } from './parties.ts';
import { plain, stem } from './stem.ts';

/** The words of a text that say what it is about, as stems; words of one meaning share the stem of their group. */
export interface Content {
  strong: ReadonlySet<string>;
  /** Words that occur in every diplomatic text. */
  weak: ReadonlySet<string>;
}

/** Reads words as content; keeps what it has once stemmed, which makes a fold of thousands of claims quick. */
export class ContentReader {
  readonly #known = new Map<string, Sorted>();
  readonly #written = new Map<string, string>();
  readonly #skip: readonly string[];

  /** `skip`: beginnings of words that say nothing in this relationship, those of its parties. */
  constructor(skip: readonly string[]) {
    this.#skip = skip;
  }

  read(...texts: readonly (string | null)[]): Content {
    const content = { strong: new Set<string>(), weak: new Set<string>() };
    for (const text of texts) if (text) for (const word of wordsOf(text)) this.#put(word, content);
    return content;
  }

  #put(word: string, content: { strong: Set<string>; weak: Set<string> }): void {
    const sorted = this.#known.get(word) ?? this.#learn(word);
    if (sorted.as !== 'stop') content[sorted.as].add(sorted.stem);
  }

  /** The stem of one word as it counts, strong or weak; null for a word that says nothing. */
  stemOf(word: string): string | null {
    const sorted = this.#known.get(word) ?? this.#learn(word);
    return sorted.as === 'stop' ? null : sorted.stem;
  }

  /** A stem as a word that people read: the shortest that was read for it. */
  written(stem: string): string {
    return this.#written.get(stem) ?? stem;
  }

  #learn(word: string): Sorted {
    const sorted = this.#sort(word);
    this.#known.set(word, sorted);
    const shown = this.#written.get(sorted.stem);
    if (shown === undefined || word.length < shown.length || (word.length === shown.length && word < shown))
      this.#written.set(sorted.stem, word);
    return sorted;
  }

  #sort(word: string): Sorted {
    const own = stem(word);
    if (word.length < 2 || STOPS.has(own) || namesParty(word, this.#skip)) return { stem: own, as: 'stop' };
    const group = GROUP.get(own);
    return { stem: group ?? own, as: group === undefined && WEAK.has(own) ? 'weak' : 'strong' };
  }
}

interface Sorted {
  stem: string;
  as: 'strong' | 'weak' | 'stop';
}

/** Words in lower case without accents or possessives, hyphenated ones as their parts; no numbers. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .replace(/'s\b/g, '')
    .match(/\p{L}[\p{L}']*/gu) ?? [];

export const isKindWord = (word: string): boolean => KINDS.has(stem(word));

const stems = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));
const STOPS = stems(STOP_WORDS);
const WEAK = stems(WEAK_WORDS);
const KINDS = stems(KIND_WORDS);
const GROUP = new Map(
  SYNONYMS.flatMap((line) => {
    const words = line.split(' ');
    return words.map((w) => [stem(w), stem(words[0] ?? w)] as const);
  }),
);

/** Words as they count, as stems of their groups. */
export const grouped = (words: string): Set<string> => new Set([...stems(words)].map((s) => GROUP.get(s) ?? s));

/** Words for a meeting itself, as stems: they are no subject of it. */
export const isMeetingWord = (word: string): boolean => MEETING.has(word);
const MEETING = grouped(MEETING_WORDS);

export const WEAK_WEIGHT = 0.3;

export const weight = (c: Content): number => c.strong.size + WEAK_WEIGHT * c.weak.size;

/** How many strong words two texts share, and the share of the lighter one that both have; as `overlap`, without the words. */
export function likeness(a: Content, b: Content): { strong: number; ofLighter: number } {
  const strong = countShared(a.strong, b.strong);
  const lighter = Math.min(weight(a), weight(b));
  const shared = strong + WEAK_WEIGHT * countShared(a.weak, b.weak);
  return { strong, ofLighter: lighter > 0 ? shared / lighter : 0 };
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) n++;
  return n;
}

/** What two texts share, and how much of each that is. */
export interface Overlap {
  words: string[];
  /** Shared strong words. */
  strong: number;
  /** Share of the lighter one that the other has too, from 0 to 1. */
  ofLighter: number;
  /** Share of the first. */
  ofFirst: number;
}

export function overlap(a: Content, b: Content): Overlap {
  const strong = [...a.strong].filter((w) => b.strong.has(w));
  const weak = [...a.weak].filter((w) => b.weak.has(w));
  const shared = strong.length + WEAK_WEIGHT * weak.length;
  const [x, y] = [weight(a), weight(b)];
  return {
    words: [...strong, ...weak],
    strong: strong.length,
    ofLighter: Math.min(x, y) > 0 ? shared / Math.min(x, y) : 0,
    ofFirst: x > 0 ? shared / x : 0,
  };
}
