import type { DateRole, DateWords, TimeWord } from '../../lexicon/date-words.ts';
import type { DateRelation } from '../mention.ts';
import type { Unit } from './stated.ts';

/** Everything that a word can mean in a date; 0 or null where it means nothing of that kind. */
export interface Word {
  text: string;
  month: number;
  /** Is also another word, so a month or a season only where the words around show it. */
  doubtful: boolean;
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
}

export interface Phrase {
  words: string[];
  relation: DateRelation;
}

export interface Vocabulary {
  /** By the word as written: in lower case, with a capital, in capitals. */
  words: ReadonlyMap<string, Word>;
  /** For a first letter, the lengths of its words as bits: most words of a text are passed over by this alone. */
  lengths: Int32Array;
  /** By their last word, the longest first. */
  leading: ReadonlyMap<string, Phrase[]>;
  /** By their first word, the longest first. */
  trailing: ReadonlyMap<string, Phrase[]>;
  afterSeason: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  numberers: ReadonlySet<string>;
  namedAfterYear: ReadonlySet<string>;
  movers: ReadonlySet<string>;
}

export const LONGEST = 30;

/** Makes the words of a language ready for scanning. */
export function vocabulary(data: DateWords): Vocabulary {
  const meanings = meaningsOf(data);
  const words = new Map<string, Word>();
  const lengths = new Int32Array(128);
  for (const word of meanings.values()) {
    for (const form of formsOf(word)) words.set(form, word);
    for (const c of [word.text.charCodeAt(0), word.text.toUpperCase().charCodeAt(0)])
      lengths[c]! |= 1 << Math.min(word.text.length, LONGEST);
  }
  return {
    words,
    lengths,
    leading: byWord(data.relations, (w) => w.at(-1)!),
    trailing: byWord(data.trailing, (w) => w[0]!),
    afterSeason: new Set(data.afterSeason),
    counted: new Set(data.counted),
    numberers: new Set(data.numberers),
    namedAfterYear: new Set(data.namedAfterYear),
    movers: new Set(data.movers),
  };
}

/** The meaning of a token that is no word: digits. */
export const NO_WORD: Word = blank('');

function meaningsOf(data: DateWords): Map<string, Word> {
  const all = new Map<string, Word>();
  const at = (text: string): Word => {
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
  for (const [phrase] of [...data.relations, ...data.trailing]) for (const name of phrase.split(' ')) at(name);
  return all;
}

function blank(text: string): Word {
  return {
    text,
    month: 0,
    doubtful: false,
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
  };
}

/** A month that is also another word counts only with its capital: “may”, “march”. */
function formsOf(word: Word): string[] {
  const capital = word.text[0]!.toUpperCase() + word.text.slice(1);
  const written = [capital, word.text.toUpperCase()];
  const capitalOnly = (word.month > 0 && word.doubtful) || (word.weekday > 0 && word.short);
  return capitalOnly ? written : [word.text, ...written];
}

function byWord(list: [string, DateRelation][], key: (words: string[]) => string): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [text, relation] of list) {
    const words = text.split(' ');
    const of = map.get(key(words)) ?? [];
    of.push({ words, relation });
    map.set(key(words), of);
  }
  for (const of of map.values()) of.sort((a, b) => b.words.length - a.words.length);
  return map;
}
