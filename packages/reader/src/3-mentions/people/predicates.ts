import { COPULAS, NAMED_AS } from '../../lexicon/en/people-cues.ts';
import { ASIDE } from './flags.ts';
import { readNameBefore } from './names.ts';
import { officeOf, type Telling, tell } from './telling.ts';
import { type Taken, take } from './ties.ts';
import type { Title } from './title.ts';
import { goesOn, type Words } from './words.ts';

/**
 * Offices told by a predicate: “elected N as Secretary General”, “N was sworn in as President”, “N was foreign minister
 * until …”. Adds them to the tellings; gives those of people told nowhere else. `tellings` are in order.
 */
export function addPredicates(w: Words, tellings: readonly Telling[], bare: readonly Title[], taken: Taken): Telling[] {
  const found: Telling[] = [];
  let next = 0;
  for (const title of bare) {
    while (next < tellings.length && tellings[next]!.name.to < title.from) next++;
    const link = title.from - 1;
    if (link < 1 || title.plural || !goesOn(w, title.from) || w.flags[link]! & ASIDE) continue;
    const word = w.lower[link]!;
    if (word !== 'as' && !COPULAS.has(word)) continue;
    const before = subjectOf(w, tellings, next, link, word);
    if (before) {
      before.offices.push(officeOf(w, title));
      continue;
    }
    const name = readNameBefore(w, link, 0);
    if (!name || taken[name.from] || name.parts.length < 2) continue;
    const telling = tell(name, { to: title.to, offices: [officeOf(w, title)] });
    take(taken, telling);
    found.push(telling);
  }
  return found;
}

/** The person of the same sentence whom the predicate is about. */
function subjectOf(w: Words, tellings: readonly Telling[], next: number, link: number, word: string): Telling | null {
  const last = tellings[next - 1];
  if (!last || w.sentence[last.name.from] !== w.sentence[link]) return null;
  if (last.to === link) return last;
  if (word !== 'as')
    return w.lower[link - 1] === 'who' && w.word[link - 2] === ',' && last.to === link - 2 ? last : null;
  for (let i = last.to; i < link; i++) if (NAMED_AS.has(w.lower[i]!)) return last;
  return null;
}
