import {
  ANYTHING,
  CONSENT,
  type Family,
  INFORMAL,
  STANDS_FOR,
  TRUCES,
  WITHOUT_CONTENT,
} from '../../lexicon/en/instruments.ts';
import type { FoundInstrument, InstrumentForm } from '../mention.ts';
import { type Candidate, isAbbreviation, isBare } from './candidate.ts';
import { stem } from './name.ts';

/** An instrument while the text is being read, with what later mentions of it can be known by. */
export interface Known {
  found: FoundInstrument;
  core: string;
  family: Family;
  noun: string;
  words: ReadonlySet<string>;
  years: string;
  /** The parties in its name. */
  named: readonly string[];
  subject: boolean;
  /** Told by its kind alone, as one that the reader knows: “the treaty”, “the memorandum of 2000”. */
  pending: boolean;
  mentions: number;
}

export const makeKnown = (k: Candidate): Known => ({
  found: {
    name: k.name,
    short: k.after.abbreviation ?? (isAbbreviation(k) ? k.name : null),
    kind: k.head.head.kind,
    form: formOf(k),
    parties: [...k.parties],
    dated: k.dated,
    within: null,
  },
  core: k.core,
  family: k.head.head.family,
  noun: nounOf(k),
  words: k.words,
  years: k.years,
  named: k.named,
  subject: k.after.subject !== null,
  pending: isBare(k) && k.article === 'the',
  mentions: 0,
});

function formOf(k: Candidate): InstrumentForm {
  if (isBare(k)) return isAbbreviation(k) || k.head.head.need === 'proper' ? 'named' : 'bare';
  return k.title || k.proper ? 'named' : 'described';
}

export const nounOf = (k: Candidate): string => stem(k.head.head.words);

/** Nouns for any instrument: “a crucial regional agreement, the MoU on …”. */
export const isGeneral = (known: Known): boolean => INFORMAL.has(known.noun) || known.noun === CONSENT;

/** Whether the noun of a mention can stand for an instrument: “the pact” for an agreement. */
export function fits(k: Candidate, known: Known): boolean {
  const noun = nounOf(k);
  if (TRUCES.has(noun)) return [...TRUCES].some((word) => known.words.has(word));
  return k.head.head.family === known.family || ANYTHING.has(noun) || standsFor(noun, known.family);
}

const standsFor = (noun: string, family: Family): boolean => STANDS_FOR[noun]?.includes(family) ?? false;

/** Whether parties and years allow them to be one: an agreement with China is none with Japan. */
export function agree(k: Candidate, known: Known): boolean {
  const { parties, short } = known.found;
  if (short !== null && k.after.abbreviation !== null && k.after.abbreviation !== short) return false;
  if (parties.length > 1 && !isSubset(k.parties, parties)) return false;
  if (parties.length > 0 && k.parties.length > 0 && !k.parties.some((p) => parties.includes(p))) return false;
  if (known.named.length > 0 && !isSubset(k.named, parties)) return false;
  return k.years === '' || k.years === known.years;
}

/** “the Second Protocol” for “Second Protocol to the Convention …”; “Association Agreement” for “EU–Jordan Association Agreement”. */
export const sameCore = (k: Candidate, known: Known): boolean =>
  known.core === k.core && k.core !== nounOf(k) && !(k.after.subject !== null && known.subject) && agree(k, known);

/** “Agreement on Air Services” for “air services agreement”; of none but the same parties, “the EU–Mercosur agreement”. */
export function sameWords(k: Candidate, known: Known): boolean {
  if (k.words.size === 0 && !(k.named.length > 0 && isSubset(k.named, known.found.parties))) return false;
  return (known.words.size === k.words.size || k.words.size === 0) && fewerWords(k, known);
}

/** “the investment accord” for “bilateral investment protection agreement”. */
export const fewerWords = (k: Candidate, known: Known): boolean =>
  fits(k, known) && isSubset(contentOf(k, known), known.words) && agree(k, known);

/** Whether a full name is that of an instrument which was told before in the words of the press, or by its kind alone. */
export function completes(k: Candidate, known: Known): boolean {
  if (!agree(k, known)) return false;
  if (known.pending) return k.article === 'the' && known.noun === nounOf(k).split(' ')[0];
  const informal = INFORMAL.has(known.noun) && !INFORMAL.has(nounOf(k)) && known.words.size > 0;
  const { family } = k.head.head;
  return informal && (family === known.family || standsFor(known.noun, family)) && isSubset(known.words, k.words);
}

/** “the bilateral pact” of an agreement that was not called so. */
const contentOf = (k: Candidate, known: Known): Iterable<string> =>
  k.article === 'the' && !k.title ? [...k.words].filter((w) => known.words.has(w) || !WITHOUT_CONTENT.has(w)) : k.words;

const isSubset = <T>(small: Iterable<T>, large: ReadonlySet<T> | readonly T[]): boolean => {
  for (const x of small) if (!('has' in large ? large.has(x) : large.includes(x))) return false;
  return true;
};
