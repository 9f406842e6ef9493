import { oneLine } from '../text/space.ts';
import type { PageFacts } from './facts.ts';

/** The title in the metadata, the site's name cut off where it stands behind a bar or dash. */
export function toldTitle(facts: PageFacts, outlet: string | null): string | null {
  const told =
    facts.linked?.headline ??
    facts.meta.get('og:title') ??
    facts.meta.get('dc.title') ??
    facts.meta.get('dcterms.title') ??
    facts.meta.get('citation_title') ??
    facts.properties.get('headline') ??
    facts.meta.get('twitter:title') ??
    facts.pageTitle;
  return told ? withoutSite(told.slice(0, LONGEST), outlet) : null;
}

/** What is longer is no title. */
const LONGEST = 1000;

/** Which block of the page has just these words, the first of them; -1 when none. The headline stands below the site's name. */
export type PlaceOf = (text: string) => number;

/** Who publishes the page, by its own word; `placeOf` tells where on the page a part of the page's title stands. */
export function toldOutlet(facts: PageFacts, copyright: string | null, placeOf: PlaceOf): string | null {
  return (
    facts.linked?.outlet ??
    facts.meta.get('og:site_name') ??
    facts.meta.get('dc.publisher') ??
    facts.meta.get('dcterms.publisher') ??
    facts.meta.get('publisher') ??
    facts.meta.get('citation_publisher') ??
    facts.meta.get('application-name') ??
    siteInTitle(facts, placeOf) ??
    copyright
  );
}

export function toldAuthor(facts: PageFacts): string | null {
  const told = [
    facts.linked?.author,
    facts.properties.get('author'),
    facts.meta.get('author'),
    facts.meta.get('dc.creator'),
    facts.meta.get('citation_author'),
    facts.meta.get('parsely-author'),
    facts.meta.get('article:author'),
  ];
  const author = told.find((one) => one && !/^https?:/.test(one));
  return author ? oneLine(author.replace(/^(?:by|par|von|por)\s+/i, '')) : null;
}

/** Whom the page credits for the text: an agency, a press service. */
export const toldCredit = (facts: PageFacts): string | null =>
  facts.linked?.credit ??
  facts.meta.get('dc.source') ??
  facts.meta.get('dcterms.source') ??
  facts.meta.get('news_source') ??
  null;

const BAR = /\s+[|–—·•»:-]\s+|\s*\|\s*/;

/** “Headline | Ministry of Foreign Affairs” without the ministry; only a known name, or a last part behind a bar, is cut. */
export function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(BAR);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const cut = title.slice(0, title.length - last.length).replace(/\s*[|–—·•»:-]\s*$/, '');
  if (outlet !== null && alike(last, outlet)) return cut;
  if (outlet !== null && alike(parts[0]!, outlet))
    return title.slice(parts[0]!.length).replace(/^\s*[|–—·•»:-]\s*/, '');
  return /\|\s*\S/.test(title.slice(cut.length)) && cut.length > last.length * 0.6 ? withoutSite(cut, outlet) : title;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const alike = (a: string, b: string): boolean =>
  letters(a) !== '' && (letters(a) === letters(b) || letters(b).startsWith(letters(a)));

/** The part of the page's title that is not the headline: “Karst Notes: A walk”, “A walk – Karst Notes”. */
function siteInTitle(facts: PageFacts, placeOf: PlaceOf): string | null {
  const whole = facts.pageTitle ?? '';
  const parts = whole.split(TITLE_BAR).map((part) => part.trim());
  if (parts.length < 2) return null;
  const other = [parts.slice(1).join(' '), parts.slice(0, -1).join(' ')];
  const told = facts.linked?.headline ?? facts.meta.get('og:title') ?? facts.meta.get('dc.title');
  const rank = (text: string) => (told ? (letters(text) === letters(told) ? 1 : -1) : placeOf(text));
  const [behind, before] = [rank(other[0]!), rank(other[1]!)];
  if (behind >= 0 || before >= 0) return siteName(behind > before ? parts[0]! : parts.at(-1)!);
  return BAR.test(whole) ? siteName(whole.split(BAR).at(-1)!) : null;
}

const TITLE_BAR = /\s+[|–—·•»:-]\s+|\s*\|\s*|:\s+/;

function siteName(text: string): string | null {
  const name = text.trim();
  return name.length >= 2 && name.length <= 60 && /^(?:\p{Lu}|\p{Lo})/u.test(name) ? name : null;
}

/** “© 2021 Ministry of Foreign Affairs of Orvel. All rights reserved.” */
export function copyrightHolder(lines: string[]): string | null {
  for (const line of lines) {
    const m =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*(?:[-–]\s*(?:19|20)?\d\d)?)?[\s,]*(?:by\s+)?([\p{L}][^.|·•©]{2,80}?)\s*(?:[.|·•,]|\(?(?:19|20)\d\d|all rights|$)/iu.exec(
        line,
      );
    if (m) return oneLine(m[1]);
  }
  return null;
}
