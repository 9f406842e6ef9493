import type { ActEntry } from '../acts/entry.ts';
import type { Told } from '../told.ts';

/** Values that texts tell of one field, side by side. */
export interface Disagreement {
  acts: readonly ActEntry[];
  field: 'date' | 'status' | 'value';
  values: { value: string; told: Told[] }[];
  why: string;
  preferred: number | null;
}
