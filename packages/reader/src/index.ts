export { tokenize } from './2-tokens/tokens.ts';
export { partyByName, partyKind, partyName } from './3-mentions/parties/by-name.ts';
export * from './reading.ts';
