import { dayNumber } from '../dates/civil.ts';
import type { DaySpan } from '../dates/span.ts';
import { type Content, type ContentReader, isKindWord, overlap, wordsOf } from '../words/content.ts';
import { QUALIFIERS } from '../words/en.ts';
import { plain, stem } from '../words/stem.ts';

/** The name of an instrument taken apart. */
export interface InstrumentName {
  /** For comparing whole names: no case, article, “with X”, or quotation marks. */
  folded: string;
  /** What it is about, without the words for its kind and for its parties, but with its years. */
  subject: Content;
  /** “Enhanced”, “Additional”, “amending”: such a word makes another instrument of a name. */
  qualifiers: ReadonlySet<string>;
  qualifierKey: string;
  /** Subject and years as one text; equal for equal subjects. */
  subjectKey: string;
  /** Years in the name, `2025` and `2026` of “for 2025–2026”. */
  years: ReadonlySet<string>;
  /** The day in the name, “of 17 March 2009”: that of its signature or issue. */
  made: DaySpan | null;
  /** A kind word alone, “memorandum”, “the joint statement”: it names no instrument by itself. */
  bare: boolean;
}

/** Takes names apart, each once. */
export class NameReader {
  readonly #reader: ContentReader;
  readonly #known = new Map<string, InstrumentName>();

  constructor(reader: ContentReader) {
    this.#reader = reader;
  }

  read(name: string): InstrumentName {
    const known = this.#known.get(name) ?? takeApart(name, this.#reader);
    this.#known.set(name, known);
    return known;
  }
}

function takeApart(name: string, reader: ContentReader): InstrumentName {
  const undated = name.replace(OF_DATE, ' ');
  const words = wordsOf(withoutParties(undated)).filter((w) => !isKindWord(w));
  const qualifiers = new Set(words.map(stem).filter((w) => QUALIFYING.has(w)));
  const subject = reader.read(words.filter((w) => !QUALIFYING.has(stem(w))).join(' '));
  const years = new Set(undated.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const bare = !qualifiers.size && !years.size && ![...subject.strong, ...subject.weak].some((w) => w !== 'new');
  const strong = new Set([...subject.strong, ...years]);
  const subjectKey = [...strong, ...subject.weak].sort().join(' ');
  return {
    folded: foldName(name),
    subject: { strong, weak: subject.weak },
    subjectKey,
    qualifiers,
    qualifierKey: [...qualifiers].sort().join(' '),
    years,
    made: dayIn(name),
    bare,
  };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const OF_DATE = new RegExp(
  `,?\\s*(?:of|dated|signed on)\\s+(?:(\\d{1,2})\\s+(${MONTHS.join('|')})|(${MONTHS.join('|')})\\s+(\\d{1,2}),?)\\s+(\\d{4})`,
  'i',
);

function dayIn(name: string): DaySpan | null {
  const m = OF_DATE.exec(name);
  if (!m) return null;
  const month = MONTHS.indexOf((m[2] ?? m[3] ?? '').toLowerCase()) + 1;
  const day = dayNumber(Number(m[5]), month, Number(m[1] ?? m[4]));
  return { from: day, to: day };
}

export const foldName = (name: string): string =>
  plain(withoutParties(name))
    .replace(/[“”"«»„]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first letters of a name's capitalised words, “ETTA”; a text that knows only the abbreviation is matched by it. */
export function initials(name: string): string {
  const words = name.match(/\b\p{Lu}[\p{L}-]+/gu) ?? [];
  return words.length > 1 ? words.map((w) => w[0]).join('') : '';
}

/** How the subjects of two names go together. */
export interface SubjectLikeness {
  /** Both are the same words. */
  equal: boolean;
  /** The share of the shorter subject that the other has too, from 0 to 1. */
  share: number;
  strong: number;
  /** “Enhanced” on one side only. */
  qualified: boolean;
}

export function subjectLikeness(a: InstrumentName, b: InstrumentName): SubjectLikeness {
  const shared = overlap(a.subject, b.subject);
  return {
    equal: a.subjectKey === b.subjectKey && a.subjectKey !== '',
    share: shared.ofLighter,
    strong: shared.strong,
    qualified: a.qualifierKey !== b.qualifierKey,
  };
}

/** “rail transit agreement with Latvia”, “Convention between A and B on C” name their parties besides. */
const withoutParties = (name: string): string =>
  name
    .replace(/\bbetween\b.*?\band\b.*?(?=\b(?:on|for|concerning|regarding|establishing|amending)\b|$)/i, '')
    .replace(/\s+with\s+(?:the\s+)?\p{Lu}.*$/u, '')
    .trim() || name;

const QUALIFYING = new Set(QUALIFIERS.split(/\s+/).filter(Boolean).map(stem));
