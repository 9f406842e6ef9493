/** A number of the text with its unit: an ISO 4217 code, `%`, or the word that is counted. */
export interface Amount {
  value: number;
  unit: string;
  start: number;
  end: number;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|USD|U\.?S\.? dollars?|\$|US dollars?|dollars?)$/i, 'USD'],
  [/^(?:€|EUR|euros?)$/i, 'EUR'],
  [/^(?:£|GBP|pounds?(?: sterling)?)$/i, 'GBP'],
  [/^(?:¥|JPY|yen)$/i, 'JPY'],
  [/^(?:NZ\$|NZD)$/i, 'NZD'],
  [/^(?:A\$|AUD)$/i, 'AUD'],
  [/^(?:C\$|CAD)$/i, 'CAD'],
  [/^(?:CHF|Swiss francs?|francs?)$/i, 'CHF'],
  [/^(?:NOK)$/i, 'NOK'],
  [/^(?:SEK)$/i, 'SEK'],
  [/^(?:DKK|kroner)$/i, 'DKK'],
  [/^(?:CNY|RMB|yuan)$/i, 'CNY'],
  [/^(?:INR|rupees)$/i, 'INR'],
  [/^(?:RUB|rou?bles?)$/i, 'RUB'],
  [/^(?:KZT|tenge)$/i, 'KZT'],
  [/^(?:CFA francs?)$/i, 'XOF'],
];
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const BEFORE = String.raw`US\$|NZ\$|A\$|C\$|USD|EUR|GBP|JPY|CHF|NOK|SEK|DKK|CNY|INR|RUB|KZT|NZD|AUD|CAD|[$€£¥]`;
const AFTER = String.raw`U\.?S\.? dollars?|US dollars?|dollars?|euros?|pounds?(?: sterling)?|yen|kroner|yuan|rupees|rou?bles?|tenge|CFA francs?|Swiss francs?|francs?|per cent|percent|%|tons?|tonnes?|cubic meters?|cubic metres?`;
const AMOUNT = new RegExp(
  String.raw`(?:(${BEFORE})\s?)?(?<![\w.,/-])(\d{1,3}(?:[,  ]\d{3})+|\d+)(?:\.(\d+))?(?:[ - ]?(thousand|million|mn|billion|bn|trillion|lakh|crore|m)\b)?(?:[ - ]?(${AFTER})(?![\w]))?`,
  'gi',
);

/** Finds the amounts in some words; a bare number counts `people` only when a plural noun follows. Years are no amounts. */
export function findAmounts(words: string): Amount[] {
  const found: Amount[] = [];
  for (const m of words.matchAll(AMOUNT)) {
    const [all, before, whole = '', part, scale, after] = m;
    const value =
      Number(whole.replace(/[,  ]/g, '') + (part ? `.${part}` : '')) * (scale ? SCALES[scale.toLowerCase()]! : 1);
    const unit = unitOf(before ?? after ?? '');
    const bare = !before && !after;
    if (bare && !scale && /^(?:1[89]|20)\d\d$/.test(whole)) continue;
    const next = words.slice(m.index + all.length).match(/^ (?:[\p{L}'’-]+ ){0,3}?([\p{L}]+s|people|men|women)\b/u);
    if (bare && !next) continue;
    found.push({
      value: Math.round(value * 1e6) / 1e6,
      unit: bare ? 'people' : unit,
      start: m.index,
      end: m.index + all.length,
    });
  }
  return found;
}

function unitOf(words: string): string {
  if (/^(?:per cent|percent|%)$/i.test(words)) return '%';
  return CURRENCIES.find(([re]) => re.test(words))?.[1] ?? words.toLowerCase();
}
