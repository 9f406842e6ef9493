export { tokenize } from './2-tokens/tokens.ts';
export * from './reading.ts';
