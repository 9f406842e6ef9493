import type { Decision } from '../../decision.ts';

/** The decisions that count, oldest first: those that no counting `undo` takes back. An id counts once. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const byId = new Map(decisions.map((d) => [d.id, d]));
  const undos = new Map<string, Decision[]>();
  for (const d of byId.values()) if (d.kind === 'undo') undos.set(d.decision, [...(undos.get(d.decision) ?? []), d]);
  const counts = (d: Decision, asked: ReadonlySet<string>): boolean =>
    !(undos.get(d.id) ?? []).some((u) => !asked.has(u.id) && counts(u, new Set([...asked, u.id])));
  return [...byId.values()].filter((d) => d.kind !== 'undo' && counts(d, new Set())).sort(inTime);
}

/** The order in which decisions hold over each other: by time, of equals by id. */
export function inTime(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
