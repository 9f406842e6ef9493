import type { DateRole, DateWords, TimeWord } from '../../lexicon/date-words.ts';
import type { DateRelation } from '../mention.ts';
import type { Unit } from './stated.ts';

/** Everything that a word can mean in a date; 0 or null where it means nothing of that kind. */
export interface Word {
  text: string;
  month: number;
  /** Is also another word, so a month or a season only where the words around show it. */
  doubtful: boolean;
  /** “may”, “march”, “sun” in lower case are never a date. */
  capitalOnly: boolean;
  /** A month or weekday cut short, with or without its point. */
  short: boolean;
  weekday: number;
  season: number;
  cardinal: number;
  ordinal: number;
  decade: number;
  unit: Unit | null;
  /** Two for a fortnight, told as weeks. */
  factor: number;
  plural: boolean;
  role: DateRole | null;
  /** The first word of a feast: “Christmas”, “New Year’s Eve”. */
  feast: boolean;
}

export interface Feast {
  words: string[];
  month: number;
  day: number;
}

export interface Phrase {
  words: string[];
  relation: DateRelation;
}

export interface Vocabulary {
  /** The words as a trie over a–z: `next[state * 26 + letter]` is the state after a letter, 0 when no word goes on so. */
  next: Int16Array;
  /** The word that ends in a state. */
  words: (Word | null)[];
  /** By their last word, the longest first. */
  leading: ReadonlyMap<string, Phrase[]>;
  /** By their first word, the longest first. */
  trailing: ReadonlyMap<string, Phrase[]>;
  /** By their first word, the longest first. */
  feasts: ReadonlyMap<string, Feast[]>;
  afterSeason: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  numberers: ReadonlySet<string>;
  counters: ReadonlySet<string>;
  namedAfterYear: ReadonlySet<string>;
  movers: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  agents: ReadonlySet<string>;
}

/** Makes the words of a language ready for scanning. Throws, and names the word, where one could never be found. */
export function vocabulary(data: DateWords): Vocabulary {
  return {
    ...trie(meaningsOf(data)),
    leading: byWord(phrases(data.relations), (w) => w.at(-1)!),
    trailing: byWord(phrases(data.trailing), (w) => w[0]!),
    feasts: byWord(feasts(data.feasts), (w) => w[0]!),
    afterSeason: new Set(data.afterSeason),
    counted: new Set(data.counted),
    numberers: new Set(data.numberers),
    counters: new Set(data.counters),
    namedAfterYear: new Set(data.namedAfterYear),
    movers: new Set(data.movers),
    titles: new Set(data.titles),
    agents: new Set(data.agents),
  };
}

/** State 0 leads nowhere, state 1 is the beginning of a word. */
export const BEGIN = 1;

function trie(meanings: Map<string, Word>): Pick<Vocabulary, 'next' | 'words'> {
  const letters = [...meanings.keys()].reduce((n, text) => n + text.length, 2);
  const next = new Int16Array(letters * 26);
  const words: (Word | null)[] = [null, null];
  for (const word of meanings.values()) {
    let state = BEGIN;
    for (const letter of word.text) {
      const at = state * 26 + letter.charCodeAt(0) - 97;
      if (next[at] === 0) {
        next[at] = words.length;
        words.push(null);
      }
      state = next[at]!;
    }
    words[state] = { ...word, capitalOnly: isCapitalOnly(word) };
  }
  return { next, words };
}

const isCapitalOnly = (word: Word): boolean => (word.month > 0 && word.doubtful) || (word.weekday > 0 && word.short);

/** The meaning of a token that is no word: digits. */
export const NO_WORD: Word = blank('');

function meaningsOf(data: DateWords): Map<string, Word> {
  const all = new Map<string, Word>();
  const at = (text: string): Word => {
    if (!/^[a-z]+$/.test(text)) throw new Error(`The words of dates are told in a–z, one by one: “${text}” is not.`);
    const word = all.get(text) ?? blank(text);
    all.set(text, word);
    return word;
  };
  data.months.forEach((names, i) => {
    names.forEach((name, k) => {
      Object.assign(at(name), { month: i + 1, short: k > 0, doubtful: data.doubtfulMonths.includes(name) });
    });
  });
  data.weekdays.forEach((names, i) => {
    for (const name of names) at(name).weekday = i + 1;
  });
  data.shortWeekdays.forEach((names, i) => {
    for (const name of names) Object.assign(at(name), { weekday: i + 1, short: true });
  });
  for (const [season, names] of Object.entries(data.seasons))
    for (const name of names)
      Object.assign(at(name), { season: Number(season), doubtful: data.doubtfulSeasons.includes(name) });
  for (const [unit, names] of Object.entries(data.units) as [TimeWord, string[]][])
    names.forEach((name, k) => {
      const fortnight = unit === 'fortnight';
      Object.assign(at(name), { unit: fortnight ? 'week' : unit, factor: fortnight ? 2 : 1, plural: k > 0 });
    });
  for (const [name, n] of Object.entries(data.cardinals)) at(name).cardinal = n;
  for (const [name, n] of Object.entries(data.ordinals)) at(name).ordinal = n;
  for (const [name, n] of Object.entries(data.decades)) at(name).decade = n;
  for (const [role, names] of Object.entries(data.roles) as [DateRole, string[]][])
    for (const name of names) at(name).role = role;
  for (const [text] of data.feasts) {
    const [first, ...rest] = text.split(/[ ']/);
    at(first!).feast = true;
    for (const name of rest) at(name);
  }
  for (const [phrase] of [...data.relations, ...data.trailing]) for (const name of phrase.split(' ')) at(name);
  return all;
}

function blank(text: string): Word {
  return {
    text,
    month: 0,
    doubtful: false,
    capitalOnly: false,
    short: false,
    weekday: 0,
    season: 0,
    cardinal: 0,
    ordinal: 0,
    decade: 0,
    unit: null,
    factor: 1,
    plural: false,
    role: null,
    feast: false,
  };
}

/** The longest first. */
function byWord<T extends { words: string[] }>(entries: T[], key: (words: string[]) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    const of = map.get(key(entry.words));
    if (of) of.push(entry);
    else map.set(key(entry.words), [entry]);
  }
  for (const of of map.values()) of.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const phrases = (list: [string, DateRelation][]): Phrase[] =>
  list.map(([text, relation]) => ({ words: text.split(' '), relation }));

const feasts = (list: [string, number, number][]): Feast[] =>
  list.map(([text, month, day]) => ({ words: text.split(/[ ']/), month, day }));
