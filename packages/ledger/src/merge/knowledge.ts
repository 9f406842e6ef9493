import type { Knowledge, KnownPerson } from './acts/fact.ts';
import { at } from './at.ts';
import { regroup } from './decisions/regroup.ts';
import { nameRegroupings } from './decisions/regroupings.ts';
import { groupOf, type InstrumentGroup, mentionsOf } from './instruments/group.ts';
import { identifyInstruments } from './instruments/identity.ts';
import { NameReader } from './instruments/name.ts';
import { identifyPeople, type PersonGroup } from './people/identity.ts';
import { type PersonMention, peopleOf } from './people/mentions.ts';
import { instrumentId } from './print/instruments.ts';
import type { Relationship } from './relationship.ts';
import type { Told } from './told.ts';
import { ContentReader } from './words/content.ts';
import { partyStems } from './words/parties.ts';

/** Who is who and which instrument is which, before acts are put together. */
export interface Known {
  known: Knowledge;
  instruments: InstrumentGroup[];
  people: PersonGroup[];
  /** The record's id of the instrument that a claim is about. */
  instrumentOf: (told: Told) => string | null;
}

export function knowledgeOf(relationship: Relationship): Known {
  const stems = partyStems([...relationship.pair, ...relationship.told.flatMap((t) => t.parties)]);
  const reader = new ContentReader(stems);
  const instruments = instrumentsOf(relationship, reader);
  const people = peopleGroups(relationship);
  const byClaim = new Map(instruments.flatMap((g, i) => g.mentions.flatMap((m) => m.told.map((t) => [t, i] as const))));
  const instrumentOf = (told: Told) => byClaim.get(told) ?? null;
  return {
    known: { reader, partyStems: stems, instrumentOf, peopleOf: personFinder(people) },
    instruments,
    people,
    instrumentOf: (told) => {
      const i = instrumentOf(told);
      return i === null ? null : instrumentId(at(instruments, i));
    },
  };
}

function instrumentsOf({ texts, told, decided }: Relationship, reader: ContentReader): InstrumentGroup[] {
  const mentions = mentionsOf(texts, told);
  const names = new NameReader(reader);
  const groups = identifyInstruments(mentions, names);
  const regroupings = nameRegroupings(decided, 'instruments', mentions, (m) => m.local.name);
  if (!regroupings.length) return groups;
  return regroup(
    groups.map((g) => g.mentions),
    regroupings,
    (a, b) => a.index - b.index,
  ).map((g) => groupOf(g, names));
}

function peopleGroups({ texts, told, pair, decided }: Relationship): PersonGroup[] {
  const mentions = peopleOf(texts, told, pair);
  const regroupings = nameRegroupings(decided, 'people', mentions, (m) => m.person.name);
  return regroup(identifyPeople(mentions), regroupings, (a, b) => a.index - b.index);
}

/** The people of a claim by the names that its text has for them. */
function personFinder(people: readonly PersonGroup[]): (told: Told) => KnownPerson[] {
  const byName = new Map<string, KnownPerson>();
  for (const [person, group] of people.entries()) {
    const parties = new Set(group.flatMap((m) => [...m.parties]));
    for (const m of group) byName.set(nameKey(m), { person, parties, titles: m.person.offices.map((o) => o.title) });
  }
  return (told) => told.claim.people.flatMap((name) => byName.get(JSON.stringify([told.text.index, name])) ?? []);
}

const nameKey = (m: PersonMention): string => JSON.stringify([m.text.index, m.person.name]);
