import type { TextSketch } from '../../source.ts';
import { at, increase } from '../at.ts';
import { Union } from '../union.ts';
import { likeness } from './sketch.ts';

/** The share of its three-word runs that a copy must have in common with what it copies. */
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

/** Pairs of texts that share enough low hashes, each once, in order. */
function candidates(sketches: readonly TextSketch[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const shared = new Uint32Array(sketches.length);
  const pairs: [number, number][] = [];
  for (const [i, sketch] of sketches.entries()) {
    const touched: number[] = [];
    for (const hash of sketch.minima) {
      const before = holders.get(hash);
      if (!before) holders.set(hash, [i]);
      else {
        for (const j of before.length > COMMON ? [...before.slice(0, 4), ...before.slice(-4)] : before)
          if (increase(shared, j) === 1) touched.push(j);
        before.push(i);
      }
    }
    for (const j of touched.sort((a, b) => a - b)) {
      if ((shared[j] ?? 0) >= ENOUGH * comparable(at(sketches, j), sketch)) pairs.push([j, i]);
      shared[j] = 0;
    }
  }
  return pairs;
}

/** A copy shares half of them; a fifth leaves room for chance, and for a copy that is found by a third text between. */
const ENOUGH = 0.2;

/** How many low hashes the shorter text has within the range that both have kept. */
function comparable(a: TextSketch, b: TextSketch): number {
  const bound = Math.min(a.minima.at(-1) ?? 0, b.minima.at(-1) ?? 0);
  const [x, y] = [countUpTo(a.minima, bound), countUpTo(b.minima, bound)];
  return Math.min(x, y);
}

function countUpTo(sorted: Uint32Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
