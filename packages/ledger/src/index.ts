export type * from './decision.ts';
export { sketchOf } from './merge/copies/sketch.ts';
export { claimRef } from './merge/decisions/claim-ref.ts';
export { type FoldOptions, fold } from './merge/fold.ts';
export { touchedPairs } from './merge/touched-pairs.ts';
export type * from './record.ts';
export type * from './source.ts';
