import { GIVEN_NAMES, NAME_ENDINGS, NAME_LINKS } from '../../lexicon/en/given-names.ts';
import type { Gender } from '../../lexicon/en/names.ts';
import { fold } from './names.ts';
import type { Entry } from './registry.ts';
import type { Telling } from './telling.ts';
import { goesOn, type Words } from './words.ts';

/** A person's gender: from an honorific or a word of the title, a pronoun that can mean no one else, the name. Null when nothing tells it. */
export function genderOf(w: Words, entry: Entry, follows: (t: Telling) => Telling | undefined): Gender | null {
  for (const t of entry.tellings) if (t.name.gender) return t.name.gender;
  for (const t of entry.tellings) {
    const told = byTitle(w, t) ?? byPronoun(w, t, follows(t));
    if (told) return told;
  }
  return byName(w, entry);
}

const TITLES: Readonly<Record<string, Gender>> = {
  spokeswoman: 'f',
  chairwoman: 'f',
  queen: 'f',
  princess: 'f',
  spokesman: 'm',
  chairman: 'm',
  king: 'm',
  emir: 'm',
  sultan: 'm',
  prince: 'm',
};

function byTitle(w: Words, t: Telling): Gender | null {
  for (const o of t.offices) {
    const gender = TITLES[w.lower[o.at] ?? ''];
    if (gender) return gender;
  }
  return null;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
/** How far a pronoun is looked for. */
const REACH = 30;

/** A pronoun behind the name, in the same sentence, before anyone else is named. */
function byPronoun(w: Words, t: Telling, next: Telling | undefined): Gender | null {
  if (w.sentence[t.from] === w.sentence[t.from - 1] && precededByPerson(w, t)) return null;
  const end = Math.min(t.to + REACH, next?.from ?? w.count);
  for (let i = t.to; i < end && goesOn(w, i); i++) {
    const gender = PRONOUNS[w.lower[i]!];
    if (gender) return gender;
  }
  return null;
}

/** “He told Minister N that his …”: the pronoun may go back further. */
function precededByPerson(w: Words, t: Telling): boolean {
  for (let i = t.from - 1; i >= 0 && i > t.from - REACH && goesOn(w, i + 1); i--)
    if (w.lower[i]! in PRONOUNS || WHO.has(w.lower[i]!)) return true;
  return false;
}

const WHO = new Set([
  'i',
  'minister',
  'president',
  'ambassador',
  'mr',
  'mr.',
  'ms',
  'ms.',
  'mrs',
  'mrs.',
  'with',
  'met',
  'to',
]);

function byName(w: Words, { parts, tellings }: Entry): Gender | null {
  const first = GIVEN_NAMES.get(parts[0]!) ?? GIVEN_NAMES.get(parts[0]!.split('-')[0]!);
  if (first) return first;
  const { from, to } = tellings[0]!.name;
  for (let i = from; i < to; i++) {
    const link = NAME_LINKS.get(fold(w.lower[i]!));
    if (link) return link;
  }
  if (isFamilyFirst(w, tellings)) return GIVEN_NAMES.get(parts.at(-1)!) ?? null;
  return NAME_ENDINGS.find(([ending]) => ending.test(parts.at(-1)!))?.[1] ?? null;
}

/** “ISHIKAWA Naoto” */
const isFamilyFirst = (w: Words, tellings: readonly Telling[]): boolean =>
  tellings.some(({ name }) => name.to > name.from + 1 && /^\p{Lu}{2,}$/u.test(w.word[name.from]!));
