import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { NAMED_THINGS_AFTER, NAMED_THINGS_BEFORE } from '../../lexicon/en/names.ts';
import { COPULAS, PERSONAL_EVENTS, PERSONAL_VERBS, SAYS } from '../../lexicon/en/people-cues.ts';
import {
  ASIDE,
  BODY,
  CAP,
  FIELD,
  GLUED,
  HEAD,
  HONORIFIC,
  LINE,
  NOT_A_NAME,
  OCCUPATION,
  PARTICLE,
  RANK,
} from './flags.ts';
import { type Name, readName } from './names.ts';
import { partyAfter } from './party-after.ts';
import { type Telling, tell } from './telling.ts';
import { type Taken, take } from './ties.ts';
import { goesOn, has, type Words } from './words.ts';

/** Names with no office beside them, where the words around show a person: “Otávio Marinho’s state visit”. Marks them as taken. */
export function findUntitled(w: Words, taken: Taken): Telling[] {
  const found: Telling[] = [];
  for (let i = 0; i + 1 < w.count; i++) {
    const f = w.flags[i]!;
    if (!(f & CAP) || f & (ASIDE | NOT_A_NAME) || taken[i] || w.partyAt[i]! >= 0) continue;
    if (!mayGoOn(w, i + 1)) continue;
    const name = readName(w, i);
    if (!name) continue;
    if (name.outer === i && name.parts.length > 1 && name.parts.length < 7) {
      const telling = untitled(w, name);
      if (telling) {
        take(taken, telling);
        found.push(telling);
      }
    }
    i = name.to - 1;
  }
  return found;
}

const mayGoOn = (w: Words, i: number): boolean => goesOn(w, i) && has(w, i, CAP | PARTICLE | GLUED);

function untitled(w: Words, name: Name): Telling | null {
  if (isThing(w, name) || continuesWords(w, name.outer)) return null;
  const after = partyAfter(w, name.to);
  if (after && w.word[name.to] === '(') return tell(name, { to: after.to, tie: 'signed', party: after.party });
  if (!showsPerson(w, name)) return null;
  return tell(name, { analyst: isAnalyst(w, name) });
}

const isThing = (w: Words, { from, to }: Name): boolean =>
  NAMED_THINGS_BEFORE.has(w.lower[from - 1] ?? '') ||
  (goesOn(w, to) && NAMED_THINGS_AFTER.has(w.lower[to]!)) ||
  NAMED_THINGS_AFTER.has(w.lower[to - 1]!);

/** “Group E. Coach N”: a capitalised word of another name stands right before. */
const continuesWords = (w: Words, at: number): boolean =>
  !has(w, at, LINE) &&
  has(w, at - 1, CAP) &&
  w.partyAt[at - 1]! < 0 &&
  !has(w, at - 1, HEAD | RANK | FIELD | HONORIFIC | OCCUPATION | NOT_A_NAME);

function showsPerson(w: Words, name: Name): boolean {
  if (GIVEN_NAMES.has(name.parts[0]!)) return true;
  const next = goesOn(w, name.to) ? w.lower[name.to]! : '';
  if (next === "'s")
    return PERSONAL_EVENTS.has(w.lower[name.to + 1] ?? '') || PERSONAL_EVENTS.has(w.lower[name.to + 2] ?? '');
  if (!has(w, name.from, LINE) && SAYS.has(w.lower[name.from - 1] ?? '')) return true;
  if (isOccupation(w, name)) return true;
  for (let i = name.from; i < name.to; i++) if (has(w, i, FIELD | BODY)) return false;
  return PERSONAL_VERBS.has(next) || (COPULAS.has(next) && INSTALLED.has(w.lower[name.to + 1] ?? ''));
}

const INSTALLED = new Set(['sworn', 'elected', 'appointed', 'named', 'born', 'inaugurated', 're-elected', 'reelected']);

const isOccupation = (w: Words, { from }: Name): boolean => !has(w, from, LINE) && has(w, from - 1, OCCUPATION);

/** “the economist Azat Tokombaev”, “Sushila Bhattarai, who writes on energy”, “N, an analyst at …” */
function isAnalyst(w: Words, name: Name): boolean {
  if (isOccupation(w, name)) return true;
  if (w.word[name.to] !== ',') return false;
  for (let k = name.to + 1; k < name.to + 8 && goesOn(w, k) && w.word[k] !== ','; k++)
    if (has(w, k, OCCUPATION) || WRITES.has(w.lower[k]!)) return true;
  return false;
}

const WRITES = new Set(['writes', 'teaches', 'studies', 'researches', 'lectures', 'runs', 'owns', 'sells', 'works']);
