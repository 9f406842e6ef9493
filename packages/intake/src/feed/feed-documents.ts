import { absolute } from '../address/absolute.ts';
import type { Document } from '../document.ts';
import { readFragment } from '../html/read-fragment.ts';
import { decodePart, documentOf, type Taking } from '../taking.ts';
import { type Feed, type FeedItem, readXmlFeed } from './read-feed.ts';
import { readJsonFeed } from './read-json-feed.ts';

/** A feed's bytes to what the feed says; its items still as the feed has them. */
export async function openFeed(taking: Taking, kind: 'feed' | 'json-feed'): Promise<Feed> {
  const { text } = await decodePart(taking, true);
  const read = kind === 'feed' ? readXmlFeed : readJsonFeed;
  return read(text, taking.name, taking.limits.feedItems);
}

/** One item of a feed as a document. */
export function itemDocument(taking: Taking, feed: Feed, item: FeedItem): Document {
  const url = absolute(item.url, feed.url ?? taking.hints.url ?? null);
  const reading = readFragment(item.html, item.title, taking.limits);
  const part: Taking = { ...taking, part: item.id ?? url ?? item.title };
  return documentOf(part, {
    ...reading,
    format: 'feed-item',
    title: item.title,
    outlet: feed.title,
    author: item.author,
    credit: item.credit,
    language: item.language ?? feed.language,
    url,
    published: item.published,
    modified: item.modified,
    diagnostics: item.summaryOnly
      ? [
          {
            code: 'intake-summary-only',
            message: 'The feed carries only a summary of this item; its page has the rest.',
          },
        ]
      : [],
    map: { kind: 'quote', content: reading.content, runs: reading.runs },
  });
}
