import { IntakeError } from '../errors.ts';
import { wordsOf } from '../html/words.ts';
import { type Feed, type FeedItem, isTeaser, told, tooLong } from './read-feed.ts';

type Json = Record<string, unknown>;

/**
 * Reads a JSON Feed, 1.0 or 1.1.
 * @throws `feed-damaged`, `feed-too-long`.
 */
export function readJsonFeed(json: string, name: string, mostItems: number): Feed {
  const feed = parsed(json, name);
  const items = Array.isArray(feed.items) ? (feed.items as unknown[]) : [];
  if (items.length > mostItems) throw tooLong(name, mostItems);
  return {
    title: wordsOf(text(feed.title)),
    language: text(feed.language),
    url: text(feed.home_page_url),
    items: items.filter((one): one is Json => typeof one === 'object' && one !== null).map(itemOf),
  };
}

function parsed(json: string, name: string): Json {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  } catch (cause) {
    throw new IntakeError('feed-damaged', { doing: 'reading the feed', to: name, why: 'it is no JSON', cause });
  }
  throw new IntakeError('feed-damaged', { doing: 'reading the feed', to: name, why: 'it is JSON, but no feed' });
}

function itemOf(item: Json): FeedItem {
  const plain = text(item.content_text)
    ?.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n{2,}/g, '<p>');
  const full = text(item.content_html) ?? plain ?? '';
  const short = text(item.summary) ?? '';
  const authors = Array.isArray(item.authors) ? (item.authors as Json[]) : [item.author as Json | undefined];
  return {
    id: text(item.id),
    url: text(item.url) ?? text(item.external_url),
    title: wordsOf(text(item.title)),
    author:
      authors
        .map((one) => text(one?.name))
        .filter((one) => one !== null)
        .join(', ') || null,
    credit: null,
    language: text(item.language),
    published: told(text(item.date_published)),
    modified: told(text(item.date_modified)),
    html: full || short,
    summaryOnly: full === '' && isTeaser(short),
  };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null;
