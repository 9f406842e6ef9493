import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { readHtml } from './read-html.ts';

const P1 = 'The foreign ministers of Orvel and Tessaly met in Vadu on Thursday and signed a protocol on the river.';
const P2 = 'Each of the two states may draw one half of the summer flow, measured at the bridge of Karst.';
const read = (body: string, head = '', url: string | null = null) =>
  readHtml({
    html: `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    url,
    name: 'page',
    wholePage: false,
    limits: LIMITS,
  });
const article = (inner: string) =>
  `<article><h1>Ministers sign protocol</h1><p>${P1}</p>${inner}<p>${P2}</p></article>`;

describe('the blocks of a page', () => {
  test('headings, lists, quotations and tables are kept as what they are', () => {
    const { text, blocks } = read(
      article(
        `<h3>What comes next</h3><ul><li>first thing;</li><li>second thing:<ol type="a"><li>one part</li><li value="4">another</li></ol></li></ul><blockquote><p>No river knows a border.</p></blockquote><table><tr><th>Year</th><th>Share</th></tr><tr><td>2023</td><td>50 %</td></tr></table>`,
      ),
    );
    expect(blocks.map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) }))).toEqual([
      { kind: 'title', text: 'Ministers sign protocol' },
      { kind: 'paragraph', text: P1 },
      { kind: 'heading', level: 3, text: 'What comes next' },
      { kind: 'item', level: 1, text: 'first thing;' },
      { kind: 'item', level: 1, text: 'second thing:' },
      { kind: 'item', level: 2, marker: 'a.', text: 'one part' },
      { kind: 'item', level: 2, marker: 'd.', text: 'another' },
      { kind: 'quote', text: 'No river knows a border.' },
      { kind: 'row', text: 'Year\tShare' },
      { kind: 'row', text: '2023\t50 %' },
      { kind: 'paragraph', text: P2 },
    ]);
  });

  test('a line break is a line break, two are a paragraph’s end', () => {
    const { text } = read(`<h1>Ministers sign protocol</h1><div>${P1}<br>In Vadu.<br><br>${P2}</div>`);
    expect(text).toBe(`Ministers sign protocol\n\n${P1}\nIn Vadu.\n\n${P2}`);
  });

  test('no-break spaces, soft hyphens and composed letters stay as the page has them', () => {
    const odd = 'The 5\u00a0May co\u00adoperation of Cafe\u0301 and Café, “as it is”, was signed in the old hall.';
    expect(read(article(`<p>${odd}</p>`)).text).toContain(odd);
  });

  test('salutations and datelines at the head stay, the site’s drawers and the day alone do not', () => {
    const lines = ['Press release', '2 February 2023', 'Vadu, 2 February 2023', 'Excellencies, dear friends,'];
    const { text } = read(
      `<h1>Ministers sign protocol</h1><div>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${P1}</p><p>${P2}</p></div>`,
    );
    expect(text.split('\n\n')).toEqual([
      'Ministers sign protocol',
      'Vadu, 2 February 2023',
      'Excellencies, dear friends,',
      P1,
      P2,
    ]);
  });

  test('days that head the parts of a chronology stay', () => {
    const { text } = read(article(`<h2>3 May 2021</h2><p>${P1.replace('Thursday', 'Monday')}</p><h2>9 May 2021</h2>`));
    expect(text).toContain('3 May 2021\n\n');
    expect(text).toContain('9 May 2021\n\n');
  });

  test('a heading with nothing of the article below it is left out', () => {
    expect(read(`${article('')}<h2>Elsewhere</h2><ul><li><a href="/a">Another story</a></li></ul>`).text).not.toContain(
      'Elsewhere',
    );
  });

  test('a class on the whole page that sounds foreign takes nothing away', () => {
    expect(
      read(`<div class="sidebar-on comments-open related"><div class="share-page">${article('')}</div></div>`).text,
    ).toContain(P2);
  });
});

test('a page without prose whose very root sounds foreign is read all the same', () => {
  const html =
    '<!doctype html><html class="sidebar-visible"><body class="share"><div class="related"><p>Talks.</p></div></body></html>';
  expect(readHtml({ html, url: null, name: 'page', wholePage: false, limits: LIMITS }).text).toBe('Talks.');
});

describe('what a page says about itself', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test('JSON-LD first, then meta, then the page', () => {
    const head = `${linked({ '@type': 'NewsArticle', headline: 'Ministers sign protocol', datePublished: '2023-02-02', publisher: { name: 'The Wire' }, author: [{ name: 'A. Maro' }, { name: 'J. Vell' }], creditText: 'Press service' })}<meta property="og:site_name" content="Another"><meta name="date" content="2023-03-03">`;
    expect(read(article(''), head)).toMatchObject({
      title: 'Ministers sign protocol',
      outlet: 'The Wire',
      author: 'A. Maro, J. Vell',
      credit: 'Press service',
      published: { value: '2023-02-02', from: 'json-ld' },
    });
  });

  test('JSON-LD with raw line breaks, a comma too many or a comment around it is mended, nonsense is passed over', () => {
    const mended =
      '<script type="application/ld+json"><!-- {"@type": "Article", "headline": "Ministers\nsign protocol", "datePublished": "2023-02-02",} --></script>';
    expect(read(article(''), `<script type="application/ld+json">{{</script>${mended}`).published).toMatchObject({
      value: '2023-02-02',
      from: 'json-ld',
    });
  });

  test('a publisher told by reference is found', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'x', publisher: { '@id': '#org' } },
        { '@type': 'Organization', '@id': '#org', name: 'The Wire' },
      ],
    };
    expect(read(article(''), linked(graph)).outlet).toBe('The Wire');
  });

  test('microdata, and times within the article but not beside it', () => {
    expect(read(article('<span itemprop="datePublished" content="2023-02-02"></span>')).published).toMatchObject({
      value: '2023-02-02',
      from: 'microdata',
    });
    const beside = `<aside class="sidebar"><a href="/x">Old news</a> <time datetime="2001-01-01">1 January 2001</time></aside>`;
    expect(read(`${beside}${article('<time datetime="2023-02-02">Thursday</time>')}`).published).toMatchObject({
      value: '2023-02-02',
      from: 'time-element',
    });
    expect(read(`${beside}${article('')}`).published).toBeNull();
  });

  test('published and updated in one line are told apart', () => {
    const { published, modified } = read(
      `<h1>Ministers sign protocol</h1><p>Published: 2 May 2021 | Updated: 5 May 2021</p><p>${P1}</p><p>${P2}</p>`,
    );
    expect([published?.value, modified?.value]).toEqual(['2021-05-02', '2021-05-05']);
  });

  test('a date between slashes is decided by the page’s language, or only its year is kept', () => {
    const page = (lang: string) =>
      readHtml({
        html: `<html lang="${lang}"><body><h1>Ministers sign protocol</h1><p>03/01/2020</p><p>${P1}</p><p>${P2}</p></body></html>`,
        url: null,
        name: 'page',
        wholePage: false,
        limits: LIMITS,
      });
    expect(page('en-GB').published?.value).toBe('2020-01-03');
    expect(page('en-US').published?.value).toBe('2020-03-01');
    expect(page('en')).toMatchObject({
      published: { value: '2020' },
      diagnostics: [{ code: 'intake-date-ambiguous' }],
    });
  });

  test('the canonical address and the versions in other languages are made whole', () => {
    const head =
      '<link rel="canonical" href="/en/1"><link rel="alternate" hreflang="fr" href="/fr/1"><link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" type="application/rss+xml" href="/feed">';
    expect(read(article(''), head, 'https://a.example/x?y')).toMatchObject({
      canonical: 'https://a.example/en/1',
      versions: [{ language: 'fr', url: 'https://a.example/fr/1' }],
    });
  });

  test.each([
    ['Ministers sign protocol | The Wire', 'The Wire'],
    ['The Wire - Ministers sign protocol', 'The Wire'],
    ['The Wire: Ministers sign protocol', 'The Wire'],
    ['Ministers sign protocol', null],
  ])('the title “%s” tells the outlet %s', (title, outlet) => {
    expect(read(article(''), `<title>${title}</title>`)).toMatchObject({ title: 'Ministers sign protocol', outlet });
  });

  test('a copyright line tells the outlet where nothing else does', () =>
    expect(read(`${article('')}<footer>© 2019–2023 Ministry of Rivers. All rights reserved.</footer>`).outlet).toBe(
      'Ministry of Rivers',
    ));
});
