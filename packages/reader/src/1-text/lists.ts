import type { LabelKind } from './label.ts';

/** What the entries of a list are marked with; `plain` entries bear no mark. */
export type EntryKind = LabelKind | 'plain';

/** A list that is being read: the index of the block whose sentence its entries continue, and their mark. */
interface List {
  lead: number;
  kind: EntryKind | null;
}

/** No writer nests lists deeper. */
const DEEPEST = 8;

/** The lists that are open, the innermost last: “(a) agreed on: / – trade; / – energy; / (b) …”. */
export class Lists {
  private open: List[] = [];

  get any(): boolean {
    return this.open.length > 0;
  }

  get lead(): number | null {
    return this.open.at(-1)?.lead ?? null;
  }

  begin(lead: number, kind: EntryKind | null = null): void {
    if (this.open.length === DEEPEST) this.open.shift();
    this.open.push({ lead, kind });
  }

  end(): void {
    this.open = [];
  }

  /**
   * The lead-in of an entry so marked: of the innermost list of its kind, else of the innermost one not yet begun. `near` says
   * that no blank line parts it from the entry above, so that even a new mark goes on with the same list.
   */
  enter(kind: EntryKind, near: boolean): number | null {
    for (let depth = this.open.length - 1; depth >= 0; depth--) {
      const list = this.open[depth]!;
      if (list.kind !== null && list.kind !== kind) continue;
      list.kind = kind;
      this.open.length = depth + 1;
      return list.lead;
    }
    return near ? this.lead : null;
  }
}
