export { partyByName, partyKind, partyName } from './3-mentions/parties/by-name.ts';
export type { Explanation } from './explain.ts';
export { explain, type ReadOptions, read } from './read.ts';
export * from './reading.ts';
