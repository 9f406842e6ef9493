import type { Tokens } from '../../2-tokens/tokens.ts';
import type { PartyRole } from '../mention.ts';
import type { Draft } from './draft.ts';
import { isAllCapital, isCapital, isTitle } from './fold.ts';
import {
  AFTER_STATE,
  COMPANY_NOUNS,
  close,
  EVENT_NOUNS,
  INSTRUMENT_NOUNS,
  isDash,
  isPossessive,
  MOTION_WORDS,
  PERSON_NOUNS,
  PLACE_PREPOSITIONS,
  WAY_PREPOSITIONS,
} from './words.ts';

/** Whether a capital or palace is told only as a place, and what role a party's name plays. */
export function describe(tokens: Tokens, d: Draft, previous: Draft | undefined): void {
  if (d.form === 'seat') d.asPlace = isInstrumentPlace(tokens, d) || isPlace(tokens, d, previous);
  else if (d.form === 'name') d.asPlace = closesPlace(tokens, d, previous);
  d.role = roleOf(tokens, d);
}

function roleOf(tokens: Tokens, d: Draft): PartyRole | null {
  if (d.form === 'seat' && isInstrumentPlace(tokens, d)) return 'instrument-name';
  if (isPossessive(tokens.lower[d.to]) && close(tokens, d.to)) return 'possessive';
  if (d.meaning.people) return 'nationals';
  return d.form === 'demonym' ? nationality(tokens, d.to) : null;
}

/** “German *Markus Ederer*”, “the Gambian *lawyer Fatou Sarr-Njie*”, “Chinese *companies*”. */
function nationality(tokens: Tokens, at: number): PartyRole | null {
  if (!close(tokens, at)) return null;
  const noun = nounAt(tokens, at) ?? nounAt(tokens, at + 1);
  if (noun === 'company') return 'nationals';
  if (noun !== null) return 'nationality';
  return isName(tokens, at) && isName(tokens, at + 1) ? 'nationality' : null;
}

function nounAt(tokens: Tokens, at: number): 'person' | 'company' | null {
  const lower = tokens.lower[at];
  if (lower === undefined || isCapital(tokens.word[at]!)) return null;
  if (PERSON_NOUNS.has(lower)) return 'person';
  return COMPANY_NOUNS.has(lower) ? 'company' : null;
}

const isName = (tokens: Tokens, at: number): boolean =>
  close(tokens, at) && tokens.pos[at] === 'PROPN' && isTitle(tokens.word[at]!) && !AFTER_STATE.has(tokens.word[at]!);

/** “Paris Agreement”, “Minsk accords”, “Treaty of Lisbon”, “Vienna Convention on …”. */
function isInstrumentPlace(tokens: Tokens, d: Draft): boolean {
  const at = tokens.lower[d.to] === 'final' ? d.to + 1 : d.to;
  if (close(tokens, at) && INSTRUMENT_NOUNS.has(tokens.lower[at]!)) return true;
  const of = tokens.lower[d.from - 1] === 'the' ? d.from - 2 : d.from - 1;
  const noun = tokens.word[of - 1];
  return tokens.lower[of] === 'of' && noun !== undefined && isCapital(noun) && INSTRUMENT_NOUNS.has(noun.toLowerCase());
}

function isPlace(tokens: Tokens, d: Draft, previous: Draft | undefined): boolean {
  if (isDateline(tokens, d)) return true;
  if (isPossessive(tokens.lower[d.to])) return false;
  const next = tokens.lower[d.to];
  if (next !== undefined && close(tokens, d.to) && EVENT_NOUNS.has(next)) return true;
  let at = d.from - 1;
  while (/^(?:the|downtown|central|nearby)$/.test(tokens.lower[at] ?? '')) at--;
  const before = tokens.lower[at] ?? '';
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if (/^(?:and|or|,|then)$/.test(before) && previous?.asPlace && at - previous.to <= 1) return true;
  return WAY_PREPOSITIONS.has(before) && movesBefore(tokens, at);
}

function movesBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6 && !/^[.;:]$/.test(tokens.word[i]!); i--)
    if (MOTION_WORDS.has(tokens.lower[i]!)) return true;
  return false;
}

/** “ASTANA –”, “Chisinau, 14 June /MPA/ –”, “NIAMEY (Agency) --”: a capital that opens a paragraph. */
function isDateline(tokens: Tokens, d: Draft): boolean {
  if (d.from > 0 && !/\n\s*$/.test(tokens.text.slice(tokens.end[d.from - 1]!, tokens.start[d.from]!))) return false;
  const next = tokens.word[d.to];
  if (next === undefined) return false;
  if (isDash(next) || next === '(' || next === '/') return true;
  return (
    next === ',' &&
    (isAllCapital(tokens.word[d.from]!) ||
      /^(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(
        tokens.word[d.to + 1] ?? '',
      ))
  );
}

/** “in Paris, France”; “in Vaduz, Liechtenstein”: the state that only places the city before it. */
function closesPlace(tokens: Tokens, d: Draft, previous: Draft | undefined): boolean {
  if (tokens.lower[d.from - 1] !== ',') return false;
  return previous !== undefined && previous.to === d.from - 1 && previous.asPlace && previous.party === d.party;
}
