import { AGAINST, ALONGSIDE, ASKS, BETWEEN, GOES, HOSTILE } from '../../lexicon/en/people-cues.ts';
import { subjectBefore } from './evidence.ts';
import { HEAD, LINE } from './flags.ts';
import type { Scene } from './scene.ts';
import type { Telling, ToldOffice } from './telling.ts';
import { partyList } from './title-right.ts';
import { goesOn, has, isAnd, partyOn, type Words } from './words.ts';

/** How far around an office its clause is looked through. */
const REACH = 40;

/** A telling of an unowned office, and the people told around it. */
export interface Place {
  telling: Telling;
  office: ToldOffice;
  before: Telling | undefined;
  after: readonly Telling[];
  partyOf: (telling: Telling) => string | null;
}

/** The parties that the holder of an unowned office can't speak for, by what they do in the sentence and to whom. */
export function excludedParties(w: Words, scene: Scene, place: Place): string[] {
  const { telling, office, before } = place;
  const excluded: (string | null)[] = [
    office.sentTo,
    isHostile(w, telling) ? subjectBefore(w, telling.from, 1) : null,
    metBefore(w, place),
    ...metAfter(w, scene, place),
    destination(w, telling),
    ...addressed(w, telling),
    label(w, telling),
  ];
  const alone = ![before, ...place.after].some((t) => sharesSentence(w, telling, t));
  if (isVisitor(w, telling) || (alone && isWith(w, telling))) excluded.push(scene.home ?? scene.states[0] ?? null);
  return excluded.filter((p) => p !== null);
}

/** “summoned Ambassador N”, “lifted the freeze on the assets of former interior minister N” */
function isHostile(w: Words, { from }: Telling): boolean {
  const verb = w.lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (verb >= 0 && AGAINST.has(w.lower[verb]!)) return true;
  for (let i = from - 1; i >= 0 && i > from - 10 && !(w.flags[i + 1]! & LINE); i--)
    if (HOSTILE.has(w.lower[i]!)) return true;
  return false;
}

const sharesSentence = (w: Words, telling: Telling, other: Telling | undefined): boolean =>
  other !== undefined && w.sentence[other.from] === w.sentence[telling.from];

/** The party of the person told before in the sentence, when the two meet or one acts on the other. */
function metBefore(w: Words, { telling, before, partyOf }: Place): string | null {
  if (!before || !sharesSentence(w, telling, before)) return null;
  const near = telling.from - before.to <= REACH;
  return telling.visited || (near && (meets(w, before.to, telling.from) || signsWith(w, before, telling)))
    ? partyOf(before)
    : null;
}

/**
 * The parties told with those who follow in the sentence: “talks between Foreign Minister N and Hungarian Minister M”. Home
 * is told again of one of its own, so it counts only where the two meet.
 */
function metAfter(w: Words, scene: Scene, { telling, after, partyOf }: Place): string[] {
  const parties: string[] = [];
  let from = telling.to;
  for (const next of after) {
    if (!sharesSentence(w, telling, next) || next.from - from > REACH) break;
    const party = partyOf(next);
    if (party !== null && (party !== scene.home || meets(w, telling.to, next.from))) parties.push(party);
    from = next.to;
  }
  return parties;
}

function meets(w: Words, from: number, to: number): boolean {
  let found = false;
  for (let i = from; i < to; i++) {
    if (ALONGSIDE.has(w.lower[i]!)) return false;
    found ||= BETWEEN.has(w.lower[i]!);
  }
  return found;
}

/** “signed by Foreign Minister N and Minister of Finance M”: each for a party of their own. */
function signsWith(w: Words, before: Telling, telling: Telling): boolean {
  if (telling.from - before.to > 2 || !isAnd(w, telling.from - 1)) return false;
  for (let i = before.from - 1; i >= 0 && i > before.from - REACH && !(w.flags[i + 1]! & LINE); i--)
    if (w.lower[i] === 'signed' || w.lower[i] === 'between') return true;
  return w.lower[telling.to] === 'signed';
}

/** The party gone to: “N’s state visit to Belmopan”, “N is expected in Abuja”, “N in Manila”. */
function destination(w: Words, telling: Telling): string | null {
  let goes = false;
  for (let i = telling.to; i < telling.to + 14 && goesOn(w, i); i++) {
    if (GOES.has(w.lower[i]!)) goes = true;
    const m = partyOn(w, i);
    if (!m || m.form === 'organ' || m.form === 'demonym') continue;
    const preposition = w.lower[i - 1]!;
    if (i === telling.to + 1 && preposition === 'in' && m.form === 'seat' && isEntry(w, telling.from)) return m.party;
    if (goes && (preposition === 'to' || preposition === 'in' || preposition === 'for' || GOES.has(preposition)))
      return m.party;
    if (i > telling.to + 9) return null;
  }
  return null;
}

/** “4–6 February: Prime Minister N in Manila” */
const isEntry = (w: Words, from: number): boolean =>
  (w.flags[from]! & LINE) !== 0 || w.word[from - 1] === ':' || w.word[from - 1] === '–' || w.word[from - 1] === '-';

/** “President N asked Washington to …”, “N phoned the leaders of Britain and Canada” */
function addressed(w: Words, { to }: Telling): string[] {
  if (!goesOn(w, to) || !ASKS.has(w.lower[to]!)) return [];
  const at = w.lower[to + 1] === 'the' ? to + 2 : to + 1;
  const m = partyOn(w, at);
  if (m) return m.form === 'seat' || m.form === 'name' ? [m.party] : [];
  if (!has(w, at, HEAD) || w.lower[at + 1] !== 'of') return [];
  const of = partyOn(w, w.lower[at + 2] === 'the' ? at + 3 : at + 2);
  return of ? partyList(w, of).parties : [];
}

/** “To Chile: President N (November 2024)” */
function label(w: Words, telling: Telling): string | null {
  const block = w.block[telling.from]!;
  let first = telling.from;
  while (first > 0 && first > telling.from - REACH && w.block[first - 1] === block) first--;
  for (let i = first; i < first + 4 && i < telling.from; i++) {
    if (w.lower[i] !== 'to') continue;
    const m = partyOn(w, i + 1);
    return m && w.word[m.to] === ':' ? m.party : null;
  }
  return null;
}

/** “a visit by Agriculture Minister N”, “State Visit of President N”, where no place is told: a visit to us. */
function isVisitor(w: Words, telling: Telling): boolean {
  const preposition = w.lower[telling.from - 1];
  if (preposition !== 'by' && preposition !== 'of') return false;
  return w.lower[telling.from - 2] === 'visit' && destination(w, telling) === null;
}

const CEREMONIES = new Set(['ceremony', 'talks', 'meeting', 'call', 'conversation', 'spoke', 'met', 'consultations']);

/** “ribbon-cutting ceremony with Vice President N” */
const isWith = (w: Words, { from }: Telling): boolean =>
  w.lower[from - 1] === 'with' && CEREMONIES.has(w.lower[from - 2] ?? '');
