import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyKind } from '../../reading.ts';
import type { PartyForm, PartyMention, PartyRole } from '../mention.ts';
import { isCapital } from './fold.ts';
import { type Meaning, PARTIES } from './lexicon.ts';
import type { Found } from './trie.ts';

/** A phrase of the lexicon met in the text, before the text has decided what it is. */
export interface Draft {
  from: number;
  to: number;
  meaning: Meaning;
  /** The party meant; empty while it is open, and for what is no party. */
  party: string;
  form: PartyForm;
  asPlace: boolean;
  role: PartyRole | null;
}

/** Every longest phrase of the lexicon in the text, in order, without overlap; phrases that are no party too. */
export function findPhrases(tokens: Tokens): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hit = mayStart(tokens.word[i]!) ? PARTIES.trie.longest(tokens, i) : null;
    if (hit === null) continue;
    found.push(draftOf(hit));
    i = hit.to - 1;
  }
  return found;
}

function draftOf({ from, to, value }: Found<Meaning>): Draft {
  const party = value.parties.length === 1 && !value.own ? value.parties[0]! : '';
  return { from, to, meaning: value, party, form: value.form, asPlace: false, role: null };
}

/** A party begins with a capital or a figure, or is spelled like `eSwatini`. */
function mayStart(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return word.length > 1 && isCapital(word[1]!);
  return (code >= 65 && code <= 90) || code > 127 || (code >= 48 && code <= 57);
}

/** The mention that a decided draft is. */
export function mentionOf(draft: Draft, kind: PartyKind, name: string): PartyMention {
  const { from, to, party, form, asPlace, role } = draft;
  return { from, to, party, kind, name, form, asPlace, role };
}
