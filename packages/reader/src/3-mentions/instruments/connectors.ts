import { CONNECTORS } from '../../lexicon/en/instrument-names.ts';
import type { Context } from './context.ts';

export interface Connector {
  words: string;
  length: number;
}

/** The word or words at `at` that can lead to what an instrument is about: “on”, “in the field of”. */
export function connectorAt(c: Context, at: number): Connector | null {
  const { lower } = c.tokens;
  const hit = BY_FIRST.get(lower[at] ?? '')?.find(({ parts }) => parts.every((w, k) => lower[at + k] === w));
  return hit === undefined ? null : { words: hit.words, length: hit.parts.length };
}

const BY_FIRST = new Map<string, { words: string; parts: string[] }[]>();
for (const words of CONNECTORS) {
  const parts = words.split(' ');
  const same = BY_FIRST.get(parts[0]!) ?? [];
  same.push({ words, parts });
  same.sort((a, b) => b.parts.length - a.parts.length);
  BY_FIRST.set(parts[0]!, same);
}
