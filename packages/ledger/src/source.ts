import type { Edtf, Reading } from '@chancery/reader';

/** One frozen source with its reading, as the store hands it to the fold. */
export interface SourceReading {
  /** Made from what the source is (its address and bytes), never from when it came: the record must not depend on that. */
  id: string;
  url: string | null;
  outlet: string | null;
  published: Edtf | null;
  reading: Reading;
  /** `sketchOf(reading.document.text)`, when the store has kept it; else the fold makes it. */
  sketch?: TextSketch;
}

/** A text reduced to what tells copies apart from other texts. */
export interface TextSketch {
  /** The hashes of all three-word runs, ascending, each once. */
  runs: Uint32Array;
  /** The part of `runs` that serves to find candidates (a MinHash), ascending. */
  minima: Uint32Array;
}

/** Two party ids; the order says nothing. */
export type PartyPair = readonly [string, string];
