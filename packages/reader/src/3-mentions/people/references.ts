import type { PersonMention } from '../mention.ts';
import { BODY, COUNTERPART, TIES } from './flags.ts';
import { Memory } from './memory.ts';
import type { Registry } from './registry.ts';
import type { Scene } from './scene.ts';
import { SurnameFinder } from './surnames.ts';
import type { Telling } from './telling.ts';
import { tiedReference } from './tied-references.ts';
import type { Title } from './title.ts';
import { has, type Words } from './words.ts';

/**
 * Every place that speaks of a person: by name, by surname, by office alone, as someone's guest or counterpart, in a group.
 * In order, without overlap. `tellings` and `bare` are in order.
 */
export function refer(
  w: Words,
  scene: Scene,
  { entries, entryOf }: Registry,
  tellings: readonly Telling[],
  bare: readonly Title[],
): PersonMention[] {
  const mentions: PersonMention[] = [];
  const memory = new Memory(w, scene, entries, entryOf, tellings);
  const surnames = new SurnameFinder(w, entries);
  const spokenOf = (people: readonly number[], at: number) => {
    for (const p of people) memory.touch(p, at);
    surnames.spokenOf(people);
  };
  const add = (from: number, to: number, people: number[], form: PersonMention['form']) => {
    if (people.length === 0) return;
    mentions.push({ from, to, people, form, parties: memory.partiesOf(people) });
    spokenOf(people, from);
  };
  let t = 0;
  let b = 0;
  for (let i = 0; i < w.count; i++) {
    while (t < tellings.length && tellings[t]!.from < i) t++;
    while (b < bare.length && bare[b]!.from < i) b++;
    const telling = tellings[t];
    const title = bare[b];
    if (telling?.from === i) {
      const { index: person, parts } = entryOf.get(telling)!;
      const form = telling.name.parts.length < parts.length ? 'surname' : 'name';
      if (isOffice(w, telling.to)) spokenOf([person], i);
      else add(telling.from, telling.to, [person], form);
      i = Math.max(i, telling.to - 1);
    } else if (title?.from === i) {
      if (!isOffice(w, title.to) && !isOfOffice(w, title.from))
        add(title.from, title.to, memory.meant(bare, b, t), title.plural ? 'group' : 'office');
      i = Math.max(i, title.to - 1);
    } else if (has(w, i, TIES | COUNTERPART)) {
      const found = tiedReference(w, memory, i);
      if (found) add(found.from, i + 1, [found.person], 'office');
    } else {
      const found = surnames.at(i);
      if (!found) continue;
      if (isOffice(w, found.to)) spokenOf([found.person], i);
      else add(i, found.to, [found.person], 'surname');
      i = found.to - 1;
    }
  }
  return mentions;
}

const OFFICES = new Set([
  'office',
  'press',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'administration',
  'secretariat',
  'aide',
  'advisers',
  'adviser',
  'cabinet',
  'delegation',
  'government',
  'team',
  'website',
]);

/** “the prime minister's press office”: not the person. */
const isOffice = (w: Words, at: number): boolean => {
  if (w.lower[at] !== "'s" && w.lower[at] !== "'") return false;
  return OFFICES.has(w.lower[at + 1] ?? '') || has(w, at + 1, BODY);
};

/** “the Office of the President” */
const isOfOffice = (w: Words, from: number): boolean =>
  w.lower[from - 1] === 'of' && OFFICES.has(w.lower[from - 2] ?? '');
