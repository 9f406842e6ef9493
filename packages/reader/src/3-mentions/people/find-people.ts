import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import { COUNTERPARTS, HEADS } from '../../lexicon/en/offices.ts';
import type { FoundPerson, PartyMention, PersonMention } from '../mention.ts';
import { findNames, type Name } from './names.ts';
import { findTitles, type PartyAt, type Title } from './title.ts';

interface Holder extends FoundPerson {
  parts: string[];
  heads: Set<string>;
}

/** Finds who holds which office: names with titles before, after and around them, then the later mentions of both. */
export function findPeople(
  tokens: Tokens,
  parties: readonly PartyMention[],
  structure: Structure,
): { people: FoundPerson[]; mentions: PersonMention[] } {
  const partyAt = lookUp(tokens.count, parties);
  const titles = findTitles(tokens, partyAt);
  const titleCover = new Uint8Array(tokens.count);
  for (const t of titles) titleCover.fill(1, t.from, t.to);
  const names = findNames(tokens, partyAt, (i) => titleCover[i] === 1);
  const people: Holder[] = [];
  const mentions: PersonMention[] = [];
  const taken = new Set<Name>();
  const byStart = new Map(names.map((n) => [n.from, n]));
  const byEnd = new Map(names.map((n) => [n.to, n]));
  const { lower } = tokens;

  for (const title of titles) {
    if (title.plural) plural(title);
    else before(title) || after(title);
  }
  counterparts();
  for (const name of names) if (!taken.has(name) && name.honorific) introduce(name, null, name.from, name.to);
  assignParties();
  laterNames();
  laterOffices();
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    people: people.map(({ name, gender, offices }) => ({ name, gender, offices })),
    mentions: outermost(mentions),
  };

  /** “Kazakh Prime Minister Alikhan Smailov”, “Minister for Foreign Affairs of Ghana, Kwabena Asare-Mensah”. */
  function before(title: Title): boolean {
    let at = title.to;
    while (lower[at] === '(' && at < title.to + 8) {
      while (at < tokens.count && lower[at] !== ')') at++;
      at++;
    }
    const comma = lower[at] === ',' ? 1 : 0;
    const name = byStart.get(at + comma);
    if (!name) return false;
    if (comma && !title.definite && !title.party) return false;
    if (comma && !nameAlone(name)) return false;
    let to = name.to;
    let party = title.party;
    // “Prime Minister Sione Vaipulu of Tonga”
    if (!party && lower[to] === 'of') {
      const j = lower[to + 1] === 'the' ? to + 2 : to + 1;
      const m = partyAt(j);
      if (m && m.from <= j) {
        party = m.party;
        to = m.to;
      }
    }
    introduce(name, { ...title, party }, title.from, to);
    return true;
  }

  /** “Hernán Zaldívar Ponce, Ecuador's ambassador to Nicaragua”. */
  function after(title: Title): boolean {
    let at = title.from;
    if (lower[at - 1] === 'the' || lower[at - 1] === 'a' || lower[at - 1] === 'an' || lower[at - 1] === 'its') at--;
    if (lower[at - 1] !== ',' && lower[at - 1] !== '(') return false;
    const name = byEnd.get(at - 1);
    if (!name || name.parts.length === 0) return false;
    introduce(name, title, name.from, title.to);
    return true;
  }

  /** “The presidents of A, B and C, X, Y and Z”, “Presidents X and Y”. */
  function plural(title: Title): void {
    let at = title.to;
    if (lower[at] === ',' || lower[at] === ':') at++;
    const list: Name[] = [];
    for (let name = byStart.get(at); name; name = byStart.get(at)) {
      list.push(name);
      at = name.to;
      if (lower[at] === ',' && lower[at + 1] === 'and') at += 2;
      else if (lower[at] === ',' || lower[at] === 'and') at++;
      else break;
    }
    if (list.length < 2) return;
    const one = { ...title, title: title.title.replace(/s$/i, ''), plural: false };
    list.forEach((name, i) => {
      introduce(
        name,
        {
          ...one,
          party:
            title.parties.length === list.length
              ? title.parties[i]!
              : title.parties.length === 1
                ? title.parties[0]!
                : null,
        },
        i === 0 ? title.from : name.from,
        name.to,
      );
    });
  }

  /** “his Ghanaian counterpart, Kojo Agyeman-Badu”: the office of the person before. */
  function counterparts(): void {
    for (let i = 1; i < tokens.count; i++) {
      if (!COUNTERPARTS.has(lower[i]!)) continue;
      const name = byStart.get(lower[i + 1] === ',' ? i + 2 : i + 1);
      if (!name) continue;
      const m = partyAt(i - 1);
      let from = m ? m.from : i;
      while (from > 0 && /^(?:visiting|newly|his|her|my|the|our)$/.test(lower[from - 1]!)) from--;
      const model = mentions.filter((x) => x.from < i).sort((a, b) => b.from - a.from)[0];
      const office = model ? people[model.people[0]!]?.offices[0] : undefined;
      if (!taken.has(name))
        introduce(
          name,
          office
            ? {
                from,
                to: i + 1,
                title: office.title,
                head: headOf(office.title),
                plural: false,
                party: m?.party ?? null,
                parties: [],
                former: false,
                definite: true,
              }
            : null,
          from,
          name.to,
        );
    }
  }

  function introduce(name: Name, title: Title | null, from: number, to: number): void {
    if (taken.has(name) || name.parts.length === 0) return;
    taken.add(name);
    const known = people.findIndex((p) => samePerson(p, name));
    const office = title ? [{ title: title.title, party: title.party, former: title.former }] : [];
    if (known < 0) {
      people.push({
        name: name.name,
        gender: name.gender,
        offices: office,
        parts: name.parts,
        heads: new Set(title ? [title.head] : []),
      });
      mentions.push({ from, to, people: [people.length - 1], form: 'name', parties: partiesOf(people.length - 1) });
      return;
    }
    const person = people[known]!;
    if (name.name.length > person.name.length && name.parts.length >= person.parts.length) {
      person.name = name.name;
      person.parts = name.parts;
    }
    person.gender ??= name.gender;
    for (const o of office) {
      if (person.offices.length === 0) person.offices.push(o);
      else if (
        person.offices[0]!.party === null &&
        o.party &&
        person.offices[0]!.title.toLowerCase() === o.title.toLowerCase()
      )
        person.offices[0]!.party = o.party;
    }
    if (title) person.heads.add(title.head);
    mentions.push({ from, to, people: [known], form: name.parts.length > 1 ? 'name' : 'surname', parties: [] });
  }

  /** An office told without its party is that of the place where the text is dated, else of the party told last. */
  function assignParties(): void {
    const { place } = structure.header;
    const home = place
      ? parties.find((m) => tokens.start[m.from]! >= place.start && tokens.end[m.to - 1]! <= place.end)?.party
      : undefined;
    const told = parties.filter((m) => !m.asPlace && m.role !== 'instrument-name');
    people.forEach((person, i) => {
      const office = person.offices[0];
      if (!office || office.party) return;
      const at = mentions.find((m) => m.people.includes(i))!.from;
      const last = told.findLast((m) => m.from < at)?.party ?? told[0]?.party;
      const others = people.some(
        (p) => p !== person && p.offices[0]?.title === office.title && p.offices[0].party === home,
      );
      office.party =
        (home && !others ? home : (told.findLast((m) => m.from < at && m.party !== home)?.party ?? last)) ?? null;
    });
  }

  function laterNames(): void {
    for (const name of names) {
      if (taken.has(name)) continue;
      const known = people.findIndex((p) => samePerson(p, name));
      if (known >= 0) mentions.push({ from: name.from, to: name.to, people: [known], form: 'surname', parties: [] });
    }
  }

  /** “the Prime Minister of Malaysia”, “the Danish minister”: the holder that the text has named. */
  function laterOffices(): void {
    for (const title of titles) {
      if (title.plural || mentions.some((m) => m.from <= title.from && title.to <= m.to)) continue;
      if (!title.definite && !/^(?:his|her|its)$/.test(lower[title.from - 1] ?? '')) continue;
      const fits = people.flatMap((p, i) =>
        p.offices.some((o) => !o.former) &&
        p.heads.has(title.head) &&
        (!title.party || p.offices.some((o) => o.party === title.party))
          ? [i]
          : [],
      );
      const exact = fits.filter((i) =>
        people[i]!.offices.some((o) => o.title.toLowerCase() === title.title.toLowerCase()),
      );
      const one = exact.length === 1 ? exact[0]! : fits.length === 1 ? fits[0]! : null;
      if (one === null || title.former) continue;
      if (title.title.split(' ').length > 1 && exact.length === 0 && !compatible(people[one]!, title)) continue;
      mentions.push({ from: title.from, to: title.to, people: [one], form: 'office', parties: [] });
    }
  }

  function partiesOf(i: number): string[] {
    const party = people[i]!.offices.find((o) => !o.former)?.party ?? people[i]!.offices[0]?.party;
    return party ? [party] : [];
  }

  function outermost(list: PersonMention[]): PersonMention[] {
    const kept: PersonMention[] = [];
    for (const m of list) {
      const last = kept.at(-1);
      if (last && m.from < last.to) continue;
      kept.push({ ...m, parties: [...new Set(m.people.flatMap(partiesOf))] });
    }
    return kept;
  }

  /** A name in apposition stands alone between commas or at the end: “…, Mukhtar Tileuberdi, …”. */
  function nameAlone(name: Name): boolean {
    const next = lower[name.to];
    return (
      next === undefined ||
      /^[,.;)(]$/.test(next) ||
      next === 'and' ||
      tokens.pos[name.to] === 'VERB' ||
      tokens.pos[name.to] === 'AUX' ||
      tokens.pos[name.to] === 'ADP'
    );
  }
}

const headOf = (title: string): string =>
  title
    .toLowerCase()
    .split(' ')
    .find((w) => HEADS[w]) ?? '';

/** “foreign minister” may be “Minister of Foreign Affairs”, never “Minister of Finance”. */
function compatible(person: Holder, title: Title): boolean {
  const words = title.title
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => !HEADS[w]);
  return person.offices.some((o) => words.every((w) => o.title.toLowerCase().includes(w)));
}

/** A shorter form of the same name: every part of one is a part of the other, without case. */
function samePerson(person: Holder, name: Name): boolean {
  const [small, large] =
    name.parts.length <= person.parts.length ? [name.parts, person.parts] : [person.parts, name.parts];
  return small.length > 0 && small.every((p) => large.includes(p));
}

function lookUp(count: number, parties: readonly PartyMention[]): PartyAt {
  const at = new Int32Array(count).fill(-1);
  for (const [i, m] of parties.entries()) at.fill(i, m.from, m.to);
  return (token) => (token >= 0 && token < count && at[token]! >= 0 ? parties[at[token]!]! : null);
}
