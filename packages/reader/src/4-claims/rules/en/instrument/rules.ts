import type { ReadingRule } from '../../../stage/stage.ts';
import { BOUND_RULES } from './bound.ts';
import { LIST_RULES } from './lists.ts';
import { NEGOTIATION_RULES } from './negotiations.ts';
import { VERB_RULES } from './verbs.ts';

/** Treaty actions of codebook section 4, each construction a rule. */
export const INSTRUMENT_RULES: readonly ReadingRule[] = [
  ...VERB_RULES,
  ...BOUND_RULES,
  ...NEGOTIATION_RULES,
  ...LIST_RULES,
];
