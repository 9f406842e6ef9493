import type { TextSketch } from '../../source.ts';
import { at } from '../at.ts';
import { Union } from '../union.ts';
import { likeness } from './sketch.ts';

/** Half of the three-word runs of the shorter text. */
const COPY = 0.5;

/** Runs that so many texts have are a masthead or a standing phrase; the nearest holders suffice to find copies by them. */
const COMMON = 24;

/**
 * Which texts are copies of one another. Answers, for each text, the index of the first of its group in the given order; a text
 * without copies is its own first.
 */
export function copyGroups(sketches: readonly TextSketch[]): number[] {
  const groups = new Union(sketches.length);
  for (const [a, b] of candidates(sketches)) {
    if (groups.find(a) !== groups.find(b) && likeness(at(sketches, a), at(sketches, b)) >= COPY) groups.join(a, b);
  }
  return sketches.map((_, i) => groups.find(i));
}

/** Pairs of texts that share a low hash, each once, in order. */
function candidates(sketches: readonly TextSketch[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const pairs = new Set<number>();
  for (const [i, { minima }] of sketches.entries()) {
    for (const hash of minima) {
      const before = holders.get(hash);
      if (!before) holders.set(hash, [i]);
      else {
        for (const j of before.length > COMMON ? [...before.slice(0, 4), ...before.slice(-4)] : before)
          pairs.add(j * sketches.length + i);
        before.push(i);
      }
    }
  }
  return [...pairs].sort((x, y) => x - y).map((p) => [Math.floor(p / sketches.length), p % sketches.length]);
}
