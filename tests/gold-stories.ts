import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceReading } from '@chancery/ledger';
import type { Claim, Reading } from '@chancery/reader';

/** What the annotated stories say of their record; only what the tests read. */
export interface GoldStory {
  between: [string, string];
  acts: {
    id: string;
    type: string;
    action: string;
    actors: string[];
    targets: string[];
    date: string | null;
    status?: string;
    claims: string[];
  }[];
  duplicates: string[][];
  contradictions: { field: string; values: { claims: string[] }[] }[];
  people: { names: string[] }[];
  instruments: { names: string[]; status: string; history: { action: string; date: string | null; by?: string }[] }[];
  commitments: { claim: string; same?: string[]; status: string; by: string[] }[];
  anniversaries: { date: string }[];
}

export interface Story {
  name: string;
  story: GoldStory;
  sources: SourceReading[];
}

/** The annotated stories of the shared folder, in the order of their names. */
export const storiesIn = (shared: string): Story[] =>
  readdirSync(join(shared, 'gold/stories'))
    .sort()
    .map((name) => readStory(join(shared, 'gold/stories', name), name));

function readStory(folder: string, name: string): Story {
  const numbers = readdirSync(folder)
    .filter((f) => /^\d+\.txt$/.test(f))
    .map((f) => f.slice(0, -4))
    .sort((a, b) => Number(a) - Number(b));
  const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as GoldStory;
  return { name, story, sources: numbers.map((n) => readSource(folder, n)) };
}

interface GoldText extends Pick<Reading, 'parties' | 'people' | 'instruments'> {
  given: { published: string; outlet: string; url: string };
  document: Partial<Reading['document']>;
  claims: (Omit<Claim, 'evidence'> & { evidence: { quote: string; nth?: number } })[];
}

/** The annotation of a text as the reading that it stands for; the source’s id is the text’s number. */
function readSource(folder: string, n: string): SourceReading {
  const text = readFileSync(join(folder, `${n}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, `${n}.json`), 'utf8')) as GoldText;
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const document = {
    title: null,
    source: null,
    language: 'en',
    place: null,
    ...gold.document,
    ...gold.given,
    id,
    text,
  };
  const claims = gold.claims.map((claim): Claim => ({ ...claim, evidence: located(text, claim.evidence) }));
  return {
    ...gold.given,
    id: n,
    reading: { document, parties: gold.parties, people: gold.people, instruments: gold.instruments, claims },
  };
}

function located(text: string, { quote, nth = 1 }: { quote: string; nth?: number }): Claim['evidence'] {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The quote is not in the text: ${quote}`);
  return { start, end: start + quote.length, quote };
}
