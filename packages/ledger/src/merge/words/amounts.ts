import { plain } from './stem.ts';

/** A number with what it counts: an ISO 4217 code, a per cent sign or the stem of the word that follows. */
export interface Amount {
  value: number;
  unit: string | null;
}

/** The numbers of a text that are sums or counts: “$3 million”, “three million dollars”, “55 berths”; no years, days or ordinals. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const m of plain(text).matchAll(NUMBER)) {
    const [, before = '', digits, word, scale = '', after = ''] = m;
    const value = (digits === undefined ? WORDS[word ?? ''] : Number(digits.replace(/[,\s]/g, ''))) ?? Number.NaN;
    const unit = CURRENCY[before] ?? CURRENCY[after] ?? (PER_CENT.test(after) ? '%' : counted(after));
    if (Number.isFinite(value) && !isCalendar(digits, before, scale, after, unit))
      found.push({ value: value * (SCALE[scale] ?? 1), unit });
  }
  return found;
}

/** Whether two sums or counts could be the same number: “$3 million” and “three million dollars”. */
export const sameAmount = (a: Amount, b: Amount): boolean => a.value === b.value && sameUnit(a, b);

export const sameUnit = (a: Amount, b: Amount): boolean => a.unit === b.unit || a.unit === null || b.unit === null;

const SCALE: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const WORDS: Record<string, number> = Object.fromEntries(
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((w, n) => [w, w === 'a' ? 1 : n]),
);
for (const [n, w] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) WORDS[w] = (n + 3) * 10;

const CURRENCY: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  cny: 'CNY',
  rubles: 'RUB',
  roubles: 'RUB',
  rupees: 'INR',
  francs: 'XAF',
  kroner: 'DKK',
};

const SCALES = Object.keys(SCALE)
  .filter((k) => k.length > 1)
  .join('|');
const CODE = String.raw`(us\$|[$€£¥]|\b(?:usd|eur|gbp|jpy|cny)\b)?`;
const DIGITS = String.raw`(?<![\p{L}\d.,/-])(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** A word is a number before a scale or a plural; “a” only before a scale: “a million”, not “a customs post”. */
const WORD = String.raw`\b(?!a\s+(?!(?:${SCALES})\b))(${Object.keys(WORDS).join('|')})(?=\s+(?:${SCALES}|\p{L}+s)\b)`;
const UNIT = String.raw`(?:of (?:the|its|their|these|those) )?(us dollars|per ?cent\b|%|\p{L}+)?`;
const NUMBER = new RegExp(
  String.raw`${CODE}\s*(?:${DIGITS}|${WORD})(?![\d/]|-\d)\s*(${Object.keys(SCALE).join('|')})?\b\s*${UNIT}`,
  'gu',
);

const PER_CENT = /^(?:%|per ?cent)$/;

const NOT_COUNTED = new Set(
  'a an the of and or in on at by for from to with per each year years month months week weeks day days hours january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const counted = (after: string): string | null => (after && !NOT_COUNTED.has(after) ? after.replace(/s$/, '') : null);

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th)$/;

/** A year, a day of a month, an ordinal or a stretch of time is no sum. */
function isCalendar(
  digits: string | undefined,
  before: string,
  scale: string,
  after: string,
  unit: string | null,
): boolean {
  if (before || scale) return false;
  if (/^(?:years?|months?|weeks?|days?|hours?)$/.test(after)) return true;
  if (digits === undefined) return false;
  return MONTHS.test(after) || (/^(?:1[5-9]|20)\d\d$/.test(digits) && (unit === null || unit.length !== 3));
}
