export * from './reading.ts';
export { type ReadOptions, read } from './read.ts';
