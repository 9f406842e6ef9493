/** The lexicon gives one unshared name to two parties. */
export class LexiconError extends Error {
  readonly code = 'LEXICON_CONFLICT';
  constructor(words: string, parties: readonly string[]) {
    super(`the party lexicon gives “${words}” to ${parties.join(' and ')}; list it in ambiguous.ts or drop one`);
  }
}
