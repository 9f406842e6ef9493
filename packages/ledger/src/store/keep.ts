import type { Reading } from '@chancery/reader';
import { touchedPairs } from '../merge/touched-pairs.ts';
import type { PartyPair } from '../source.ts';
import { alike } from './alike.ts';
import { digest, sourceId } from './identity.ts';
import type { NewReading, SourceFacts, Step, Store, StoredDocument, StoredSource } from './store.ts';

/** A source as it comes in: bytes, the text made of them, and the text's reading. */
export interface Incoming {
  facts: Omit<SourceFacts, 'id' | 'sha256'>;
  bytes: Uint8Array;
  document: StoredDocument;
  reading: NewReading;
}

export interface Kept {
  /**
   * `known`: it was there already and nothing changed. `new`: the first of its kind. `version`: a page that is there
   * already, with other words. `reading`: a source that is there, read otherwise.
   */
  outcome: 'known' | 'new' | 'version' | 'reading';
  source: StoredSource;
  /** The version of the page that it takes the place of, or that stays in its place when that one was taken later. */
  other: StoredSource | null;
  /** The relationships whose records it changes. */
  pairs: PartyPair[];
}

/**
 * Keeps a source with its reading, in one step: all of it is kept when this resolves. Keeping the same source with the same
 * reading again changes nothing; with another reading adds that reading.
 */
export function keep(store: Store, incoming: Incoming): Promise<Kept> {
  const sha256 = digest(incoming.bytes);
  const id = sourceId({ ...incoming.facts, sha256 });
  return store.write(async (step) => {
    const there = await step.source(id);
    if (there) return keepReading(step, there, incoming.reading);
    return keepSource(step, { ...incoming.facts, id, sha256 }, incoming);
  });
}

/** Adds a reading to a source, unless it says what the newest one says. */
export async function keepReading(step: Step, source: StoredSource, made: NewReading): Promise<Kept> {
  const newest = await step.reading(source.id);
  if (newest && sameReading(newest.reading, made.reading)) return { outcome: 'known', source, other: null, pairs: [] };
  await step.addReading(source.id, made);
  const pairs = await place(step, source.id, made.reading, source.current);
  return { outcome: 'reading', source: (await step.source(source.id))!, other: null, pairs };
}

async function keepSource(step: Step, facts: SourceFacts, { bytes, document, reading }: Incoming): Promise<Kept> {
  const other = facts.url === null ? null : await sameText(step, facts.url, document.text);
  await step.putFrozen({ sha256: facts.sha256, bytes });
  await step.addSource({ ...facts, supersedes: other?.id ?? null, document });
  await step.addReading(facts.id, reading);
  const later = other === null || isLater(facts, other);
  const replaced = other && (later ? await retire(step, other.id) : await retire(step, facts.id));
  const placed = later ? await place(step, facts.id, reading.reading, true) : [];
  const pairs = unique([...(replaced ?? []), ...placed]);
  return { outcome: other ? 'version' : 'new', source: (await step.source(facts.id))!, other, pairs };
}

/** The version that counts of the page at this address, if it is the same text with changes; an address may be used again. */
async function sameText(step: Step, url: string, text: string): Promise<StoredSource | null> {
  for (const version of (await step.versions(url)).filter(({ current }) => current))
    if (alike((await step.document(version.id))!.text, text)) return version;
  return null;
}

/** Which of two versions is the later one lies in when they were taken, not in when they were added. */
function isLater(facts: SourceFacts, other: StoredSource): boolean {
  const [mine, theirs] = [facts.takenAt ?? facts.addedAt, other.takenAt ?? other.addedAt];
  return mine === theirs ? facts.id > other.id : mine > theirs;
}

/** A version of a page that counts no longer: it is in no record, and no search finds it. */
async function retire(step: Step, id: string): Promise<PartyPair[]> {
  const pairs = await step.pairsOf(id);
  await step.setCurrent(id, false);
  await step.setPairs(id, []);
  await step.index(id);
  return pairs;
}

/** Makes a source part of the relationships that its newest reading tells of, and its words searchable. */
export async function place(step: Step, id: string, reading: Reading, current: boolean): Promise<PartyPair[]> {
  const before = await step.pairsOf(id);
  const after = current ? touchedPairs({ id, reading }, await step.decisions([id])) : [];
  await step.setPairs(id, after);
  await step.index(id);
  return unique([...before, ...after]);
}

const unique = (pairs: PartyPair[]): PartyPair[] => [
  ...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values(),
];

const sameReading = (a: Reading, b: Reading): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** The same value with the fields of every object in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}
