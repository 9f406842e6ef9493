import { absolute } from '../address/absolute.ts';
import type { LanguageVersion } from '../document.ts';
import { oneLine } from '../text/space.ts';
import { type DomElement, descendants, TEXT } from './dom.ts';
import { type LinkedFacts, readLinkedData } from './json-ld.ts';

/** What the page says about itself outside its text. */
export interface PageFacts {
  linked: LinkedFacts | null;
  /** Names in lower case: `og:title`, `dc.date`, `article:published_time`; the first telling of each. */
  meta: ReadonlyMap<string, string>;
  /** itemprop and RDFa properties outside the head, the last part of the name in lower case. */
  properties: ReadonlyMap<string, string>;
  /** `<time>` elements with what their class says. */
  times: { raw: string; names: string; element: DomElement }[];
  pageTitle: string | null;
  language: string | null;
  canonical: string | null;
  versions: LanguageVersion[];
}

/** Gathers the page's metadata from the elements that carry any; `base` resolves relative addresses. */
export function gatherFacts(tellers: DomElement[], base: string | null): PageFacts {
  const meta = new Map<string, string>();
  const properties = new Map<string, string>();
  const facts = {
    times: [] as PageFacts['times'],
    versions: [] as LanguageVersion[],
    scripts: [] as string[],
    pageTitle: null as string | null,
    language: null as string | null,
    canonical: null as string | null,
  };
  for (const element of tellers) {
    const tag = element.localName;
    if (tag === 'html') facts.language ??= element.getAttribute('lang') ?? element.getAttribute('xml:lang');
    else if (tag === 'title') facts.pageTitle ??= oneLine(element.textContent);
    else if (tag === 'script') facts.scripts.push(element.textContent);
    else if (tag === 'meta') readMeta(element, meta);
    else if (tag === 'link') readLink(element, base, facts);
    else if (tag === 'time') facts.times.push(timeOf(element));
    readProperty(element, properties);
  }
  const { scripts, ...rest } = facts;
  return { ...rest, meta, properties, linked: readLinkedData(scripts) };
}

function readMeta(element: DomElement, meta: Map<string, string>): void {
  const content = oneLine(element.getAttribute('content'));
  const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
  if (content === null || !name) return;
  for (const one of name.toLowerCase().trim().split(/\s+/)) if (!meta.has(one)) meta.set(one, content);
}

function readLink(
  element: DomElement,
  base: string | null,
  facts: { canonical: string | null; versions: LanguageVersion[] },
): void {
  const rel = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  const url = absolute(element.getAttribute('href'), base);
  if (url === null) return;
  if (rel.includes('canonical')) facts.canonical ??= url;
  const language = element.getAttribute('hreflang');
  if (rel.includes('alternate') && language && language.toLowerCase() !== 'x-default')
    facts.versions.push({ language, url });
}

const timeOf = (element: DomElement): PageFacts['times'][number] => ({
  raw: element.getAttribute('datetime') ?? headOf(element),
  names:
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('pubdate') !== null ? 'pubdate' : ''}`.toLowerCase(),
  element,
});

function readProperty(element: DomElement, properties: Map<string, string>): void {
  const names =
    element.getAttribute('itemprop') ?? (element.localName === 'meta' ? null : element.getAttribute('property'));
  if (!names) return;
  const value = oneLine(element.getAttribute('content') ?? element.getAttribute('datetime') ?? headOf(element));
  if (value === null) return;
  for (const name of names.toLowerCase().split(/\s+/)) {
    const last = name.replace(/^.*[:/#]/, '');
    if (!properties.has(last)) properties.set(last, value);
  }
}

/** The first words of an element: such elements may lie in each other, so none is read whole. */
function headOf(element: DomElement): string {
  let text = '';
  let seen = 0;
  for (const node of descendants(element)) {
    if (node.nodeType === TEXT) text += node.data ?? '';
    if (text.length >= 400 || ++seen >= 400) break;
  }
  return text.slice(0, 400);
}
