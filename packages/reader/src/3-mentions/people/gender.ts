import { GIVEN_NAMES, NAME_ENDINGS, NAME_LINKS } from '../../lexicon/en/given-names.ts';
import type { Gender } from '../../lexicon/en/names.ts';
import { THIRD_FEMALE, THIRD_MALE } from '../../lexicon/en/references.ts';
import type { PersonMention } from '../mention.ts';
import type { Entry } from './entries.ts';
import { fold } from './names.ts';
import { goesOn, type Words } from './words.ts';

/**
 * The gender of each person: from an honorific or a word of the title, the given name, a pronoun that can mean no one else,
 * the form of the surname. Null when nothing tells it.
 */
export function gendersOf(w: Words, entries: readonly Entry[], mentions: readonly PersonMention[]): (Gender | null)[] {
  const pronouns = byPronouns(w, mentions);
  return entries.map((e, i) => byTelling(w, e) ?? byName(w, e) ?? pronouns.get(i) ?? byEnding(e));
}

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ['spokeswoman', 'f'],
  ['chairwoman', 'f'],
  ['queen', 'f'],
  ['princess', 'f'],
  ['lady', 'f'],
  ['spokesman', 'm'],
  ['chairman', 'm'],
  ['king', 'm'],
  ['emir', 'm'],
  ['amir', 'm'],
  ['sultan', 'm'],
  ['prince', 'm'],
  ['pope', 'm'],
]);

function byTelling(w: Words, { tellings }: Entry): Gender | null {
  for (const t of tellings) if (t.name.gender) return t.name.gender;
  for (const t of tellings)
    for (const o of t.offices) {
      const gender = TITLES.get(w.lower[o.at] ?? '');
      if (gender) return gender;
    }
  return null;
}

function byName(w: Words, { parts, tellings }: Entry): Gender | null {
  const { from, to } = tellings[0]!.name;
  const first = GIVEN_NAMES.get(parts[0]!) ?? GIVEN_NAMES.get(parts[0]!.split('-')[0]!);
  if (first) return first;
  for (let i = from; i < to; i++) {
    const link = NAME_LINKS.get(fold(w.lower[i]!));
    if (link) return link;
  }
  // “ISHIKAWA Naoto”: the given name comes last.
  return /^\p{Lu}{2,}$/u.test(w.word[from]!) ? (GIVEN_NAMES.get(parts.at(-1)!) ?? null) : null;
}

const byEnding = ({ parts }: Entry): Gender | null =>
  NAME_ENDINGS.find(([ending]) => ending.test(parts.at(-1)!))?.[1] ?? null;

const genderOf = (word: string): Gender | null => (THIRD_FEMALE.has(word) ? 'f' : THIRD_MALE.has(word) ? 'm' : null);

/** How far behind a name a pronoun is looked for. */
const REACH = 30;

/** The pronoun behind the first person of a sentence, before anyone else is spoken of. */
function byPronouns(w: Words, mentions: readonly PersonMention[]): Map<number, Gender> {
  const found = new Map<number, Gender>();
  mentions.forEach(({ from, to, people }, m) => {
    const person = people[0]!;
    const before = mentions[m - 1];
    if (people.length > 1 || found.has(person) || (before && w.sentence[before.from] === w.sentence[from])) return;
    const end = Math.min(to + REACH, (mentions[m + 1]?.from ?? w.count) + 1);
    for (let i = to; i < end && goesOn(w, i); i++) {
      const gender = genderOf(w.lower[i]!);
      if (!gender) continue;
      // “Martín Etcheverry Sosa, her cousin”
      if (w.word[i - 1] !== ',' || i > to + 1) found.set(person, gender);
      return;
    }
  });
  return found;
}
