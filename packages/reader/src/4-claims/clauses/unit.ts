import type { Run } from '../../3-mentions/mention.ts';

/** A verb with its auxiliaries: “has not yet been ratified”, “to set up”, “signing”. */
export interface VerbGroup extends Run {
  /** The main verb's token. */
  head: number;
  /** Its lemma with its particle: `sign`, `break off`. */
  lemma: string;
  form: 'finite' | 'infinitive' | 'ing' | 'participle';
  tense: 'past' | 'present' | 'future' | null;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  /** `would`, `may`, `must` …; `will` and `shall` are a tense. */
  modal: string | null;
  negated: boolean;
}

export type UnitKind =
  | 'np'
  | 'verb'
  | 'prep'
  | 'and'
  | 'comma'
  | 'stop'
  | 'sub'
  | 'rel'
  | 'date'
  | 'open'
  | 'close'
  | 'quote'
  | 'adv';

/** A chunk of a sentence. `head` is the token of the head noun, or of the word itself. */
export interface Unit extends Run {
  kind: UnitKind;
  head: number;
  /** The lower-case word of a one-word unit, else ''. */
  word: string;
  verb: VerbGroup | null;
}

/** Runs that chunking takes whole: names of people and instruments, organs, dates. */
export interface Atom extends Run {
  kind: 'name' | 'date';
}
