/** Two things that people decided to be one, or each of `one` apart from each of `other`. */
export type Regrouping<T> =
  | { kind: 'merge'; all: readonly T[] }
  | { kind: 'split'; one: readonly T[]; other: readonly T[] };

/**
 * Groups as people decided them, the later decision over the earlier: a merge joins the groups of its members; a split takes `one` out
 * of every group that holds some of `other`, and leaves the rest together. Members of a group keep their order.
 */
export function regroup<T>(
  groups: readonly (readonly T[])[],
  decisions: readonly Regrouping<T>[],
  inOrder: (a: T, b: T) => number,
): T[][] {
  let now: T[][] = groups.map((g) => [...g]);
  for (const decision of decisions)
    now = decision.kind === 'merge' ? mergeAll(now, decision.all) : now.flatMap((g) => split(g, decision));
  for (const group of now) group.sort(inOrder);
  return now.sort((a, b) => inOrder(a[0] as T, b[0] as T));
}

function mergeAll<T>(groups: T[][], all: readonly T[]): T[][] {
  const joined = groups.filter((g) => g.some((x) => all.includes(x)));
  return joined.length < 2 ? groups : [...groups.filter((g) => !joined.includes(g)), joined.flat()];
}

function split<T>(group: T[], { one, other }: { one: readonly T[]; other: readonly T[] }): T[][] {
  const out = group.filter((x) => one.includes(x));
  if (!out.length || !group.some((x) => other.includes(x))) return [group];
  return [out, group.filter((x) => !out.includes(x))].filter((g) => g.length > 0);
}
