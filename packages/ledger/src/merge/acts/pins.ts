import { apart } from '../instruments/likeness.ts';
import type { Told } from '../told.ts';
import type { Draft } from './draft.ts';

/**
 * Days that two texts give differently for one event: where an act that happens once is told on the 14th by one text and on the 15th
 * by another, those days of those texts are the same event, and what else the texts date by it is one act too.
 */
export class Pins {
  readonly #event = new Map<string, number>();
  #events = 0;

  /** Takes note of the days that the claims of an act tell, when they differ by little. */
  note(draft: Draft): void {
    const days = draft.facts.filter((f) => f.done && f.precise);
    const [first] = days;
    if (!first?.span) return;
    const near = days.filter((f) => f.span && first.span && apart(f.span, first.span) <= NEAR);
    if (new Set(near.map((f) => f.claim.date)).size < 2) return;
    const event = near.map((f) => this.#event.get(key(f.told))).find((e) => e !== undefined) ?? this.#events++;
    for (const f of near) this.#event.set(key(f.told), event);
  }

  same(a: Told, b: Told): boolean {
    const event = this.#event.get(key(a));
    return event !== undefined && event === this.#event.get(key(b));
  }

  has(told: Told): boolean {
    return this.#event.has(key(told));
  }
}

/** Days apart within which two dates are two tellings of one event rather than two events. */
export const NEAR = 7;

const key = (t: Told): string => `${t.text.index} ${t.date?.span.from}`;
