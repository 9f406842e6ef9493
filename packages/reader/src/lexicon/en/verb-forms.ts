import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';

/** What a written form of a verb can be: past and participle are often the same word. */
export interface VerbForm {
  lemma: string;
  base: boolean;
  s: boolean;
  ing: boolean;
  past: boolean;
  participle: boolean;
}

type Kind = Exclude<keyof VerbForm, 'lemma'>;

const NONE = { base: false, s: false, ing: false, past: false, participle: false };
/** Verbs that double their last consonant though the stress is not on a lone syllable, and those that may. */
const DOUBLING =
  /^(?:commit|submit|permit|admit|omit|emit|transmit|refer|confer|defer|transfer|prefer|infer|expel|compel|dispel|repel|control|patrol|begin|forget|regret|equip|abhor|recur|occur|concur|program|outfit|underpin|re?set|upset)$/;
const MAY_DOUBLE = /[aeiou]l$/;

const forms = new Map<string, VerbForm>();

/** The known verb that a lower-case word is a form of, or null. */
export const knownVerb = (word: string): VerbForm | null => forms.get(word) ?? null;

/** What a word that stands as a verb is a form of; the lemma of a verb that the lexicon does not know is the word itself. */
export function verbForm(word: string): VerbForm {
  const known = forms.get(word);
  if (known) return known;
  if (word.endsWith('ing')) return { ...NONE, lemma: word, ing: true };
  if (word.endsWith('ed')) return { ...NONE, lemma: word, past: true, participle: true };
  if (/[^s]s$/.test(word)) return { ...NONE, lemma: word, s: true };
  return { ...NONE, lemma: word, base: true };
}

function add(form: string, lemma: string, ...kinds: Kind[]): void {
  const entry = forms.get(form) ?? { ...NONE, lemma };
  for (const kind of kinds) entry[kind] = true;
  forms.set(form, entry);
}

function addRegular(lemma: string): void {
  add(lemma, lemma, 'base');
  add(thirdPerson(lemma), lemma, 's');
  for (const stem of stems(lemma)) {
    add(`${stem}ed`, lemma, 'past', 'participle');
    add(`${stem}ing`, lemma, 'ing');
  }
  if (lemma.endsWith('e')) add(`${lemma}d`, lemma, 'past', 'participle');
  if (/[^aeiou]y$/.test(lemma)) add(`${lemma.slice(0, -1)}ied`, lemma, 'past', 'participle');
}

/** What the endings -ed and -ing are put to: “sign”, “ratif(y)”, “propos(e)”, “committ”, “initial” and “initiall”. */
function stems(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}y`];
  if (/ee$|oe$|ye$/.test(lemma)) return [lemma];
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)];
  const doubled = lemma + lemma.at(-1);
  if (DOUBLING.test(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma)) return [doubled];
  return MAY_DOUBLE.test(lemma) ? [lemma, doubled] : [lemma];
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

for (const lemma of REGULAR_VERBS.trim().split(/\s+/)) addRegular(lemma);
for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [lemma = '', past = '', participle = ''] = line.split(' ');
  add(lemma, lemma, 'base');
  add(thirdPerson(lemma), lemma, 's');
  for (const stem of stems(lemma)) add(`${stem}ing`, lemma, 'ing');
  for (const form of past.split('/')) add(form, lemma, 'past');
  for (const form of participle.split('/')) add(form, lemma, 'participle');
}
for (const form of ['am', 'is', 'are']) add(form, 'be', 's');
for (const form of ["'s", "'re", "'m"]) add(form, 'be', 's');
add('has', 'have', 's');
