import { BOUND_HEADS, type OfficeFamily, WEAK_HEADS } from '../../lexicon/en/offices.ts';
import type { Run } from '../mention.ts';
import { ASIDE, HEAD, PLURAL, RANK } from './flags.ts';
import { familyOf, type Sense, senseOf } from './sense.ts';
import { readLeft } from './title-left.ts';
import { readRight } from './title-right.ts';
import { has, partyOn, singularOf, type Words } from './words.ts';

/** Whose office it is, as the word before it says: “the”, “a”, “its”, “his”, “whose”, “the kingdom's”. */
export type Owner = 'none' | 'the' | 'a' | 'its' | 'personal' | 'whose' | 'possessive';

/** An office as told in one place: “the former Malian premier”, “Minister for Foreign Affairs of Denmark”. */
export interface Title extends Run {
  /** The stretches that are printed: without country, article and what is only said of the holder. */
  pieces: Run[];
  head: number;
  family: OfficeFamily;
  sense: Sense;
  plural: boolean;
  /** “the two Presidents”, “both Ministers”. */
  count: number | null;
  /** The parties told with it; several for “the presidents of A, B and C”. */
  parties: string[];
  /** Where its holder is sent to: “ambassador to Chile”. */
  sentTo: string | null;
  owner: Owner;
  former: boolean;
  /** “the visiting head of state” */
  visiting: boolean;
  /** Told of a body that is no party: “its president” of a federation, “chairman of Amelux”. */
  private: boolean;
}

/** The titles of a text, in order, none inside another. */
export function findTitles(w: Words): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  for (let i = 0; i < w.count; i++) {
    if (!(w.flags[i]! & HEAD) || w.flags[i]! & ASIDE || isInsideParty(w, i)) continue;
    const title = readTitle(w, i, floor);
    if (!title) continue;
    const last = titles.at(-1);
    if (last && possesses(w, last, title)) {
      titles.pop();
      title.from = last.from;
      title.parties = last.parties;
      title.owner = last.owner;
    }
    titles.push(title);
    floor = title.to;
    i = Math.max(i, title.to - 1);
  }
  return titles;
}

/** “Office of the President of Chile”; but “Irish Taoiseach”, which is both an organ and an office, ends in its head. */
function isInsideParty(w: Words, i: number): boolean {
  const m = partyOn(w, i);
  return m !== null && !(m.form === 'organ' && m.to === i + 1 && m.to - m.from <= 3);
}

/** “Indonesian President’s | special envoy” is an office of Indonesia. */
const possesses = (w: Words, last: Title, title: Title): boolean =>
  !last.plural && title.parties.length === 0 && last.to === title.from - 1 && w.lower[last.to] === "'s";

function readTitle(w: Words, head: number, floor: number): Title | null {
  const single = singularOf(w, head);
  // “chief diplomat”: the last of two heads is the head.
  if (has(w, head, RANK) && has(w, head + 1, HEAD) && !has(w, head, PLURAL)) return null;
  if (w.tokens.pos[head] === 'VERB') return null;
  const bound = BOUND_HEADS.get(single);
  if (bound && w.lower[head - 1] !== bound) return null;
  const left = readLeft(w, head, floor);
  const right = readRight(w, head);
  const bare = left.from === head && right.pieces.length === 1 && right.pieces[0]!.to === head + 1;
  const told = left.party !== null || right.parties.length > 0 || left.owner === 'its';
  const plural = has(w, head, PLURAL);
  // “the two Leaders” means their heads of state or government; “leaders” alone means nobody.
  const group = plural && single === 'leader' && (left.count !== null || left.owner === 'the');
  if (bare && WEAK_HEADS.has(single) && !told && !group) return null;
  const pieces = [{ from: left.from, to: right.pieces[0]!.to }, ...right.pieces.slice(1)];
  const sense = senseOf(w, pieces);
  return {
    from: left.outer,
    to: right.to,
    pieces,
    head,
    family: familyOf(sense, single),
    sense,
    plural,
    count: left.count,
    parties: left.party ? [left.party] : right.parties,
    sentTo: right.sentTo,
    owner: left.owner,
    former: left.former,
    visiting: left.visiting,
    private: left.private || right.private,
  };
}

/** “Deputy Prime Minister – Foreign Minister” is one title. */
export function joinTitles(w: Words, a: Title, b: Title): Title {
  const pieces = [{ from: a.pieces[0]!.from, to: b.pieces[0]!.to }, ...b.pieces.slice(1)];
  return {
    ...a,
    to: b.to,
    pieces,
    family: b.family === 'foreign-minister' ? b.family : a.family,
    sense: senseOf(w, pieces),
    parties: a.parties.length ? a.parties : b.parties,
    sentTo: a.sentTo ?? b.sentTo,
    former: a.former || b.former,
  };
}

/** The title as printed, in the singular. */
export function titleText(w: Words, title: Title): string {
  const { text, start, end } = w.tokens;
  const print = ({ from, to }: Run): string => {
    if (!title.plural || title.head < from || title.head >= to) return text.slice(start[from]!, end[to - 1]!);
    return (
      text.slice(start[from]!, start[title.head]!) +
      singularWord(w, title.head) +
      text.slice(end[title.head]!, end[to - 1]!)
    );
  };
  return title.pieces.map(print).join(' ').replace(/[[\]]/g, '').replace(/\s+/g, ' ');
}

function singularWord(w: Words, i: number): string {
  const word = w.word[i]!;
  const rest = singularOf(w, i).slice(1);
  return word[0]! + (word === word.toUpperCase() ? rest.toUpperCase() : rest);
}
