import { increase } from '../at.ts';
import { edtfDay } from '../dates/span.ts';
import { WEAK_WEIGHT, weight } from '../words/content.ts';
import type { InstrumentGroup } from './group.ts';

/**
 * Pairs of groups that may be one instrument, in order: their subjects share half of the shorter one, or their words of little weight
 * are the same, or they share an abbreviation, a treaty action in one month, a place and a name. All others score nothing.
 */
export function candidatePairs(groups: readonly InstrumentGroup[]): [number, number][] {
  const pairs = new Set<number>();
  const found = (i: number, j: number) => pairs.add(Math.min(i, j) * groups.length + Math.max(i, j));
  bySubject(groups, found);
  byKey(groups, found);
  return [...pairs].sort((x, y) => x - y).map((p) => [Math.floor(p / groups.length), p % groups.length]);
}

type Found = (i: number, j: number) => void;

/** Counts the words that each pair shares, over the groups that have the word. */
function bySubject(groups: readonly InstrumentGroup[], found: Found): void {
  const holders = new Map<string, number[]>();
  const shared = new Uint16Array(groups.length);
  for (const [i, group] of groups.entries()) {
    const touched: number[] = [];
    for (const word of group.subjectWords) {
      const before = holders.get(word);
      if (!before) holders.set(word, [i]);
      else {
        for (const j of before) if (increase(shared, j) === 1) touched.push(j);
        before.push(i);
      }
    }
    for (const j of touched) {
      if ((shared[j] ?? 0) >= enough(group, groups[j])) found(i, j);
      shared[j] = 0;
    }
  }
}

/** Half of the lighter subject, less what words of little weight may add. */
function enough(a: InstrumentGroup, b: InstrumentGroup | undefined): number {
  const lightest = (g: InstrumentGroup | undefined) => Math.min(...(g?.names ?? []).map((n) => weight(n.subject)));
  const weak = (g: InstrumentGroup | undefined) => Math.max(0, ...(g?.names ?? []).map((n) => n.subject.weak.size));
  return Math.min(lightest(a), lightest(b)) / 2 - WEAK_WEIGHT * Math.min(weak(a), weak(b));
}

function byKey(groups: readonly InstrumentGroup[], found: Found): void {
  const places = new Set(groups.flatMap((g) => [...g.places]));
  const holders = new Map<string, number[]>();
  for (const [i, group] of groups.entries())
    for (const key of new Set(keysOf(group, places))) {
      const before = holders.get(key) ?? [];
      for (const j of before) found(i, j);
      before.push(i);
      holders.set(key, before);
    }
}

function keysOf(g: InstrumentGroup, places: ReadonlySet<string>): string[] {
  const weak = g.names.flatMap((n) => (n.subject.strong.size ? [] : [`=${n.subjectKey}`]));
  const acts = g.actions.flatMap((t) =>
    t.date && t.date.edtf.length >= 7 ? [`@${made(t.claim.action)} ${t.date.edtf.slice(0, 7)}`] : [],
  );
  const named = g.names.flatMap((n) => (n.made ? [`@signed ${edtfDay(n.made.from).slice(0, 7)}`] : []));
  const abbreviations = [...g.abbreviations, ...g.initials].map((x) => `#${x}`);
  const inName = [...g.nameWords].filter((w) => places.has(w));
  return [...weak, ...acts, ...named, ...abbreviations, ...[...inName, ...g.places].map((w) => `~${w}`)];
}

const made = (action: string): string => (action === 'concluded' || action === 'joint' ? 'signed' : action);
