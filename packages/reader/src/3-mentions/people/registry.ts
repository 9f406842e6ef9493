import { partyTold, subjectBefore, type Ties, tiedParty } from './evidence.ts';
import { excludedParties } from './exclusions.ts';
import type { Scene } from './scene.ts';
import type { Sense } from './sense.ts';
import { officeOf, type Telling, type ToldOffice } from './telling.ts';
import type { Title } from './title.ts';
import type { Words } from './words.ts';

/** A person of the text while it is read. */
export interface Entry {
  name: string;
  parts: string[];
  offices: ToldOffice[];
  tellings: Telling[];
  /** Places of the full name in order, and the last of the surname alone: who a shared surname means. */
  full: number[];
  lastShort: number;
}

/** Puts together what the tellings say of each person, and finds whose the offices are. Tellings come in the order of the text. */
export function register(
  w: Words,
  scene: Scene,
  ties: Ties,
  tellings: readonly Telling[],
  bare: readonly Title[],
): { entries: Entry[]; entryOf: Map<Telling, number> } {
  const { entries, entryOf } = cluster(tellings);
  const registrar = new Registrar(w, scene, ties, entries, entryOf);
  for (const t of tellings) registrar.keepTold(t);
  registrar.settle(tellings, bare);
  return { entries, entryOf };
}

/** How many tellings behind one are looked at for whom it meets. */
const LOOK_AHEAD = 4;

class Registrar {
  private readonly w: Words;
  private readonly scene: Scene;
  private readonly ties: Ties;
  private readonly entries: readonly Entry[];
  private readonly entryOf: ReadonlyMap<Telling, number>;
  /** Office and party → index of who holds it. */
  private readonly holders = new Map<string, number>();

  constructor(w: Words, scene: Scene, ties: Ties, entries: readonly Entry[], entryOf: ReadonlyMap<Telling, number>) {
    this.w = w;
    this.scene = scene;
    this.ties = ties;
    this.entries = entries;
    this.entryOf = entryOf;
  }

  /** Finds the parties that are told, here or in another place of the same person. */
  keepTold(t: Telling): void {
    const index = this.entryOf.get(t)!;
    for (const office of t.offices) {
      if (office.private) continue;
      office.party ??= this.known(index, office) ?? partyTold(this.w, this.ties, t, office);
      if (office.party !== null) this.hold(office, office.party, index);
    }
  }

  /** Gives every other office the likeliest party, in the order of the text, and ties people to those told before. */
  settle(tellings: readonly Telling[], bare: readonly Title[]): void {
    let before: Telling | undefined;
    let anchor: ToldOffice | null = null;
    let open: Title | null = null;
    let b = 0;
    tellings.forEach((t, i) => {
      const index = this.entryOf.get(t)!;
      for (; b < bare.length && bare[b]!.head < t.from; b++)
        if (bare[b]!.plural && bare[b]!.parties.length > 1) open = bare[b]!;
      if (t.tie) this.tie(t, index, anchor, open);
      for (const office of t.offices) {
        if (!office.private) this.own(t, index, office, before, tellings.slice(i + 1, i + 1 + LOOK_AHEAD));
        this.add(index, office);
      }
      if (!this.entries[index]!.offices.length) return;
      before = t;
      anchor = this.entries[index]!.offices.at(-1)!;
      if (t.offices.length && t.tie === null) open = null;
    });
  }

  private known(index: number, office: ToldOffice): string | null {
    for (const t of this.entries[index]!.tellings)
      for (const o of t.offices) if (o !== office && o.party !== null && sameOffice(o, office)) return o.party;
    return null;
  }

  private hold(office: ToldOffice, party: string, index: number): void {
    if (!office.former && isUnique(office)) this.holders.set(holding(office, party), index);
  }

  private own(
    t: Telling,
    index: number,
    office: ToldOffice,
    before: Telling | undefined,
    after: readonly Telling[],
  ): void {
    office.party ??= this.known(index, office) ?? this.likeliest(t, index, office, before, after);
    if (office.party !== null) this.hold(office, office.party, index);
  }

  private likeliest(
    t: Telling,
    index: number,
    office: ToldOffice,
    before: Telling | undefined,
    after: readonly Telling[],
  ): string | null {
    const { home, states, organisations } = this.scene;
    const excluded = excludedParties(this.w, this.scene, t, office, before, after);
    const { near, far } = tiedParty(this.w, this.ties, office);
    const subject = subjectBefore(this.w, t.from);
    for (const party of [
      near,
      home,
      far,
      ...(excluded.size > 0 ? [subject] : []),
      ...states.slice(0, 8),
      ...organisations.slice(0, 4),
    ])
      if (party !== null && !excluded.has(party) && (this.holders.get(holding(office, party)) ?? index) === index)
        return party;
    return null;
  }

  private add(index: number, office: ToldOffice): void {
    const { offices } = this.entries[index]!;
    const known = offices.find((o) => sameOffice(o, office));
    if (!known) offices.push(office);
    else if (office.title.length > known.title.length) known.title = office.title;
  }

  /** Gives a person the office that their tie to the one before tells: a counterpart, a predecessor, a host, a signatory. */
  private tie(t: Telling, index: number, anchor: ToldOffice | null, open: Title | null): void {
    if (this.entries[index]!.offices.length || t.offices.length) return;
    const group = open && (t.tie === 'signed' || !anchor || open.head > anchor.at) ? open : null;
    if (group && group.parties.length > 1) {
      const party =
        t.party ?? (t.tie === 'host' && group.parties.includes(this.scene.home ?? '') ? this.scene.home : null);
      if (party !== null || t.tie !== 'signed') t.offices.push(officeOf(this.w, group, party));
      return;
    }
    if (!anchor || t.tie === 'signed') return;
    const party = t.tie === 'succession' ? anchor.party : t.party;
    t.offices.push({
      ...anchor,
      party,
      owner: 'none',
      former: false,
      at: t.name.from,
      sentTo: t.tie === 'succession' ? anchor.sentTo : null,
    });
  }
}

/** Whether a party has one of them at a time. */
const isUnique = ({ family, sense }: ToldOffice): boolean =>
  family !== 'other' &&
  family !== 'spokesperson' &&
  !sense.has('senior') &&
  sense.size > 0 &&
  !(family === 'organisation' && sense.size === 1);

const holding = (office: ToldOffice, party: string): string =>
  `${senseKey(office.sense)}|${office.sentTo ?? ''}|${party}`;
const senseKey = (sense: Sense): string => [...sense].sort().join(' ');

/** Whether two titles can be one office: one says what the other says, and perhaps more. */
export function sameOffice(a: ToldOffice, b: ToldOffice): boolean {
  if (a.party !== null && b.party !== null && a.party !== b.party) return false;
  const [small, big] = a.sense.size < b.sense.size ? [a.sense, b.sense] : [b.sense, a.sense];
  for (const word of small) if (!big.has(word)) return false;
  return true;
}

/** No more bearers of one name part are compared. */
const MOST_NAMESAKES = 24;

const newEntry = ({ name }: Telling): Entry => ({
  name: name.text,
  parts: name.parts,
  offices: [],
  tellings: [],
  full: [],
  lastShort: -1,
});

/** Full names first, so that a surname in the headline finds its person. */
function cluster(tellings: readonly Telling[]): { entries: Entry[]; entryOf: Map<Telling, number> } {
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
  const index = new Map(entries.map((e, i) => [e, i]));
  return { entries, entryOf: new Map([...of].map(([t, e]) => [t, index.get(e)!])) };
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
    const byOffice = fits.filter((e) =>
      e.tellings.some((x) => x.offices.some((a) => t.offices.some((b) => sameOffice(a, b)))),
    );
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
