import type { ReadingRule } from '../../../stage/stage.ts';
import { bodyMeets } from './bodies.ts';
import { ceremony, event } from './events.ts';
import { held } from './held.ts';
import { meets, phoned } from './talks.ts';
import { visitList, visitNoun, visits } from './visits.ts';

/** Meetings of codebook section 4, each construction a rule. */
export const MEETING_RULES: readonly ReadingRule[] = [
  visits,
  visitNoun,
  visitList,
  meets,
  bodyMeets,
  event,
  held,
  ceremony,
  phoned,
];
