import type { Part, Stated } from '../stated.ts';

/** A stretch of tokens read as a date: from the token it was tried at up to `to`, exclusive. */
export interface Parsed<T = Stated> {
  to: number;
  stated: T;
  part?: Part;
  /** It is a date only where the words around it show so: a bare “May”, “2015”, “spring”, “first half”. */
  bare?: 'month' | 'year' | 'season' | 'doubtful-season' | 'half' | 'feast' | 'ordinal';
}
