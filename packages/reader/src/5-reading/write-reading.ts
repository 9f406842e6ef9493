import { placeName } from '../1-text/place-name.ts';
import type { Structure } from '../1-text/structure.ts';
import { looksEnglish } from '../2-tokens/language.ts';
import type { Tokens } from '../2-tokens/tokens.ts';
import type { Mentions } from '../3-mentions/find-mentions.ts';
import type { FoundPerson, Run } from '../3-mentions/mention.ts';
import { partyKind, partyName } from '../3-mentions/parties/by-name.ts';
import type { Finding } from '../4-claims/apply.ts';
import type { Claims } from '../4-claims/find-claims.ts';
import type { Claim, Diagnostic, Edtf, Instrument, Party, Person, Reading, ReadingDocument, Span } from '../reading.ts';
import { anchorDates } from './anchor.ts';
import { tellOnce } from './once.ts';
import { sha256 } from './sha256.ts';

/** What the caller knows about a text; it goes before what the text itself says. */
export interface ReadOptions {
  published?: Edtf | null;
  outlet?: string | null;
  url?: string | null;
  title?: string | null;
  /** BCP 47 */
  language?: string | null;
}

/** Prints what was found in the form of the codebook. */
export function writeReading(
  tokens: Tokens,
  layout: Structure,
  mentions: Mentions,
  { findings }: Claims,
  options: ReadOptions,
): { reading: Reading; told: Finding[] } {
  anchorDates(findings, kindOfDocument(tokens.text, layout), mentions.published);
  const told = tellOnce(findings);
  const instruments = usedInstruments(told, mentions);
  const claims = told.map((f) => writeClaim(tokens, mentions, instruments.ids, f));
  const people = usedPeople(told, mentions);
  const reading = {
    document: writeDocument(tokens.text, layout, mentions, options),
    parties: usedParties(claims, people, instruments.list, mentions),
    people,
    instruments: instruments.list,
    claims,
    ...diagnose(tokens, claims.length),
  };
  return { reading, told };
}

/** What a reader of the reading should know: no text, another language, nothing found. */
function diagnose(tokens: Tokens, claims: number): { diagnostics?: Diagnostic[] } {
  const found: Diagnostic[] = [];
  if (tokens.count === 0) found.push({ code: 'text-empty', message: 'the text has no words' });
  else if (!looksEnglish(tokens))
    found.push({ code: 'text-language', message: 'the text does not look English; other languages are not read yet' });
  else if (claims === 0)
    found.push({
      code: 'text-no-claim',
      message: 'nothing in the text is an act, a promise or a figure of the relation of parties',
    });
  return found.length ? { diagnostics: found } : {};
}

/** Whether the text itself is a joint statement, or one side's statement: what it says, it says on its own day. */
function kindOfDocument(text: string, { header }: Structure): 'joint' | 'statement' | null {
  const title = header.title ? text.slice(header.title.start, header.title.end) : '';
  if (/\bjoint\b.{0,30}\b(?:statement|communiqu|declaration)/i.test(title)) return 'joint';
  return /\b(?:statement|declaration|communiqu|remarks|address|speech|press release)/i.test(title) ? 'statement' : null;
}

function writeDocument(text: string, layout: Structure, mentions: Mentions, options: ReadOptions): ReadingDocument {
  const words = (span: Span | null): string | null =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : null;
  const { header } = layout;
  return {
    id: `sha256:${sha256(text)}`,
    title: options.title ?? words(header.title),
    url: options.url ?? null,
    outlet: options.outlet ?? words(header.outlet),
    source: words(header.source),
    language: options.language ?? 'en',
    place: header.place && placeName(text.slice(header.place.start, header.place.end)),
    published: mentions.published,
    text,
  };
}

function writeClaim(tokens: Tokens, mentions: Mentions, ids: ReadonlyMap<number, string>, f: Finding): Claim {
  const { text } = tokens;
  const words = (run: Run | null): string | null =>
    run ? text.slice(tokens.start[run.from], tokens.end[run.to - 1]) : null;
  const start = tokens.start[f.evidence.from]!;
  const end = tokens.end[f.evidence.to - 1]!;
  return {
    type: f.type,
    action: f.action,
    actors: f.actors,
    targets: f.targets,
    people: [...new Set(f.people)].filter((p) => isOfRecord(mentions.people[p]!)).map((p) => mentions.people[p]!.name),
    instrument: f.instrument === null ? null : (ids.get(f.instrument) ?? null),
    content: words(f.content),
    date: f.dated.edtf,
    ...(f.dueDated ? { due: f.dueDated.edtf } : {}),
    place: words(f.place),
    status: f.status,
    topics: f.topics,
    attribution: f.attribution,
    evidence: { start, end, quote: text.slice(start, end) },
    ...(f.figure ? { figure: f.figure } : {}),
    rule: f.rule,
  };
}

function usedInstruments(
  told: readonly Finding[],
  { instruments }: Mentions,
): { list: Instrument[]; ids: Map<number, string> } {
  const ids = new Map<number, string>();
  const list: Instrument[] = [];
  instruments.forEach((found, i) => {
    const acts = told.filter((f) => f.instrument === i);
    if (acts.length === 0 && found.form !== 'named') return;
    const parties = new Set(found.parties);
    for (const f of acts) if (f.type === 'instrument') for (const p of [...f.actors, ...f.targets]) parties.add(p);
    ids.set(i, `i${list.length + 1}`);
    list.push({
      id: `i${list.length + 1}`,
      name: found.name,
      short: found.short,
      kind: found.kind,
      parties: [...parties].sort(),
    });
  });
  return { list, ids };
}

/** Analysts, passers-by and the heads of companies are not in the record (codebook, section 7). */
const isOfRecord = ({ introduced }: FoundPerson): boolean => introduced === 'official' || introduced === 'private';

function usedPeople(told: readonly Finding[], { people }: Mentions): Person[] {
  const used = new Set(told.flatMap((f) => f.people));
  return people.flatMap((p, i) =>
    (used.has(i) && isOfRecord(p)) || p.offices.length
      ? [{ name: p.name, offices: p.offices.map(({ title, party }) => ({ title, party })) }]
      : [],
  );
}

/** The parties of the claims, of the offices and of the instruments (codebook, section 7). */
function usedParties(
  claims: readonly Claim[],
  people: readonly Person[],
  instruments: readonly Instrument[],
  mentions: Mentions,
): Party[] {
  const ids = new Set<string>();
  for (const c of claims) for (const p of [...c.actors, ...c.targets]) ids.add(p);
  for (const p of people) for (const o of p.offices) if (o.party) ids.add(o.party);
  for (const i of instruments) for (const p of i.parties) ids.add(p);
  return [...ids].sort().map((id) => {
    const told = mentions.parties.find((m) => m.party === id);
    return { id, name: told?.name ?? partyName(id), kind: told?.kind ?? partyKind(id) ?? 'organization' };
  });
}
