import type { Draft } from '../acts/draft.ts';
import { type ActEntry, hasHappened } from '../acts/entry.ts';
import type { Fact } from '../acts/fact.ts';
import type { Settled } from '../acts/settle.ts';
import { type DaySpan, spanOf } from '../dates/span.ts';
import { type Amount, amountsIn } from '../words/amounts.ts';
import type { Content, ContentReader } from '../words/content.ts';
import { ACTION_WORDS } from '../words/verbs.ts';
import { WordIndex } from '../words/word-index.ts';

/** An act as something that may keep a promise, or show that it was not kept. */
export interface Deed {
  draft: Draft;
  settled: Settled;
  /** Told as happened, and not decided otherwise. */
  done: boolean;
  /** The claims that tell it as done; of a denied act those that deny it. */
  facts: Fact[];
  /** Who does it, as each claim tells. */
  actors: readonly (readonly string[])[];
  words: Content;
  amounts: Amount[];
  span: DaySpan | null;
  /** The day on which a text first told of it so. */
  toldOn: number;
}

/** The deeds of a relationship, findable by a word of their telling and by their instrument. */
export class Deeds {
  readonly all: readonly Deed[];
  readonly #words: WordIndex<Deed>;
  readonly #byInstrument = new Map<number, Deed[]>();

  constructor(
    acts: readonly ActEntry[],
    instrumentNames: (instrument: number) => readonly string[],
    reader: ContentReader,
  ) {
    this.all = acts
      .filter(({ draft }) => draft.type !== 'statement')
      .flatMap(({ draft, settled }) => {
        const done = hasHappened({ draft, settled });
        const denied = draft.facts.filter((f) => f.claim.status === 'denied');
        const deeds = done
          ? [
              deedOf(
                { draft, settled },
                draft.facts.filter((f) => f.done),
                true,
              ),
            ]
          : [];
        return [...deeds, ...(denied.length && !done ? [deedOf({ draft, settled }, denied, false)] : [])];
      });
    this.#words = new WordIndex(this.all, (deed) => deed.words);
    for (const deed of this.all) this.#file(deed);

    function deedOf(entry: ActEntry, facts: Fact[], done: boolean): Deed {
      const { instrument } = entry.draft;
      const names = instrument === null ? [] : instrumentNames(instrument);
      const quotes = facts.map((f) => f.claim.evidence.quote);
      const content = facts.map((f) => f.content);
      const extra = reader.read(...names, ...facts.map((f) => f.claim.place), ACTION_WORDS[entry.draft.action] ?? null);
      return {
        ...entry,
        done,
        facts,
        actors: [...new Map(entry.draft.facts.map((f) => [f.claim.actors.join(), f.claim.actors])).values()],
        words: {
          strong: new Set([...extra.strong, ...content.flatMap((c) => [...c.strong])]),
          weak: new Set([...extra.weak, ...content.flatMap((c) => [...c.weak])]),
        },
        amounts: quotes.flatMap(amountsIn),
        span: spanOf(entry.settled.date),
        toldOn: Math.min(...facts.map((f) => f.told.text.newsDay ?? Infinity)),
      };
    }
  }

  on(instrument: number): readonly Deed[] {
    return this.#byInstrument.get(instrument) ?? [];
  }

  /** Deeds that share strong words with these, with how many. */
  sharing(words: Content): { item: Deed; shared: number }[] {
    return this.#words.sharing(words);
  }

  #file(deed: Deed): void {
    const { instrument } = deed.draft;
    if (instrument !== null) this.#byInstrument.set(instrument, [...(this.#byInstrument.get(instrument) ?? []), deed]);
  }
}

export const inDeedOrder = (a: Deed, b: Deed): number => a.draft.first.told.index - b.draft.first.told.index;

/** The telling that shows a deed best: the finest date, then the earliest news. */
export function bestTelling(deed: Deed): Fact {
  const width = (f: Fact) => (f.span ? f.span.to - f.span.from : Number.MAX_SAFE_INTEGER);
  const news = (f: Fact) => f.told.text.newsDay ?? Number.MAX_SAFE_INTEGER;
  return deed.facts.reduce((a, b) => {
    const difference = width(b) - width(a) || news(b) - news(a) || b.told.index - a.told.index;
    return difference < 0 ? b : a;
  });
}
