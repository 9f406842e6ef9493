export * from './reading.ts';
export { tokenize } from './2-tokens/tokens.ts';
