import { COMES_WITH } from '../../lexicon/en/people-cues.ts';
import { cluster, type Entry } from './entries.ts';
import { partyTold, subjectBefore, type Ties, tiedParty } from './evidence.ts';
import { excludedParties } from './exclusions.ts';
import { CAP } from './flags.ts';
import { fold } from './names.ts';
import { addPost, holding, isUnique, type Post } from './posts.ts';
import type { Scene } from './scene.ts';
import { officeOf, type Telling, type ToldOffice } from './telling.ts';
import type { Title } from './title.ts';
import { goesOn, has, isAnd, type Words } from './words.ts';

export interface Registry {
  /** The people in the order in which the text names them. */
  entries: Entry[];
  entryOf: ReadonlyMap<Telling, Entry>;
}

/**
 * Puts together what the tellings say of each person, and finds whose the offices are: first those that the text tells,
 * then those of which a ministry or another telling shows it, then the likeliest. Tellings and bare titles are in order.
 */
export function register(
  w: Words,
  scene: Scene,
  ties: Ties,
  tellings: readonly Telling[],
  bare: readonly Title[],
): Registry {
  const { entries, entryOf } = cluster(tellings);
  const registrar = new Registrar(w, scene, ties, tellings, entryOf);
  registrar.collect(bare);
  registrar.settle();
  return { entries, entryOf };
}

/** How many tellings around one are looked at for whom it meets. */
const AROUND = 4;
/** How far back in its sentence the one is looked for whose counterpart is told. */
const REACH = 60;
/** No more parties are tried for an office. */
const MOST_STATES = 8;
const MOST_ORGANISATIONS = 4;
/** The first tellings of a person show well enough whom they meet. */
const MOST_TELLINGS = 8;

const MOST_COMPANIONS = 24;
const OF_STATES = new Set<Post['family']>(['head-of-state', 'head-of-government', 'minister', 'foreign-minister']);

/** Only a comma or an “and” stands between the two. */
const isNextInList = (w: Words, a: Telling, b: Telling): boolean =>
  b.from - a.to <= 2 && b.from > a.to && (w.word[a.to] === ',' || isAnd(w, a.to)) && goesOn(w, b.from);

class Registrar {
  private readonly w: Words;
  private readonly scene: Scene;
  private readonly ties: Ties;
  private readonly tellings: readonly Telling[];
  private readonly entryOf: ReadonlyMap<Telling, Entry>;
  private readonly place: ReadonlyMap<Telling, number>;
  private readonly posts: { post: Post; entry: Entry }[] = [];
  /** Office and party → who holds it. */
  private readonly holders = new Map<string, Entry>();
  private readonly bySurname = new Map<string, Entry>();
  /** The parties whose envoys the text names. */
  private readonly senders = new Set<string>();

  constructor(w: Words, scene: Scene, ties: Ties, tellings: readonly Telling[], entryOf: ReadonlyMap<Telling, Entry>) {
    this.w = w;
    this.scene = scene;
    this.ties = ties;
    this.tellings = tellings;
    this.entryOf = entryOf;
    this.place = new Map(tellings.map((t, i) => [t, i]));
    for (const t of tellings) for (const part of t.name.parts) this.bySurname.set(part, entryOf.get(t)!);
  }

  /** Goes through the tellings in order: each office becomes a post; who has none gets that of the one they are tied to. */
  collect(bare: readonly Title[]): void {
    this.tellings.forEach((t, index) => {
      if (t.partyLast) this.shareBackwards(t, index);
    });
    let anchor: Post | null = null;
    let group: Title | null = null;
    let b = 0;
    this.tellings.forEach((t, index) => {
      const entry = this.entryOf.get(t)!;
      for (; b < bare.length && bare[b]!.head < t.from; b++)
        if (bare[b]!.plural && bare[b]!.parties.length > 1) group = bare[b]!;
      const tied = t.tie !== null && t.offices.length === 0 && entry.posts.length === 0;
      if (tied) this.addTied(t, index, entry, anchor, group);
      for (const office of t.offices) {
        if (!office.private) office.party ??= partyTold(this.w, this.ties, t, office);
        this.add(entry, t, office, index, null);
      }
      if (entry.posts.length === 0) return;
      anchor = entry.posts.at(-1)!;
      if (t.tie === null && t.offices.length) group = null;
    });
  }

  /** “Prime Minister N, Foreign Minister M and Energy Minister L of Kazakhstan”: of three or more the last party is that of all. */
  private shareBackwards(last: Telling, index: number): void {
    let i = index;
    while (i > 0 && index - i < MOST_COMPANIONS && isNextInList(this.w, this.tellings[i - 1]!, this.tellings[i]!)) i--;
    const list = this.tellings.slice(i, index);
    if (list.length < 2 || list.some((t) => t.party !== null || t.offices.length !== 1 || t.offices[0]!.party !== null))
      return;
    for (const t of list) t.party = last.offices[0]!.party;
  }

  private add(entry: Entry, t: Telling, office: ToldOffice, index: number, like: Post | null): void {
    const before = entry.posts.length;
    const post = addPost(entry.posts, t, office, index, like);
    if (entry.posts.length > before) this.posts.push({ post, entry });
  }

  /** A counterpart, a predecessor, a host, one of the signatories of a group that was told without names. */
  private addTied(t: Telling, index: number, entry: Entry, anchor: Post | null, group: Title | null): void {
    if (group && (t.tie === 'signed' || !anchor || group.head > anchor.evidence[0]!.telling.from)) {
      const home = this.scene.home;
      const party = t.party ?? (t.tie === 'host' && home !== null && group.parties.includes(home) ? home : null);
      if (party !== null || t.tie !== 'signed') this.add(entry, t, officeOf(this.w, group, party), index, null);
      return;
    }
    const model = (t.tie === 'counterpart' ? this.subjectOf(t) : null) ?? anchor;
    if (!model || t.tie === 'signed') return;
    const { title, family, sense, sentTo } = model;
    const succeeds = t.tie === 'succession';
    const office: ToldOffice = {
      title,
      family,
      sense,
      sentTo: succeeds ? sentTo : null,
      party: succeeds ? model.party : t.party,
      owner: 'none',
      former: false,
      private: model.private,
      at: t.name.from,
    };
    this.add(entry, t, office, index, succeeds ? model : null);
  }

  /** “On Thursday, Kang is to meet her new Japanese counterpart”: the post of the one whom the sentence spoke of, by surname too. */
  private subjectOf(t: Telling): Post | null {
    const { w } = this;
    for (let i = t.from - 1; i >= 0 && w.sentence[i] === w.sentence[t.from] && i > t.from - REACH; i--) {
      if (!has(w, i, CAP)) continue;
      const post = this.bySurname.get(fold(w.lower[i]!))?.posts[0];
      if (post) return post;
    }
    return null;
  }

  settle(): void {
    for (const { post, entry } of this.posts) this.hold(post, entry);
    for (const { post, entry } of this.posts) this.give(post, entry, this.nearby(post));
    for (const { post } of this.posts) if (post.family === 'envoy' && post.party !== null) this.senders.add(post.party);
    for (const { post, entry } of this.posts) {
      if (post.party === null && post.like) post.party = post.like.party;
      this.give(post, entry, this.likely(post, entry));
      // A president of the European Union is not “the Head of State”.
      if (post.family === 'head-of-state' && post.party !== null && this.scene.isOrganisation(post.party))
        post.family = 'organisation';
    }
  }

  private hold(post: Post, entry: Entry): void {
    if (post.party !== null && !post.former && isUnique(post)) this.holders.set(holding(post, post.party), entry);
  }

  /** Gives a post the first party that nothing speaks against. */
  private give(post: Post, entry: Entry, candidates: readonly (string | null)[]): void {
    if (post.party !== null || post.private || candidates.every((c) => c === null)) return;
    const excluded = this.excluded(post, entry);
    const party = candidates.find(
      (p) => p !== null && !excluded.has(p) && (this.holders.get(holding(post, p)) ?? entry) === entry,
    );
    post.party = party ?? null;
    this.hold(post, entry);
  }

  private nearby({ party, evidence }: Post): (string | null)[] {
    return party === null ? evidence.map(({ office }) => tiedParty(this.w, this.ties, office).near) : [];
  }

  private likely(post: Post, entry: Entry): (string | null)[] {
    if (post.party !== null) return [];
    const { telling, office, index } = post.evidence[0]!;
    const { home, states, places, organisations } = this.scene;
    const { far } = tiedParty(this.w, this.ties, office);
    // Who acts in the sentence tells something only where home is ruled out.
    const acts = home !== null && this.excluded(post, entry).has(home) ? subjectBefore(this.w, telling.from) : null;
    const subject = acts !== null && !this.scene.isOrganisation(acts) ? acts : null;
    const others = OF_STATES.has(post.family)
      ? places.slice(0, MOST_STATES)
      : organisations.slice(0, MOST_ORGANISATIONS);
    return [
      this.companion(telling, index),
      this.listed(telling, index),
      home,
      far,
      subject,
      ...this.receivers(post, states),
      ...others,
    ];
  }

  /** “accompanied by Foreign Minister N, Trade Minister M and …”: they come with the one told before. */
  private companion(telling: Telling, index: number): string | null {
    let first = telling;
    let i = index;
    for (; i > 0 && isNextInList(this.w, this.tellings[i - 1]!, first) && index - i < MOST_COMPANIONS; i--)
      first = this.tellings[i - 1]!;
    const before = this.officialBefore(i);
    if (!before || this.w.sentence[before.from] !== this.w.sentence[first.from]) return null;
    for (let k = before.to; k < first.from; k++) if (COMES_WITH.has(this.w.lower[k]!)) return this.partyOf(before);
    return null;
  }

  /** The states told, those last whose ambassador the text names: they are told of as guests. */
  private receivers({ family }: Post, states: readonly string[]): string[] {
    const told = states.slice(0, MOST_STATES);
    if (family === 'envoy') return told;
    return [...told.filter((s) => !this.senders.has(s)), ...told.filter((s) => this.senders.has(s))];
  }

  /** “the Foreign Ministers of the two countries, N and M”: in the order in which the two were told before. */
  private listed({ listed }: Telling, index: number): string | null {
    if (!listed) return null;
    const parties: string[] = [];
    for (let i = index - listed.index - 1; i >= 0 && i >= index - MOST_STATES && parties.length < listed.count; i--) {
      const party = this.partyOf(this.tellings[i]!);
      if (party !== null && !parties.includes(party)) parties.unshift(party);
    }
    return parties.length === listed.count ? parties[listed.index]! : null;
  }

  /** What the first few tellings of the person speak against. */
  private excluded({ evidence }: Post, entry: Entry): Set<string> {
    const excluded = new Set<string>();
    const { office } = evidence[0]!;
    for (const telling of entry.tellings.slice(0, MOST_TELLINGS)) {
      const index = this.place.get(telling)!;
      const before = this.officialBefore(index);
      const after = this.tellings.slice(index + 1, index + 1 + AROUND);
      const parties = excludedParties(this.w, this.scene, {
        telling,
        office,
        before,
        after,
        partyOf: (t) => this.partyOf(t),
      });
      for (const party of parties) excluded.add(party);
    }
    return excluded;
  }

  private officialBefore(index: number): Telling | undefined {
    for (let i = index - 1; i >= 0 && i >= index - AROUND; i--)
      if (this.entryOf.get(this.tellings[i]!)!.posts.length) return this.tellings[i];
    return undefined;
  }

  /** The party that the person of a telling speaks for, as far as it is known. */
  private partyOf(t: Telling): string | null {
    return this.entryOf.get(t)!.posts.find((p) => !p.former && p.party !== null)?.party ?? null;
  }
}
