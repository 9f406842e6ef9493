import type { Instrument, InstrumentKind } from '@chancery/reader';
import type { Text, Told } from '../told.ts';
import { wordsOf } from '../words/content.ts';
import { plain } from '../words/stem.ts';
import { type InstrumentName, initials, type NameReader } from './name.ts';

/** An instrument as one text names it, with what the text says of it. */
export interface InstrumentMention {
  index: number;
  text: Text;
  local: Instrument;
  told: Told[];
}

/** Mentions that are known to be one instrument. */
export interface InstrumentGroup {
  mentions: InstrumentMention[];
  names: InstrumentName[];
  /** The strong words of all of its names. */
  subjectWords: Set<string>;
  abbreviations: Set<string>;
  /** The initials of its names, “ETTA”. */
  initials: Set<string>;
  kinds: Set<InstrumentKind>;
  parties: ReadonlySet<string>;
  texts: Set<number>;
  topics: Set<string>;
  /** Words of the places of its treaty actions, and of its names. */
  places: Set<string>;
  nameWords: Set<string>;
  /** Treaty actions on it, and issues of a joint statement. */
  actions: Told[];
  /** Undertakings about it. */
  undertakings: Told[];
  bare: boolean;
}

export function groupOf(mentions: readonly InstrumentMention[], reader: NameReader): InstrumentGroup {
  const told = mentions.flatMap((m) => m.told);
  const names = [...new Map(mentions.map((m) => reader.read(m.local.name)).map((n) => [n.folded, n])).values()];
  const shorts = mentions.flatMap((m) => (m.local.short === null ? [] : [plain(m.local.short)]));
  return {
    mentions: [...mentions],
    names,
    subjectWords: new Set(names.flatMap((n) => [...n.subject.strong])),
    abbreviations: new Set([
      ...shorts,
      ...mentions.flatMap((m) => (isAbbreviation(m.local.name) ? [plain(m.local.name)] : [])),
    ]),
    initials: new Set(mentions.map((m) => plain(initials(m.local.name))).filter(Boolean)),
    kinds: new Set(mentions.map((m) => m.local.kind)),
    parties: new Set(mentions.flatMap((m) => m.local.parties)),
    texts: new Set(mentions.map((m) => m.text.index)),
    topics: new Set(told.flatMap((t) => t.claim.topics)),
    places: new Set(
      told
        .filter(isTreaty)
        .flatMap((t) => (t.claim.place ? wordsOf(t.claim.place) : []))
        .filter((w) => w.length > 3),
    ),
    nameWords: new Set(mentions.flatMap((m) => wordsOf(m.local.name))),
    actions: told.filter(isTreaty),
    undertakings: told.filter((t) => t.claim.type === 'commitment'),
    bare: names.every((n) => n.bare),
  };
}

/** Two groups as one, in the order of their mentions. */
export function joined(a: InstrumentGroup, b: InstrumentGroup): InstrumentGroup {
  const union = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>) => new Set([...x, ...y]);
  return {
    mentions: [...a.mentions, ...b.mentions].sort((x, y) => x.index - y.index),
    names: [...a.names, ...b.names.filter((n) => !a.names.some((m) => m.folded === n.folded))],
    subjectWords: union(a.subjectWords, b.subjectWords),
    abbreviations: union(a.abbreviations, b.abbreviations),
    initials: union(a.initials, b.initials),
    kinds: union(a.kinds, b.kinds),
    parties: union(a.parties, b.parties),
    texts: union(a.texts, b.texts),
    topics: union(a.topics, b.topics),
    places: union(a.places, b.places),
    nameWords: union(a.nameWords, b.nameWords),
    actions: [...a.actions, ...b.actions].sort((x, y) => x.index - y.index),
    undertakings: [...a.undertakings, ...b.undertakings].sort((x, y) => x.index - y.index),
    bare: a.bare && b.bare,
  };
}

/** All instruments that the texts name, each text's own ones, in order. */
export function mentionsOf(texts: readonly Text[], told: readonly Told[]): InstrumentMention[] {
  const bySource = new Map<string, Told[]>();
  for (const t of told) {
    if (t.claim.instrument === null) continue;
    const key = JSON.stringify([t.text.index, t.claim.instrument]);
    bySource.set(key, [...(bySource.get(key) ?? []), t]);
  }
  const mentions = texts.flatMap((text) =>
    text.instruments.flatMap((local) => {
      const own = bySource.get(JSON.stringify([text.index, local.id])) ?? [];
      return text.whole || own.length ? [{ text, local, told: own }] : [];
    }),
  );
  return mentions.map((m, index) => ({ ...m, index }));
}

const isTreaty = ({ claim }: Told): boolean => claim.type === 'instrument' || claim.action === 'joint';

const isAbbreviation = (name: string): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(name);
