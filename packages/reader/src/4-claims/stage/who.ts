import type { PartyMention, Run } from '../../3-mentions/mention.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/en/function-words.ts';
import {
  FIRST_PERSON,
  FIRST_PLURAL,
  GROUP_NOUNS,
  GROUP_OFFICES,
  NUMBERS,
  PARTY_NOUNS,
  THIRD_FEMALE,
  THIRD_MALE,
  THIRD_NEUTER,
  THIRD_PLURAL,
} from '../../lexicon/en/references.ts';
import { type Scene, within } from '../scene.ts';
import type { Discourse } from './discourse.ts';

/** The parties and the people that words stand for. */
export interface Who {
  parties: string[];
  /** Indices into the people of the text. */
  people: number[];
}

const STATES = new Set(['countries', 'nations', 'states', 'governments', 'neighbours', 'neighbors', 'republics']);
const NOBODY: Who = { parties: [], people: [] };
/** Prepositions that keep a party at the head of its phrase: “the presidents of A and B”, “ministers from A”. */
const BINDING = new Set(['of', 'between', 'from', 'and']);

/**
 * Who a phrase is: named in it, or meant by its pronoun or its noun (“the sides”, “the bloc”). Codebook, rule 3: empty
 * when it can't be told. `not` are parties that it can't mean, e.g. the subject's when the phrase is the object.
 */
export function whoIs(scene: Scene, discourse: Discourse, run: Run, not: readonly string[] = []): Who {
  const named = whoNamed(scene, run);
  if (named.parties.length || named.people.length) return named;
  return whoMeant(scene, discourse, run, not);
}

/** Who is named in a run, outside of what hangs on it by “with”, “to”, “in” …. */
export function whoNamed(scene: Scene, run: Run): Who {
  const persons = within(scene.personMentions, run).filter((p) => heads(scene, run, p));
  const names = within(scene.instrumentMentions, run);
  const parties = within(scene.parties, run).filter(
    (m) => speaks(m) && heads(scene, run, m) && !persons.some((p) => covers(p, m)) && !names.some((n) => covers(n, m)),
  );
  return {
    parties: unique([...persons.flatMap((p) => p.parties), ...parties.map((m) => m.party)]),
    people: unique(persons.flatMap((p) => p.people)),
  };
}

/** Every party named anywhere in a run, places and the names of instruments apart. */
export function partiesNamed(scene: Scene, run: Run): string[] {
  const persons = within(scene.personMentions, run);
  return unique([
    ...persons.flatMap((p) => p.parties),
    ...within(scene.parties, run)
      .filter((m) => speaks(m) && !persons.some((p) => covers(p, m)))
      .map((m) => m.party),
  ]);
}

const speaks = (m: PartyMention): boolean => !m.asPlace && m.role !== 'instrument-name';
const covers = (outer: Run, inner: Run): boolean => outer.from <= inner.from && inner.to <= outer.to;
const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** Whether a mention stands at the head of a phrase and not behind a preposition inside it. */
function heads({ tokens }: Scene, run: Run, mention: Run): boolean {
  for (let i = mention.from - 1; i >= run.from; i--) {
    const word = tokens.lower[i]!;
    if (PREPOSITIONS.has(word) && tokens.pos[i] !== 'NOUN') return BINDING.has(word);
    if (word === ',' && !CONJUNCTIONS.has(tokens.lower[i + 1] ?? '')) return true;
  }
  return true;
}

/** Who a pronoun or a noun means that names nobody. */
function whoMeant(scene: Scene, discourse: Discourse, run: Run, not: readonly string[]): Who {
  const { tokens } = scene;
  const size = run.to - run.from;
  for (let i = run.from; i < run.to && i < run.from + 12; i++) {
    const word = tokens.lower[i]!;
    if (i > run.from && PREPOSITIONS.has(word)) break;
    if (size === 1 || i === run.from) {
      if (FIRST_PERSON.has(word)) return discourse.speaker();
      if (FIRST_PLURAL.has(word)) return discourse.we();
      if (THIRD_FEMALE.has(word)) return possessed(discourse.person('f'), word, size);
      if (THIRD_MALE.has(word)) return possessed(discourse.person('m'), word, size);
      if (THIRD_NEUTER.has(word)) return discourse.party(not);
      if (THIRD_PLURAL.has(word)) return discourse.they(not);
    }
    if (word === 'both' || word === 'two' || word === 'three' || word === 'four') {
      const count = NUMBERS.get(word)!;
      if (size <= 2) return discourse.group(count);
    }
    if (GROUP_NOUNS.has(word)) return { ...discourse.group(countIn(tokens.lower, run), STATES.has(word)), people: [] };
    if (GROUP_OFFICES.has(word)) return discourse.officials(countIn(tokens.lower, run));
    if (PARTY_NOUNS.has(word) && definite(tokens.lower[run.from]!)) return discourse.party(not, word);
  }
  if (tokens.lower[run.from] === 'each' && tokens.lower[run.from + 1] === 'other') return discourse.group(0);
  return NOBODY;
}

/** “his Government” is the party that he speaks for. */
function possessed(who: Who, word: string, size: number): Who {
  return size > 1 && (word === 'his' || word === 'her') ? { parties: who.parties, people: [] } : who;
}

const definite = (word: string): boolean => word === 'the' || word === 'its' || word === 'this' || word === 'that';

function countIn(lower: readonly string[], run: Run): number {
  for (let i = run.from; i < run.to; i++) {
    const n = NUMBERS.get(lower[i]!);
    if (n) return n;
  }
  return 0;
}
