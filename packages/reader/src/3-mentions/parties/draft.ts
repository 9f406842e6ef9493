import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyForm, PartyRole } from '../mention.ts';
import { isCapital } from './fold.ts';
import { phraseTrie } from './lexicon.ts';
import { type Meaning, meaning } from './meaning.ts';
import { isDash, SPLIT_NAMES } from './words.ts';

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

export const draftOf = (from: number, to: number, meaning: Meaning, party: string): Draft => ({
  from,
  to,
  meaning,
  party,
  form: meaning.form,
  asPlace: false,
  role: null,
});

/** A party that the text itself has introduced. */
export const introducedDraft = (from: number, to: number, party: string): Draft =>
  draftOf(from, to, meaning([party], 'name'), party);

/** Every longest phrase of the lexicon in the text, in order, without overlap; phrases that are no party too. */
export function findPhrases(tokens: Tokens): Draft[] {
  const trie = phraseTrie();
  const { text, start, count } = tokens;
  const found: Draft[] = [];
  for (let i = 0; i < count; i++) {
    if (!mayStart(text, start[i]!)) continue;
    const hit = trie.longest(tokens, i);
    if (hit === null || (hit.value.use === 'first-half' && !pairs(tokens, hit.to))) continue;
    const { parties, use } = hit.value;
    const open = use === 'shared' || use === 'own' || use === 'stranger';
    const other = otherHalf(tokens, hit.from, hit.to);
    if (other !== '') found.push(draftOf(hit.from - 2, hit.from - 1, meaning([other], hit.value.form), other));
    found.push(draftOf(hit.from, hit.to, hit.value, open ? '' : parties[0]!));
    i = hit.to - 1;
  }
  return found;
}

/** A party begins with a capital or a figure, or is spelled like `eSwatini`. */
function mayStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) {
    const next = text.charCodeAt(at + 1);
    return next >= 65 && next <= 90;
  }
  return (code >= 65 && code <= 90) || code > 127 || (code >= 48 && code <= 57);
}

/** A dash and a capital follow: “Sino*-Russian*”. */
const pairs = (tokens: Tokens, at: number): boolean =>
  isDash(tokens.word[at]) && tokens.end[at - 1] === tokens.start[at] && isCapital(tokens.word[at + 1] ?? 'x');

/** “*North* and South Korea”: the party of the first half; empty elsewhere. */
function otherHalf({ word, lower }: Tokens, from: number, to: number): string {
  if (to - from !== 2 || lower[from - 1] !== 'and') return '';
  return SPLIT_NAMES.get(`${word[from - 2]} ${word[from]} ${word[to - 1]}`) ?? '';
}
