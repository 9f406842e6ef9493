import type { Corpus } from '../../../testing/corpus.ts';
import { INSTRUMENT_CORPUS } from './instrument/corpus.ts';

/** The examples of every rule family; one test runs them all. */
export const CORPORA: readonly Corpus[] = [INSTRUMENT_CORPUS];
