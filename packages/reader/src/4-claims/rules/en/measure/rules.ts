import type { ReadingRule } from '../../../stage/stage.ts';
import { acts } from './acts.ts';
import { nominal } from './nominal.ts';
import { opening } from './opening.ts';
import { passages } from './passages.ts';
import { likewise, remain } from './states.ts';

/** Measures: what a party does, not only says, towards another. */
export const MEASURE_RULES: readonly ReadingRule[] = [acts, remain, likewise, opening, nominal, passages];
