import type { Person } from '@chancery/reader';
import type { Text, Told } from '../told.ts';
import { foldPersonName } from './fold-name.ts';
import { type OfficeKey, officeKey } from './office.ts';

/** A person as one text names them. */
export interface PersonMention {
  index: number;
  text: Text;
  person: Person;
  folded: readonly string[];
  parties: ReadonlySet<string>;
  offices: readonly OfficeKey[];
}

/** The people that the texts name: all of a text that is about the pair, else those in its claims and in office for the pair. */
export function peopleOf(texts: readonly Text[], told: readonly Told[], pair: readonly string[]): PersonMention[] {
  const acting = new Set(told.flatMap((t) => t.claim.people.map((name) => JSON.stringify([t.text.index, name]))));
  const belongs = (text: Text, person: Person) =>
    text.whole ||
    acting.has(JSON.stringify([text.index, person.name])) ||
    person.offices.some((o) => o.party !== null && pair.includes(o.party));
  return texts
    .flatMap((text) => text.people.filter((p) => belongs(text, p)).map((person) => ({ text, person })))
    .map(({ text, person }, index) => ({
      index,
      text,
      person,
      folded: foldPersonName(person.name),
      parties: new Set(person.offices.flatMap((o) => (o.party === null ? [] : [o.party]))),
      offices: person.offices.map((o) => officeKey(o.title)),
    }));
}
