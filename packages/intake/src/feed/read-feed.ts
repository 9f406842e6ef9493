import { readDate } from '../dates/read-date.ts';
import type { ToldDate } from '../document.ts';
import { IntakeError } from '../errors.ts';
import { wordsOf } from '../html/words.ts';
import { parseFeedXml, type XmlElement } from './feed-xml.ts';

export interface FeedItem {
  /** As the feed has it; feeds change it, or use one twice, so it identifies nothing by itself. */
  id: string | null;
  url: string | null;
  title: string | null;
  author: string | null;
  credit: string | null;
  language: string | null;
  published: ToldDate | null;
  modified: ToldDate | null;
  /** The fullest text that the feed carries, as HTML. */
  html: string;
  /** The feed has but a teaser; the page has the rest. */
  summaryOnly: boolean;
}

export interface Feed {
  title: string | null;
  language: string | null;
  url: string | null;
  /** Of a feed that ended before its end, those that were complete. */
  items: FeedItem[];
}

/**
 * Reads RSS 0.9 to 2.0, RDF or Atom.
 * @throws `feed-damaged` when it is none, `feed-too-long`, `xml-entities`.
 */
export function readXmlFeed(xml: string, name: string, mostItems: number): Feed {
  const items: FeedItem[] = [];
  const root = parseFeedXml(xml, name, (entry) => {
    if (items.length >= mostItems) throw tooLong(name, mostItems);
    items.push(itemOf(entry));
  });
  const top = root.children.find(({ name: tag }) => /^(?:rss|rdf:rdf|(?:\w+:)?feed|channel)$/.test(tag));
  if (!top && items.length === 0)
    throw new IntakeError('feed-damaged', {
      doing: 'reading the feed',
      to: name,
      why: 'it has neither a channel nor entries',
    });
  const head = child(top, 'channel') ?? top ?? root;
  return {
    title: wordsOf(child(head, 'title', 'atom:title')?.text),
    language:
      words(head, 'language', 'dc:language') ?? top?.attributes['xml:lang'] ?? head.attributes['xml:lang'] ?? null,
    url: linkOf(head),
    items,
  };
}

function itemOf(entry: XmlElement): FeedItem {
  const full = child(entry, 'content:encoded', 'content', 'atom:content', 'media:text');
  const short = child(entry, 'description', 'summary', 'atom:summary', 'itunes:summary');
  const [fullHtml, shortHtml] = [htmlOf(full), htmlOf(short)];
  return {
    id: words(entry, 'guid', 'id', 'atom:id') ?? entry.attributes['rdf:about'] ?? null,
    url: linkOf(entry),
    title: titleOf(entry),
    author: wordsOf(nameIn(child(entry, 'dc:creator', 'author', 'atom:author', 'itunes:author'))),
    credit: wordsOf(nameIn(child(entry, 'source', 'dc:source', 'atom:source')) ?? words(entry, 'media:credit')),
    language: words(entry, 'dc:language', 'language') ?? entry.attributes['xml:lang'] ?? null,
    published: told(
      words(
        entry,
        'pubdate',
        'published',
        'dcterms:issued',
        'dc:date',
        'issued',
        'dcterms:created',
        'date',
        'atom:published',
      ),
    ),
    modified: told(words(entry, 'updated', 'dcterms:modified', 'modified', 'atom:updated')),
    html: fullHtml.length >= shortHtml.length ? fullHtml : shortHtml,
    summaryOnly: fullHtml === '' ? isTeaser(shortHtml) : isCutShort(fullHtml),
  };
}

/** A description without a fuller text beside it may be all there is; a few lines, or dots at the end, are not. */
export const isTeaser = (html: string): boolean => isCutShort(html) || html.replace(/<[^<>]*>/g, '').length < 400;

const isCutShort = (html: string): boolean =>
  /(?:…|\.\.\.|&#8230;|&hellip;)\s*\]?\s*(?:<\/?\w+[^>]*>|\s)*$/.test(html.slice(-200));

const child = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.map((name) => element?.children.find((one) => one.name === name)).find((one) => one !== undefined);

const words = (element: XmlElement, ...names: string[]): string | null =>
  names.map((name) => child(element, name)?.text.trim()).find((text) => text) ?? null;

/** Atom's authors and sources have their name within; RSS writes it straight, sometimes behind an address. */
function nameIn(element: XmlElement | undefined): string | undefined {
  const within = child(element, 'name', 'title', 'atom:name')?.text ?? element?.text;
  return within?.replace(/^\s*[^\s@]+@[^\s@(]+\s*\(([^)]+)\)\s*$/, '$1');
}

function titleOf(entry: XmlElement): string | null {
  const title = child(entry, 'title', 'atom:title', 'media:title');
  return title ? wordsOf(title.attributes.type === 'xhtml' ? title.inner : title.text) : null;
}

/** Atom's `xhtml` is markup in the feed itself; everything else is text that holds markup. Atom's `text` holds none. */
function htmlOf(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.attributes.type === 'xhtml' || (element.text.trim() === '' && element.children.length))
    return element.inner;
  if (element.attributes.type === 'text') return element.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return element.text;
}

/** The page that the element stands for: not the feed itself, not a reply, not an enclosure. */
function linkOf(element: XmlElement): string | null {
  const links = element.children.filter(({ name }) => name === 'link' || name === 'atom:link');
  const page = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const plain = links.find(({ attributes, text }) => !attributes.href && text.trim() !== '');
  const guid = child(element, 'guid');
  const permalink =
    guid && guid.attributes.ispermalink !== 'false' && /^https?:\/\//.test(guid.text.trim()) ? guid.text.trim() : null;
  return page?.attributes.href?.trim() ?? plain?.text.trim() ?? permalink;
}

/** A feed's date as written; “12:15 PM” is none. */
export function told(raw: string | null): ToldDate | null {
  const date = raw ? readDate(raw) : null;
  return date && raw ? { value: date.value, from: 'feed', raw } : null;
}

export const tooLong = (name: string, most: number) =>
  new IntakeError('feed-too-long', { doing: 'reading the feed', to: name, why: `it has more than ${most} items` });
