import { agrees } from '../3-mentions/dates/index.ts';
import type { Finding } from '../4-claims/apply.ts';

/** One act, one claim (codebook, rule 2): of several tellings the one that says most stays. */
export function tellOnce(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const alike = new Map<string, number[]>();
  for (const f of findings) {
    const key = `${f.type} ${f.action} ${f.instrument}`;
    const places = alike.get(key) ?? [];
    alike.set(key, places);
    const at = places.slice(-WINDOW).find((k) => sameAct(kept[k]!, f));
    if (at === undefined) places.push(kept.push(f) - 1);
    else if (worth(f) > worth(kept[at]!)) kept[at] = f;
  }
  return kept.sort((a, b) => a.evidence.from - b.evidence.from || a.clause.index - b.clause.index);
}

/** How many tellings of the same kind are compared: bounds the time that an endless text takes. */
const WINDOW = 200;

function sameAct(a: Finding, b: Finding): boolean {
  if (a.type !== b.type || a.action !== b.action || a.instrument !== b.instrument) return false;
  if (a.type === 'figure') return a.evidence.from === b.evidence.from && a.figure?.value === b.figure?.value;
  if ((a.status === 'denied') !== (b.status === 'denied')) return false;
  if (
    a.evidence.from < b.evidence.to &&
    b.evidence.from < a.evidence.to &&
    a.clause === b.clause &&
    a.content?.from === b.content?.from
  )
    return sameParties(a, b);
  if (a.headline !== b.headline && a.type !== 'instrument') return sameParties(a, b);
  if (a.type === 'commitment' || a.type === 'statement' || a.type === 'measure')
    return overlap(a, b) && sameParties(a, b);
  return sameParties(a, b) && agrees(a.dated.edtf, b.dated.edtf) && a.status === b.status && samePeople(a, b);
}

const overlap = (a: Finding, b: Finding): boolean =>
  a.clause.head === b.clause.head ||
  (a.evidence.from === b.evidence.from && a.evidence.to === b.evidence.to && a.content?.from === b.content?.from);

function sameParties(a: Finding, b: Finding): boolean {
  const x = new Set([...a.actors, ...a.targets]);
  const y = new Set([...b.actors, ...b.targets]);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return [...small].every((p) => large.has(p));
}

const samePeople = (a: Finding, b: Finding): boolean =>
  a.people.length === 0 || b.people.length === 0 || a.people.some((p) => b.people.includes(p));

const worth = (f: Finding): number =>
  (f.headline ? -100 : 0) +
  // what is only computed gives way to what is told
  (f.action === 'established' && f.rule.endsWith('/anniversary') ? -100 : 0) +
  (f.dated.edtf?.length ?? 0) * 2 +
  (f.actors.length + f.targets.length) * 8 +
  f.people.length * 4 +
  (f.place ? 2 : 0) +
  (f.instrument === null ? 0 : 3);
