import type { ReadingRule } from '../../stage/stage.ts';
import { APPOINTMENT_RULES } from './appointment/rules.ts';
import { COMMITMENT_RULES } from './commitment/rules.ts';
import { FIGURE_RULES } from './figure/rules.ts';
import { INSTRUMENT_RULES } from './instrument/rules.ts';
import { MEASURE_RULES } from './measure/rules.ts';
import { MEETING_RULES } from './meeting/rules.ts';
import { RELATIONS_RULES } from './relations/rules.ts';
import { STATEMENT_RULES } from './statement/rules.ts';

export { nounLemma } from '../../../lexicon/en/nominals.ts';

/** Every rule of English, in the order in which they look at a clause. */
export const RULES: readonly ReadingRule[] = [
  ...INSTRUMENT_RULES,
  ...MEETING_RULES,
  ...COMMITMENT_RULES,
  ...STATEMENT_RULES,
  ...RELATIONS_RULES,
  ...APPOINTMENT_RULES,
  ...MEASURE_RULES,
  ...FIGURE_RULES,
];
