import type { Diagnostic } from '@chancery/reader';
import { type DateHints, readDate } from '../dates/read-date.ts';
import type { DateOrigin, ToldDate } from '../document.ts';
import type { PageFacts } from './facts.ts';

/** A line of the page beside the title that may be its date: “2 February 2023”, “Published: …”. */
export interface VisibleDate {
  raw: string;
  updated: boolean;
}

export interface PageDates {
  published: ToldDate | null;
  modified: ToldDate | null;
  diagnostics: Diagnostic[];
}

const PUBLISHED_META = (
  'article:published_time og:article:published_time og:published_time datepublished date_published parsely-pub-date sailthru.date ' +
  'dcterms.issued dc.date.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date ' +
  'publication_date publish-date publish_date publishdate pubdate article.published pub_date published_at cxenseparse:recs:publishtime date'
).split(' ');
const MODIFIED_META = (
  'article:modified_time og:updated_time og:article:modified_time datemodified date_modified dcterms.modified dc.date.modified ' +
  'last-modified revised article.updated lastmod'
).split(' ');

/**
 * The page's dates, each from the surest teller: JSON-LD, microdata, meta, `<time>`, a visible line by the title, the address.
 * Tellers that contradict each other are named in a diagnostic. When nothing tells, the date is null: never today, and never
 * the time of the answer.
 */
export function pageDates(facts: PageFacts, visible: VisibleDate[], url: string | null, hints: DateHints): PageDates {
  const told = (from: DateOrigin, raw: string | null | undefined): Candidate[] => candidate(from, raw, hints);
  const metas = (names: string[]): Candidate[] => names.flatMap((name) => told('meta', facts.meta.get(name)));
  const published = [
    ...told('json-ld', facts.linked?.published),
    ...told('microdata', facts.properties.get('datepublished')),
    ...metas(PUBLISHED_META),
    ...facts.times
      .filter(({ names }) => !UPDATED.test(names))
      .slice(0, 1)
      .flatMap(({ raw }) => told('time-element', raw)),
    ...visible.filter(({ updated }) => !updated).flatMap(({ raw }) => told('visible', raw)),
    ...told('address', dateInAddress(url)),
  ];
  const modified = [
    ...told('json-ld', facts.linked?.modified),
    ...told('microdata', facts.properties.get('datemodified')),
    ...metas(MODIFIED_META),
    ...facts.times
      .filter(({ names }) => UPDATED.test(names))
      .slice(0, 1)
      .flatMap(({ raw }) => told('time-element', raw)),
    ...visible.filter(({ updated }) => updated).flatMap(({ raw }) => told('visible', raw)),
  ];
  return {
    published: surest(published),
    modified: surest(modified),
    diagnostics: [...differences(published), ...ambiguities([...published, ...modified])],
  };
}

interface Candidate {
  date: ToldDate;
  ambiguous: boolean;
}

const UPDATED = /updat|modif|edited|revis/;

function candidate(from: DateOrigin, raw: string | null | undefined, hints: DateHints): Candidate[] {
  const read = raw ? readDate(raw, hints) : null;
  return read && raw ? [{ date: { value: read.value, from, raw: raw.trim() }, ambiguous: read.ambiguous }] : [];
}

/** The first, unless a later one tells the same more precisely (`2019-06` in the meta, `2019-06-12` on the page). */
function surest(candidates: Candidate[]): ToldDate | null {
  const first = candidates[0]?.date;
  if (!first) return null;
  const finer = candidates.find(
    ({ date }) => date.value.length > first.value.length && date.value.startsWith(first.value),
  );
  return finer?.date ?? first;
}

function differences(candidates: Candidate[]): Diagnostic[] {
  const first = candidates[0]?.date;
  const other = candidates.find(
    ({ date }) => first && !first.value.startsWith(date.value) && !date.value.startsWith(first.value),
  )?.date;
  if (!first || !other || isNextDay(first.value, other.value)) return [];
  return [
    {
      code: 'intake-dates-differ',
      message: `The publication date is ${first.value} by its ${NAMES[first.from]}, but ${other.value} by its ${NAMES[other.from]}; the former was taken.`,
    },
  ];
}

/** An instant around midnight is told as two days, by its zone. */
const isNextDay = (a: string, b: string): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

function ambiguities(candidates: Candidate[]): Diagnostic[] {
  return candidates
    .filter(({ ambiguous }) => ambiguous)
    .slice(0, 1)
    .map(({ date }) => ({
      code: 'intake-date-ambiguous',
      message: `“${date.raw}” may be read day first or month first; only the year ${date.value} was kept.`,
    }));
}

const NAMES: Readonly<Record<DateOrigin, string>> = {
  hint: 'caller',
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  meta: 'meta tags',
  'time-element': 'time element',
  visible: 'visible date',
  address: 'address',
  feed: 'feed',
  'mail-header': 'Date header',
  'file-info': 'file properties',
  record: 'record',
};

/** `/2019/06/12/`, `/2019/06/`, `/20190612-`: a path tells a year with at least its month; a bare year may be a topic. */
function dateInAddress(url: string | null): string | null {
  const path = url === null ? '' : URL.canParse(url) ? new URL(url).pathname : '';
  const slashed = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2]|[1-9])(?:[/-](0[1-9]|[12]\d|3[01]|[1-9]))?(?=[/_.-]|$)/.exec(
    path,
  );
  if (slashed)
    return [slashed[1], slashed[2], slashed[3]]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
  const compact = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path);
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : null;
}
