import { sortDay } from '../store/days.ts';
import type { Found, Hit, SearchQuery, StoredSource } from '../store/store.ts';
import { foldWords, matches, wordsOf } from '../store/words.ts';
import type { SourceRow } from './tables.ts';

/** Search by looking at every text, the latest first: what the databases must find, found the plain way. */
export function search(rows: readonly SourceRow[], query: SearchQuery): Found {
  const within = rows
    .filter(({ source, indexed }) => indexed && inRange(source, query))
    .sort((a, b) => b.source.number - a.source.number);
  const hits = within.flatMap((row) =>
    query.type || query.parties?.length ? claimHits(row, query) : textHits(row, query),
  );
  const { offset = 0, limit } = query;
  return { hits: hits.slice(offset, offset + limit), many: false };
}

function inRange(source: StoredSource, { outlet, from, to }: SearchQuery): boolean {
  const day = sortDay(source.published);
  return (
    (!outlet || (source.outlet !== null && foldWords(source.outlet) === foldWords(outlet))) &&
    (!from || (day !== null && day >= from)) &&
    (!to || (day !== null && day <= to))
  );
}

function textHits({ source, document }: SourceRow, { terms }: SearchQuery): Hit[] {
  return matches(terms, [...wordsOf(`${source.title ?? ''}\n${document.text}`)])
    ? [{ source: source.id, claim: null }]
    : [];
}

function claimHits({ source, readings }: SourceRow, { terms, type, parties = [] }: SearchQuery): Hit[] {
  return (readings.at(-1)?.reading.claims ?? []).flatMap((claim, i) => {
    const named = [...claim.actors, ...claim.targets];
    const fits = (!type || claim.type === type) && parties.every((party) => named.includes(party));
    const words = [...wordsOf([claim.evidence.quote, ...claim.people].join('\n'))];
    return fits && matches(terms, words) ? [{ source: source.id, claim: i + 1 }] : [];
  });
}
