import type { PartyForm } from '../mention.ts';

/**
 * How a phrase of the lexicon is to be taken: `plain` as it stands; `people` names a people, not the adjective
 * (`Kazakhs`); `shared` is borne by several parties, the text decides; `own` is an organ known only once the text has
 * named its organisation (`Permanent Council`); `first-half` stands only in pairs (`Sino-`); `stranger` is no party.
 */
export type Use = 'plain' | 'people' | 'shared' | 'own' | 'first-half' | 'stranger';

/** What a phrase of the lexicon means. */
export interface Meaning {
  /** The parties, likeliest first; several when it is shared, none for a stranger. */
  parties: readonly string[];
  form: PartyForm;
  use: Use;
  /** A shared name that the text does not decide: the first party (`true`) or none. */
  alone: boolean;
  /** A city too: “in Singapore” is a place. */
  city: boolean;
}

export const meaning = (parties: readonly string[], form: PartyForm, use: Use = 'plain'): Meaning => ({
  parties,
  form,
  use,
  alone: use !== 'own',
  city: false,
});
