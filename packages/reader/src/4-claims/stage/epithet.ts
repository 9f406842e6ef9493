import { partyKind } from '../../3-mentions/parties/by-name.ts';
import { EPITHETS } from '../../lexicon/en/parties/epithets.ts';

const STATE_NOUNS = new Set([
  'country',
  'nation',
  'state',
  'republic',
  'government',
  'territory',
  'neighbour',
  'neighbor',
  'authorities',
  'parliament',
  'ministry',
  'cabinet',
  'senate',
  'assembly',
  'embassy',
]);
const BODY_NOUNS = new Set([
  'bloc',
  'union',
  'alliance',
  'organisation',
  'organization',
  'bank',
  'fund',
  'commission',
  'council',
  'mission',
]);

/** Whether a noun may stand for a party that the text has named: “the kingdom” for Thailand, “the bloc” for Mercosur. */
export function fitsNoun(party: string, noun: string): boolean {
  const kind = partyKind(party);
  const listed = EPITHETS[noun];
  if (listed) return listed.split(' ').includes(party);
  if (noun === 'bank') return /(?:DB|IB|BANK|EBRD|WB|AIIB)$/.test(party);
  if (BODY_NOUNS.has(noun)) return kind === 'organization' || kind === null;
  return STATE_NOUNS.has(noun) ? kind === 'state' : kind === 'state' || noun === 'side';
}
