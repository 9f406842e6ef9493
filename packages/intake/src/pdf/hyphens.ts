/** Decides whether a hyphen at the end of a line is of the word or of the line. */
export class Hyphens {
  readonly #words: Set<string>;

  /** `text` is all of the document's, its line ends as they are: words that stand unbroken in it decide. */
  constructor(text: string) {
    this.#words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
  }

  /** How many code units at the line's end fall away when `next` is joined to it; null when the line ends with no hyphen. */
  drop(line: string, next: string): number | null {
    if (line.endsWith('\u00ad')) return 1;
    const head = /(\p{L}+)[-\u2010]$/u.exec(line)?.[1];
    const tail = /^\p{L}+/u.exec(next)?.[0];
    if (!head) return /[\p{N}][-\u2010]$/u.test(line) ? 0 : null;
    if (!tail || /^\p{Lu}/u.test(tail)) return 0;
    if (this.#words.has(`${head}-${tail}`.toLowerCase())) return 0;
    if (this.#words.has((head + tail).toLowerCase())) return 1;
    return COMPOUND.has(head.toLowerCase()) ? 0 : 1;
  }
}

/** First parts that keep their hyphen where nothing else decides. */
const COMPOUND: ReadonlySet<string> = new Set(
  'non self long short medium high low well cross anti vice ex all half semi pre post co inter so two three four five six seven eight nine ten one first second third large small full part year north south east west decision policy law rule fact working'.split(
    ' ',
  ),
);
