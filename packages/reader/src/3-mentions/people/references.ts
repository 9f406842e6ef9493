import type { PersonMention } from '../mention.ts';
import { fold } from './names.ts';
import type { Entry } from './registry.ts';
import type { Telling, ToldOffice } from './tellings.ts';
import type { Title } from './titles.ts';
import { CAP, GLUED, LINE, type Words } from './words.ts';

/** Every place that speaks of a person: the tellings, surnames alone, offices alone, groups. In order, without overlap. */
export function refer(
  w: Words,
  entries: readonly Entry[],
  entryOf: ReadonlyMap<Telling, number>,
  tellings: readonly Telling[],
  bare: readonly Title[],
): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (const t of tellings) {
    const person = entryOf.get(t)!;
    const form = t.name.parts.length > 1 ? 'name' : 'surname';
    mentions.push({ from: t.from, to: t.to, people: [person], form, parties: partiesOf(entries, [person]) });
  }
  const covered = new Uint8Array(w.count);
  for (const m of mentions) covered.fill(1, m.from, m.to);
  mentions.push(...surnames(w, entries, covered));
  const byPlace = [...mentions].sort((a, b) => a.from - b.from);
  for (const title of bare) {
    if (title.owner === 'a' || title.former) continue;
    const people = title.plural ? groupOf(entries, title) : holderOf(entries, title, byPlace);
    if (!people.length || covered[title.head]) continue;
    mentions.push({
      from: title.from,
      to: title.to,
      people,
      form: title.plural ? 'group' : 'office',
      parties: partiesOf(entries, people),
    });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

const partiesOf = (entries: readonly Entry[], people: readonly number[]): string[] => [
  ...new Set(people.flatMap((p) => entries[p]!.offices.map((o) => o.party)).filter((p) => p !== null)),
];

/** A part of a known name, alone or with others of its parts. */
function surnames(w: Words, entries: readonly Entry[], covered: Uint8Array): PersonMention[] {
  const byPart = new Map<string, number[]>();
  entries.forEach((e, i) => {
    for (const part of new Set(e.parts)) byPart.set(part, [...(byPart.get(part) ?? []), i]);
  });
  const found: PersonMention[] = [];
  if (byPart.size === 0) return found;
  const last = new Int32Array(entries.length).fill(-1);
  for (let i = 0; i < w.count; i++) {
    if (!(w.flags[i]! & CAP) || covered[i] || w.partyAt[i]! >= 0 || w.aside[i]) continue;
    const to = partEnd(w, i);
    const part = fold(w.tokens.text.slice(w.tokens.start[i]!, w.tokens.end[to - 1]!)).replace(/['’]s$/, '');
    const people = byPart.get(part);
    if (people) {
      const person = people.reduce((a, b) => (last[b]! > last[a]! ? b : a));
      let end = to;
      while (
        end < w.count &&
        w.flags[end]! & CAP &&
        !(w.flags[end]! & LINE) &&
        (byPart.get(fold(w.lower[end]!)) ?? []).includes(person)
      )
        end++;
      last[person] = i;
      found.push({ from: i, to: end, people: [person], form: 'surname', parties: partiesOf(entries, [person]) });
      i = end - 1;
    }
  }
  return found;
}

function partEnd(w: Words, at: number): number {
  let to = at + 1;
  while (to + 1 < w.count && w.word[to] === '-' && w.flags[to]! & GLUED && w.flags[to + 1]! & GLUED) to += 2;
  return to;
}

/** The person that an office alone means: the one spoken of last who holds it. */
function holderOf(entries: readonly Entry[], title: Title, mentions: readonly PersonMention[]): number[] {
  const fits = new Set<number>();
  entries.forEach((e, i) => {
    if (e.offices.some((o) => !o.former && holds(o, title))) fits.add(i);
  });
  if (fits.size < 2) return [...fits];
  let best: number | null = null;
  for (const m of mentions) {
    if (m.from > title.from && best !== null) break;
    for (const p of m.people) if (fits.has(p) && (best === null || m.from < title.from)) best = p;
  }
  return best === null ? [] : [best];
}

function holds(office: ToldOffice, title: Title): boolean {
  if (title.parties.length && !title.parties.includes(office.party ?? '')) return false;
  for (const word of title.sense) if (!office.sense.has(word)) return false;
  return (
    !(office.sense.has('prime') && !title.sense.has('prime')) && !(office.sense.has('vice') && !title.sense.has('vice'))
  );
}

/** “the two Presidents”: two who hold that office for two parties. */
function groupOf(entries: readonly Entry[], title: Title): number[] {
  const people: number[] = [];
  entries.forEach((e, i) => {
    if (e.offices.some((o) => !o.former && holds(o, title))) people.push(i);
  });
  return people.length > 1 ? people : [];
}
