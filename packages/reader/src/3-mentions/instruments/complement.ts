import {
  CONSENTING,
  FIELD_NOUNS,
  NOT_A_SUBJECT,
  SUBJECT_CONNECTORS,
  TAKES_IN,
  TAKES_TO,
} from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { abbreviationAt } from './abbreviation.ts';
import { type Context, isCapital, sameBlock } from './context.ts';
import { coordinated, type IsHead } from './coordination.ts';
import { nounPhrase, type Phrase } from './noun-phrase.ts';
import { wordClass } from './word-class.ts';

/** What follows the noun of an instrument. */
export interface Complement {
  /** End of the name. */
  nameTo: number;
  /** End of all that was read, a party phrase that is not of the name among it. */
  to: number;
  /** Pieces between that are not of the name: a date, an abbreviation, “with China”. */
  cuts: Run[];
  subject: Run | null;
  /** “between A and B”, “with B”: the parties told there, and whether the name keeps it. */
  sides: (Run & { kept: boolean }) | null;
  /** “of 6 May 2019”, the preposition with it. */
  dated: Run | null;
  abbreviation: string | null;
  /** “the agreement of both sides”. */
  consent: boolean;
}

interface Reading extends Complement {
  at: number;
  title: boolean;
  head: Run;
  used: Set<string>;
  /** The article of the last phrase. */
  article: string | null;
  amount: boolean;
}

const MOST_PHRASES = 16;

/** Reads on after the noun at `head`, from its end. */
export function complement(c: Context, head: Run, nameFrom: number, isHead: IsHead): Complement {
  const r: Reading = {
    at: head.to,
    nameTo: head.to,
    to: head.to,
    cuts: [],
    subject: null,
    sides: null,
    dated: null,
    abbreviation: null,
    consent: false,
    title: isCapital(c.tokens.word[head.from]!),
    head,
    used: new Set(),
    article: null,
    amount: false,
  };
  for (let n = 0; n < MOST_PHRASES && sameBlock(c, head.from, r.at); n++) {
    const next =
      readAbbreviation(c, r, nameFrom) || readDate(c, r) || readSides(c, r, isHead) || readPhrase(c, r, isHead);
    if (!next) break;
  }
  return r;
}

/** “Memorandum of Understanding (MoU) on …”, “Stabilisation and Association Agreement [SAA]”. */
function readAbbreviation(c: Context, r: Reading, nameFrom: number): boolean {
  const found = abbreviationAt(c, r.at, nameFrom, r.nameTo, r.head);
  if (found === null) return false;
  r.abbreviation ??= found.short;
  r.cuts.push({ from: r.at, to: found.to });
  r.at = found.to;
  r.to = found.to;
  return true;
}

/** “of 6 May 2019” ends a name, unless it is a formal one that goes on; “on Nov. 7” is never of it. */
function readDate(c: Context, r: Reading): boolean {
  const t = c.tokens;
  const preposition = t.lower[r.at]!;
  const bare = c.dateAt[r.at]!;
  const date = bare >= 0 ? bare : (c.dateAt[r.at + 1] ?? -1);
  if (date < 0 || (bare < 0 && !/^(?:of|on|in|from|dated|for)$/.test(preposition))) return false;
  const run = c.dates[date]!;
  if (bare < 0 && run.from !== r.at + 1) return false;
  if (preposition === 'for') return readPeriod(c, r, run);
  const piece = { from: r.at, to: run.to };
  const of = preposition === 'of' || preposition === 'dated';
  const goesOn = connectorAt(c, run.to) !== null || t.lower[run.to] === 'between';
  if (of) {
    r.dated = piece;
    r.to = run.to;
  }
  if (!goesOn || (r.subject !== null && !of)) return false;
  if (!(r.title && of)) r.cuts.push(piece);
  r.at = run.to;
  return true;
}

/** “Programme of Cooperation for 2026–2028”: a period is of the name. */
function readPeriod(c: Context, r: Reading, run: Run): boolean {
  if (!/^\d{4}/.test(c.tokens.word[run.from]!)) return false;
  r.nameTo = run.to;
  r.to = run.to;
  r.at = run.to;
  return true;
}

/** “between A and B”, “with B”. */
function readSides(c: Context, r: Reading, isHead: IsHead): boolean {
  const word = c.tokens.lower[r.at]!;
  if ((word !== 'between' && word !== 'with' && word !== 'among') || r.sides !== null) return false;
  const end = phrasesOfSides(c, r.at + 1, word, isHead);
  if (end === null) return false;
  // “exchanges between their diplomatic academies” tells the subject.
  if (r.subject !== null && !r.title && word === 'between' && !holdsParty(c, r.at, end)) {
    r.nameTo = end;
  } else {
    r.sides = { from: r.at, to: end, kept: false };
    if (r.amount && word === 'with') {
      r.sides.kept = true;
      r.nameTo = end;
    }
  }
  r.at = end;
  r.to = end;
  return true;
}

/** The end of “the Ministry of Education of A and the Ministry of Higher Education of B”. */
function phrasesOfSides(c: Context, from: number, word: string, isHead: IsHead): number | null {
  const first = nounPhrase(c, from);
  if (first === null || isHead(first.to - 1)) return null;
  let end = ofPhrases(c, first.to);
  for (let n = 0; n < 6; n++) {
    const comma = wordClass(c.tokens, end) === 'comma' ? 1 : 0;
    const and = wordClass(c.tokens, end + comma) === 'conjunction' ? 1 : 0;
    if (comma + and === 0 || (word === 'with' && and === 0) || !sameBlock(c, from, end + comma + and)) break;
    const next = nounPhrase(c, end + comma + and);
    if (next === null || next.determiner === 'a' || next.determiner === 'an' || isHead(next.to - 1)) break;
    if (word === 'with' && c.partyAt[next.to - 1]! < 0) break;
    if (comma === 1 && c.partyAt[next.from + (next.determiner === null ? 0 : 1)]! < 0) break;
    end = ofPhrases(c, next.to);
  }
  return end;
}

function ofPhrases(c: Context, from: number): number {
  let end = from;
  for (let n = 0; n < 4 && /^(?:of|for)$/.test(c.tokens.lower[end] ?? '') && sameBlock(c, from, end); n++) {
    const next = nounPhrase(c, end + 1);
    if (
      next === null ||
      (c.tokens.lower[end] === 'for' &&
        !/^(?:affairs|relations|trade)$/.test(c.tokens.lower[next.to] ?? c.tokens.lower[next.to - 1]!))
    )
      break;
    end = next.to;
    // “Great Britain and Northern Ireland”, “Ministry of Trade and Industry”
    const and = wordClass(c.tokens, end) === 'conjunction' ? nounPhrase(c, end + 1) : null;
    if (and !== null && and.determiner === null && c.tokens.lower[and.to] === 'of') end = and.to;
    else if (and !== null && and.determiner === null && c.partyAt[end]! >= 0 && c.partyAt[end] === c.partyAt[end - 1])
      end = and.to;
  }
  return end;
}

const holdsParty = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (c.partyAt[i]! >= 0) return true;
  return false;
};

/** A preposition and what it governs, when it says what the instrument is about. */
function readPhrase(c: Context, r: Reading, isHead: IsHead): boolean {
  const direct = r.at === r.head.to || r.cuts.at(-1)?.to === r.at;
  if (direct && isPlaceOfEvent(c, r.at)) return cutPlace(c, r);
  const connector = connectorAt(c, r.at);
  if (connector === null) return false;
  const from = r.at + connector.length + measureWords(c, r.at + connector.length);
  const word = connector.words;
  const phrase = infinitive(c, r, word) ?? nounPhrase(c, from);
  if (phrase === null || !admits(c, r, word, phrase, isHead)) return false;
  const end = coordinated(c, phrase, connector.words, isHead);
  r.used.add(word);
  r.article = phrase.to === end ? phrase.determiner : null;
  if (isAmount(c, phrase)) r.amount = true;
  else r.subject = { from: r.subject?.from ?? r.at, to: end };
  r.at = end;
  r.to = end;
  r.nameTo = end;
  return true;
}

/** “of up to 2.86 billion yen”, “worth about $5 million” */
function measureWords(c: Context, at: number): number {
  const t = c.tokens;
  const two = `${t.lower[at]} ${t.lower[at + 1]}`;
  if (/^(?:up to|more than|at least|less than)$/.test(two)) return 2;
  return /^(?:about|around|some|approximately|nearly|almost)$/.test(t.lower[at] ?? '') ? 1 : 0;
}

/** “Convention to Combat Desertification”. */
function infinitive(c: Context, r: Reading, word: string): Phrase | null {
  if (word !== 'to' || r.at !== r.head.to) return null;
  const verb = r.at + 1;
  const lower = c.tokens.pos[verb] === 'VERB' || (r.title && isCapital(c.tokens.word[verb] ?? ''));
  if (!lower || wordClass(c.tokens, verb) === 'determiner') return null;
  const object = nounPhrase(c, verb + 1);
  return object === null ? null : { ...object, from: verb };
}

function admits(c: Context, r: Reading, word: string, phrase: Phrase, isHead: IsHead): boolean {
  const t = c.tokens;
  const last = t.lower[phrase.to - 1]!;
  const before = t.lower[r.at - 1]!;
  if (/^(?:for|in|at)$/.test(word) && NOT_A_SUBJECT.has(last) && t.lower[phrase.to] !== 'of') return false;
  switch (word) {
    case 'of':
      if (r.at === r.head.to && !r.title && isConsent(c, phrase)) {
        r.consent = true;
        return false;
      }
      return true;
    case 'worth':
      return true;
    case 'on':
      return !r.used.has('on');
    case 'for':
      return !r.amount || r.title || r.subject !== null;
    case 'in':
      return TAKES_IN.has(before) ? isField(c, phrase) : isSite(c, r, phrase);
    case 'at':
      return isSite(c, r, phrase);
    case 'to':
      return r.at === r.head.to
        ? isHead(phrase.to - 1) ||
            t.pos[phrase.from] === 'VERB' ||
            (r.title && phrase.determiner === null && isCapital(t.word[phrase.from]!))
        : TAKES_TO.has(before);
    case 'by':
      return /^(?:road|sea|air|rail|water|pipeline)$/.test(last);
    default:
      return true;
  }
}

/** “a joint gauge at Dehrawud”: one certain thing may have its place told. */
const isSite = (c: Context, r: Reading, phrase: Phrase): boolean =>
  (r.article === 'a' || r.article === 'an') &&
  phrase.determiner === null &&
  isCapital(c.tokens.word[phrase.from]!) &&
  c.partyAt[phrase.from]! < 0;

const isConsent = (c: Context, phrase: Phrase): boolean => {
  const last = phrase.to - 1;
  return c.partyAt[last]! >= 0 || CONSENTING.has(c.tokens.lower[last]!);
};

const isAmount = (c: Context, phrase: Phrase): boolean => {
  const t = c.tokens;
  for (let i = phrase.from; i < phrase.to; i++)
    if (t.pos[i] === 'NUM' && t.pos[i] !== undefined) return !/^\d{4}/.test(t.word[i]!);
  return false;
};

/** “cooperation in Agriculture” and “in Southeast Asia”, but not “in Bishkek”. */
function isField(c: Context, phrase: Phrase): boolean {
  const t = c.tokens;
  const from = phrase.determiner === null ? phrase.from : phrase.from + 1;
  const party = c.partyAt[phrase.to - 1]!;
  if (party >= 0) return c.parties[party]!.kind === 'region';
  if (!isCapital(t.word[from]!) || !isCapital(t.word[phrase.to - 1]!)) return true;
  for (let i = from; i < phrase.to; i++)
    if (FIELD_NOUNS.has(t.lower[i]!) || /(?:tion|ment|ics|ogy|phy|ism|ity|ing)s?$/.test(t.lower[i]!)) return true;
  return false;
}

/** “signed an agreement in Paris on …” */
function isPlaceOfEvent(c: Context, at: number): boolean {
  const t = c.tokens;
  if (t.lower[at] !== 'in' || !isCapital(t.word[at + 1] ?? '')) return false;
  const place = nounPhrase(c, at + 1);
  return place !== null && t.lower[place.to] === 'on' && c.dateAt[place.to + 1]! < 0;
}

function cutPlace(c: Context, r: Reading): boolean {
  const place = nounPhrase(c, r.at + 1)!;
  r.cuts.push({ from: r.at, to: place.to });
  r.at = place.to;
  return true;
}

/** The word or words at `at` that lead to what an instrument is about. */
function connectorAt(c: Context, at: number): { words: string; length: number } | null {
  const t = c.tokens;
  const entries = CONNECTORS.get(t.lower[at] ?? '');
  const hit = entries?.find((words) => words.every((w, k) => t.lower[at + k] === w));
  return hit === undefined ? null : { words: hit.join(' '), length: hit.length };
}

const CONNECTORS = new Map<string, string[][]>();
for (const connector of [...SUBJECT_CONNECTORS, 'of', 'in', 'at', 'to', 'by', 'worth']) {
  const words = connector.split(' ');
  const same = CONNECTORS.get(words[0]!) ?? [];
  same.push(words);
  same.sort((a, b) => b.length - a.length);
  CONNECTORS.set(words[0]!, same);
}
