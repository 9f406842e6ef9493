import type {
  Action,
  Claim,
  ClaimType,
  Edtf,
  Figure,
  Instrument,
  InstrumentKind,
  Mode,
  Person,
  Reading,
  Status,
  Topic,
} from '@chancery/reader';
import type { Decision } from '../../decision.ts';
import type { RelationshipRecord } from '../../record.ts';
import type { SourceReading } from '../../source.ts';
import { fold } from '../fold.ts';

/** What a test says of a claim beyond its kind, its parties and its words. */
export interface ClaimGiven {
  date?: Edtf;
  due?: Edtf;
  status?: Status;
  people?: string[];
  /** The key of one of the text's instruments. */
  on?: string;
  content?: string;
  place?: string;
  topics?: Topic[];
  by?: string;
  mode?: Mode;
  figure?: Figure;
}

export interface TextGiven {
  on?: Edtf | null;
  outlet?: string;
  /** Name, then title and party of each office. */
  people?: Record<string, [title: string, party: string][]>;
  /** By a key that claims use: name and kind, then abbreviation and parties where they are not the pair's. */
  instruments?: Record<string, [name: string, kind: InstrumentKind, short?: string | null, parties?: string[]]>;
  /** Words that stand before the claims, for texts that are copies. */
  lead?: string;
  says: Said[];
}

type Said = (instruments: ReadonlyMap<string, string>) => Omit<Claim, 'evidence'> & { quote: string };

/** One claim: `says('meeting/talks', 'ISL+TZA', 'The ministers held talks', { date: '2019-04-10' })`; `ISL>TZA` is one-sided. */
export function says(kind: `${ClaimType}/${string}`, parties: string, quote: string, given: ClaimGiven = {}): Said {
  const [type, action] = kind.split('/') as [ClaimType, Action];
  const [actors = '', targets = ''] = parties.split('>');
  const list = (s: string) => s.split('+').filter(Boolean).sort();
  return (instruments) => ({
    type,
    action,
    actors: list(actors),
    targets: list(targets),
    people: given.people ?? [],
    instrument: given.on === undefined ? null : (instruments.get(given.on) ?? null),
    content: given.content ?? null,
    date: given.date ?? null,
    ...(type === 'commitment' ? { due: given.due ?? null } : {}),
    place: given.place ?? null,
    status: given.status ?? 'happened',
    topics: given.topics ?? [],
    attribution: { by: given.by ?? null, mode: given.mode ?? (given.by === undefined ? 'asserted' : 'reported') },
    ...(given.figure ? { figure: given.figure } : {}),
    quote,
  });
}

/** A source whose text is the words of its claims, one paragraph each. */
export function text(id: string, given: TextGiven): SourceReading {
  const ids = new Map(Object.keys(given.instruments ?? {}).map((key, i) => [key, `i${i + 1}`]));
  const said = given.says.map((make) => make(ids));
  const lead = given.lead ?? ownWords(id);
  let body = lead;
  const claims = said.map(({ quote, ...claim }): Claim => {
    const start = body.length + (body ? 2 : 0);
    body += `${body ? '\n\n' : ''}${quote}.`;
    return { ...claim, evidence: { start, end: start + quote.length, quote } };
  });
  const published = given.on === undefined ? '2024-01-01' : given.on;
  const outlet = given.outlet ?? `Outlet ${id}`;
  const url = `https://example.org/${id}`;
  const reading: Reading = {
    document: {
      id: `sha256:${id}`,
      title: null,
      url,
      outlet,
      source: null,
      language: 'en',
      place: null,
      published,
      text: body,
    },
    parties: partiesOf(claims),
    people: Object.entries(given.people ?? {}).map(
      ([name, offices]): Person => ({ name, offices: offices.map(([title, party]) => ({ title, party })) }),
    ),
    instruments: Object.entries(given.instruments ?? {}).map(
      ([key, [name, kind, short, parties]]): Instrument => ({
        id: ids.get(key) ?? key,
        name,
        short: short ?? null,
        kind,
        parties:
          parties ??
          partiesOf(claims)
            .map((p) => p.id)
            .slice(0, 2),
      }),
    ),
    claims,
  };
  return { id, url, outlet, published, reading };
}

const partiesOf = (claims: readonly Claim[]) =>
  [...new Set(claims.flatMap((c) => [...c.actors, ...c.targets]))]
    .sort()
    .map((id) => ({ id, name: id, kind: 'state' as const }));

/** Words that no other text has, so that short texts of tests are no copies of one another. */
const ownWords = (id: string): string => Array.from({ length: 60 }, (_, i) => `${id}${i}`).join(' ');

/** The record of the texts, between the pair that most claims name. */
export function record(
  texts: readonly SourceReading[],
  decisions: readonly Decision[] = [],
  asOf: Edtf | null = null,
): RelationshipRecord {
  return fold(texts, decisions, { between: pairOf(texts), asOf });
}

export function pairOf(texts: readonly SourceReading[]): [string, string] {
  const counts = new Map<string, number>();
  for (const { reading } of texts)
    for (const { actors, targets } of reading.claims) {
      const parties = [...new Set([...actors, ...targets])].sort();
      for (const [i, a] of parties.entries())
        for (const b of parties.slice(i + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    }
  const [most] = [...counts].sort((x, y) => y[1] - x[1])[0] ?? [];
  if (most === undefined) throw new Error('no claim of these texts names two parties');
  return most.split(' ') as [string, string];
}

/** Two ministers whom the texts of a story may name, one of each side. */
export const MINISTERS: NonNullable<TextGiven['people']> = {
  'Anna Berg': [['Foreign Minister', 'SWE']],
  'Iva Horak': [['Foreign Minister', 'CZE']],
};

/** Acts as short lines: `meeting/talks 2023-03-14 happened a:1 b:2`. */
export const actLines = (r: RelationshipRecord): string[] =>
  r.acts.map((a) => `${a.type}/${a.action} ${a.date} ${a.status} ${a.claims.join(' ')}`).sort();

/** The acts that these texts tell together. */
export const actsOf = (...texts: readonly SourceReading[]): string[] => actLines(record(texts));

export const contradictionLines = (r: RelationshipRecord): string[] =>
  r.contradictions
    .map((c) => `${c.field} ${c.values.map((v) => `${v.value}: ${v.claims.join(' ')}`).join(' | ')}`)
    .sort();

export const commitmentLines = (r: RelationshipRecord): string[] =>
  r.commitments
    .map((c) => `${[c.claim, ...c.same].join(' ')}: ${c.status}${c.by.length ? ` by ${c.by.join(' ')}` : ''}`)
    .sort();
