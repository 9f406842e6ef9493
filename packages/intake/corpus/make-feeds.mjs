// Makes the feeds of the corpus, whole ones and broken ones.
import { ARTICLES, FOREIGN } from './articles.mjs';
import { encode } from './encode.mjs';
import { safe } from './sites/render.mjs';

const item = (
  article,
  published,
  { outlet = article.outlet, author = null, language = article.language, title = article.title, text } = {},
) => ({
  format: 'feed-item',
  title,
  outlet,
  author,
  language,
  published: published && { value: published, from: 'feed' },
  text: [title, ...(text ?? strings(article))].join('\n\n'),
});
const strings = (article) => article.text.filter((part) => typeof part === 'string');
const html = (article) =>
  strings(article)
    .map((p) => `<p>${safe(p)}</p>`)
    .join('\n');
const feed = (name, source, expected, charset = 'utf-8', extension = 'xml') => ({
  file: `feeds/${name}.${extension}`,
  bytes: encode(source, charset),
  hints: {},
  expected,
});

export function feeds() {
  const { water, visa, expulsion, ceasefire, recall, credentials, border } = ARTICLES;
  const { ru, de } = FOREIGN;
  const outlet = 'Straits Monitor';
  return [
    feed(
      'rss-full',
      `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${outlet}</title><atom:link href="https://monitor.example/feed" rel="self"/><link>https://monitor.example/</link><language>en</language>\n${[
        [water, 'Thu, 02 Feb 2023 18:30:00 +0600'],
        [expulsion, 'Tue, 30 Aug 2022 23:55:00 -0500'],
      ]
        .map(
          ([a, date], i) =>
            `<item><title>${safe(a.title)}</title><link>https://monitor.example/${i}</link><guid isPermaLink="false">monitor-${i}</guid><pubDate>${date}</pubDate><dc:creator><![CDATA[Desk]]></dc:creator><description><![CDATA[<p>${strings(a)[0].slice(0, 60)} […]</p>]]></description><content:encoded><![CDATA[${html(a)}<div class="sharedaddy"><p>Share this with the people you know and like.</p></div>]]></content:encoded></item>`,
        )
        .join('\n')}\n</channel></rss>`,
      [
        item(water, '2023-02-02', { outlet, author: 'Desk' }),
        item(expulsion, '2022-08-30', { outlet, author: 'Desk' }),
      ],
    ),
    feed(
      'atom-xhtml',
      `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title type="text">${outlet}</title><id>urn:x:1</id><updated>2020-06-06T00:00:00Z</updated><link rel="self" href="https://monitor.example/atom"/><link href="https://monitor.example/"/>\n<entry><id>urn:x:1:1</id><title type="html">New ambassador of Garland presents &lt;em&gt;her&lt;/em&gt; credentials</title><link rel="alternate" href="https://monitor.example/a"/><published>2020-06-05T23:30:00+09:00</published><updated>2020-06-06T08:00:00Z</updated><author><name>Ana Reve</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(credentials)}</div></content></entry>\n<entry><id>urn:x:1:2</id><title>${safe(visa.title)}</title><link href="/b"/><updated>2015-12-21T10:00:00Z</updated><summary>${safe(strings(visa)[0])}</summary></entry></feed>`,
      [
        item(credentials, '2020-06-05', { outlet, author: 'Ana Reve', language: 'en-GB' }),
        item(visa, null, { outlet, language: 'en-GB', text: [strings(visa)[0]] }),
      ],
    ),
    feed(
      'json-feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: outlet,
        language: 'en',
        home_page_url: 'https://monitor.example/',
        items: [
          {
            id: 1,
            url: 'https://monitor.example/1',
            title: recall.title,
            date_published: '2017-10-23T09:00:00+13:00',
            authors: [{ name: 'Tavita Leau' }],
            content_html: html(recall),
          },
          {
            id: '2',
            title: ceasefire.title,
            date_published: '2023-09-15',
            content_text: strings(ceasefire).join('\n\n'),
          },
        ],
      }),
      [item(recall, '2017-10-23', { outlet, author: 'Tavita Leau' }), item(ceasefire, '2023-09-15', { outlet })],
      'utf-8',
      'json',
    ),
    feed(
      'rdf-windows-1251',
      `<?xml version="1.0" encoding="windows-1251"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://vestnik.example/"><title>${ru.outlet}</title><link>http://vestnik.example/</link><dc:language>ru</dc:language></channel><item rdf:about="http://vestnik.example/1"><title>${ru.title}</title><link>http://vestnik.example/1</link><dc:date>2023-02-02T14:20:00+06:00</dc:date><description>${safe(html(ru))}</description></item></rdf:RDF>`,
      [item(ru, '2023-02-02')],
      'windows-1251',
    ),
    feed(
      'odd-dates',
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${de.outlet}</title><language>de</language>\n<item><title>${de.title}</title><pubDate>Mo, 23 Okt 2017</pubDate><description>${safe(html(de))}</description></item>\n<item><title>${visa.title}</title><pubDate>21.12.2015</pubDate><dc:language>en</dc:language><description>${safe(html(visa))}</description></item>\n<item><title>${recall.title}</title><pubDate>12:15 PM</pubDate><description>${safe(html(recall))}</description></item>\n<item><title>${border.title}</title><description>${safe(html(border))}</description></item></channel></rss>`,
      [
        item(de, '2017-10-23'),
        item(visa, '2015-12-21', { outlet: de.outlet, language: 'en' }),
        item(recall, null, { outlet: de.outlet }),
        item(border, null, { outlet: de.outlet }),
      ],
    ),
    feed(
      'bare-ampersands-and-cut-off',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel><title>News & Notes</title>\n<item><title>Orvel & Tessaly&nbsp;sign</title><link>http://x.example/?a=1&b=2</link><description>Two states & one river: the protocol of 2 February was signed in Vadu, and nobody was late.</description></item>\n<item><title>${recall.title}</title><description>Garland has rec`,
      [
        item(recall, null, {
          title: 'Orvel & Tessaly\u00a0sign',
          outlet: 'News & Notes',
          text: ['Two states & one river: the protocol of 2 February was signed in Vadu, and nobody was late.'],
        }),
      ],
    ),
  ];
}
