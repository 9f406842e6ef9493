import { GAP, joined, type Scan } from '../scan.ts';

export interface Num {
  to: number;
  value: number;
}

/** Digits that stand for themselves: not of “1,993”, “$1.9”, “#12”, “-5”. */
export function digitsAt(s: Scan, i: number): Num | null {
  if (i >= s.count || s.digits[i] === 0 || s.suffix[i] !== '') return null;
  return alone(s.text, s.start[i]!, s.end[i]!) ? { to: i + 1, value: s.number[i]! } : null;
}

function alone(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text[start - 1]! : ' ';
  if (CURRENCY.includes(before)) return false;
  if ((before === ',' || before === '.') && isDigit(text, start - 2)) return false;
  const after = end < text.length ? text[end]! : ' ';
  return !(after === '%' || ((after === ',' || after === '.') && isDigit(text, end + 1)));
}

const CURRENCY = '$£¥#§@&=+_\\';
const isDigit = (text: string, at: number): boolean => at >= 0 && /\d/.test(text[at] ?? '');

/** More words than any number of a date has; keeps the time linear in a text of nothing but numbers. */
const LONGEST_NUMBER = 9;

/** “two hundred”, “twenty-six”, “one thousand nine hundred and ninety-eight”. */
export function cardinalAt(s: Scan, from: number): Num | null {
  let [total, current, i] = [0, 0, from];
  const limit = Math.min(s.count, from + LONGEST_NUMBER);
  for (; i < limit && (i === from || joined(s, i, GAP.space | GAP.hyphen)); i++) {
    const v = s.word[i]!.cardinal;
    if (v === 0) {
      const joins = s.word[i]!.role === 'and' && i > from && (current % 100 === 0 || current === 0);
      if (!joins || !cardinalFollows(s, i + 1)) break;
      continue;
    }
    if (v === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (v === 100) current = (current || 1) * 100;
    else if (current % 100 === 0 || (v < 10 && current % 10 === 0 && current % 100 >= 20)) current += v;
    else break;
  }
  return i === from ? null : { to: i, value: total + current };
}

const cardinalFollows = (s: Scan, i: number): boolean => joined(s, i, GAP.space) && s.word[i]!.cardinal > 0;

/** “5th”, “eleventh”, “twenty-first”. */
export function ordinalAt(s: Scan, i: number): Num | null {
  if (i >= s.count) return null;
  if (s.suffix[i] === 'th') return { to: i + 1, value: s.number[i]! };
  const word = s.word[i]!;
  if (word.ordinal > 0) return { to: i + 1, value: word.ordinal };
  if (word.cardinal < 20 || word.cardinal > 90 || !joined(s, i + 1, GAP.hyphen | GAP.space)) return null;
  const unit = s.word[i + 1]!.ordinal;
  return unit > 0 && unit < 10 ? { to: i + 2, value: word.cardinal + unit } : null;
}

/** A year in words: “two thousand and twenty-six”, “nineteen hundred and ninety-five”, “nineteen ninety-five”, “twenty twenty-six”. */
export function yearInWords(s: Scan, i: number): Num | null {
  const first = cardinalAt(s, i);
  if (!first) return null;
  if (first.value >= 1000) return first.value < 2200 ? first : null;
  if (first.value < 15 || first.value > 21 || !joined(s, first.to, GAP.space)) return null;
  const second = cardinalAt(s, first.to);
  return second && second.value >= 10 && second.value < 100
    ? { to: second.to, value: first.value * 100 + second.value }
    : null;
}
