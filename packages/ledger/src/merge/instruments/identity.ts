import { at, groupBy } from '../at.ts';
import { spanOf } from '../dates/span.ts';
import { isDone } from '../told.ts';
import { Union } from '../union.ts';
import { candidatePairs } from './candidates.ts';
import { groupOf, type InstrumentGroup, type InstrumentMention, joined } from './group.ts';
import { actionFit, apart, compatibleParties, sameByDayAlone, sameness } from './likeness.ts';
import type { NameReader } from './name.ts';

/**
 * Which mentions are one instrument: the same folded name; the same abbreviation; the same parties and subject, where dates do
 * not speak against it; a kind word alone (“memorandum”) when only one of that kind has such an action at such a date. Two that one text names are two.
 */
export function identifyInstruments(mentions: readonly InstrumentMention[], reader: NameReader): InstrumentGroup[] {
  let groups = sameNames(mentions, reader);
  // What two groups do not show apart they may show once one has been joined with a third.
  for (let before: InstrumentGroup[] = []; before.length !== groups.length; ) {
    const known = new Set(before);
    before = groups;
    groups = joinBest(groups, (a, b) => (known.has(a) && known.has(b) ? 0 : sameness(a, b)));
  }
  groups = joinUnique(groups, sameByDayAlone);
  return placeBare(groups);
}

/** Distinctive names that are equal are one from the start; of the rest each mention is its own group. */
function sameNames(mentions: readonly InstrumentMention[], reader: NameReader): InstrumentGroup[] {
  const byName = groupBy(mentions, (m) => {
    const { bare, folded } = reader.read(m.local.name);
    return bare ? `#${m.index}` : folded;
  });
  return [...byName.values()].flatMap((same) => {
    const joint: { parties: ReadonlySet<string>; texts: Set<number>; members: InstrumentMention[] }[] = [];
    for (const mention of same) {
      const parties = new Set(mention.local.parties);
      const home = joint.find((j) => compatibleParties(j, { parties }) && !j.texts.has(mention.text.index));
      if (!home) joint.push({ parties, texts: new Set([mention.text.index]), members: [mention] });
      else {
        home.members.push(mention);
        home.texts.add(mention.text.index);
        if (parties.size > home.parties.size) home.parties = parties;
      }
    }
    return joint.map((j) => groupOf(j.members, reader));
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
  const union = new Union(groups.length);
  // Many pairs come to be about the same two groups; a joined group is a new one and is asked about anew.
  const refused = new Map<InstrumentGroup, Set<InstrumentGroup>>();
  for (const pair of pairs) {
    const [i, j] = [union.find(pair.i), union.find(pair.j)].sort((x, y) => x - y) as [number, number];
    const [a, b] = [at(now, i), at(now, j)];
    if (i === j || refused.get(a)?.has(b)) continue;
    if (may(a, b)) {
      now[i] = joined(a, b);
      union.join(i, j);
    } else refused.set(a, (refused.get(a) ?? new Set()).add(b));
  }
  return now.filter((_, i) => union.find(i) === i);
}

const mayJoin = (a: InstrumentGroup, b: InstrumentGroup): boolean => {
  const [small, large] = a.texts.size <= b.texts.size ? [a.texts, b.texts] : [b.texts, a.texts];
  for (const text of small) if (large.has(text)) return false;
  return true;
};

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
  if (!fits.length) return theOnly(open.filter((i) => isNear(at(placed, i), bare)));
  const best = Math.max(0, ...fits.map((f) => f.fit));
  return theOnly(fits.filter((f) => f.fit === best).map((f) => f.i));
}

/** The same action on another day of the same week: the day is told in two ways. */
const isNear = (g: InstrumentGroup, bare: InstrumentGroup): boolean =>
  g.actions.some((x) =>
    bare.actions.some((y) => {
      const days = x.date && y.date ? apart(x.date.span, y.date.span) : Infinity;
      return isDone(x) && isDone(y) && x.claim.action === y.claim.action && days < 7;
    }),
  );

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
