import type { FoundPerson } from '../mention.ts';
import { type Held, holderKey, ownerOf } from './owners.ts';
import { homeOf, otherThan, type Scene } from './scene.ts';
import type { Telling, ToldOffice } from './tellings.ts';
import type { Words } from './words.ts';

/** A person of the text while it is read. */
export interface Entry {
  name: string;
  parts: string[];
  /** Gender, from an honorific. */
  gender: 'f' | 'm' | null;
  offices: ToldOffice[];
  tellings: Telling[];
  private: boolean;
}

/** Puts together what the tellings say of one person each. Tellings come in the order of the text. */
export function register(
  w: Words,
  scene: Scene,
  tellings: readonly Telling[],
): { entries: Entry[]; entryOf: Map<Telling, number> } {
  const { entries, entryOf } = cluster(tellings);
  const held: Held = { holders: new Map(), last: new Map() };
  for (const t of tellings)
    for (const o of t.offices)
      if (o.party && !o.plural) held.holders.set(holderKey(o, o.party), t.name.parts.join(' '));
  let before: Telling | undefined;
  for (const t of tellings) {
    const entry = entries[entryOf.get(t)!];
    if (!entry) continue;
    if (t.tie) tie(scene, entries, entryOf, entry, t, before);
    for (const office of t.offices) settle(w, scene, held, entry, t, office, before);
    if (entry.offices.length) before = t;
  }
  return { entries, entryOf };
}

function settle(
  w: Words,
  scene: Scene,
  held: Held,
  entry: Entry,
  t: Telling,
  office: ToldOffice,
  before: Telling | undefined,
): void {
  const known = entry.offices.find((o) => sameOffice(o, office));
  office.party ??= known?.party ?? ownerOf(w, scene, held, t, office, before);
  if (office.party) {
    held.last.set(office.family, office.party);
    if (!office.former) held.holders.set(holderKey(office, office.party), t.name.parts.join(' '));
  }
  if (!known) entry.offices.push(office);
  else if (office.title.length > known.title.length) known.title = office.title;
}

/** Whether two titles can be one office: one says what the other says, and perhaps more. */
function sameOffice(a: ToldOffice, b: ToldOffice): boolean {
  if (a.party && b.party && a.party !== b.party) return false;
  const [small, big] = a.sense.size < b.sense.size ? [a.sense, b.sense] : [b.sense, a.sense];
  for (const word of small) if (!big.has(word)) return false;
  return true;
}

function tie(
  scene: Scene,
  entries: readonly Entry[],
  entryOf: Map<Telling, number>,
  entry: Entry,
  t: Telling,
  before: Telling | undefined,
): void {
  if (!before || entry.offices.length) return;
  const anchor = entries[entryOf.get(before)!]?.offices.at(-1);
  if (!anchor) return;
  const party =
    t.tie === 'counterpart'
      ? (t.party ?? otherThan(scene, anchor.party))
      : t.tie === 'host'
        ? homeOf(scene)
        : anchor.party;
  t.offices.push({ ...anchor, party, former: false });
}

function cluster(tellings: readonly Telling[]): { entries: Entry[]; entryOf: Map<Telling, number> } {
  const entries: Entry[] = [];
  const entryOf = new Map<Telling, number>();
  const byPart = new Map<string, number[]>();
  const add = (t: Telling) => {
    const found = lookUp(entries, byPart, t);
    const index =
      found ??
      entries.push({
        name: t.name.text,
        parts: t.name.parts,
        gender: null,
        offices: [],
        tellings: [],
        private: t.private,
      }) - 1;
    const entry = entries[index]!;
    entry.tellings.push(t);
    entry.gender ??= t.name.gender;
    if (t.offices.length || t.tie) entry.private = false;
    if (isFuller(t, entry)) {
      entry.name = t.name.text;
      entry.parts = t.name.parts;
    }
    for (const part of t.name.parts) {
      const list = byPart.get(part);
      if (!list) byPart.set(part, [index]);
      else if (!list.includes(index)) list.push(index);
    }
    entryOf.set(t, index);
  };
  for (const t of tellings) if (t.name.parts.length > 1) add(t);
  for (const t of tellings) if (t.name.parts.length <= 1) add(t);
  return { entries, entryOf };
}

const isFuller = (t: Telling, entry: Entry): boolean =>
  t.name.parts.length > entry.parts.length ||
  (t.name.parts.length === entry.parts.length && entry.name === entry.name.toUpperCase() && t.name.text !== entry.name);

function lookUp(entries: readonly Entry[], byPart: ReadonlyMap<string, number[]>, t: Telling): number | null {
  const candidates = new Set<number>();
  for (const part of t.name.parts) for (const i of byPart.get(part) ?? []) candidates.add(i);
  const fits = [...candidates].filter((i) => sameName(entries[i]!.parts, t.name.parts));
  if (fits.length < 2) return fits[0] ?? null;
  const byOffice = fits.filter((i) =>
    entries[i]!.tellings.some((e) => e.offices.some((a) => t.offices.some((b) => sameOffice(a, b)))),
  );
  return byOffice[0] ?? fits.at(-1)!;
}

/** Whether the shorter name is a part of the longer. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((part) => long.includes(part));
}

export function foundPerson(entry: Entry): FoundPerson {
  return {
    name: entry.name,
    gender: entry.gender,
    introduced: entry.offices.length ? 'official' : 'private',
    offices: entry.offices.map(({ title, party, former }) => ({ title, party, former })),
  };
}
