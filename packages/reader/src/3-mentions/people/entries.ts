import { type Post, sameOffice } from './posts.ts';
import { sameSense } from './sense.ts';
import type { Telling, ToldOffice } from './telling.ts';

/** A person of the text while it is read. */
export interface Entry {
  index: number;
  name: string;
  parts: string[];
  posts: Post[];
  tellings: Telling[];
  /** The different offices that the tellings tell. */
  told: ToldOffice[];
  /** Places of the full name in order, and the last of the surname alone: who a shared surname means. */
  full: number[];
  lastShort: number;
}

/** No more bearers of one name part are compared. */
const MOST_NAMESAKES = 24;

/** No more different offices of one person are compared. */
const MOST_OFFICES = 16;

function addTold(told: ToldOffice[], office: ToldOffice): void {
  const isKnown = told.some((o) => o.party === office.party && sameSense(o.sense, office.sense));
  if (!isKnown && told.length < MOST_OFFICES) told.push(office);
}

const newEntry = ({ name }: Telling): Entry => ({
  index: 0,
  name: name.text,
  parts: name.parts,
  posts: [],
  tellings: [],
  told: [],
  full: [],
  lastShort: -1,
});

/** Full names first, so that a surname in the headline finds its person. */
export function cluster(tellings: readonly Telling[]): { entries: Entry[]; entryOf: Map<Telling, Entry> } {
  const found: Entry[] = [];
  const byPart = new Map<string, Entry[]>();
  const of = new Map<Telling, Entry>();
  const add = (t: Telling) => {
    const known = namesake(byPart, t);
    const entry = known ?? newEntry(t);
    if (!known) found.push(entry);
    else if (isFuller(t, known)) {
      known.name = t.name.text;
      known.parts = t.name.parts;
    }
    entry.tellings.push(t);
    for (const office of t.offices) addTold(entry.told, office);
    if (t.name.parts.length > 1) entry.full.push(t.name.from);
    else entry.lastShort = t.name.from;
    of.set(t, entry);
    for (const part of t.name.parts) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [entry]);
      else if (!list.includes(entry, Math.max(0, list.length - MOST_NAMESAKES))) list.push(entry);
    }
  };
  for (const t of tellings) if (t.name.parts.length > 1) add(t);
  for (const t of tellings) if (t.name.parts.length === 1) add(t);
  for (const e of found) e.tellings.sort((a, b) => a.name.from - b.name.from);
  const entries = found.sort((a, b) => a.tellings[0]!.name.from - b.tellings[0]!.name.from);
  entries.forEach((e, i) => {
    e.index = i;
  });
  return { entries, entryOf: of };
}

const isFuller = (t: Telling, entry: Entry): boolean =>
  t.name.parts.length > entry.parts.length ||
  (t.name.parts.length === entry.parts.length && t.name.text.length > entry.name.length) ||
  (isCapitals(entry.name) && !isCapitals(t.name.text) && t.name.parts.length === entry.parts.length);

const isCapitals = (name: string): boolean => name === name.toUpperCase();

function namesake(byPart: ReadonlyMap<string, Entry[]>, t: Telling): Entry | null {
  let fits: Entry[] = [];
  for (const part of t.name.parts)
    for (const e of (byPart.get(part) ?? []).slice(-MOST_NAMESAKES))
      if (!fits.includes(e) && sameName(e.parts, t.name.parts)) fits.push(e);
  if (fits.length > 1 && t.offices.length) {
    const byOffice = fits.filter((e) => e.told.some((a) => t.offices.some((b) => sameOffice(a, b))));
    if (byOffice.length) fits = byOffice;
  }
  if (fits.length < 2) return fits[0] ?? null;
  return fits.reduce((a, b) => (lastBefore(b, t) > lastBefore(a, t) ? b : a));
}

/** The last place before a telling that names this person. */
function lastBefore(e: Entry, { name }: Telling): number {
  let low = 0;
  for (let high = e.full.length; low < high; ) {
    const mid = (low + high) >> 1;
    if (e.full[mid]! < name.from) low = mid + 1;
    else high = mid;
  }
  return Math.max(e.full[low - 1] ?? -1, e.lastShort);
}

/** Whether the shorter name is a part of the longer. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((part) => long.includes(part));
}
