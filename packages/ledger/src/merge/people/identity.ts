import { at, groupBy } from '../at.ts';
import { matchNames, nearlySame } from './fold-name.ts';
import type { PersonMention } from './mentions.ts';
import { sameOffice } from './office.ts';

/** Mentions of one person, in order. */
export type PersonGroup = PersonMention[];

/**
 * Which mentions are one person: names that fold to the same in either order, a second surname or a given name missing; of the same
 * party; and no text tells of the two as two. A shorter name that fits several people goes to the one in the same office, or stays alone.
 */
export function identifyPeople(mentions: readonly PersonMention[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  for (const same of groupBy(mentions, (m) => [...m.folded].sort().join(' ')).values())
    for (const m of same)
      put(
        m,
        groups.filter((g) => g.some((x) => same.includes(x))),
        groups,
        () => true,
      );
  return joinShorter(joinSlips(groups)).sort((a, b) => at(a, 0).index - at(b, 0).index);
}

function put(
  mention: PersonMention,
  open: readonly PersonGroup[],
  groups: PersonGroup[],
  fits: (g: PersonGroup) => boolean,
): void {
  const home = open.find((g) => compatible(g, [mention]) && fits(g));
  if (home) home.push(mention);
  else groups.push([mention]);
}

/** A letter more or less, in the same office of the same party. */
function joinSlips(groups: readonly PersonGroup[]): PersonGroup[] {
  return joinWhere(groups, (a, b) => nearlySame(at(a, 0).folded, at(b, 0).folded) && sharesOffice(a, b));
}

/** Shorter names to the one longer name that they fit, longest first. */
function joinShorter(groups: readonly PersonGroup[]): PersonGroup[] {
  const bySize = [...groups].sort((a, b) => longest(b) - longest(a) || at(a, 0).index - at(b, 0).index);
  const kept: PersonGroup[] = [];
  for (const group of bySize) {
    const fitting = kept.filter((k) => compatible(k, group) && matches(k, group));
    const inOffice = fitting.length > 1 ? fitting.filter((k) => sharesOffice(k, group)) : fitting;
    const [home, other] = inOffice;
    if (home && !other) home.push(...group);
    else kept.push([...group]);
  }
  return kept.map((g) => g.sort((a, b) => a.index - b.index));
}

const matches = (a: PersonGroup, b: PersonGroup): boolean =>
  a.some((x) => b.some((y) => matchNames(x.folded, y.folded) !== null));

function joinWhere(groups: readonly PersonGroup[], fits: (a: PersonGroup, b: PersonGroup) => boolean): PersonGroup[] {
  const kept: PersonGroup[] = [];
  for (const group of groups) {
    const home = kept.find((k) => compatible(k, group) && fits(k, group));
    if (home) home.push(...group);
    else kept.push([...group]);
  }
  return kept.map((g) => g.sort((a, b) => a.index - b.index));
}

/** Of one party as far as offices tell, and never two in one text. */
function compatible(a: PersonGroup, b: PersonGroup): boolean {
  if (a.some((x) => b.some((y) => x.text === y.text))) return false;
  const [p, q] = [partiesOf(a), partiesOf(b)];
  return !p.size || !q.size || [...p].some((x) => q.has(x));
}

const partiesOf = (g: PersonGroup): Set<string> => new Set(g.flatMap((m) => [...m.parties]));

const sharesOffice = (a: PersonGroup, b: PersonGroup): boolean =>
  a.some((x) => b.some((y) => x.offices.some((o) => y.offices.some((p) => sameOffice(o, p)))));

const longest = (g: PersonGroup): number => Math.max(...g.map((m) => m.folded.length));
