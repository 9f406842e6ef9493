import type { Corpus } from '../../../testing/corpus.ts';
import { APPOINTMENT_CORPUS } from './appointment/corpus.ts';
import { COMMITMENT_CORPUS } from './commitment/corpus.ts';
import { FIGURE_CORPUS } from './figure/corpus.ts';
import { INSTRUMENT_CORPUS } from './instrument/corpus.ts';
import { MEASURE_CORPUS } from './measure/corpus.ts';
import { MEETING_CORPUS } from './meeting/corpus.ts';
import { RELATIONS_CORPUS } from './relations/corpus.ts';
import { STATEMENT_CORPUS } from './statement/corpus.ts';

/** The examples of every rule family; one test runs them all. */
export const CORPORA: readonly Corpus[] = [
  APPOINTMENT_CORPUS,
  COMMITMENT_CORPUS,
  FIGURE_CORPUS,
  INSTRUMENT_CORPUS,
  MEASURE_CORPUS,
  MEETING_CORPUS,
  RELATIONS_CORPUS,
  STATEMENT_CORPUS,
];
