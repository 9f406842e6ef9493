import { plain, stem } from '../words/stem.ts';

/** An office as its title words, so that wordings of one office are equal or one lies within the other. */
export interface OfficeKey {
  words: ReadonlySet<string>;
  /** Words that make another office: deputy, acting, state secretary. */
  rank: string;
  /** “counterpart” tells the office only by another person's. */
  counterpart: boolean;
}

export function officeKey(title: string): OfficeKey {
  const text = EQUATED.reduce((s, [from, to]) => s.replace(from, to), ` ${plain(title)} `);
  const words =
    text
      .match(/\p{L}+/gu)
      ?.map(stem)
      .filter((w) => !IDLE.has(w)) ?? [];
  const rank = words
    .filter((w) => RANKS.has(w))
    .sort()
    .join(' ');
  return { words: new Set(words.filter((w) => !RANKS.has(w))), rank, counterpart: /\bcounterpart\b/.test(text) };
}

/** “Foreign Minister” and “Minister of Foreign Affairs and Tourism”; not “Deputy Foreign Minister”, not two joined offices and one. */
export function sameOffice(a: OfficeKey, b: OfficeKey): boolean {
  if (a.counterpart || b.counterpart) return true;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return a.rank === b.rank && small.size > 0 && [...small].every((w) => large.has(w));
}

/** Whether two titles share a word that tells more than a rank: “Minister of State for Foreign Trade”, “trade minister”. */
export const alike = (a: OfficeKey, b: OfficeKey): boolean => [...a.words].some((w) => !PLAIN.has(w) && b.words.has(w));

/** Offices of which a party has one holder at a time. */
export const isSole = ({ words, rank }: OfficeKey): boolean =>
  !rank && [...words].some((w) => SOLE.has(w)) && !words.has(stem('spokesperson'));

const EQUATED: [RegExp, string][] = [
  [/\bprime minister\b|\bpremier\b|\bhead of (?:the )?government\b/g, 'primeminister'],
  [
    /\b(?:minister|secretary) (?:of|for) (?:the )?(?:foreign|external) (?:and european )?(?:affairs|relations)\b/g,
    'foreignminister',
  ],
  [/\b(?:foreign|external) (?:affairs )?minister\b|\bchief diplomat\b|\bforeign secretary\b/g, 'foreignminister'],
  [/\b(?:chairman|chairwoman|chairperson|chair|chief|leader)\b/g, 'head'],
  [/\b(?:envoy|high commissioner)\b/g, 'ambassador'],
  [/\bhead of state\b/g, 'president'],
  [/\bsecretary[- ]general\b/g, 'secretarygeneral'],
  [/\bvice[- ]/g, 'deputy '],
  [/\bspokes(?:man|woman)\b/g, 'spokesperson'],
  [/\bcabinet of ministers\b|\bcouncil of ministers\b/g, 'cabinet'],
];

const stems = (words: string): Set<string> => new Set(words.split(' ').map(stem));
const IDLE = stems('of for the and to in on a his her its their new');
const RANKS = stems('deputy acting first state secretary assistant under special interim designate elect honorary');
const PLAIN = stems('minister president ambassador head secretary general member representative official');
const SOLE = stems('president primeminister foreignminister ambassador king queen secretarygeneral');
