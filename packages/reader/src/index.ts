export { type ReadOptions, read } from './read.ts';
export * from './reading.ts';
