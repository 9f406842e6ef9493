import type { Claim, Reading } from '@chancery/reader';
import { digest } from '../identity.ts';
import type { Incoming } from '../keep.ts';

/** What a test says about a source; the rest is filled in. */
export interface Told {
  text: string;
  url?: string | null;
  outlet?: string;
  published?: string | null;
  takenAt?: string;
  addedAt?: string;
  filename?: string;
  title?: string;
  reader?: string;
  claims?: Partial<Claim>[];
  people?: Reading['people'];
  instruments?: Reading['instruments'];
}

/** A claim over the words `quote` of a text (its first sentence when not told). */
export function claimOf(text: string, told: Partial<Claim>): Claim {
  const quote = told.evidence?.quote ?? text.split('. ')[0]!;
  const start = text.indexOf(quote);
  return {
    type: 'meeting',
    action: 'talks',
    actors: ['EU', 'MNG'],
    targets: [],
    people: [],
    instrument: null,
    content: null,
    date: '2023-02-06',
    place: null,
    status: 'happened',
    topics: [],
    attribution: { by: null, mode: 'asserted' },
    ...told,
    evidence: { start, end: start + quote.length, quote },
  };
}

export function readingOf(told: Told): Reading {
  const claims = (told.claims ?? [{}]).map((claim) => claimOf(told.text, claim));
  const ids = [...new Set(claims.flatMap(({ actors, targets }) => [...actors, ...targets]))].sort();
  return {
    document: {
      id: digest(told.text),
      title: told.title ?? null,
      url: told.url ?? null,
      outlet: told.outlet ?? null,
      source: null,
      language: 'en',
      place: null,
      published: told.published === undefined ? '2023-02-06' : told.published,
      text: told.text,
    },
    parties: ids.map((id) => ({ id, name: id, kind: id === 'EU' ? 'organization' : 'state' })),
    people: told.people ?? [],
    instruments: told.instruments ?? [],
    claims,
  };
}

/** A plain text as it comes into the ledger. */
export function incomingOf(told: Told): Incoming {
  return {
    facts: {
      url: told.url ?? null,
      filename: told.filename ?? null,
      part: null,
      headers: {},
      takenAt: told.takenAt ?? null,
      addedAt: told.addedAt ?? '2023-02-03T09:00:00.000Z',
    },
    bytes: Buffer.from(told.text),
    document: { id: digest(told.text), text: told.text, extras: { format: 'text' } },
    reading: { reading: readingOf(told), reader: told.reader ?? 'test 1', given: {}, at: '2023-02-03T09:00:00.000Z' },
  };
}
