import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Draft } from './draft.ts';
import { isAllCapital, isCapital } from './fold.ts';
import { isDissolved, isRegion } from './lexicon.ts';
import { isOffice } from './persons.ts';
import {
  beforeArticle,
  COLLECTIVE_NOUNS,
  close,
  EVENT_NOUNS,
  FORMER_WORDS,
  INSTRUMENT_NOUNS,
  isDash,
  isPossessive,
  LINE_NOUNS,
  MOTION_WORDS,
  NO_WAY_FROM,
  opens,
  PERIODS,
  PLACE_ADJECTIVES,
  PLACE_PREPOSITIONS,
  PLACED,
  REGION_PARTS,
  REGION_PREPOSITIONS,
  STATE_PLACE_PREPOSITIONS,
  WAY_PREPOSITIONS,
} from './words.ts';

/** Whether a capital, a palace, a city or a region is told only as a place; a state only behind its city or “off”, “via” … */
export function isPlace(tokens: Tokens, d: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  if (d.form === 'seat')
    return isInstrumentPlace(tokens, d) || isInOwnState(tokens, d, next) || isSeatPlace(tokens, d, previous);
  if (isRegion(d.party)) return d.form === 'demonym' ? !speaksForStates(tokens, d) : isRegionPlace(tokens, d);
  if (isDissolved(d.party) && FORMER_WORDS.has(tokens.lower[d.from - 1] ?? '')) return true;
  if (d.form !== 'name') return false;
  if (
    d.meaning.city &&
    ((isDateline(tokens, d) && !/^[/(]$/.test(tokens.word[d.to]!)) ||
      /^(?:in|at)$/.test(tokens.lower[d.from - 1] ?? ''))
  )
    return true;
  if (STATE_PLACE_PREPOSITIONS.has(tokens.lower[beforeArticle(tokens, d.from)] ?? '')) return true;
  return closesPlace(tokens, d, previous) || isBased(tokens, d);
}

/** “Paris Agreement”, “Minsk accords”, “Helsinki Final Act”, “Treaty of Lisbon”. */
export function isInstrumentPlace(tokens: Tokens, d: Draft): boolean {
  const at = tokens.lower[d.to] === 'final' ? d.to + 1 : d.to;
  if (close(tokens, at) && INSTRUMENT_NOUNS.has(tokens.lower[at]!)) return true;
  const of = beforeArticle(tokens, d.from);
  const noun = tokens.word[of - 1];
  return tokens.lower[of] === 'of' && noun !== undefined && isCapital(noun) && INSTRUMENT_NOUNS.has(noun.toLowerCase());
}

function isSeatPlace(tokens: Tokens, d: Draft, previous: Draft | undefined): boolean {
  if (isDateline(tokens, d) || isDated(tokens, d) || isBased(tokens, d) || isLineEnd(tokens, d)) return true;
  const next = tokens.lower[d.to];
  if (isPossessive(next)) return false;
  const paired = isDash(tokens.word[d.from - 1]) || isDash(next);
  if (next !== undefined && !paired && close(tokens, d.to) && EVENT_NOUNS.has(next)) return true;
  let at = d.from - 1;
  while (PLACE_ADJECTIVES.has(tokens.lower[at] ?? '')) at--;
  const before = tokens.lower[at] ?? '';
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if (previous?.asPlace && previous.form === 'seat' && isListed(tokens, previous.to, d.from)) return true;
  return WAY_PREPOSITIONS.has(before) && isWay(tokens, at);
}

/** Only “, and then the” lies between. */
function isListed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:and|or|,|then|the)$/.test(tokens.lower[i]!)) return false;
  return to > from;
}

/** A way, a journey or a plan leads there: “arrived from”, “a flight to”, “scheduled for”. */
function isWay(tokens: Tokens, at: number): boolean {
  const from = tokens.lower[at] === 'from';
  for (let i = at - 1; i >= 0 && i > at - 6 && !/^[.;:]$/.test(tokens.word[i]!); i--) {
    const lower = tokens.lower[i]!;
    if (MOTION_WORDS.has(lower) && !(from && NO_WAY_FROM.has(lower))) return true;
  }
  return false;
}

/** “ASTANA –”, “Chisinau, 3 May /Agency/ –”, “NIAMEY (Agency) --”, “RIGA. May 3”: a capital that opens a paragraph. */
function isDateline(tokens: Tokens, d: Draft): boolean {
  const wire = isDash(tokens.word[d.from - 1]) && opens(tokens, d.from - 2);
  const next = tokens.word[d.to];
  if (next === undefined || !(opens(tokens, d.from) || wire)) return false;
  if (isDash(next)) return tokens.end[d.to - 1] !== tokens.start[d.to];
  if (/^[(/[|]$/.test(next)) return true;
  const loud = isAllCapital(tokens.word[d.from]!);
  return (next === ',' || (next === '.' && loud)) && (loud || beginsDate(tokens, d.to + 1));
}

/** “14 June”, “Oct. 5”, “Thursday”. */
function beginsDate(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower[at] ?? '';
  return /^\d/.test(lower) || PERIODS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** “Signed: Vaduz, 3 May 2021”, “(extract), Dublin, 3 Feb.”, “… talks. MOSCOW, May 17 …” */
const isDated = (tokens: Tokens, d: Draft): boolean =>
  tokens.word[d.to] === ',' &&
  (/^[:,(]$/.test(tokens.word[d.from - 1] ?? '') || isAllCapital(tokens.word[d.from]!)) &&
  beginsDate(tokens, d.to + 1);

/** “*Lima*, Peru”, “*Vientiane*, Lao PDR”. */
const isInOwnState = (tokens: Tokens, d: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  next.party === d.party &&
  next.form === 'name' &&
  tokens.word[d.to] === ',' &&
  beforeArticle(tokens, next.from) === d.to;

/** “the Beijing-based bank”, “a Doha-bound flight”. */
const isBased = (tokens: Tokens, d: Draft): boolean =>
  isDash(tokens.word[d.to]) && close(tokens, d.to) && PLACED.has(tokens.lower[d.to + 1] ?? '');

/** “the Riga–Tartu railway”, “the direct flight Riga – Doha”. */
function isLineEnd(tokens: Tokens, d: Draft): boolean {
  const after = isDash(tokens.word[d.to]);
  if (!after && !isDash(tokens.word[d.from - 1])) return false;
  for (let i = d.to; i < d.to + 6; i++) if (LINE_NOUNS.has(tokens.lower[i] ?? '')) return true;
  for (let i = d.from - 1; i > d.from - 5; i--) if (LINE_NOUNS.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** “in Paris, *France*”, “Davao, *Philippines*, 3 May”: the state that only tells where a city is. */
function closesPlace(tokens: Tokens, d: Draft, previous: Draft | undefined): boolean {
  const comma = beforeArticle(tokens, d.from);
  if (!/^[,([]$/.test(tokens.word[comma] ?? '')) return false;
  if (previous?.to === comma) return previous.asPlace && previous.form === 'seat' && previous.party === d.party;
  if (tokens.word[comma] !== ',' || isDash(tokens.word[d.to])) return false;
  let at = comma - 1;
  while (at > comma - 4 && at >= 0 && isCapital(tokens.word[at]!) && close(tokens, at + 1) && !opens(tokens, at)) at--;
  if (at === comma - 1 && !opens(tokens, at)) return false;
  if (opens(tokens, at) && isCapital(tokens.word[at] ?? ''))
    return tokens.word[d.to] === ',' || isDash(tokens.word[d.to]);
  if (!PLACE_PREPOSITIONS.has(tokens.lower[at] ?? '')) return false;
  return !isCapital(tokens.word[at]!) || tokens.word[d.to] === ',';
}

/** “African leaders”, “Nordic and Baltic foreign ministers”. */
function speaksForStates(tokens: Tokens, d: Draft): boolean {
  let at = d.to;
  while (/^(?:and|,)$/.test(tokens.lower[at] ?? '') && isCapital(tokens.word[at + 1] ?? 'x')) at += 2;
  return COLLECTIVE_NOUNS.has(tokens.lower[at] ?? '') || COLLECTIVE_NOUNS.has(tokens.lower[at + 1] ?? '');
}

/** “across Africa”, “Minister for Europe”, “a country of South Asia”, “half of Europe”. */
function isRegionPlace(tokens: Tokens, d: Draft): boolean {
  const at = beforeArticle(tokens, d.from);
  const before = tokens.lower[at] ?? '';
  if (REGION_PREPOSITIONS.has(before)) return true;
  if (before === 'for') return isOffice(tokens.word[at - 1] ?? 'x');
  if (before !== 'of') return false;
  return REGION_PARTS.has(tokens.lower[at - 1] ?? '');
}
