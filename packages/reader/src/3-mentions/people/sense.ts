import { HEADS, type OfficeFamily } from '../../lexicon/en/offices.ts';
import type { Run } from '../mention.ts';
import { singularOf, type Words } from './words.ts';

/** What the words of a title mean, folded so that “Minister for External Affairs” and “foreign minister” agree. */
export type Sense = ReadonlySet<string>;

const NO_SENSE = new Set([
  'the',
  'of',
  'for',
  'and',
  '&',
  'a',
  '-',
  '–',
  '—',
  ',',
  '/',
  'to',
  '(',
  ')',
  'at',
  'on',
  'affairs',
  'relations',
  'his',
  'her',
  'its',
  'extraordinary',
  'plenipotentiary',
  'european',
  'eu',
  'union',
  '[',
  ']',
]);
const SAME: ReadonlyMap<string, string> = new Map([
  ['external', 'foreign'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['interim', 'acting'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chairperson'],
  ['chairwoman', 'chairperson'],
  ['chair', 'chairperson'],
  ['home', 'interior'],
  ['internal', 'interior'],
  ['financial', 'finance'],
  ['charge', 'chargé'],
]);
const EXPANDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime', 'minister']],
  ['premier', ['prime', 'minister']],
  ['taoiseach', ['prime', 'minister']],
  ['vice-premier', ['vice', 'prime', 'minister']],
  ['dpm', ['deputy', 'prime', 'minister']],
  ['fm', ['foreign', 'minister']],
  ['eam', ['foreign', 'minister']],
  ['vice-minister', ['vice', 'minister']],
  ['secgen', ['secretary', 'general']],
  ['secretary-general', ['secretary', 'general']],
  ['director-general', ['director', 'general']],
  ['vice-president', ['vice', 'president']],
  ['vice-chairman', ['vice', 'chairperson']],
]);

export function senseOf(w: Words, pieces: readonly Run[]): Sense {
  const sense = new Set<string>();
  for (const { from, to } of pieces)
    for (let i = from; i < to; i++) {
      const low = singularOf(w, i);
      if (NO_SENSE.has(low)) continue;
      const expanded = EXPANDED.get(low);
      if (expanded) for (const s of expanded) sense.add(s);
      else sense.add(SAME.get(low) ?? low);
    }
  if (sense.has('diplomat') && (sense.has('top') || sense.has('chief'))) return new Set(['foreign', 'minister']);
  return sense;
}

const OF_BODIES = [
  'commission',
  'council',
  'parliament',
  'assembly',
  'senate',
  'committee',
  'court',
  'congress',
  'chamber',
  'bank',
];

export function familyOf(sense: Sense, head: string): OfficeFamily {
  const second = sense.has('deputy') || sense.has('vice') || sense.has('assistant');
  if (sense.has('minister') && !sense.has('counsellor')) {
    if (sense.has('prime') && !second) return 'head-of-government';
    return sense.has('foreign') && !second && !sense.has('trade') ? 'foreign-minister' : 'minister';
  }
  if (sense.has('secretary') && sense.has('foreign')) return 'foreign-minister';
  if (head === 'president' && second) return 'other';
  if (head === 'president' && OF_BODIES.some((body) => sense.has(body))) return 'organisation';
  if (head === 'head' && sense.has('state')) return 'head-of-state';
  if (head === 'head' && sense.has('government')) return 'head-of-government';
  if (head === 'commissioner' && sense.has('high')) return 'envoy';
  if (head === 'representative' && sense.has('high')) return 'organisation';
  return HEADS.get(head) ?? 'other';
}

export function sameSense(a: Sense, b: Sense): boolean {
  if (a.size !== b.size) return false;
  for (const word of a) if (!b.has(word)) return false;
  return true;
}
