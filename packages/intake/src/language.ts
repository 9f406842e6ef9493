import { francAll } from 'franc-min';

export interface LanguageJudgement {
  language: string | null;
  /** The source declared another one, and the words belie it. */
  belies: string | null;
}

/** Trigrams of a few thousand letters say as much as those of a book. */
const SAMPLE = 4000;
/** Below this many letters a guess is worth less than no answer. */
const LEAST = 40;

/**
 * The text's language as BCP 47: what the source declares, unless the words are clearly of another; else what the words say;
 * null when there are too few. The region of a declaration (`en-GB`) is kept.
 */
export function judgeLanguage(text: string, declared: string | null): LanguageJudgement {
  const told = canonical(declared);
  const ranked = recognise(text);
  const first = ranked[0];
  if (!told) return { language: first?.language ?? null, belies: null };
  if (!first || first.language === base(told)) return { language: told, belies: null };
  return text.length >= 200 && belied(text, base(told), first.language, ranked)
    ? { language: first.language, belies: told }
    : { language: told, belies: null };
}

/** Another script belies a declaration, or the small words that no text does without. */
function belied(text: string, told: string, found: string, ranked: Ranked[]): boolean {
  if (!COVERED.has(told)) return false;
  if (!ranked.some(({ language }) => language === told)) return true;
  const [own, other] = [smallWords(text, told), smallWords(text, found)];
  return own !== null && other !== null && other >= 5 && own * 4 < other;
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

function smallWords(text: string, language: string): number | null {
  const words = SMALL_WORDS[language]?.split(' ');
  if (!words) return null;
  const known = new Set(words);
  return (
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => known.has(word)).length;
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

interface Ranked {
  language: string;
  score: number;
}

function recognise(text: string): Ranked[] {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST) return [];
  const kyrgyz = isKyrgyz(sample) ? [{ language: 'ky', score: 1 }] : [];
  const ranked = francAll(sample, { minLength: 10 })
    .filter(([code]) => code !== 'und')
    .map(([code, score]) => ({ language: toBcp47(code), score }));
  return [...kyrgyz, ...ranked];
}

/** The recogniser knows no Kyrgyz: ң, ө, ү and none of the letters that only Kazakh, Tatar and Bashkir have. */
const isKyrgyz = (text: string): boolean =>
  (text.match(/[ңөү]/gi)?.length ?? 0) > text.length / 100 &&
  !/[әғқұһіҡҙҫ]/i.test(text) &&
  /[ыэ]/i.test(text) &&
  !/\bнь\b|ууд|ийн/i.test(text);

/** ISO 639-3 of one variety to the tag in use: `cmn` is `zh`, `pes` is `fa`. */
const toBcp47 = (code: string): string => Intl.getCanonicalLocales(code)[0]!;

/** What the recogniser can tell at all; a declared language outside of it is never belied. */
const COVERED: ReadonlySet<string> = new Set(
  (
    'am ar az be bg bn cs de el en es fa fr gu ha hi hu id ig it ja jv kk ko ku lo mg ml mr ms my ne nl ny or pa pl ps pt ro ru ' +
    'rw si so sr su sv sw ta te th tl tr ug uk ur uz vi yo zh zu ky'
  ).split(' '),
);
