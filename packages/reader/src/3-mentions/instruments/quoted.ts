import { BEFORE_SIDES, OPENS_QUOTED } from '../../lexicon/en/instrument-names.ts';
import { sameBlock } from './context.ts';
import { cut, take, type Walk } from './walk.ts';

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };
const LONGEST = 30;

/** Behind the name in quotation marks its parties may be told: the “Treaty on Good Neighbourhood” with Slovakia. */
export function passQuote(w: Walk, nameFrom: number): boolean {
  const { word, lower } = w.c.tokens;
  const closes = w.at === w.to && CLOSES[word[nameFrom - 1] ?? ''] === word[w.at];
  return closes && (BEFORE_SIDES.has(lower[w.at + 1] ?? '') || word[w.at + 1] === '(') && cut(w, w.at + 1);
}

/** A subject in quotation marks after the noun: agreement “On extradition”. */
export function takeQuoted(w: Walk): boolean {
  const { word, lower } = w.c.tokens;
  const close = CLOSES[word[w.at] ?? ''];
  if (close === undefined || w.at !== w.head.to || !OPENS_QUOTED.has(lower[w.at + 1] ?? '')) return false;
  for (let i = w.at + 2; i < w.at + LONGEST && sameBlock(w.c, w.at, i); i++)
    if (word[i] === close) {
      w.subject = { from: w.at + 1, to: i };
      return take(w, i + 1);
    }
  return false;
}
