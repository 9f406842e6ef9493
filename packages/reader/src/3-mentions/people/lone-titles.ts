import { HEADLINE, LINE } from './flags.ts';
import { readName } from './names.ts';
import { officeOf, type Telling, type ToldOffice, tell } from './telling.ts';
import { type Taken, take } from './ties.ts';
import type { Title } from './title.ts';
import { has, type Words } from './words.ts';

/**
 * Titles that have a line for themselves. A heading “Ambassador” is the office of the first person told under it
 * without one; a line with a title under a line with a name is a signature.
 */
export function addLoneTitles(w: Words, tellings: readonly Telling[], bare: readonly Title[], taken: Taken): Telling[] {
  const found: Telling[] = [];
  let next = 0;
  for (const title of bare) {
    while (next < tellings.length && tellings[next]!.from < title.from) next++;
    if (title.plural || !fillsLine(w, title)) continue;
    const office = officeOf(w, title);
    if (has(w, title.head, HEADLINE)) addToFirst(w, tellings[next], title, office);
    else if (tellings[next - 1]?.to === title.from && has(w, tellings[next - 1]!.from, LINE))
      tellings[next - 1]!.offices.push(office);
    else found.push(...signature(w, title, office, taken));
  }
  return found;
}

const fillsLine = (w: Words, { from, to }: Title): boolean => has(w, from, LINE) && (to >= w.count || has(w, to, LINE));

/** How many blocks under its heading a person is looked for. */
const REACH = 2;

function addToFirst(w: Words, telling: Telling | undefined, title: Title, office: ToldOffice): void {
  if (!telling || telling.offices.length || telling.tie || w.block[telling.from]! > w.block[title.from]! + REACH)
    return;
  telling.offices.push(office);
}

function signature(w: Words, title: Title, office: ToldOffice, taken: Taken): Telling[] {
  let start = title.from - 1;
  while (start > 0 && !has(w, start, LINE)) start--;
  if (start < 0 || taken[start]) return [];
  const name = readName(w, start);
  if (name?.to !== title.from || name.parts.length < 2) return [];
  const telling = tell(name, { offices: [office] });
  take(taken, telling);
  return [telling];
}
