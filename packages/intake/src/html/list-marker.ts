import { type DomElement, type DomNode, isElement } from './dom.ts';

/** Numbers the items of ordered lists as a browser does; asked for each item once, in document order. */
export class ListNumbers {
  readonly #last = new Map<DomNode, number>();

  /** The mark before the item, `3.` or `b.`; null for a bullet. */
  next(item: DomElement): string | null {
    const list = item.parentNode;
    if (!list || !isElement(list) || list.localName !== 'ol') return null;
    const before = this.#last.get(list) ?? whole(list.getAttribute('start'), 1) - 1;
    const number = whole(item.getAttribute('value'), before + 1);
    this.#last.set(list, number);
    return `${counted(number, list.getAttribute('type') ?? '1')}.`;
  }
}

function whole(written: string | null, otherwise: number): number {
  const number = Number.parseInt(written ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
}

function counted(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}

function letters(number: number): string {
  let out = '';
  for (let n = number; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(97 + ((n - 1) % 26)) + out;
  return out;
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = Math.min(number, 3999);
  let out = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) out += sign;
  return out;
}
