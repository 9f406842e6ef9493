import { namesParty } from '../words/parties.ts';
import { plain, stem } from '../words/stem.ts';

/** A standing body, a forum or a conference as a text names it: its noun, and what tells it from others of the noun. */
export interface Body {
  noun: string;
  marks: ReadonlySet<string>;
}

/** The bodies that words name: “the Iceland–Tanzania Mixed Commission”, “the second sitting of the Forest Council”. */
export function bodiesIn(text: string, skip: readonly string[]): Body[] {
  return [...text.matchAll(BODY)].flatMap(([, before = '', noun = '']) => {
    const words = plain(before).match(/[\p{L}-]+/gu) ?? [];
    const marks = words
      .flatMap((w) => w.split('-'))
      .filter((w) => w.length > 1 && !IDLE.has(w) && !namesParty(w, skip));
    return SPOKEN_FOR.test(before) ? [] : [{ noun: stem(plain(noun)), marks: new Set(marks.map(stem)) }];
  });
}

/** One body: the same noun, and the marks of one among those of the other. */
export const sameBody = (a: Body, b: Body): boolean =>
  a.noun === b.noun && ([...a.marks].every((m) => b.marks.has(m)) || [...b.marks].every((m) => a.marks.has(m)));

/** The last capitalised or hyphenated words in front of the noun, and a few lower-case ones that bodies are called by. */
const BODY =
  /((?:(?:\p{Lu}[\p{L}'’-]*|joint|intergovernmental|bilateral|bi-national|mixed|trilateral|political|strategic|economic|security|energy|human|rights|trade|border|standing|and|–|-|of|on|for)\s+){0,8})(Sub-?[Cc]ommittee|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Dd]ialogue|[Ff]orum|[Ww]orking [Gg]roup|[Cc]onference|[Aa]ssembly|[Bb]oard|[Ss]ummit|[Tt]ask [Ff]orce|[Cc]onsultations|[Cc]ongress)\b/gu;

/** Organs of organisations that are parties themselves. */
const SPOKEN_FOR = /\b(?:European|Security|Federation|State|National Security)\s+$/;

const IDLE = new Set(
  'the a an first second third fourth fifth sixth next last session meeting round of on for and in its their joint'.split(
    ' ',
  ),
);

/** The ranks that words speak of, so that a president's visit is not a minister's. */
export function ranksIn(text: string): Set<string> {
  const words = plain(text);
  return new Set(RANKS.flatMap(([rank, pattern]) => (pattern.test(words) ? [rank] : [])));
}

const RANKS: [string, RegExp][] = [
  [
    'head',
    /\b(?<!vice[- ])president|\bhead of state\b|\bking\b|\bqueen\b|\bstate visit\b|\bsultan\b|\bemir\b|\bleaders?\b/,
  ],
  ['premier', /\bprime ministers?\b|\bpremiers?\b|\bhead of government\b|\bchancellor\b/],
  [
    'foreign',
    /\bforeign ministers?\b|\bministers? (?:of|for) foreign\b|\bforeign secretar|\bhigh representative\b|\bchief diplomat|\bcounterpart/,
  ],
  [
    'minister',
    /\b(?<!prime |foreign )ministers? (?:of|for) (?!foreign)|\b(?:trade|energy|defence|defense|finance|economy|interior|agriculture|transport|culture|health|justice|education) ministers?\b/,
  ],
  ['deputy', /\bdeputy\b|\bstate secretary\b|\bvice[- ]/],
  ['parliament', /\bspeaker\b|\bparliament|\blawmakers?\b/],
  ['business', /\bbusiness(?:men)?\b|\bcompanies\b|\btrade mission\b/],
];

/** The number of a round or a session, “third round”; null when none is named. */
export function ordinalIn(text: string): string | null {
  const m =
    /\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:\p{L}+\s+){0,3}(?:round|session|meeting|summit)\b/iu.exec(
      text,
    );
  return m?.[1] ? (ORDINALS[m[1].toLowerCase()] ?? m[1].toLowerCase()) : null;
}

const ORDINALS: Record<string, string> = {
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
};
