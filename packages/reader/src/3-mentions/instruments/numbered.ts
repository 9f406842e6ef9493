import { NUMBER_SIGN } from '../../lexicon/en/instrument-names.ts';
import { glued } from './context.ts';
import { take, type Walk } from './walk.ts';

/** “Convention No. 190”, “Protocol XIV”: the number is of the name. */
export function takeNumber(w: Walk): boolean {
  const { word, lower } = w.c.tokens;
  if (w.at !== w.head.to || !w.title) return false;
  if (/^(?:[IVX]{1,6}|\d{1,3})$/.test(word[w.at] ?? '')) return w.c.dateAt[w.at]! < 0 && take(w, w.at + 1);
  if (!NUMBER_SIGN.has(lower[w.at] ?? '')) return false;
  const number = word[w.at + 1] === '.' && glued(w.c.tokens, w.at) ? w.at + 2 : w.at + 1;
  return /^\d+$/.test(word[number] ?? '') && take(w, number + 1);
}
