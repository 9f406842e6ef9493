import { francAll } from 'franc-min';

export interface LanguageJudgement {
  language: string | null;
  /** The source declared another one, and the words belie it. */
  belies: string | null;
}

/** Trigrams of a thousand letters say as much as those of a book, and the head of the text is seldom in another language than the rest. */
const SAMPLE = 1200;
/** Below this many letters a guess is worth less than no answer. */
const LEAST = 40;

/**
 * The text's language as BCP 47: what the source declares, unless the words are clearly of another; else what the words say;
 * null when there are too few. The region of a declaration (`en-GB`) is kept.
 */
export function judgeLanguage(text: string, declared: string | null): LanguageJudgement {
  const told = canonical(declared);
  const sample = text.slice(0, SAMPLE);
  const counts = smallWords(sample);
  const plain = plainly(counts);
  if (plain && (!told || base(told) === plain)) return { language: told ?? plain, belies: null };
  const ranked = recognise(sample);
  const first = plain ?? ranked[0];
  if (!told || !first || first === base(told)) return { language: told ?? first ?? null, belies: null };
  return text.length >= 200 && belied(base(told), first, ranked, counts)
    ? { language: first, belies: told }
    : { language: told, belies: null };
}

/** Another script belies a declaration, or the small words that no text does without. */
function belied(told: string, found: string, ranked: string[], { of }: SmallWords): boolean {
  if (!COVERED.has(told)) return false;
  if (!ranked.includes(told)) return true;
  const [own, other] = [of.get(told), of.get(found)];
  return own !== undefined && other !== undefined && other >= 5 && own * 4 < other;
}

/** Letters alone don't part languages of one family; these words do. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that for was is with',
  fr: 'le la les des et du est dans une que',
  de: 'der die und den das von mit ist dem für',
  es: 'el la los de y que en las del una',
  it: 'il di e che la per una del della sono',
  pt: 'o de e que os em do da uma não',
  nl: 'de het een van en dat is op te voor',
  sv: 'och att det som en på är av för den',
  pl: 'i w na z się że do jest nie przez',
  tr: 've bir bu için ile da de olarak olan ki',
  ro: 'și de în la cu a pe din care nu',
  ru: 'и в на что с по из для не о',
  uk: 'і в на що з та до для не у',
  bg: 'и на в да се за от че с е',
  kk: 'мен және бойынша туралы үшін бұл екі деп жылғы осы',
  ky: 'жана менен боюнча үчүн бул деп эки бир',
};

const SPEAKERS: ReadonlyMap<string, string[]> = (() => {
  const speakers = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  return speakers;
})();

interface SmallWords {
  words: number;
  /** How many of the words are small words of each language; languages with a list only. */
  of: Map<string, number>;
}

function smallWords(sample: string): SmallWords {
  const of = new Map(Object.keys(SMALL_WORDS).map((language) => [language, 0]));
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) for (const language of SPEAKERS.get(word) ?? []) of.set(language, of.get(language)! + 1);
  return { words: words.length, of };
}

/** The language whose small words are one in seven and twice as many as any other's: nothing more need be asked. */
function plainly({ words, of }: SmallWords): string | null {
  const [first, second] = [...of].toSorted((a, b) => b[1] - a[1]);
  return first && second && words >= 20 && first[1] >= words / 7 && first[1] >= second[1] * 2 ? first[0] : null;
}

const base = (tag: string): string => tag.split('-')[0]!;

/** `en_US`, `EN`, `english` and the like, as a proper tag; null for what is none. */
export function canonical(declared: string | null): string | null {
  const tag = declared
    ?.trim()
    .replaceAll('_', '-')
    .replace(/[.,;].*$/, '');
  if (!tag || /^(?:x-default|und|zxx|mul)$/i.test(tag)) return null;
  try {
    const locale = Intl.getCanonicalLocales(NAMED[tag.toLowerCase()] ?? tag)[0]!;
    return /^[a-z]{2,3}(?:-|$)/.test(locale) ? locale : null;
  } catch {
    return null;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  english: 'en',
  russian: 'ru',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  kazakh: 'kk',
  ukrainian: 'uk',
  kz: 'kk',
};

/** Languages by their trigrams, the likeliest first; all of one script. */
function recognise(sample: string): string[] {
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST) return [];
  const ranked = francAll(sample, { minLength: 10 }).map(([code]) => toBcp47(code));
  return [...(isKyrgyz(sample) ? ['ky'] : []), ...ranked.filter((language) => language !== 'und')];
}

/** The recogniser knows no Kyrgyz: ң, ө, ү and none of the letters that only Kazakh, Tatar and Bashkir have. */
const isKyrgyz = (text: string): boolean =>
  (text.match(/[ңөү]/gi)?.length ?? 0) > text.length / 100 &&
  !/[әғқұһіҡҙҫ]/i.test(text) &&
  /[ыэ]/i.test(text) &&
  !/\bнь\b|ууд|ийн/i.test(text);

/** ISO 639-3 of one variety to the tag in use: `cmn` is `zh`, `pes` is `fa`. */
function toBcp47(code: string): string {
  const known = TAGS.get(code) ?? Intl.getCanonicalLocales(code)[0]!;
  TAGS.set(code, known);
  return known;
}

const TAGS = new Map<string, string>();

/** What the recogniser can tell at all; a declared language outside of it is never belied. */
const COVERED: ReadonlySet<string> = new Set(
  (
    'am ar az be bg bn cs de el en es fa fr gu ha hi hu id ig it ja jv kk ko ku lo mg ml mr ms my ne nl ny or pa pl ps pt ro ru ' +
    'rw si so sr su sv sw ta te th tl tr ug uk ur uz vi yo zh zu ky'
  ).split(' '),
);
