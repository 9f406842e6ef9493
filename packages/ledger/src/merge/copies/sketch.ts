import type { TextSketch } from '../../source.ts';

/**
 * A text as the hashes of its three-word runs. `minima` is its MinHash: the lowest hashes, and besides all under a fixed bound, so
 * that a short text that lies within a long one is still found.
 */
export function sketchOf(text: string): TextSketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const seen = new Set<number>();
  for (let i = 2; i < hashes.length; i++) seen.add(mix(hashes[i - 2] ?? 0, hashes[i - 1] ?? 0, hashes[i] ?? 0));
  const runs = Uint32Array.from(seen).sort();
  let kept = Math.min(runs.length, LEAST);
  while (kept < runs.length && (runs[kept] ?? 0) < BOUND) kept++;
  return { runs, minima: runs.slice(0, kept) };
}

/** The share of the shorter text's three-word runs that the other has too; 0 when either has none. */
export function likeness(a: TextSketch, b: TextSketch): number {
  const shorter = Math.min(a.runs.length, b.runs.length);
  return shorter === 0 ? 0 : countShared(a.runs, b.runs) / shorter;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) n++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return n;
}

const LEAST = 64;
/** A quarter of all hashes. */
const BOUND = 2 ** 30;

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finisher of MurmurHash3 over the three, so that low hashes are an even sample. */
function mix(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ (b >>> 15) ^ (c >>> 7), 0xcc9e2d51);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
