import type { Entry } from './entries.ts';
import { subjectBefore } from './evidence.ts';
import { CAP, HEADLINE, ITEM } from './flags.ts';
import type { Post } from './posts.ts';
import type { Scene } from './scene.ts';
import type { Sense } from './sense.ts';
import type { Telling } from './telling.ts';
import type { Title } from './title.ts';
import { has, type Words } from './words.ts';

/** No more people of one office are kept in mind. */
const MOST = 24;

/** Whom the text has spoken of, the last first: finds who an office alone means. */
export class Memory {
  private readonly w: Words;
  private readonly scene: Scene;
  private readonly entries: readonly Entry[];
  private readonly entryOf: ReadonlyMap<Telling, Entry>;
  private readonly tellings: readonly Telling[];
  /** A word of an office's sense, or its family → its holders, the last spoken of first. */
  private readonly recent = new Map<string, number[]>();
  /** The same → its holders in the order of the text. */
  private readonly all = new Map<string, number[]>();
  private readonly everyone: number[] = [];
  private readonly barred = new Map<string, Set<number>>();
  private readonly keys: readonly string[][];
  /** The entries of lists that name a person; null for who is named elsewhere too. */
  private readonly items: readonly (ReadonlySet<number> | null)[];

  constructor(
    w: Words,
    scene: Scene,
    entries: readonly Entry[],
    entryOf: ReadonlyMap<Telling, Entry>,
    tellings: readonly Telling[],
  ) {
    this.w = w;
    this.scene = scene;
    this.entries = entries;
    this.entryOf = entryOf;
    this.tellings = tellings;
    this.keys = entries.map(keysOf);
    this.items = entries.map((e) =>
      e.tellings.every((t) => has(w, t.from, ITEM)) ? new Set(e.tellings.map((t) => w.block[t.from]!)) : null,
    );
    entries.forEach((_, i) => {
      for (const key of this.keys[i]!) {
        const list = this.all.get(key);
        if (!list) this.all.set(key, [i]);
        else if (list.length < MOST) list.push(i);
      }
    });
  }

  /** The first person of the last sentence that speaks of any: who “he” goes on with. */
  subject: number | null = null;
  private sentence = -1;

  touch(person: number, at: number): void {
    const sentence = this.w.sentence[at]!;
    if (sentence !== this.sentence) this.subject = person;
    this.sentence = sentence;
    moveToFront(this.everyone, person);
    for (const key of this.keys[person]!) {
      const list = this.recent.get(key);
      if (!list) this.recent.set(key, [person]);
      else moveToFront(list, person);
    }
  }

  /** The last person spoken of that fits. */
  last(fits: (person: number) => boolean): number | null {
    return this.everyone.find(fits) ?? null;
  }

  /** The party that a person speaks for: of a present office; of two, the one that the text tells more of. */
  partyOf(person: number): string | null {
    const offices = this.entries[person]!.posts;
    const parties = (offices.some((o) => !o.former) ? offices.filter((o) => !o.former) : offices)
      .map((o) => o.party)
      .filter((p) => p !== null);
    if (parties.length < 2) return parties[0] ?? null;
    const rank = (p: string) =>
      Math.max(
        this.scene.organisations.includes(p) ? 1 : 0,
        p === this.scene.states[0] || p === this.scene.states[1] ? 2 : 0,
      );
    return parties.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  }

  partiesOf(people: readonly number[]): string[] {
    return [...new Set(people.map((p) => this.partyOf(p)).filter((p) => p !== null))];
  }

  postsOf(person: number): readonly Post[] {
    return this.entries[person]!.posts;
  }

  get home(): string | null {
    return this.scene.home ?? this.scene.states[0] ?? null;
  }

  /** The people whom `bare[b]`, a title without a name, means; `next` is the first telling behind it. */
  meant(bare: readonly Title[], b: number, next: number): number[] {
    const title = bare[b]!;
    if (title.owner === 'a' || title.private) return [];
    return title.plural ? this.group(title) : this.one(title, bare, b, next);
  }

  private one(title: Title, bare: readonly Title[], b: number, next: number): number[] {
    const parties =
      title.owner === 'its' ? [subjectBefore(this.w, title.from)].filter((p) => p !== null) : title.parties;
    if (!isDefinite(this.w, title) || (title.owner === 'its' && parties.length === 0)) return [];
    const later = this.namedLater(title, next);
    const barred = this.barredFor(title, parties, later);
    const rivals = parties.length ? [] : this.partiesBeside(title, bare, b);
    const fits = (p: number) =>
      !(title.visiting && this.partyOf(p) === this.home) &&
      !later.has(p) &&
      !barred?.has(p) &&
      this.holds(p, title, parties) &&
      this.isInReach(p, title) &&
      !rivals.includes(this.partyOf(p) ?? '');
    const found = this.recent.get(keyOf(title))?.find(fits);
    if (found !== undefined) return [found];
    if (parties.length === 0 && !has(this.w, title.head, HEADLINE)) return [];
    const coming = (this.all.get(keyOf(title)) ?? []).filter(fits);
    return coming.length ? [coming.find((p) => this.partyOf(p) === this.home) ?? coming[0]!] : [];
  }

  /** “The President has invited President Tmetuchel”: he is not the one whom the sentence goes on to name. */
  private namedLater(title: Title, next: number): Set<number> {
    const later = new Set<number>();
    const sentence = this.w.sentence[title.from];
    for (let t = next; t < next + 6 && t < this.tellings.length; t++) {
      const telling = this.tellings[t]!;
      if (this.w.sentence[telling.from] !== sentence) break;
      if (telling.from >= title.to) later.add(this.entryOf.get(telling)!.index);
    }
    return later;
  }

  /** Who was once told apart from “the President” is not meant by it later. */
  private barredFor(
    title: Title,
    parties: readonly string[],
    later: ReadonlySet<number>,
  ): ReadonlySet<number> | undefined {
    if (parties.length) return undefined;
    const key = keyOf(title);
    for (const p of later)
      if (this.holds(p, title, parties)) {
        const barred = this.barred.get(key);
        if (barred) barred.add(p);
        else this.barred.set(key, new Set([p]));
      }
    return this.barred.get(key);
  }

  /** The parties whose same office the sentence tells beside it: “the Prime Minister's call with the Prime Minister of Tonga”. */
  private partiesBeside(title: Title, bare: readonly Title[], b: number): string[] {
    const parties: string[] = [];
    for (const other of [bare[b - 1], bare[b + 1]])
      if (
        other &&
        !other.plural &&
        this.w.sentence[other.from] === this.w.sentence[title.from] &&
        keyOf(other) === keyOf(title)
      )
        parties.push(...other.parties);
    return parties;
  }

  /** An entry of a list names its holder for itself: the President of 2025 need not be the one who visited in 2017. */
  private isInReach(person: number, title: Title): boolean {
    return this.items[person]?.has(this.w.block[title.from]!) ?? true;
  }

  private holds(person: number, title: Title, parties: readonly string[]): boolean {
    return this.entries[person]!.posts.some(
      (o) =>
        o.former === title.former && (parties.length === 0 || parties.includes(o.party ?? '')) && isMeant(o, title),
    );
  }

  /** “the two Presidents”: as many as are told, each of a party of their own. */
  private group(title: Title): number[] {
    const holders = this.recent.get(keyOf(title)) ?? [];
    if (title.parties.length > 1) {
      const people = title.parties.map((party) => holders.find((p) => this.holds(p, title, [party])));
      return people.every((p) => p !== undefined) ? people : [];
    }
    if (title.parties.length === 1 || (title.owner === 'none' && title.count === null)) return [];
    const seen = new Set<string>();
    const people: number[] = [];
    for (const p of holders) {
      const party = this.partyOf(p);
      if (party === null || seen.has(party) || !this.holds(p, title, [])) continue;
      seen.add(party);
      people.push(p);
      if (people.length === title.count) break;
    }
    return people.length > 1 && (title.count === null || people.length === title.count)
      ? people.sort((a, b) => a - b)
      : [];
  }
}

function moveToFront(list: number[], person: number): void {
  const at = list.indexOf(person);
  if (at === 0) return;
  if (at > 0) list.splice(at, 1);
  else if (list.length >= MOST) list.pop();
  list.unshift(person);
}

/** “prime minister” without an article tells an office, not its holder. */
const isDefinite = (w: Words, title: Title): boolean =>
  title.owner === 'the' ||
  title.owner === 'its' ||
  title.parties.length > 0 ||
  (has(w, title.head, HEADLINE) && has(w, title.head, CAP));

function keysOf({ posts }: Entry): string[] {
  const keys = new Set<string>();
  for (const post of posts) {
    for (const word of post.sense) if (KINDS.has(word)) keys.add(word);
    keys.add([...post.sense][0] ?? '');
    keys.add(`:${post.family}`);
    if (isLeader(post)) keys.add(':leader');
  }
  return [...keys];
}

function keyOf({ sense, family }: Title): string {
  if (sense.has('leader')) return ':leader';
  if (sense.has('envoy') || sense.has('diplomat')) return ':envoy';
  if (isHeadOf(sense)) return `:${family}`;
  for (const word of sense) if (KINDS.has(word)) return word;
  return [...sense][0] ?? '';
}

const isHeadOf = (sense: Sense): boolean => sense.has('head') && (sense.has('state') || sense.has('government'));
const KINDS = new Set([
  'minister',
  'president',
  'ambassador',
  'secretary',
  'commissioner',
  'representative',
  'chairperson',
  'speaker',
  'spokesperson',
  'consul',
]);

const isLeader = ({ family, sense }: Post): boolean =>
  family === 'head-of-state' ||
  family === 'head-of-government' ||
  (family === 'organisation' && sense.has('president'));

const SECOND = ['vice', 'deputy', 'prime', 'assistant'];

/** Whether an office alone can mean this one: it says nothing that this one does not. */
function isMeant(post: Post, title: Title): boolean {
  const { sense } = title;
  if (sense.has('leader')) return isLeader(post);
  if (isHeadOf(sense)) return post.family === title.family;
  if (sense.has('envoy') || sense.has('diplomat')) return post.family === 'envoy';
  for (const word of sense) if (!post.sense.has(word)) return false;
  return isJoined(post) || !SECOND.some((word) => post.sense.has(word) && !sense.has(word));
}

/** “Deputy Prime Minister – Foreign Minister” is “the Foreign Minister” too. */
const isJoined = ({ sense }: Post): boolean =>
  sense.has('prime') && sense.size > (sense.has('deputy') || sense.has('vice') ? 3 : 2);
