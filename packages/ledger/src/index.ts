export type * from './decision.ts';
export { type FoldOptions, fold } from './merge/fold.ts';
export { touchedPairs } from './merge/touched-pairs.ts';
export type * from './record.ts';
export type * from './source.ts';
