import { EN_DATES } from '../../lexicon/en/dates.ts';
import { vocabulary } from './vocabulary.ts';

/** The words of English dates, made ready once. */
export const ENGLISH = vocabulary(EN_DATES);
