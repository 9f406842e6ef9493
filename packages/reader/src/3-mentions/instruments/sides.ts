import { BEFORE_SIDES, FORMAL_SIDE, TAKES_FOR } from '../../lexicon/en/instrument-names.ts';
import { INDEFINITE } from '../../lexicon/en/name-words.ts';
import type { Run } from '../mention.ts';
import { connectorAt } from './connectors.ts';
import { type Context, classAt, isCapital, sameBlock } from './context.ts';
import type { FoundHead } from './heads.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Premodifiers } from './premodifiers.ts';
import { type Complement, pass, take, type Walk } from './walk.ts';

/** “between A and B”, “with B”. Whether the name keeps it is known only when it has been read to its end. */
export function takeSides(w: Walk): boolean {
  const { c } = w;
  const word = c.tokens.lower[w.at]!;
  if (!BEFORE_SIDES.has(word) || w.sides !== null || connectorAt(c, w.at) !== null) return false;
  const end = endOfSides(w, word);
  if (end === null) return false;
  // “exchanges between their diplomatic academies” tells the subject.
  if (w.subject !== null && !w.title && word === 'between' && !holdsParty(c, w.at, end)) return take(w, end);
  const lender = w.amount && word === 'with' && c.parties[c.partyAt[end - 1]!]?.kind === 'organization';
  w.sides = { from: w.at, to: end, kept: lender };
  return lender ? take(w, end) : pass(w, end);
}

const MOST_SIDES = 6;

/** The end of “the Ministry of Education of A and the Ministry of Higher Education of B”. */
function endOfSides({ c, at, isHead }: Walk, word: string): number | null {
  const first = nounPhrase(c, at + 1);
  if (first === null || isHead(first.to - 1)) return null;
  let end = endOfSide(c, first.to);
  for (let n = 0; n < MOST_SIDES; n++) {
    const after = afterGloss(c, end);
    const comma = classAt(c, after) === 'comma' ? 1 : 0;
    const and = classAt(c, after + comma) === 'conjunction' ? 1 : 0;
    const from = after + comma + and;
    if (from === after || (word === 'with' && and === 0) || !sameBlock(c, at, from)) break;
    const next = nounPhrase(c, from);
    if (next === null || INDEFINITE.has(next.determiner ?? '') || isHead(next.to - 1)) break;
    const party = c.partyAt[next.to - 1]! >= 0 || c.partyAt[next.determiner === null ? from : from + 1]! >= 0;
    if (!party && (comma === 1 || word === 'with')) break;
    const to = endOfSide(c, next.to);
    // “… between the two countries, Oslo said”: a comma goes on only to a last side.
    if (and === 0 && classAt(c, to) !== 'comma' && classAt(c, to) !== 'conjunction') break;
    end = to;
  }
  return end;
}

/** “… of Foreign Affairs of A”, “Minister for Trade of B”, “… of Mexico (CONACULTA)” */
function endOfSide(c: Context, from: number): number {
  const { lower } = c.tokens;
  let end = from;
  for (let n = 0; n < 5 && sameBlock(c, from, end); n++) {
    const governs = lower[end] === 'of' || (lower[end] === 'for' && TAKES_FOR.has(lower[end - 1]!));
    const next = governs ? nounPhrase(c, end + 1) : null;
    if (next === null) break;
    end = joined(c, next.to);
  }
  return end;
}

/** “Ministry of Trade and Industry of A”, “Great Britain and Northern Ireland”: not yet the other side. */
function joined(c: Context, end: number): number {
  const and = classAt(c, end) === 'conjunction' ? nounPhrase(c, end + 1) : null;
  if (and === null || and.determiner !== null) return end;
  const onePlace = c.partyAt[end]! >= 0 && c.partyAt[end] === c.partyAt[end - 1];
  return onePlace || (c.tokens.lower[and.to] === 'of' && c.partyAt[and.to - 1]! < 0) ? and.to : end;
}

function afterGloss(c: Context, at: number): number {
  const { word } = c.tokens;
  return word[at] === '(' && word[at + 2] === ')' && sameBlock(c, at - 1, at + 2) ? at + 3 : at;
}

const holdsParty = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (c.partyAt[i]! >= 0) return true;
  return false;
};

/**
 * “between A and B” stays in a formal title only: one that goes on after it, fills its line, or uses official names.
 * Elsewhere it is told of the instrument and is cut from its name.
 */
export function keepSides(c: Context, head: FoundHead, before: Premodifiers, after: Complement): void {
  const { sides } = after;
  if (sides === null || sides.kept) return;
  const goesOn = after.nameTo > sides.to;
  if (isFormal(c, head, before, after, sides, goesOn)) {
    sides.kept = true;
    after.nameTo = Math.max(after.nameTo, sides.to);
  } else if (goesOn) after.cuts.push(sides);
}

function isFormal(
  c: Context,
  head: FoundHead,
  before: Premodifiers,
  after: Complement,
  sides: Run,
  goesOn: boolean,
): boolean {
  if (!isCapital(c.tokens.word[head.from]!) || after.abbreviation !== null) return false;
  if (goesOn) return isNamedSide(c, sides);
  if (c.tokens.lower[sides.from] !== 'between') return false;
  return fillsBlock(c, before.from, sides.to) || isOfficial(c, sides) || tellsAlone(c, head, before, after, sides);
}

/** “between the two ministries” names nobody. */
function isNamedSide(c: Context, sides: Run): boolean {
  for (let i = sides.from + 1; i < sides.to; i++) if (isCapital(c.tokens.word[i]!)) return true;
  return false;
}

/** After a number, a bullet or “Title of the Treaty:”, up to the end of the line. */
function fillsBlock(c: Context, from: number, to: number): boolean {
  const { word } = c.tokens;
  const ends = !sameBlock(c, from, to) || (/^[;.,]$/.test(word[to]!) && !sameBlock(c, from, to + 1));
  return ends && (!sameBlock(c, from, from - 1) || word[from - 1] === ':');
}

/** “the Government of A and the Government of B” */
function isOfficial(c: Context, sides: Run): boolean {
  const { lower } = c.tokens;
  let official = 0;
  for (let i = sides.from; i < sides.to; i++)
    if (FORMAL_SIDE.has(lower[i]!) && (lower[i + 1] === 'of' || lower[i] === 'kingdom')) official++;
  return official >= 2;
}

/** “MoU between the Diplomatic Academy of A and the Institute of B”: nothing else tells which one it is. */
function tellsAlone(c: Context, head: FoundHead, before: Premodifiers, after: Complement, sides: Run): boolean {
  if (before.from < head.from || after.nameTo > head.to) return false;
  const side = nounPhrase(c, sides.from + 1);
  const party = side === null ? undefined : c.parties[c.partyAt[side.to - 1]!];
  return party === undefined || party.form === 'organ';
}
