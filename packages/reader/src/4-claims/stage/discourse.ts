import type { FoundPerson } from '../../3-mentions/mention.ts';
import type { Who } from './who.ts';

/** What the text has established so far, sentence by sentence: who “it”, “she”, “the sides” and “we” are. */
export interface Discourse {
  /** Notes who acted last. */
  note(who: Who): void;
  /** Notes who is named without acting: “the two leaders” may be they. */
  know(person: number): void;
  /** The party of “it”, “the bloc”, “the country”. */
  party(not: readonly string[], noun?: string): Who;
  person(gender: 'f' | 'm'): Who;
  they(not: readonly string[]): Who;
  /** “the two sides”; 0 when no number is told. */
  group(count: number, statesOnly?: boolean): Who;
  /** The parties that the text is most about: those that first act together in it, else the two told most. */
  main(): string[];
  /** Notes to whom something was done or said: third parties act towards the one that most is done to. */
  targets(parties: readonly string[]): void;
  /** “both Presidents”. */
  officials(count: number): Who;
  speaker(): Who;
  we(): Who;
  /** Sets who speaks in what follows: a quotation, remarks, a joint statement. */
  speaks(who: Who | null): void;
  /** Notes two parties between which something was told. */
  pairs(a: string, b: string): void;
  /** Whom a party was last told with, else the other party of the text's pair. */
  other(party: string): string | null;
}

/** `main` are the parties of the text, the most told first; `fits` says whether a noun may stand for a party. */
export function makeDiscourse(
  people: readonly FoundPerson[],
  main: readonly string[],
  fits: (party: string, noun: string) => boolean,
): Discourse {
  let pair: string[] = [...main.slice(0, 2)].sort();
  let larger: string[] = main.length > 2 ? main.slice(0, 3) : [];
  let joint: Who = { parties: pair, people: [] };
  const parties: string[] = [...main].reverse();
  const persons: Who[] = [];
  const partners = new Map<string, string>();
  const targeted = new Map<string, number>();
  let founding: string[] | null = null;
  let voice: Who | null = null;
  const one = (party: string | undefined): Who => ({ parties: party ? [party] : [], people: [] });

  return {
    note(who) {
      if (who.parties.length === 2) pair = [...who.parties].sort();
      if (who.parties.length > 2) larger = [...who.parties].sort();
      if (who.parties.length > 1) {
        joint = who;
        founding ??= [...who.parties].sort();
      }
      for (const party of who.parties) {
        const at = parties.indexOf(party);
        if (at >= 0) parties.splice(at, 1);
        parties.push(party);
      }
      for (const p of who.people) {
        const person = people[p]!;
        const offices = person.offices.flatMap((o) => (o.party ? [o.party] : []));
        const known = persons.findIndex((x) => x.people[0] === p);
        if (known >= 0) persons.splice(known, 1);
        persons.push({ people: [p], parties: offices.length ? [offices[0]!] : [] });
      }
    },
    know(p) {
      if (persons.some((x) => x.people[0] === p)) return;
      const party = people[p]!.offices[0]?.party;
      persons.unshift({ people: [p], parties: party ? [party] : [] });
    },
    party(not, noun) {
      const open = parties.filter((p) => !not.includes(p));
      if (!noun) return one(open.at(-1));
      return one(open.findLast((p) => fits(p, noun)) ?? (open.length === 1 ? open[0] : undefined));
    },
    person(gender) {
      const found = persons.findLast((w) => people[w.people[0]!]!.gender === gender);
      return found ?? persons.findLast((w) => people[w.people[0]!]!.gender === null) ?? { parties: [], people: [] };
    },
    they(not) {
      if (joint.parties.some((p) => !not.includes(p))) return joint;
      return { parties: pair.filter((p) => !not.includes(p)), people: [] };
    },
    group(count, statesOnly = false) {
      if (count > 2 && statesOnly) {
        const states = [...new Set([...larger, ...main])].filter((p) => fits(p, 'country'));
        if (states.length >= count) return { parties: states.slice(0, count).sort(), people: [] };
      }
      if (count > 2 && larger.length >= count) return { parties: larger.slice(0, count).sort(), people: [] };
      if (count === 0 && joint.parties.length > 2) return { parties: joint.parties, people: [] };
      if (count === 0 && founding && founding.length > 2) return { parties: founding, people: [] };
      return { parties: pair, people: [] };
    },
    main: () => (founding && founding.length > 2 ? founding : [...main.slice(0, 2)].sort()),
    targets(list) {
      for (const p of list) targeted.set(p, (targeted.get(p) ?? 0) + 1);
    },
    officials(count) {
      const wanted = count || Math.max(2, joint.people.length);
      if (joint.people.length === wanted) return joint;
      const last = persons.slice(-wanted);
      return { parties: [...new Set(last.flatMap((w) => w.parties))], people: last.flatMap((w) => w.people) };
    },
    speaker: () => voice ?? { parties: [], people: [] },
    we: () =>
      voice?.parties.length
        ? { parties: voice.parties, people: [] }
        : { parties: founding && founding.length > 2 ? founding : joint.parties, people: [] },
    speaks(who) {
      voice = who;
    },
    pairs(a, b) {
      partners.set(a, b);
      partners.set(b, a);
    },
    other(party) {
      const partner = partners.get(party) ?? (pair.includes(party) ? pair.find((p) => p !== party) : undefined);
      if (partner) return partner;
      const theme = [...targeted].filter(([p]) => p !== party).sort((a, b) => b[1] - a[1])[0]?.[0];
      return theme ?? main.find((p) => p !== party) ?? null;
    },
  };
}
