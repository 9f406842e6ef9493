import { at, groupBy } from '../at.ts';
import { matchNames, nearlySame } from './fold-name.ts';
import type { PersonMention } from './mentions.ts';
import { alike, type OfficeKey, sameOffice } from './office.ts';

/** Mentions of one person, in order. */
export type PersonGroup = PersonMention[];

/**
 * Which mentions are one person: names with the same folded parts, whichever stands first, one of which may lack a given name or a
 * further surname; one party; and never both in one text. A shorter name that fits several people goes to the one in the same office, or stays alone.
 */
export function identifyPeople(mentions: readonly PersonMention[]): PersonGroup[] {
  const byName = groupBy(mentions, (m) => [...m.folded].sort().join(' '));
  const named = [...byName.values()].flatMap((same) =>
    joinWhere(
      same.map((m) => new Person(m)),
      () => true,
    ),
  );
  const groups = joinShorter(joinWhere(named, isSlip));
  return groups
    .map((g) => g.mentions.sort((a, b) => a.index - b.index))
    .sort((a, b) => at(a, 0).index - at(b, 0).index);
}

/** Mentions that are one person, with what decides whether others are that person too. */
class Person {
  readonly mentions: PersonMention[] = [];
  readonly texts = new Set<number>();
  readonly parties = new Set<string>();
  /** The distinct names, folded. */
  readonly names: (readonly string[])[] = [];

  constructor(mention: PersonMention) {
    this.add([mention]);
  }

  add(mentions: readonly PersonMention[]): void {
    for (const m of mentions) {
      this.mentions.push(m);
      this.texts.add(m.text.index);
      for (const party of m.parties) this.parties.add(party);
      if (!this.names.some((n) => n.join(' ') === m.folded.join(' '))) this.names.push(m.folded);
    }
  }

  /** Of one party as far as offices tell, and never two in one text. */
  mayBe(other: Person): boolean {
    for (const text of other.texts) if (this.texts.has(text)) return false;
    return !this.parties.size || !other.parties.size || [...other.parties].some((p) => this.parties.has(p));
  }

  sharesOffice(other: Person, same: (a: OfficeKey, b: OfficeKey) => boolean = sameOffice): boolean {
    const offices = (p: Person) => p.mentions.flatMap((m) => m.offices);
    return offices(this).some((o) => offices(other).some((p) => same(o, p)));
  }

  get longest(): number {
    return Math.max(...this.names.map((n) => n.length));
  }
}

/** A letter more or less, in the same or a like office of the same party. */
const isSlip = (a: Person, b: Person): boolean =>
  nearlySame(at(a.names, 0), at(b.names, 0)) && (a.sharesOffice(b) || a.sharesOffice(b, alike));

function joinWhere(people: readonly Person[], fits: (a: Person, b: Person) => boolean): Person[] {
  const kept: Person[] = [];
  for (const person of people) {
    const home = kept.find((k) => k.mayBe(person) && fits(k, person));
    if (home) home.add(person.mentions);
    else kept.push(person);
  }
  return kept;
}

/** Shorter names to the one longer name that they fit, longest first. */
function joinShorter(people: readonly Person[]): Person[] {
  const first = (p: Person) => at(p.mentions, 0).index;
  const kept: Person[] = [];
  for (const person of [...people].sort((a, b) => b.longest - a.longest || first(a) - first(b))) {
    const fitting = kept.filter((k) => k.mayBe(person) && matches(k, person));
    const inOffice = fitting.length > 1 ? fitting.filter((k) => k.sharesOffice(person)) : fitting;
    const [home, other] = inOffice;
    if (home && !other) home.add(person.mentions);
    else kept.push(person);
  }
  return kept;
}

const matches = (a: Person, b: Person): boolean => a.names.some((x) => b.names.some((y) => matchNames(x, y) !== null));
