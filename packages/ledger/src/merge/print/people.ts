import type { RecordOffice, RecordPerson } from '../../record.ts';
import { at, byText } from '../at.ts';
import type { PersonGroup } from '../people/identity.ts';

/** Names as worded, the fullest first: most parts, then most letters and accents; of equals the one that most texts use. */
export function personNames(group: PersonGroup): string[] {
  const count = (name: string) => group.filter((m) => m.person.name === name).length;
  const parts = (name: string) => name.split(/\s+/).length;
  const accents = (name: string) => name.normalize('NFD').length;
  return [...new Set(group.map((m) => m.person.name))].sort(
    (a, b) => parts(b) - parts(a) || accents(b) - accents(a) || count(b) - count(a) || byText(a, b),
  );
}

export function printPerson(group: PersonGroup, names: string[], offices: RecordOffice[]): RecordPerson {
  const { text, person } = at(group, 0);
  return { id: `person:${text.id}:${text.people.indexOf(person) + 1}`, names, offices };
}
