import type { Document } from '../document.ts';
import { likeness } from './likeness.ts';

/** A feed's item beside what is kept already: new, the same again, or a version of one. */
export type Recognised<T> = { kind: 'new' } | { kind: 'same' | 'version'; of: T };

type Known = Pick<Document, 'id' | 'url' | 'text' | 'outlet'>;

/** With the same address, less likeness than this is another text: the address was used again. */
const ANOTHER = 0.3;
/** Without the same address, this much is the same text under a new one. */
const MOVED = 0.8;

/**
 * Recognises an item by its address and its likeness. Its id is not looked at: feeds change it with every edit, and use one
 * for two items.
 */
export function recogniseItem<T extends Known>(item: Known, known: readonly T[]): Recognised<T> {
  const same = known.find(
    (one) => one.id === item.id && (one.outlet === item.outlet || plain(one.url) === plain(item.url)),
  );
  if (same) return { kind: 'same', of: same };
  const address = plain(item.url);
  const at =
    address === null
      ? undefined
      : known.findLast((one) => plain(one.url) === address && likeness(one.text, item.text) >= ANOTHER);
  const of = at ?? known.findLast((one) => one.outlet === item.outlet && likeness(one.text, item.text) >= MOVED);
  return of ? { kind: 'version', of } : { kind: 'new' };
}

/** Parameters that count visitors and say nothing about the page. */
const COUNTERS = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|ref|source|cmpid|at_\w+|rss)$/i;

/** An address without what does not belong to the page. */
export function plain(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  address.protocol = 'https:';
  address.hostname = address.hostname.replace(/^www\./, '');
  for (const name of [...address.searchParams.keys()]) if (COUNTERS.test(name)) address.searchParams.delete(name);
  return address.href.replace(/\/$/, '');
}
