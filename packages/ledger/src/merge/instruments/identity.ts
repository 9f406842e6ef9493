import { at, groupBy } from '../at.ts';
import { edtfDay, spanOf } from '../dates/span.ts';
import { isDone } from '../told.ts';
import { type ContentReader, wordsOf } from '../words/content.ts';
import { groupOf, type InstrumentGroup, type InstrumentMention, joined } from './group.ts';
import { actionFit, compatibleParties, sameByDayAlone, sameness } from './likeness.ts';
import { foldName } from './name.ts';

/**
 * Which mentions are one instrument: the same folded name; the same abbreviation; the same parties and subject, where dates do
 * not speak against it; a bare kind word (“memorandum”) whose action and date fit exactly one. Two that one text names are two.
 */
export function identifyInstruments(mentions: readonly InstrumentMention[], reader: ContentReader): InstrumentGroup[] {
  let groups = sameNames(mentions, reader);
  for (let before = 0; before !== groups.length; ) {
    before = groups.length;
    groups = joinBest(groups, sameness);
  }
  groups = joinUnique(groups, sameByDayAlone);
  return placeBare(groups);
}

/** Distinctive names that are equal are one from the start; of the rest each mention is its own group. */
function sameNames(mentions: readonly InstrumentMention[], reader: ContentReader): InstrumentGroup[] {
  const single = mentions.map((m) => groupOf([m], reader));
  const byName = groupBy(single, (g) =>
    g.bare ? `#${at(g.mentions, 0).index}` : foldName(at(g.mentions, 0).local.name),
  );
  return [...byName.values()].flatMap((same) => {
    const joint: InstrumentGroup[] = [];
    for (const g of same) {
      const i = joint.findIndex((j) => compatibleParties(j, g) && mayJoin(j, g));
      if (i < 0) joint.push(g);
      else joint[i] = joined(at(joint, i), g);
    }
    return joint;
  });
}

/** Joins the surest pair, then the next, as long as none of the two has been joined with another instrument of the same text. */
function joinBest(
  groups: InstrumentGroup[],
  score: (a: InstrumentGroup, b: InstrumentGroup) => number,
): InstrumentGroup[] {
  const pairs = candidatePairs(groups)
    .map(([i, j]) => ({ i, j, score: mayJoin(at(groups, i), at(groups, j)) ? score(at(groups, i), at(groups, j)) : 0 }))
    .filter((p) => p.score > 0)
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  return joinPairs(groups, pairs, (a, b) => mayJoin(a, b) && score(a, b) > 0);
}

/** Joins pairs of which each fits no other group. */
function joinUnique(
  groups: InstrumentGroup[],
  fits: (a: InstrumentGroup, b: InstrumentGroup) => boolean,
): InstrumentGroup[] {
  const pairs = candidatePairs(groups)
    .filter(([i, j]) => !at(groups, i).bare && !at(groups, j).bare)
    .filter(([i, j]) => mayJoin(at(groups, i), at(groups, j)) && fits(at(groups, i), at(groups, j)))
    .map(([i, j]) => ({ i, j }));
  const degree = new Map<number, number>();
  for (const { i, j } of pairs) for (const k of [i, j]) degree.set(k, (degree.get(k) ?? 0) + 1);
  const only = pairs.filter(({ i, j }) => degree.get(i) === 1 && degree.get(j) === 1);
  return joinPairs(groups, only, mayJoin);
}

function joinPairs(
  groups: InstrumentGroup[],
  pairs: readonly { i: number; j: number }[],
  may: (a: InstrumentGroup, b: InstrumentGroup) => boolean,
): InstrumentGroup[] {
  const now: InstrumentGroup[] = [...groups];
  const root = groups.map((_, i) => i);
  const find = (i: number): number => (at(root, i) === i ? i : find(at(root, i)));
  for (const pair of pairs) {
    const [i, j] = [find(pair.i), find(pair.j)].sort((x, y) => x - y) as [number, number];
    if (i === j || !may(at(now, i), at(now, j))) continue;
    now[i] = joined(at(now, i), at(now, j));
    root[j] = i;
  }
  return now.filter((_, i) => root[i] === i);
}

const mayJoin = (a: InstrumentGroup, b: InstrumentGroup): boolean => ![...a.texts].some((t) => b.texts.has(t));

/** Pairs that share a word of their subject, an abbreviation, a place or a treaty action in one month; all others score nothing. */
function candidatePairs(groups: readonly InstrumentGroup[]): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const [i, g] of groups.entries())
    for (const key of new Set(keysOf(g))) holders.set(key, [...(holders.get(key) ?? []), i]);
  const pairs = new Set<number>();
  for (const list of holders.values())
    for (const [k, i] of list.entries()) for (const j of list.slice(k + 1)) pairs.add(i * groups.length + j);
  return [...pairs].sort((x, y) => x - y).map((p) => [Math.floor(p / groups.length), p % groups.length]);
}

function keysOf(g: InstrumentGroup): string[] {
  const words = g.names.flatMap((n) => [...n.subject.strong, ...n.years, `=${[...n.subject.weak].sort().join()}`]);
  const acts = g.actions.flatMap((t) => (t.date && t.date.edtf.length >= 7 ? [`@${t.date.edtf.slice(0, 7)}`] : []));
  const named = g.names.flatMap((n) => (n.made ? [`@${edtfDay(n.made.from).slice(0, 7)}`] : []));
  const places = g.actions.flatMap((t) => (t.claim.place ? wordsOf(t.claim.place) : []));
  return [...words, ...acts, ...named, ...places, ...[...g.abbreviations, ...g.initials].map((x) => `#${x}`)];
}

/** A bare kind word goes to the one instrument of its kind that its action and date fit; fitting several or none, it stands alone. */
function placeBare(groups: readonly InstrumentGroup[]): InstrumentGroup[] {
  const placed = groups.filter((g) => !g.bare);
  for (const bare of groups.filter((g) => g.bare)) {
    const index = onlyFit(bare, placed);
    if (index === null) placed.push(bare);
    else placed[index] = joined(at(placed, index), bare);
  }
  return placed.sort((a, b) => at(a.mentions, 0).index - at(b.mentions, 0).index);
}

function onlyFit(bare: InstrumentGroup, placed: readonly InstrumentGroup[]): number | null {
  const open = placed.flatMap((g, i) => (mayJoin(g, bare) && compatibleParties(g, bare) && ofKind(g, bare) ? [i] : []));
  const dated = bare.actions.some((t) => t.date !== null);
  if (!dated) return theOnly(open.filter((i) => wasThere(at(placed, i), bare)));
  const fits = open.map((i) => ({ i, fit: actionFit(at(placed, i), bare) })).filter((f) => f.fit > 0);
  const best = Math.max(0, ...fits.map((f) => f.fit));
  return theOnly(fits.filter((f) => f.fit === best).map((f) => f.i));
}

const theOnly = (indices: readonly number[]): number | null => (indices.length === 1 ? (indices[0] ?? null) : null);

/** “Pact”, “accord” and “deal” stand for any treaty; the other kind words for their own kind. */
function ofKind(g: InstrumentGroup, bare: InstrumentGroup): boolean {
  const family = (kind: string) => (TREATIES.has(kind) ? 'treaty' : kind);
  return [...bare.kinds].some((k) => k === 'other' || [...g.kinds].some((x) => family(x) === family(k)));
}

const TREATIES = new Set(['treaty', 'agreement', 'convention', 'contract']);

/** Whether an instrument was there to be spoken of when the text of the bare word came out. */
function wasThere(g: InstrumentGroup, bare: InstrumentGroup): boolean {
  const out = Math.min(...bare.mentions.map((m) => spanOf(m.text.published)?.to ?? Infinity));
  const made = g.actions.filter(isDone).map((t) => t.date?.span.from ?? t.text.day ?? -Infinity);
  return !made.length || Math.min(...made) <= out;
}
