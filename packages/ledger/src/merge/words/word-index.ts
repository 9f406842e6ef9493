import { increase } from '../at.ts';
import type { Content } from './content.ts';

/** Finds things by the strong words of what they are about. */
export class WordIndex<T> {
  readonly #items: readonly T[];
  readonly #byWord = new Map<string, number[]>();
  /** Scratch for counting, all zero between calls. */
  readonly #counts: Uint32Array;

  constructor(items: readonly T[], contentOf: (item: T) => Content) {
    this.#items = items;
    this.#counts = new Uint32Array(items.length);
    for (const [i, item] of items.entries())
      for (const word of contentOf(item).strong) {
        const holders = this.#byWord.get(word);
        if (holders) holders.push(i);
        else this.#byWord.set(word, [i]);
      }
  }

  /** The things that share any of these words, with how many they share, in order. */
  sharing(words: Content): { item: T; shared: number }[] {
    const touched: number[] = [];
    for (const word of words.strong)
      for (const i of this.#byWord.get(word) ?? []) if (increase(this.#counts, i) === 1) touched.push(i);
    const found: { item: T; shared: number }[] = [];
    for (const i of touched.sort((a, b) => a - b)) {
      const item = this.#items[i];
      const shared = this.#counts[i] ?? 0;
      if (item !== undefined) found.push({ item, shared });
      this.#counts[i] = 0;
    }
    return found;
  }
}
